// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/plan_rows.h"

#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/numbers_field.h"
#include "app/desktop/widgets/combo_name.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"
#include "core/base/json.h"
#include "core/study/evaluate/evaluate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLayout>
#include <QScopedValueRollback>

#include <algorithm>

namespace huella {
namespace {

constexpr int besideNumber = 52;              ///< of two in a row
constexpr int wideNumber = 72;                ///< "29200000"
constexpr int leastKind = 70, mostKind = 140; ///< "respuestas/día"

QString objectNameOf(const char *name) { return QStringLiteral("plan_") + QLatin1String(name); }

PlanValue valueOf(std::optional<double> value) { return value ? PlanValue(*value) : PlanValue(); }

std::optional<double> numberIn(const Json &inputs, const std::string &name)
{
    const auto found = inputs.find(name);
    return found != inputs.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

/// What whoever fills in a form from the top has not come to yet: the answer says that it is missing, and no field is wrong.
bool isStillToCome(std::string_view key)
{
    static constexpr std::string_view keys[] = {"error.plan.parameters",    "error.plan.tokens",
                                                "error.plan.model_missing", "error.plan.of",
                                                "error.plan.pilot",         "error.plan.gpu"};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

const Issue *gravestAt(const RunResult &result, std::string_view name)
{
    const Issue *gravest = nullptr;
    for (const IssuePointer &issue : result.issues)
        if (issue->field == name && !isStillToCome(issue->message.key) && issue->message.key != "error.field.refused"
            && (!gravest || issue->severity > gravest->severity))
            gravest = issue.get();
    return gravest;
}

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
    number.edit->setFixedWidth(wideNumber);
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

void PlanRows::retranslate()
{
    for (auto &[name, number] : numbers_) {
        number.edit->setWords(context_.words());
        number.edit->setAccessibleName(context_.say("plan.in." + name));
        if (!number.unit.empty())
            number.row->setUnit(number.place, context_.say(number.unit));
    }
    for (const auto &[name, field] : searches_)
        field->setWords(context_.words());
    for (const auto &[name, field] : lists_)
        field->setWords(context_.words());
    for (const auto &[name, box] : flags_)
        box->setText(context_.say("plan.in." + name + ".on"));
    for (const auto &[row, name] : labels_) {
        row->setLabel(context_.say("plan.in." + name));
        row->setExplanation(context_.say("plan.in." + name + ".about"));
    }
    for (const Words &each : words_) {
        nameCombo(each.box, context_.say("plan.in." + each.name));
        for (size_t i = 0; i < each.values.size(); ++i)
            each.box->setItemText(int(i), context_.say(each.key + (each.values[i].empty() ? "none" : each.values[i])));
    }
}

void PlanRows::show(const KeptJson &kept)
{
    const QScopedValueRollback guard(showing_, true);
    const Json &inputs = kept;
    for (auto &[name, number] : numbers_) {
        std::optional<double> value = number.names.empty() ? numberIn(inputs, name) : std::nullopt;
        for (size_t i = 0; i < number.names.size(); ++i)
            if (const auto given = numberIn(inputs, number.names[i])) {
                value = given;
                number.kinds->setCurrentIndex(int(i));
            }
        number.edit->setValue(value);
    }
    for (const auto &[name, field] : searches_)
        field->setCurrent(textIn(inputs, name.c_str()));
    for (const auto &[name, field] : lists_) {
        std::vector<double> values;
        if (const auto found = inputs.find(name); found != inputs.end() && found->is_array())
            for (const Json &each : *found)
                if (each.is_number())
                    values.push_back(each.get<double>());
        field->setValues(values);
    }
    for (const auto &[name, box] : flags_)
        box->setChecked(inputs.value(name, Json()) == Json(true));
    for (const Words &each : words_) {
        if (each.name.ends_with("_kind"))
            continue;
        const auto found = std::find(each.values.begin(), each.values.end(), textIn(inputs, each.name.c_str()));
        each.box->setCurrentIndex(found == each.values.end() ? 0 : int(found - each.values.begin()));
    }
}

void PlanRows::showDefault(std::string_view name, std::optional<double> value, const char *badge, const QString &about)
{
    const auto found = numbers_.find(name);
    if (found == numbers_.end())
        return;
    const Number &number = found->second;
    number.edit->setDefault(value);
    if (number.place == 0) // one badge stands at the end of a row
        number.row->setBadge(value && !number.edit->value() && *badge ? context_.say(badge) : QString(), about);
}

void PlanRows::showIssues(const RunResult *result)
{
    std::map<FormRow *, const Issue *> gravest;
    for (const auto &[name, row] : rows_) {
        const Issue *issue = result ? gravestAt(*result, name) : nullptr;
        const Issue *&known = gravest[row];
        if (issue && (!known || issue->severity > known->severity))
            known = issue;
    }
    for (const auto &[row, issue] : gravest)
        row->setIssue(issue ? context_.sentence(issue->message) : QString(),
                      issue ? std::optional(issue->severity) : std::nullopt);
    for (const auto &[name, field] : lists_)
        if (!field->remark().isEmpty())
            rows_.at(name)->setIssue(field->remark(), Severity::error);
}

void PlanRows::forget()
{
    for (const auto &[name, number] : numbers_)
        number.edit->forget();
    for (const auto &[name, field] : searches_)
        field->forgetTyping();
    for (const auto &[name, field] : lists_)
        field->forget();
}

std::vector<Waiting> PlanRows::refused(const std::string &run) const
{
    std::vector<Waiting> waiting;
    for (const auto &[name, field] : lists_)
        if (!field->remark().isEmpty())
            waiting.push_back({run, toStdString(field->objectName()),
                               refusedText(toStdString(field->accessibleName()), toStdString(field->remark()))});
    return waiting;
}

} // namespace huella
