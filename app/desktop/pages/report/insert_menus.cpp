// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/pages/report/report_panel.h"
#include "core/report/recipes/recipe_names.h"
#include "core/wording/report_date.h"

#include <QMenu>

// What the panel offers to put in.

namespace huella {
namespace {

constexpr std::string_view studyValues[] = {"title", "author", "date", "dataset", "budget"};
constexpr std::string_view scenarioValues[] = {
    "name", "emissions.total", "emissions.range", "energy.total", "energy.range", "trees",
    "car",  "hardware",        "places",          "intensity",    "pue",          "difference"};
constexpr std::string_view sentences[] = {"lead",   "differences", "defaults", "drivers",
                                          "scopes", "formula",     "data",     "simulation"};

} // namespace

void ReportPanel::fillRecipes(QMenu *menu, bool figures)
{
    const auto &scenarios = context_.document.study().scenarios;
    const auto add = [this](QMenu *to, const QString &label, const std::string &recipe, const std::string &of) {
        connect(to->addAction(label), &QAction::triggered, this, [this, recipe, of] {
            page_.insertHere(RecipeBlock{recipe, of, {}});
        });
    };
    if (!figures) {
        connect(menu->addAction(tr("Empty table")), &QAction::triggered, this, [this] {
            page_.insertHere(TableBlock{std::vector<std::vector<TextRuns>>(3, std::vector<TextRuns>(3))});
        });
        menu->addSeparator();
    }
    for (const std::string_view name : recipeNames())
        if (name.starts_with("figure.") == figures) {
            const QString label = context_.say("report.recipe." + std::string(name));
            if (scenarios.size() < 2 || !isOfOneScenario(name)) {
                add(menu, label, std::string(name), {});
                continue;
            }
            QMenu *sub = menu->addMenu(label);
            for (size_t i = 0; i < scenarios.size(); ++i)
                add(sub, menuText(scenarios[i].name), std::string(name), i == 0 ? std::string() : scenarios[i].id);
        }
}

void ReportPanel::fillValues(QMenu *menu)
{
    const auto add = [this](QMenu *to, const std::string &key, const std::string &path) {
        connect(to->addAction(context_.say("report.insert." + key)), &QAction::triggered, this,
                [this, path] { page_.insertValue(path); });
    };
    const auto &scenarios = context_.document.study().scenarios;
    for (size_t i = 0; i < scenarios.size(); ++i) {
        QMenu *of = scenarios.size() > 1 ? menu->addMenu(menuText(scenarios[i].name)) : menu;
        for (const std::string_view name : scenarioValues)
            if (i > 0 || name != "difference")
                add(of, "scenario." + std::string(name),
                    (i == 0 ? std::string("baseline") : scenarios[i].id) + "." + std::string(name));
    }
    menu->addSeparator();
    for (const std::string_view name : studyValues)
        add(menu, "study." + std::string(name), "study." + std::string(name));
    QMenu *whole = menu->addMenu(tr("Whole sentences"));
    for (const std::string_view name : sentences)
        add(whole, "sentence." + std::string(name), "sentence." + std::string(name));
}

void ReportPanel::fillCitations(QMenu *menu)
{
    const Wording &words = page_.context().words;
    for (const char *name : {"huella", "lannelongue2021"}) {
        const std::string shown =
            words("report.cite.inline." + std::string(name),
                  {textArg("authors", words("report.cite.authors")), textArg("year", reportDate().substr(0, 4))});
        connect(menu->addAction(toQString(shown)), &QAction::triggered, this,
                [this, name] { page_.insertValue("cite." + std::string(name)); });
    }
    connect(menu->addAction(context_.say("report.recipe.references")), &QAction::triggered, this, [this] {
        page_.insertHere(RecipeBlock{"references", {}, {}});
    });
}

} // namespace huella
