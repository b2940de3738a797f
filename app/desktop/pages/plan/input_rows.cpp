// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/input_rows.h"

#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/form_row.h"
#include "core/teaching/questions/typed_answer.h"
#include "core/workload/with_unit.h"

#include <QLayout>

#include <algorithm>

namespace huella {
namespace {

/// Percent on the screen, a share in the document.
double factorOf(Field field) { return field == Field::cpuUsage || field == Field::gpuUsage ? 100 : 1; }

} // namespace

NumberField::Reader inputReader(const FieldInfo &info)
{
    return sayingUnits([unit = info.unit](std::string_view typed) { return readTypedNumber(typed, unit); }, info);
}

std::vector<Waiting> unsettledIn(const QWidget &form, const std::string &run)
{
    std::vector<Waiting> waiting;
    const auto refusal = [](const QLineEdit *field, const QString &remark) {
        return refusedText(toStdString(field->accessibleName()), toStdString(remark));
    };
    for (const NumberField *field : form.findChildren<NumberField *>())
        if (field->isWrong())
            waiting.push_back({run, toStdString(field->objectName()), refusal(field, field->remark())});
    for (const SearchField *field : form.findChildren<SearchField *>())
        if (field->isPending())
            waiting.push_back(
                {run, toStdString(field->objectName()),
                 field->remark().isEmpty() ? std::nullopt : std::optional(refusal(field, field->remark()))});
    return waiting;
}

const Issue *issueAt(const RunResult &result, std::string_view column)
{
    const FieldInfo *info = fieldByColumn(column);
    if (!info)
        return nullptr;
    const bool given = fieldValue(result.run->workload, info->id) != FieldValue();
    const Issue *gravest = nullptr;
    for (const IssuePointer &issue : result.issues) {
        const bool typing = issue->message.key == "error.name.waiting" || issue->message.key == "error.field.refused";
        const bool ofPlan = issue->message.key.starts_with("error.plan.") && issue->message.key != "error.plan.gpu";
        const bool stillToCome =
            !given && !ofPlan && issue->severity == Severity::error; // whoever is typing knows of that
        if (issue->field == column && !typing && !stillToCome && (!gravest || issue->severity > gravest->severity))
            gravest = issue.get();
    }
    return gravest;
}

void showIssue(FormRow &row, const RunResult *result, std::string_view column, const Context &context)
{
    const Issue *issue = result ? issueAt(*result, column) : nullptr;
    row.setIssue(issue ? context.sentence(issue->message) : QString(),
                 issue ? std::optional(issue->severity) : std::nullopt);
}

InputRows::InputRows(Context &context, QWidget *form) : QObject(form), context_(context), form_(form) {}

void InputRows::addNumber(QLayout *where, Field field)
{
    const FieldInfo &info = fieldInfo(field);
    auto *edit = new NumberField(form_);
    edit->setObjectName(toQString(info.column));
    edit->setFactor(factorOf(field));
    edit->setLimits(info.min * factorOf(field), info.max * factorOf(field));
    edit->setReader(inputReader(info));
    auto *row = new FormRow(edit, form_);
    where->addWidget(row);
    connect(edit, &NumberField::edited, this, [this, field](std::optional<double> value) {
        emit edited(field, value ? FieldValue(*value) : FieldValue());
    });
    connect(edit, &NumberField::left, &context_.document, &StudyDocument::endMerge);
    numbers_.push_back({row, edit, field});
}

void InputRows::addSearch(QLayout *where, Field field)
{
    auto *edit = new SearchField(form_);
    edit->setObjectName(toQString(fieldInfo(field).column));
    auto *row = new FormRow(edit, form_);
    where->addWidget(row);
    row->stretchField();
    connect(edit, &SearchField::chosen, this, [this, field](const std::string &id) { emit edited(field, id); });
    connect(edit, &SearchField::unknown, this,
            [this, field](const QString &typed) { emit edited(field, toStdString(typed)); });
    connect(edit, &SearchField::pendingChanged, this, &InputRows::pendingChanged);
    connect(edit, &SearchField::remarkChanged, this, &InputRows::pendingChanged);
    connect(edit, &SearchField::left, &context_.document, &StudyDocument::endMerge);
    texts_.push_back({row, edit, field});
}

const InputRows::NumberRow *InputRows::findNumber(Field field) const
{
    const auto found =
        std::find_if(numbers_.begin(), numbers_.end(), [field](const NumberRow &row) { return row.field == field; });
    return found == numbers_.end() ? nullptr : &*found;
}

const InputRows::NumberRow &InputRows::number(Field field) const { return *findNumber(field); }

const InputRows::TextRow &InputRows::text(Field field) const
{
    return *std::find_if(texts_.begin(), texts_.end(), [field](const TextRow &row) { return row.field == field; });
}

/// The unit behind a number.
void InputRows::sayUnit(const NumberRow &row)
{
    switch (row.field) {
    case Field::gpuUsage:
    case Field::cpuUsage: row.row->setUnit(0, QStringLiteral("%")); break;
    case Field::memoryGb:
    case Field::cpuTdpPerCoreW:
    case Field::gpuTdpW:
    case Field::machineIdleW:
    case Field::machineFullW:
    case Field::intensityGPerKwh: row.row->setBehind(0, toQString(fieldInfo(row.field).unit)); break;
    default: break;
    }
}

void InputRows::nameRow(FormRow &row, Field field)
{
    const std::string column(fieldInfo(field).column);
    row.setLabel(context_.say("field." + column));
    row.setExplanation(explanationOf(context_, column));
}

void InputRows::retranslate()
{
    for (const TextRow &row : texts_) {
        row.edit->setWords(context_.words());
        nameRow(*row.row, row.field);
        row.edit->setEmptyMeaning(context_.say("plan.empty." + std::string(fieldInfo(row.field).column)));
    }
    for (const NumberRow &row : numbers_) {
        row.edit->setWords(context_.words());
        nameRow(*row.row, row.field);
        sayUnit(row);
    }
}

void InputRows::show(const Workload &workload)
{
    for (const NumberRow &row : numbers_)
        row.edit->setValue(*numberOf(workload, row.field));
    for (const TextRow &row : texts_) {
        std::string id = textOf(workload, row.field)->value_or("");
        if (row.field == Field::zone) // "Spain" in a file is the same as "ES"
            if (const auto found = context_.document.dataset().place(id); found && !found->via && !found->byPartCode)
                id = found->record->code;
        row.edit->setCurrent(id);
    }
}

} // namespace huella
