// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/file.h"

#include "core/base/base64.h"
#include "core/study/file/report_file.h"
#include "core/study/file/run_file.h"
#include "core/study/file/snapshot_file.h"

namespace huella {
namespace {

Json writeScenario(const Scenario &scenario)
{
    Json out = Json::object();
    out["id"] = scenario.id;
    out["name"] = scenario.name;
    if (!scenario.dataset.empty())
        out["dataset"] = scenario.dataset;
    if (scenario.gridYear > 0)
        out["grid_year"] = scenario.gridYear;
    out["runs"] = Json::array();
    for (const RunPointer &run : scenario.runs)
        out["runs"].push_back(writeRun(*run));
    appendUnknown(out, scenario.unknown);
    return out;
}

Json writeMethod(const Study &study)
{
    Json method = Json::object();
    method["basis"] = toString(Dataset::info(study.dataset)->basis);
    method["embodied"] = false;
    method["water"] = false;
    appendUnknown(method, study.method);
    // follows the dataset, whatever the file said before
    method["basis"] = toString(Dataset::info(study.dataset)->basis);
    return method;
}

Json writeBudget(const Budget &budget)
{
    Json out = Json::object();
    if (budget.studyKg)
        out["study_kg"] = jsonNumber(*budget.studyKg);
    if (budget.yearKg)
        out["year_kg"] = jsonNumber(*budget.yearKg);
    appendUnknown(out, budget.unknown);
    return out;
}

void appendDetails(Json &out, const StudyDetails &details)
{
    for (const auto &[name, text] : {std::pair("affiliation", &details.affiliation),
                                     {"funder", &details.funder},
                                     {"grant", &details.grant},
                                     {"orcid", &details.orcid}})
        if (!text->empty())
            out[name] = *text;
    const Logo &logo = details.logo;
    if (!logo.picture)
        return;
    Json &written = out["logo"] = Json::object();
    written["picture"] = toBase64(logo.picture->bytes);
    if (!logo.alternative.empty())
        written["alternative"] = logo.alternative;
    appendUnknown(written, logo.unknown);
}

/// What was no logo stays in the file until there is one.
Json unknownOf(const Study &study)
{
    Json unknown = study.unknown;
    if (study.details.logo.picture && unknown.is_object())
        unknown.erase("logo");
    return unknown;
}

/// The oldest schema whose readers come to the same figures: who does not know recurring work would leave it out silently.
int schemaOf(const Study &study)
{
    for (const Scenario &scenario : study.scenarios) {
        if (!scenario.dataset.empty() || scenario.gridYear > 0)
            return 2;
        for (const RunPointer &run : scenario.runs)
            if (run->repeat || run->training || run->until)
                return 2;
    }
    return 1;
}

} // namespace

std::string writeStudy(const Study &study)
{
    Json out = Json::object();
    out["huella"] = schemaOf(study);
    out["title"] = study.title;
    out["author"] = study.author;
    appendDetails(out, study.details);
    out["language"] = study.language;
    out["dataset"] = study.dataset;
    out["edition"] = study.edition;
    out["seed"] = study.seed;
    if (study.budget != Budget())
        out["budget"] = writeBudget(study.budget);
    out["method"] = writeMethod(study);
    out["elsewhere"] = study.elsewhere;
    if (study.elsewhereAsListed)
        out["elsewhere_as_listed"] = true;
    out["catalogue"] = writePins(*usedEntries(study));
    out["scenarios"] = Json::array();
    for (const Scenario &scenario : study.scenarios)
        out["scenarios"].push_back(writeScenario(scenario));
    out["report"] = writeReport(study.report);
    appendUnknown(out, unknownOf(study));
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace huella
