// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export/export_formats.h"
#include "app/cli/print/answer_json.h"
#include "core/workload/fields.h"

namespace huella::cli {
namespace {

/// The run's fields as the study file has them.
Json inputsJson(const Workload &workload)
{
    Json out = Json::object();
    for (const FieldInfo &field : allFields()) {
        if (const auto *text = textOf(workload, field.id); text && *text)
            out[field.column] = **text;
        if (const auto *number = numberOf(workload, field.id); number && *number)
            out[field.column] = **number;
        if (field.id == Field::platform && workload.platform)
            out[field.column] = toString(*workload.platform);
    }
    return out;
}

void addEstimate(Json &out, const Estimate &e, const Dataset &dataset, const Wording &words)
{
    out["energy_kwh"] = e.outcome.energy.total.value();
    out["emissions_g"] = e.outcome.emissions.total.value();
    out["power_w"] = e.outcome.power.total.value();
    out["energy_parts_kwh"] = splitJson(e.outcome.energy);
    out["emissions_parts_g"] = splitJson(e.outcome.emissions);
    addBasis(out, e, dataset, words);
}

/// A run that cannot be estimated has no figures: null, never 0.
void addError(Json &out, const Error &error, const Wording &words)
{
    out["energy_kwh"] = nullptr;
    out["emissions_g"] = nullptr;
    out["error"] = Json{{"field", error.place}, {"key", error.message.key}, {"text", words(error.message)}};
}

Json runJson(const RunResult &result, const Wording &words)
{
    const Run &run = *result.run;
    Json out = Json::object();
    out["name"] = run.name;
    out["kind"] = run.kind;
    if (result.answer)
        addEstimate(out, *result.estimate(), *result.dataset, words);
    else
        addError(out, result.answer.error(), words);
    out["id"] = run.id;
    out["year"] = run.year ? Json(*run.year) : Json();
    out["inputs"] = inputsJson(run.workload);
    return out;
}

/// Scenario minus baseline: from the same draws, so that what both share cancels.
Json differenceJson(const Difference &difference)
{
    Json out = Json::object();
    out["emissions_g"] = difference.emissions.value();
    out["emissions_g_range"] = {difference.emissionsG.low, difference.emissionsG.high};
    out["ratio"] = difference.ratio;
    out["ratio_range"] = {difference.ratioInterval.low, difference.ratioInterval.high};
    out["clear"] = difference.clear;
    return out;
}

Json totalJson(const ScenarioResult &scenario, const Wording &words)
{
    const Dataset &dataset = *scenario.dataset;
    Json out = Json::object();
    out["energy_kwh"] = scenario.energy.total.value();
    out["emissions_g"] = scenario.emissions.total.value();
    out["range"] = rangeJson(scenario.range, dataset, words);
    out["energy_parts_kwh"] = splitJson(scenario.energy);
    out["emissions_parts_g"] = splitJson(scenario.emissions);
    out["equivalents"] = equivalentsJson(equivalentsOf(scenario.emissions.total, dataset), dataset);
    out["missing_runs"] = scenario.missing;
    return out;
}

/// The runs as they stand in the list, one by one: all of them as one value take thirty times the memory of their text.
std::string runsText(const ScenarioResult &scenario, const Wording &words)
{
    constexpr std::string_view indent = "\n        ";
    std::string out;
    for (const RunResultPointer &run : scenario.runs) {
        out += out.empty() ? "" : ",";
        out += indent;
        std::string text = textOf(runJson(*run, words));
        text.pop_back(); // the end of its last line
        for (char c : text) {
            if (c == '\n')
                out += indent;
            else
                out += c;
        }
    }
    return out;
}

/// Puts the runs into the empty lists of the text. Inside of a text the marks around the name would have backslashes.
std::string withRuns(const std::string &text, const StudyResult &result, const Wording &words)
{
    constexpr std::string_view empty = "\"runs\": []";
    std::string out;
    size_t from = 0;
    for (const ScenarioResult &scenario : result.scenarios) {
        const size_t at = text.find(empty, from) + empty.size() - 1; // at the closing bracket
        out.append(text, from, at - from);
        if (const std::string runs = runsText(scenario, words); !runs.empty())
            out += runs + "\n      ";
        from = at;
    }
    return out.append(text, from);
}

} // namespace

std::string studyJson(const Study &study, const StudyResult &result, const Wording &words)
{
    Json out = Json::object();
    out["schema"] = "huella-export-1";
    out["title"] = study.title;
    out["author"] = study.author;
    for (const auto &[name, text] : {std::pair("affiliation", &study.details.affiliation),
                                     {"funder", &study.details.funder},
                                     {"grant", &study.details.grant},
                                     {"orcid", &study.details.orcid}})
        if (!text->empty())
            out[name] = *text;
    out["dataset"] = study.dataset;
    out["edition"] = study.edition;
    out["seed"] = study.seed;
    out["scenarios"] = Json::array();
    for (const ScenarioResult &scenario : result.scenarios) {
        Json entry = Json::object();
        entry["name"] = scenario.name;
        entry["id"] = scenario.id;
        entry["dataset"] = scenario.dataset->info().id;
        if (const int year = scenario.dataset->gridYear())
            entry["grid_year"] = year;
        entry["total"] = totalJson(scenario, words);
        entry["runs"] = Json::array();
        if (scenario.difference)
            entry["difference"] = differenceJson(*scenario.difference);
        out["scenarios"].push_back(std::move(entry));
    }
    return withRuns(textOf(out), result, words);
}

} // namespace huella::cli
