// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/result_columns.h"
#include "app/cli/export/export_formats.h"
#include "app/cli/export/restated.h"
#include "core/base/csv_text.h"
#include "core/workload/fields.h"

#include <fmt/format.h>

namespace huella::cli {
namespace {

void writeHeader(CsvText &csv)
{
    csv.begin();
    for (std::string_view column : {"scenario", "run", "kind", "year"})
        csv.verbatim(column);
    for (const FieldInfo &field : allFields())
        csv.verbatim(field.column);
    for (std::string_view column : exportedResults)
        csv.verbatim(column);
    for (std::string_view column :
         {std::string_view("error"), std::string_view("dataset"), std::string_view("grid_year"), memoryPowerColumn})
        csv.verbatim(column);
    for (std::string_view column : exportedDetails)
        csv.verbatim(column);
    csv.endRow();
}

/// What was given; a field that was not stays empty.
void writeInputs(CsvText &csv, const Workload &workload)
{
    for (const FieldInfo &field : allFields()) {
        const auto *number = numberOf(workload, field.id);
        const auto *text = textOf(workload, field.id);
        if (number && *number)
            csv.number(**number);
        else if (text && *text)
            csv.text(**text);
        else if (field.id == Field::platform && workload.platform)
            csv.text(toString(*workload.platform));
        else
            csv.empty();
    }
}

void writeResult(CsvText &csv, const RunResult &result, const Wording &words)
{
    if (const Estimate *e = result.estimate()) {
        for (double value : resultValues(e->inputs, e->outcome, e->equivalents.treeMonths))
            csv.number(value);
        csv.empty();
        return;
    }
    for (size_t i = 0; i < exportedResults.size(); ++i)
        csv.empty();
    csv.text(errorText(result.answer.error(), words));
}

/// What the figures are from: without it two scenarios that differ in nothing else would read the same.
void writeData(CsvText &csv, const Dataset &dataset, const Dataset &shipped)
{
    csv.text(dataset.info().id);
    if (const int year = dataset.gridYear())
        csv.number(year);
    else
        csv.empty();
    if (const double own = dataset.memoryPower().value; own != shipped.memoryPower().value)
        csv.number(own);
    else
        csv.empty();
}

/// "5 per week for 3 years", in the words of the study file whatever the language.
std::string recurrenceText(const Recurrence &repeat)
{
    return fmt::format("{} per {} for {} {}", repeat.count, toString(repeat.every), repeat.duration,
                       toString(repeat.lasting));
}

void writeDetails(CsvText &csv, const RunResult &result)
{
    const Estimate *estimate = result.estimate();
    const auto number = [&csv](bool known, double value) { known ? csv.number(value) : csv.empty(); };
    for (const auto interval : {&Range::energyKwh, &Range::emissionsG})
        for (const auto end : {&Interval::low, &Interval::high})
            number(estimate && estimate->range.draws > 0, estimate ? estimate->range.*interval.*end : 0);
    const Run &run = *result.run;
    number(run.until.has_value(), run.until.value_or(0));
    run.note.empty() ? csv.empty() : csv.text(run.note);
    run.repeat ? csv.text(recurrenceText(*run.repeat)) : csv.empty();
    const Training training = run.training.value_or(Training());
    for (const double value : {training.development, training.retrainings, training.retrainingShare})
        number(run.training.has_value(), value);
}

} // namespace

std::string studyCsv(const StudyResult &result, const Wording &words, CsvStyle style)
{
    std::string out;
    CsvText csv(out, style);
    writeHeader(csv);
    for (const ScenarioResult &scenario : result.scenarios) {
        const Dataset &builtIn = Dataset::builtIn(scenario.dataset->info().id);
        const int year = scenario.dataset->gridYear();
        const Dataset catalogue = year > 0 ? builtIn.withGridYear(year) : builtIn;
        Resolver shipped(catalogue);
        for (const RunResultPointer &run : scenario.runs) {
            csv.text(scenario.name);
            csv.text(run->run->name);
            csv.text(run->run->kind);
            if (const auto &ran = run->run->year)
                csv.number(*ran);
            else
                csv.empty();
            writeInputs(csv, restated(*run, shipped));
            writeResult(csv, *run, words);
            writeData(csv, *scenario.dataset, catalogue);
            writeDetails(csv, *run);
            csv.endRow();
        }
    }
    return out;
}

} // namespace huella::cli
