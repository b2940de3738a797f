// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/models/leader_filters.h"

#include "app/desktop/common/text.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/combo_name.h"
#include "core/wording/model_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int narrowestLeaderSearch = 110;

} // namespace

LeaderFilters::LeaderFilters(Context &context, ModelsState &state, ModelsForm form, QWidget *parent)
    : QWidget(parent), context_(context), state_(state), form_(form), search_(new QLineEdit(this))
{
    search_->setObjectName(QStringLiteral("leaderSearch"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(narrowestLeaderSearch);
    search_->addAction(toolIcon("search"), QLineEdit::LeadingPosition);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!filling_)
            change([&text](LeaderFilter &filter) { filter.text = toStdString(text); });
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit());
    auto *first = new QHBoxLayout;
    first->setSpacing(gridUnit());
    first->addWidget(search_, 1);
    if (form == ModelsForm::whole)
        first->addWidget(task_ = addBox("leaderTask"));
    first->addWidget(family_ = addBox("leaderFamily"));
    if (form == ModelsForm::compact)
        first->addWidget(precision_ = addBox("leaderPrecision"));
    column->addLayout(first);
    if (form == ModelsForm::whole) {
        auto *second = new QHBoxLayout;
        second->setSpacing(gridUnit());
        second->addWidget(year_ = addBox("leaderYear"));
        second->addWidget(precision_ = addBox("leaderPrecision"));
        second->addWidget(batch_ = addBox("leaderBatch"));
        second->addWidget(best_ = new QCheckBox(this));
        second->addStretch(1);
        second->addWidget(clear_ = new QToolButton(this));
        column->addLayout(second);
        best_->setObjectName(QStringLiteral("leaderBest"));
        clear_->setObjectName(QStringLiteral("link"));
        connect(best_, &QCheckBox::toggled, this, [this](bool on) {
            if (!filling_)
                change([on](LeaderFilter &filter) { filter.bestOnly = on; });
        });
        connect(clear_, &QToolButton::clicked, this, [this] { state_.clearFilter(); });
    }
    connect(&state, &ModelsState::changed, this, &LeaderFilters::refresh);
    refresh();
}

QComboBox *LeaderFilters::addBox(const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        const auto &choices = choices_[box];
        if (size_t(index) < choices.size())
            change(std::function<void(LeaderFilter &)>(choices[size_t(index)].apply));
    });
    return box;
}

void LeaderFilters::change(const std::function<void(LeaderFilter &)> &apply)
{
    LeaderFilter filter = state_.view().filter;
    apply(filter);
    state_.setFilter(filter);
}

/// The same entries are not made again: a list that is open stays.
void LeaderFilters::fill(QComboBox *box, const char *any, std::vector<Choice> choices)
{
    choices.front().text = context_.say(any);
    int current = 0;
    QStringList texts;
    for (size_t i = 0; i < choices.size(); ++i) {
        texts << choices[i].text;
        if (choices[i].current)
            current = int(i);
    }
    QStringList known;
    for (int i = 0; i < box->count(); ++i)
        known << box->itemText(i);
    if (texts != known) {
        box->clear();
        box->addItems(texts);
    }
    choices_[box] = std::move(choices);
    box->setCurrentIndex(current);
}

/// What another task does not have must not hide all of it.
void LeaderFilters::fillTask()
{
    const auto at = [](std::optional<ModelTask> task) {
        return [task](LeaderFilter &filter) {
            filter.task = task;
            const auto lacks = [](const auto &list, const auto &value) {
                return std::find(list.begin(), list.end(), value) == list.end();
            };
            if (lacks(leaderFamilies(task), filter.family))
                filter.family.clear();
            if (lacks(leaderPrecisions(task), filter.precision))
                filter.precision.clear();
            if (filter.batch && lacks(leaderBatches(task), *filter.batch))
                filter.batch.reset();
        };
    };
    std::vector<Choice> choices{{{}, at({}), false}};
    for (size_t i = 0; i < modelTasks().size(); ++i) {
        const auto task = ModelTask(i);
        choices.push_back({toQString(taskName(task, context_.words())), at(task), state_.view().filter.task == task});
    }
    fill(task_, "models.any_task", std::move(choices));
    nameCombo(task_, context_.say("models.column.task"));
}

