// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/numbers_field.h"
#include "app/desktop/pages/plan/plan_rows.h"
#include "app/desktop/widgets/combo_name.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"
#include "core/base/json.h"
#include "core/study/evaluate/evaluate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScopedValueRollback>

#include <algorithm>

// What the rows of a plan are called, and what they show of it.

namespace huella {
namespace {

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
