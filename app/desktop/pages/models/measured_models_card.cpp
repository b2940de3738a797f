// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/selection_strip.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/models/inference_cards.h"
#include "app/desktop/pages/models/leader_filters.h"
#include "app/desktop/pages/models/leader_table.h"
#include "app/desktop/pages/models/models_window.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/announcer.h"
#include "app/desktop/widgets/tab_order.h"
#include "app/desktop/widgets/wrapped_label.h"
#include "core/wording/model_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {

MeasuredModelsCard::MeasuredModelsCard(Context &context, QWidget *parent)
    : MeasuredModelsCard(context, planModels(context), ModelsForm::compact, parent)
{
    ofPlan_ = true;
}

MeasuredModelsCard::MeasuredModelsCard(Context &context, ModelsState &state, ModelsForm form, QWidget *parent)
    : Card(parent),
      context_(context),
      state_(state),
      ofPlan_(false),
      count_(new QLabel(this)),
      more_(new QToolButton(this)),
      clear_(new QToolButton(this)),
      filters_(new LeaderFilters(context, state, form, this)),
      table_(new LeaderTable(context, state, form, this)),
      stack_(new QStackedWidget(this)),
      none_(new WrappedLabel(this)),
      source_(new WrappedLabel(this)),
      strip_(new SelectionStrip(this)),
      announcer_(new Announcer(this))
{
    setHelp(this, "models");
    build();
    connect(&state, &ModelsState::changed, this, &MeasuredModelsCard::showRows);
    connect(&state, &ModelsState::pickedChanged, this, &MeasuredModelsCard::showPicked);
    connect(clear_, &QToolButton::clicked, this, [this] {
        state_.clearFilter();
        filters_->search()->setFocus();
    });
    connect(table_, &LeaderTable::planWanted, this, &MeasuredModelsCard::plan);
    connect(table_, &LeaderTable::sorted, this, [this] {
        const LeaderView &view = state_.view();
        announcer_->say(
            context_.say(Message(view.descending ? "models.sorted.descending" : "models.sorted.ascending",
                                 {textArg("column", columnHeading(view.sort, view.filter.task, context_.words()))})));
    });
    connect(table_, &LeaderTable::menuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("leadersMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(at);
    });
    retranslate();
}

void MeasuredModelsCard::build()
{
    count_->setObjectName(QStringLiteral("note"));
    count_->setTextFormat(Qt::PlainText);
    more_->setObjectName(QStringLiteral("chartMore"));
    more_->setText(QStringLiteral("…"));
    more_->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more_);
    more_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    tools()->addWidget(count_);
    tools()->addWidget(more_);
    auto *empty = new QWidget(stack_);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(0, gridUnit(), 0, 0);
    clear_->setObjectName(QStringLiteral("link"));
    column->addWidget(none_);
    column->addWidget(clear_, 0, Qt::AlignLeft);
    column->addStretch(1);
    stack_->addWidget(table_);
    stack_->addWidget(empty);
    source_->setObjectName(QStringLiteral("note"));
    body()->addWidget(filters_);
    body()->addWidget(stack_, 1);
    body()->addWidget(source_);
    body()->addWidget(strip_);
    std::vector<QWidget *> order{more_};
    for (QWidget *each : filters_->tabOrder())
        order.push_back(each);
    order.insert(order.end(), {table_->head(), table_, clear_});
    tabThrough(order);
}

void MeasuredModelsCard::refresh()
{
    if (ofPlan_)
        followPlan(context_);
    showPicked();
}

void MeasuredModelsCard::showRows()
{
    table_->refresh();
    const auto &rows = state_.rows();
    stack_->setCurrentIndex(rows.empty() ? 1 : 0);
    count_->setText(context_.say(Message(
        "models.count", {numberArg("count", double(rows.size())), numberArg("all", double(state_.searched()))})));
    const std::string view = viewSaid(state_.view(), context_.words());
    source_->setText(toQString(leadersSource(rows, context_.words())));
    source_->setVisible(!rows.empty());
    stack_->setAccessibleName(toQString(view));
    showPicked();
}

void MeasuredModelsCard::showPicked()
{
    const LeaderRow *row = state_.picked();
    if (!row)
        return strip_->clear();
    const Wording &words = context_.words();
    const QString name = toQString(modelName(*row)), amount = toQString(joulesSaid(row->record->jPerResponse, words));
    const QString action = context_.say("models.plan");
    std::vector<SelectionStrip::Action> actions;
    if (state_.followed() != ModelsState::Rows{row}) // else it is planned with already
        actions.push_back({action, action + QStringLiteral(": ") + name, [this] { plan(); }});
    strip_->select(name, amount + QStringLiteral(" · ") + toQString(settingSaid(*row, words)), std::move(actions));
}

void MeasuredModelsCard::plan()
{
    if (const LeaderRow *row = state_.picked())
        planWith(context_, *row);
}

void MeasuredModelsCard::fillMenu(QMenu &menu)
{
    QAction *planned = menu.addAction(context_.say("models.plan"), this, &MeasuredModelsCard::plan);
    planned->setEnabled(state_.picked());
    menu.addSeparator();
    const QString keys = QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
    menu.addAction(context_.say("models.copy") + u'\t' + keys, table_, &LeaderTable::copyRows);
    menu.addAction(context_.say("models.select_all"), table_, &LeaderTable::selectAll);
    menu.addSeparator();
    menu.addAction(context_.say("chart.insert"), this, [this] { putIntoReport(context_, state_, "table.models"); });
    if (ofPlan_)
        menu.addAction(context_.say("models.open"), this, [this] { (new ModelsWindow(context_, window()))->show(); });
    if (state_.isFiltered())
        menu.addAction(context_.say("models.clear"), this, [this] { state_.clearFilter(); });
}

void MeasuredModelsCard::retranslate()
{
    setTitle(context_.say("models.title"));
    more_->setAccessibleName(context_.say("models.more"));
    more_->setToolTip(context_.say("models.more"));
    none_->setText(context_.say("models.none"));
    clear_->setText(context_.say("models.clear"));
    strip_->setHint(context_.say("models.hint"));
    filters_->refresh();
    table_->refreshWords();
    showRows();
}

void MeasuredModelsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace huella