void LeaderFilters::fillFamily()
{
    const LeaderFilter &filter = state_.view().filter;
    const auto at = [](const std::string &family) { return [family](LeaderFilter &each) { each.family = family; }; };
    std::vector<Choice> choices{{{}, at({}), false}};
    for (const std::string &family : leaderFamilies(filter.task))
        choices.push_back({toQString(familyName(family)), at(family), filter.family == family});
    fill(family_, "models.any_gpu", std::move(choices));
    nameCombo(family_, context_.say("models.column.gpu"));
}

void LeaderFilters::fillYear()
{
    const LeaderFilter &filter = state_.view().filter;
    const auto at = [](int year) { return [year](LeaderFilter &each) { each.year = year; }; };
    std::vector<Choice> choices{{{}, at(0), false}};
    for (const int year : leaderYears())
        choices.push_back(
            {context_.say(Message("models.edition", {yearArg("year", year)})), at(year), filter.year == year});
    fill(year_, "models.any_year", std::move(choices));
    nameCombo(year_, context_.say("models.column.year"));
}

void LeaderFilters::fillPrecision()
{
    const LeaderFilter &filter = state_.view().filter;
    const auto at = [](const std::string &name) { return [name](LeaderFilter &each) { each.precision = name; }; };
    std::vector<Choice> choices{{{}, at({}), false}};
    for (const std::string &name : leaderPrecisions(filter.task))
        choices.push_back({toQString(name), at(name), filter.precision == name});
    fill(precision_, "models.any_precision", std::move(choices));
    nameCombo(precision_, context_.say("models.column.precision"));
}

void LeaderFilters::fillBatch()
{
    const LeaderFilter &filter = state_.view().filter;
    const auto at = [](std::optional<int> batch) { return [batch](LeaderFilter &each) { each.batch = batch; }; };
    std::vector<Choice> choices{{{}, at({}), false}};
    for (const int batch : leaderBatches(filter.task))
        choices.push_back(
            {context_.say(Message("models.batch", {numberArg("batch", batch)})), at(batch), filter.batch == batch});
    fill(batch_, "models.any_batch", std::move(choices));
    nameCombo(batch_, context_.say("models.column.batch"));
}

void LeaderFilters::refresh()
{
    filling_ = true;
    const LeaderFilter &filter = state_.view().filter;
    search_->setPlaceholderText(context_.say(form_ == ModelsForm::whole ? "models.find" : "models.find_here"));
    search_->setAccessibleName(context_.say("models.find"));
    if (toStdString(search_->text()) != filter.text)
        search_->setText(toQString(filter.text));
    fillFamily();
    fillPrecision();
    if (best_) {
        fillTask();
        fillYear();
        fillBatch();
        best_->setText(context_.say("models.best"));
        best_->setToolTip(plainToolTip(context_.say(Message("models.best_about", {numberArg("ms", readableItlMs)}))));
        best_->setChecked(filter.bestOnly);
        clear_->setText(context_.say("models.clear"));
        clear_->setVisible(state_.isFiltered());
    }
    filling_ = false;
}

/// What is needed where the precision has no room, beside a form on a narrow screen.
int LeaderFilters::widthWithout() const { return narrowestLeaderSearch + gridUnit() + family_->sizeHint().width(); }

QSize LeaderFilters::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    return form_ == ModelsForm::whole ? whole : QSize(std::min(whole.width(), widthWithout()), whole.height());
}

void LeaderFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (form_ == ModelsForm::compact)
        precision_->setVisible(width() >= widthWithout() + gridUnit() + precision_->sizeHint().width());
}

std::vector<QWidget *> LeaderFilters::tabOrder() const
{
    std::vector<QWidget *> order{search_};
    for (QWidget *each : std::initializer_list<QWidget *>{task_, family_, year_, precision_, batch_, best_, clear_})
        if (each)
            order.push_back(each);
    return order;
}

} // namespace huella
