// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/study.h"

#include <algorithm>
#include <array>

namespace huella {

bool Scenario::operator==(const Scenario &other) const
{
    const auto same = [](const RunPointer &a, const RunPointer &b) { return a == b || *a == *b; };
    return id == other.id && name == other.name && dataset == other.dataset && gridYear == other.gridYear
           && unknown == other.unknown
           && std::equal(runs.begin(), runs.end(), other.runs.begin(), other.runs.end(), same);
}

bool Logo::operator==(const Logo &other) const
{
    return alternative == other.alternative && unknown == other.unknown
           && (picture == other.picture || (picture && other.picture && *picture == *other.picture));
}

bool Study::operator==(const Study &other) const
{
    return title == other.title && author == other.author && details == other.details && language == other.language
           && dataset == other.dataset && edition == other.edition && seed == other.seed && budget == other.budget
           && elsewhere == other.elsewhere && elsewhereAsListed == other.elsewhereAsListed
           && scenarios == other.scenarios && pins == other.pins && report == other.report && method == other.method
           && unknown == other.unknown;
}

const Run *Study::run(std::string_view id) const
{
    for (const Scenario &scenario : scenarios)
        for (const RunPointer &run : scenario.runs)
            if (run->id == id)
                return run.get();
    return nullptr;
}

const Scenario *Study::scenario(std::string_view id) const
{
    const auto found = std::find_if(scenarios.begin(), scenarios.end(), [&](const Scenario &s) { return s.id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

const Scenario *Study::scenarioOf(std::string_view runId) const
{
    for (const Scenario &scenario : scenarios)
        for (const RunPointer &run : scenario.runs)
            if (run->id == runId)
                return &scenario;
    return nullptr;
}

size_t Study::runCount() const
{
    size_t count = 0;
    for (const Scenario &scenario : scenarios)
        count += scenario.runs.size();
    return count;
}

std::shared_ptr<const CatalogueSnapshot> pinsOf(const Study &study, std::string_view dataset)
{
    if (!study.pins || dataset == study.dataset)
        return study.pins;
    const auto other = study.pins->others.find(dataset);
    return other == study.pins->others.end() ? nullptr : other->second;
}

namespace {

Dataset withCopies(const Study &study, std::string_view dataset)
{
    const auto pins = pinsOf(study, dataset);
    return pins ? Dataset::builtIn(dataset).withPins(pins) : Dataset::builtIn(dataset);
}

} // namespace

Dataset datasetOf(const Study &study) { return withCopies(study, study.dataset); }

Dataset datasetOf(const Study &study, const Scenario &scenario)
{
    const Dataset dataset = withCopies(study, scenario.dataset.empty() ? study.dataset : scenario.dataset);
    return scenario.gridYear > 0 ? dataset.withGridYear(scenario.gridYear) : dataset;
}

std::span<const std::string_view> runKinds()
{
    static constexpr std::array<std::string_view, 6> kinds{"pilot",  "development", "final",
                                                           "failed", "inference",   "other"};
    return kinds;
}

std::vector<std::string> defaultElsewhere() { return {"SE", "FR", "ES", "GB", "US", "IN"}; }

Study newStudy(const NewStudyNames &names, std::string_view language)
{
    Study study;
    study.language = language;
    study.edition = Catalogue::builtIn().edition;
    study.elsewhere = defaultElsewhere();
    auto run = std::make_shared<Run>();
    run->id = run->lineage = "r1";
    run->name = names.run;
    study.scenarios.push_back({.id = "s1", .name = names.baseline, .runs = {run}, .dataset = {}});
    return study;
}

} // namespace huella
