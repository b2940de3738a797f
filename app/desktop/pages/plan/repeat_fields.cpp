// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/repeat_fields.h"

#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/widgets/combo_name.h"
#include "app/desktop/widgets/number_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int everyCount = 4, lastingCount = 2, calendarCount = 2;
constexpr int wordsWidth = 116; ///< "a la semana"

std::optional<Message> notNothing(double typed)
{
    return typed > 0 ? std::nullopt : std::optional(Message("error.number.above_zero"));
}

} // namespace

RepeatFields::RepeatFields(Context &context, QWidget *parent) : QWidget(parent), context_(context)
{
    auto *column = formColumn(this);
    repeat_ = new QCheckBox(this);
    repeat_->setObjectName(QStringLiteral("repeat"));
    repeat_->setMinimumHeight(formRowHeight);
    column->addWidget(repeat_);
    fields_ = new QWidget(this);
    auto *rows = formColumn(fields_);
    count_ = formNumber(context_, "repeat_count", 0, this);
    every_ = formCombo("repeat_every", everyCount, this);
    rows->addWidget(countRow_ = new FormRow(count_, this));
    countRow_->addField(every_);
    every_->setFixedWidth(wordsWidth);
    duration_ = formNumber(context_, "repeat_for", 0, this);
    lasting_ = formCombo("repeat_unit", lastingCount, this);
    rows->addWidget(durationRow_ = new FormRow(duration_, this));
    durationRow_->addField(lasting_);
    lasting_->setFixedWidth(wordsWidth);
    calendar_ = formCombo("calendar", calendarCount, this);
    rows->addWidget(calendarRow_ = new FormRow(calendar_, this));
    calendarRow_->stretchField();
    column->addWidget(fields_);
    connect(repeat_, &QCheckBox::toggled, this, &RepeatFields::edited); // a screen reader toggles
    for (NumberField *field : {count_, duration_}) {
        field->setCheck(notNothing);
        connect(field, &NumberField::edited, this, &RepeatFields::edited);
    }
    for (QComboBox *box : {every_, lasting_, calendar_})
        connect(box, &QComboBox::activated, this, &RepeatFields::edited);
}

std::optional<Recurrence> RepeatFields::repeat() const
{
    const double count = count_->value().value_or(Recurrence{}.count),
                 duration = duration_->value().value_or(Recurrence{}.duration);
    if (!repeat_->isChecked())
        return {};
    return Recurrence{count, Recurrence::Every(std::max(0, every_->currentIndex())), duration,
                      Recurrence::Lasting(std::max(0, lasting_->currentIndex())),
                      Calendar(std::max(0, calendar_->currentIndex()))};
}

void RepeatFields::showRepeat(const std::optional<Recurrence> &run)
{
    repeat_->setChecked(run.has_value());
    fields_->setVisible(run.has_value());
    const Recurrence repeat = run.value_or(Recurrence{}); // what a tick begins with: once a week for a year
    count_->setDefault(Recurrence{}.count);
    duration_->setDefault(Recurrence{}.duration);
    count_->setValue(repeat.count);
    every_->setCurrentIndex(int(repeat.every));
    duration_->setValue(repeat.duration);
    nameLasting(repeat.duration);
    lasting_->setCurrentIndex(int(repeat.lasting));
    calendar_->setCurrentIndex(int(repeat.calendar));
}

void RepeatFields::nameLasting(double duration)
{
    for (int i = 0; i < lastingCount; ++i) {
        const std::string key = "project.repeat." + std::string(toString(Recurrence::Lasting(i)));
        lasting_->setItemText(i, context_.say(Message(key, {numberArg("count", duration)})));
    }
}

void RepeatFields::retranslate()
{
    const auto say = [this](const char *key) { return context_.say(key); };
    repeat_->setText(say("project.repeat"));
    repeat_->setWhatsThis(explanationOf(context_, "repeat"));
    countRow_->setLabel(say("project.repeat.count"));
    countRow_->setExplanation(explanationOf(context_, "repeat_count"));
    durationRow_->setLabel(say("project.repeat.duration"));
    durationRow_->setExplanation(explanationOf(context_, "repeat_for"));
    calendarRow_->setLabel(say("project.repeat.calendar"));
    calendarRow_->setExplanation(explanationOf(context_, "calendar"));
    every_->setAccessibleName(say("project.repeat.every"));
    lasting_->setAccessibleName(say("project.repeat.lasting"));
    for (int i = 0; i < everyCount; ++i)
        every_->setItemText(i, context_.say("project.repeat." + std::string(toString(Recurrence::Every(i)))));
    nameLasting(duration_->value().value_or(Recurrence{}.duration));
    for (int i = 0; i < calendarCount; ++i)
        calendar_->setItemText(i, context_.say("project.repeat." + std::string(toString(Calendar(i)))));
    nameCombo(every_, say("project.repeat.every"));
    nameCombo(lasting_, say("project.repeat.lasting"));
    nameCombo(calendar_, say("project.repeat.calendar"));
    for (NumberField *field : {count_, duration_})
        field->setWords(context_.words());
}

} // namespace huella
