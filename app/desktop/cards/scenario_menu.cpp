// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/scenario_menu.h"

#include "core/charts/figures_compare.h"

namespace huella {

std::string freeScenarioName(const Study &study, const std::string &wanted)
{
    const auto taken = [&study](const std::string &name) {
        return std::any_of(study.scenarios.begin(), study.scenarios.end(),
                           [&](const Scenario &s) { return s.name == name; });
    };
    std::string name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + " " + std::to_string(number);
    return name;
}

void ScenarioMenu::add(Context &context, const std::optional<Variation> &change)
{
    const Study &study = context.document.study();
    if (study.scenarios.empty())
        return;
    const Scenario &baseline = study.scenarios.front();
    const std::string name = change ? nameInWords(*change, datasetOf(study, baseline), context.words()) : baseline.name;
    Scenario copy = copyOfScenario(study, baseline.id, freeScenarioName(study, name));
    context.document.apply(EditKind::addScenario, addScenario(study, change ? varied(copy, *change) : std::move(copy)));
}

} // namespace huella
