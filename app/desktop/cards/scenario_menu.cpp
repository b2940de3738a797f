// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/scenario_menu.h"

#include "app/desktop/common/text.h"
#include "core/charts/figures_compare.h"
#include "core/study/evaluate/what_if.h"

namespace huella {
namespace {

using What = Variation::What;
constexpr int yearsBack = 12;

std::string freeName(const Study &study, const std::string &wanted)
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

} // namespace

ScenarioMenu::ScenarioMenu(Context &context, QWidget *parent) : QMenu(parent), context_(context)
{
    connect(this, &QMenu::aboutToShow, this, &ScenarioMenu::fill);
}

void ScenarioMenu::add(Context &context, const std::optional<Variation> &change)
{
    const Study &study = context.document.study();
    if (study.scenarios.empty())
        return;
    const Scenario &baseline = study.scenarios.front();
    const std::string name = change ? nameInWords(*change, datasetOf(study, baseline), context.words()) : baseline.name;
    Scenario copy = copyOfScenario(study, baseline.id, freeName(study, name));
    context.document.apply(EditKind::addScenario, addScenario(study, change ? varied(copy, *change) : std::move(copy)));
}

QMenu *ScenarioMenu::group(const char *key) { return addMenu(menuText(context_.say(key))); }

void ScenarioMenu::offer(QMenu *menu, const Variation &change)
{
    const std::string name = nameInWords(change, context_.document.dataset(), context_.words());
    menu->addAction(menuText(toQString(name)), this, [this, change] { add(context_, change); });
}

void ScenarioMenu::fill()
{
    clear();
    addAction(menuText(context_.say("compare.add.copy")), this, [this] { add(context_, {}); });
    QMenu *places = group("compare.add.place");
    for (const std::string &code : context_.document.study().elsewhere)
        offer(places, {What::place, code});
    QMenu *hardware = group("compare.add.hardware");
    for (std::string_view model : processorsToCompare())
        offer(hardware, {What::processor, std::string(model)});
    hardware->addSeparator();
    for (std::string_view model : acceleratorsToCompare())
        offer(hardware, {What::accelerator, std::string(model)});
    offer(this, {What::memory, {}, 0.5});
    QMenu *years = group("compare.add.year");
    const Study &study = context_.document.study();
    const Scenario *baseline = study.scenarios.empty() ? nullptr : &study.scenarios.front();
    if (baseline && baseline->gridYear > 0)
        offer(years, {What::gridYear, {}, 0});
    const int newest = editionYear(Catalogue::builtIn());
    for (int year = newest - 1; year >= newest - yearsBack; --year)
        offer(years, {What::gridYear, {}, double(year)});
    QMenu *datasets = group("compare.add.dataset");
    for (const DatasetInfo &info : Dataset::all())
        if (info.id != (baseline && !baseline->dataset.empty() ? baseline->dataset : study.dataset))
            offer(datasets, {What::dataset, std::string(info.id)});
}

} // namespace huella
