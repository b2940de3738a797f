// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/time_row.h"

#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/input_rows.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int hoursWidth = 60, minutesWidth = 48, wholeWidth = 108;

} // namespace

TimeRow::TimeRow(Context &context, QWidget *parent, const char *name) : TimeRow(context, new NumberField, parent, name)
{
}

TimeRow::TimeRow(Context &context, NumberField *hours, QWidget *parent, const char *name)
    : FormRow(hours, parent), context_(context), hours_(hours), minutes_(new NumberField(this))
{
    const QLatin1String own(name);
    hours_->setObjectName(own);
    minutes_->setObjectName(own == QLatin1String("hours") ? QStringLiteral("minutes")
                                                          : own + QStringLiteral("_minutes"));
    addField(minutes_);
    minutes_->setFixedWidth(minutesWidth);
    hours_->setReader(inputReader(fieldInfo(Field::hours)));
    for (NumberField *edit : {hours_, minutes_}) {
        connect(edit, &NumberField::edited, this, [this] { emit edited(typed()); });
        connect(edit, &NumberField::left, &context_.document, &StudyDocument::endMerge);
    }
}

std::optional<double> TimeRow::typed() const
{
    if (!hours_->value() && !minutes_->value())
        return {};
    return hours_->value().value_or(0) + minutes_->value().value_or(0) / 60;
}

void TimeRow::showTime(std::optional<double> hours)
{
    const bool typing = hours_->hasFocus() || minutes_->hasFocus();
    const auto shown = typed();
    const bool same = hours && shown && std::abs(*shown - *hours) < 1e-9;
    if (typing && same)
        return;
    const double whole = hours ? std::floor(*hours + 1e-9) : 0;
    const double rest = hours ? std::max(0.0, std::round((*hours - whole) * 60 * 1e6) / 1e6) : 0;
    hours_->setValue(hours ? std::optional(whole) : std::nullopt);
    minutes_->setValue(hours ? std::optional(rest) : std::nullopt);
}

void TimeRow::showDefault(const QString &time)
{
    const bool whole = !time.isEmpty();
    if (whole == wholeTime_ && !whole)
        return;
    wholeTime_ = whole;
    hours_->setDefaultText(time);
    hours_->setFixedWidth(whole ? wholeWidth : hoursWidth);
    minutes_->setVisible(!whole);
    setBehind(0, whole ? QString() : QStringLiteral("h"));
    setBehind(1, whole ? QString() : QStringLiteral("min"));
}

void TimeRow::retranslate()
{
    setLabel(context_.say("plan.time"));
    setExplanation(explanationOf(context_, "hours"));
    setBehind(0, wholeTime_ ? QString() : QStringLiteral("h"));
    setUnit(1, QStringLiteral("min"));
    if (wholeTime_)
        setBehind(1, {});
    hours_->setAccessibleName(context_.say("plan.hours"));
    minutes_->setAccessibleName(context_.say("plan.minutes"));
    for (NumberField *edit : {hours_, minutes_})
        edit->setWords(context_.words());
}

} // namespace huella
