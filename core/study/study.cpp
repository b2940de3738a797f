// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"

#include <algorithm>

namespace huella {

bool Scenario::operator==(const Scenario &other) const
{
    const auto same = [](const RunPointer &a, const RunPointer &b) { return a == b || *a == *b; };
    return id == other.id && name == other.name && unknown == other.unknown
           && std::equal(runs.begin(), runs.end(), other.runs.begin(), other.runs.end(), same);
}

bool Study::operator==(const Study &other) const
{
    return title == other.title && author == other.author && language == other.language && dataset == other.dataset
           && edition == other.edition && seed == other.seed && elsewhere == other.elsewhere && scenarios == other.scenarios
           && pins == other.pins && report == other.report && method == other.method && unknown == other.unknown;
}

const Run *Study::run(std::string_view id) const
{
    for (const Scenario &scenario : scenarios)
        for (const RunPointer &run : scenario.runs)
            if (run->id == id)
                return run.get();
    return nullptr;
}

size_t Study::runCount() const
{
    size_t count = 0;
    for (const Scenario &scenario : scenarios)
        count += scenario.runs.size();
    return count;
}

Dataset datasetOf(const Study &study)
{
    const Dataset &shipped = Dataset::builtIn(study.dataset);
    return study.pins ? shipped.withPins(study.pins) : shipped;
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
    study.scenarios.push_back({"s1", names.baseline, {run}, Json::object()});
    return study;
}

} // namespace huella
