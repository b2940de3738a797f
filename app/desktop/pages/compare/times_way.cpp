// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/times_way.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/compare/way_form.h"
#include "app/desktop/widgets/number_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace huella {
namespace {

constexpr int gridYearsBack = 12;
constexpr double leastFactor = 0.001, largestFactor = 1000;

} // namespace

TimesWay::TimesWay(ScenarioDraft &draft, QWidget *parent)
    : ScenarioWay(draft, parent), year_(new QComboBox(this)), leaveOut_(new QCheckBox(this))
{
    QGridLayout *form = wayForm(this);
    times_ = addFactor(form, "new_times", "scenario.new.times");
    hours_ = addFactor(form, "new_hours", "scenario.new.hours");
    once_ = addNote(form, {});
    once_->hide();
    addYears(form);
    leaveOut_->setObjectName(QStringLiteral("new_leave_out"));
    leaveOut_->setText(context().say("scenario.new.leave_out"));
    form->addWidget(leaveOut_, form->rowCount(), 0, 1, 2);
    addNote(form, context().say("scenario.new.times_note"));
    connect(leaveOut_, &QCheckBox::toggled, this, &ScenarioWay::changed);
}

NumberField *TimesWay::addFactor(QGridLayout *form, const char *name, const char *label)
{
    auto *field = new NumberField(this);
    field->setObjectName(QLatin1String(name));
    field->setWords(context().words());
    field->setLimits(leastFactor, largestFactor);
    field->setPlaceholderText(QStringLiteral("1"));
    addField(form, field, context().say(label));
    QLabel *remark = addRemark(form);
    connect(field, &NumberField::remarkChanged, remark, [field, remark] { showRemark(*remark, field->remark()); });
    connect(field, &NumberField::remarkChanged, this, &ScenarioWay::changed);
    connect(field, &NumberField::edited, this, [this] {
        runsChanged();
        emit changed();
    });
    return field;
}

void TimesWay::addYears(QGridLayout *form)
{
    year_->setObjectName(QStringLiteral("new_grid_year"));
    year_->addItem(context().say("scenario.new.as_now"), -1);
    if (draft_.from().gridYear > 0)
        year_->addItem(context().say("scenario.grid_year.newest"), 0);
    const int newest = draft_.dataset().editionYear();
    for (int year = newest - 1; year >= newest - gridYearsBack; --year)
        if (year != draft_.from().gridYear)
            year_->addItem(QString::number(year), year);
    year_->setEnabled(!draft_.dataset().info().greenAlgorithms); // their tables have one year
    addField(form, year_, context().say("scenario.new.year"));
    connect(year_, &QComboBox::currentIndexChanged, this, &ScenarioWay::changed);
}

size_t TimesWay::onceOnly() const
{
    const double factor = times_->value().value_or(1);
    const ScenarioPlan plan = draft_.planOf({});
    size_t count = 0;
    for (const RunPointer &run : draft_.from().runs)
        if (!plan.others.contains(run->id) && factor < 1 && run->workload.runs.value_or(1) <= 1)
            ++count;
    return count;
}

void TimesWay::runsChanged()
{
    const size_t count = onceOnly();
    once_->setVisible(count > 0);
    if (count > 0)
        once_->setText(context().say(Message("scenario.new.once", {numberArg("count", double(count))})));
}

std::optional<std::vector<Variation>> TimesWay::changes() const
{
    if (times_->isWrong() || hours_->isWrong())
        return {};
    using What = Variation::What;
    std::vector<Variation> changes;
    for (const auto &[field, what] : {std::pair(times_, What::repeats), std::pair(hours_, What::hours)})
        if (field->value().value_or(1) != 1)
            changes.push_back({what, {}, *field->value()});
    if (const int year = year_->currentData().toInt(); year >= 0)
        changes.push_back({What::gridYear, {}, double(year)});
    const bool fewer = leavesOthersOut() && !draft_.planOf({}).others.empty();
    return changes.empty() && !fewer ? std::nullopt : std::optional(changes);
}

bool TimesWay::leavesOthersOut() const { return leaveOut_->isChecked(); }

void TimesWay::begin() { times_->setFocus(); }

} // namespace huella
