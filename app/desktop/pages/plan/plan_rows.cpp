// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/plan_rows.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/numbers_field.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int besideNumber = 52, beforeKind = 68; ///< of two in a row
constexpr int leastKind = 70, mostKind = 140;     ///< "tokens/día"

QString objectNameOf(const char *name) { return QStringLiteral("plan_") + QLatin1String(name); }

PlanValue valueOf(std::optional<double> value) { return value ? PlanValue(*value) : PlanValue(); }

} // namespace

PlanRows::PlanRows(Context &context, QWidget *form) : QObject(form), context_(context), form_(form) {}

NumberField *PlanRows::makeNumber(const char *name, double factor, std::function<std::optional<Message>(double)> check)
{
    auto *field = new NumberField(form_);
    field->setObjectName(objectNameOf(name));
    field->setFactor(factor);
    field->setLimits(-1e300, 0); // those of the plan say more
    field->setCheck(std::move(check));
    connect(field, &NumberField::edited, this,
            [this, name = std::string(name)](std::optional<double> value) { edit(name, value); });
    connect(field, &NumberField::remarkChanged, this, &PlanRows::pendingChanged);
    connect(field, &NumberField::left, &context_.document, &StudyDocument::endMerge);
    numbers_[name].edit = field;
    return field;
}

void PlanRows::edit(const std::string &name, std::optional<double> value)
{
    if (showing_)
        return;
    const Number &number = numbers_.at(name);
    if (number.names.empty())
        return emit edited({{name, valueOf(value)}}, name);
    PlanValues values;
    for (const std::string &each : number.names)
        values.emplace_back(each, each == kindOf(name) ? valueOf(value) : PlanValue());
    emit edited(values, name);
}

FormRow *PlanRows::addRow(QLayout *where, QWidget *field, const char *name)
{
    auto *row = new FormRow(field, form_);
    where->addWidget(row);
    rows_[name] = row;
    labels_.emplace_back(row, name);
    return row;
}

FormRow *PlanRows::rowFor(QLayout *where, NumberField *edit, const char *name, const char *unit)
{
    FormRow *row = addRow(where, edit, name);
    numbers_[name].row = row;
    numbers_[name].unit = unit;
    return row;
}

void PlanRows::join(FormRow *row, NumberField *edit, const char *name, const char *unit)
{
    Number &number = numbers_[name];
    number.row = row;
    number.unit = unit;
    for (const auto &[other, at] : numbers_)
        if (at.row == row && other != name)
            number.place = std::max(number.place, at.place + 1);
    rows_[name] = row;
    for (const auto &[other, at] : numbers_)
        if (at.row == row && at.place == 0)
            at.edit->setFixedWidth(besideNumber);
    row->addField(edit);
    edit->setFixedWidth(besideNumber);
}

FormRow *PlanRows::addSearch(QLayout *where, const char *name, const ChoiceList *choices)
{
    auto *field = new SearchField(form_);
    field->setObjectName(objectNameOf(name));
    field->setChoices(choices);
    searches_[name] = field;
    FormRow *row = addRow(where, field, name);
    row->stretchField();
    const auto take = [this, name = std::string(name)](const std::string &id) {
        if (!showing_)
            emit edited({{name, id}}, name);
    };
    connect(field, &SearchField::chosen, this, take);
    connect(field, &SearchField::unknown, this, [take](const QString &typed) { take(toStdString(typed)); });
    connect(field, &SearchField::pendingChanged, this, &PlanRows::pendingChanged);
    connect(field, &SearchField::remarkChanged, this, &PlanRows::pendingChanged);
    connect(field, &SearchField::left, &context_.document, &StudyDocument::endMerge);
    return row;
}

FormRow *PlanRows::addNumbers(QLayout *where, const char *name)
{
    auto *field = new NumbersField(form_);
    field->setObjectName(objectNameOf(name));
    lists_[name] = field;
    FormRow *row = addRow(where, field, name);
    row->stretchField();
    connect(field, &NumbersField::edited, this, [this, name = std::string(name)](const std::vector<double> &values) {
        if (!showing_)
            emit edited({{name, values}}, name);
    });
    connect(field, &NumbersField::remarkChanged, this, [row, field] {
        row->setIssue(field->remark(), field->remark().isEmpty() ? std::nullopt : std::optional(Severity::error));
    });
    connect(field, &NumbersField::remarkChanged, this, &PlanRows::pendingChanged);
    connect(field, &NumbersField::left, &context_.document, &StudyDocument::endMerge);
    return row;
}

FormRow *PlanRows::addFlag(QLayout *where, const char *name)
{
    auto *box = new QCheckBox(form_);
    box->setObjectName(objectNameOf(name));
    flags_[name] = box;
    FormRow *row = addRow(where, box, name);
    row->stretchField();
    connect(box, &QCheckBox::toggled, this, [this, name = std::string(name)](bool on) { // a screen reader toggles
        if (showing_)
            return;
        context_.document.endMerge();
        emit edited({{name, on}}, name);
    });
    return row;
}

QComboBox *PlanRows::makeCombo(const char *name, size_t items)
{
    auto *box = new QComboBox(form_);
    box->setObjectName(objectNameOf(name));
    for (size_t i = 0; i < items; ++i)
        box->addItem(QString());
    return box;
}

FormRow *PlanRows::addCombo(QLayout *where, const char *name, std::vector<std::string> values, const char *key)
{
    QComboBox *box = makeCombo(name, values.size());
    FormRow *row = addRow(where, box, name);
    row->stretchField();
    connect(box, &QComboBox::activated, this, [this, name = std::string(name), values](int index) {
        context_.document.endMerge();
        emit edited({{name, values[size_t(index)]}}, name);
    });
    words_.push_back({box, std::move(values), key, name});
    return row;
}

void PlanRows::addKindTo(FormRow *row, const char *name, std::vector<std::string> names, const char *key)
{
    Number &number = numbers_[name];
    const std::string box = std::string(name) + "_kind";
    number.kinds = makeCombo(box.c_str(), names.size());
    number.names = names;
    row->addField(number.kinds);
    number.edit->setFixedWidth(beforeKind);
    number.kinds->setMinimumWidth(leastKind);
    number.kinds->setMaximumWidth(mostKind);
    for (const std::string &each : names)
        rows_[each] = row;
    connect(number.kinds, &QComboBox::activated, this, [this, &number] { chooseKind(number); });
    words_.push_back({number.kinds, std::move(names), key, box});
}

/// The number is the same, and is another input from now on.
void PlanRows::chooseKind(Number &number)
{
    const size_t chosen = size_t(std::max(0, number.kinds->currentIndex()));
    PlanValues values;
    for (size_t i = 0; i < number.names.size(); ++i)
        values.emplace_back(number.names[i], i == chosen ? valueOf(number.edit->value()) : PlanValue());
    context_.document.endMerge();
    emit edited(values, number.names.front());
}

std::string PlanRows::kindOf(std::string_view name) const
{
    const Number &number = numbers_.find(name)->second;
    return number.kinds ? number.names[size_t(std::max(0, number.kinds->currentIndex()))] : std::string(name);
}

NumberField *PlanRows::field(std::string_view name) const
{
    const auto found = numbers_.find(name);
    return found == numbers_.end() ? nullptr : found->second.edit;
}

SearchField *PlanRows::search(std::string_view name) const
{
    const auto found = searches_.find(name);
    return found == searches_.end() ? nullptr : found->second;
}

FormRow *PlanRows::row(std::string_view name) const
{
    const auto found = rows_.find(name);
    return found == rows_.end() ? nullptr : found->second;
}

} // namespace huella
