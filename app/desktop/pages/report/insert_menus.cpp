// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/insert_menus.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/references_dialog.h"
#include "app/desktop/pages/report/report_page.h"
#include "core/report/recipes/own_works.h"
#include "core/report/recipes/recipe_names.h"
#include "core/wording/report_date.h"

#include <QMenu>

namespace huella {
namespace {

constexpr std::string_view studyValues[] = {"title", "author", "affiliation", "orcid", "funder",
                                            "grant", "date",   "dataset",     "budget"};
constexpr int longestMenuLine = 70; // letters
constexpr std::string_view scenarioValues[] = {"name",
                                               "emissions.total",
                                               "emissions.range",
                                               "energy.total",
                                               "energy.range",
                                               "trees",
                                               "car",
                                               "hardware",
                                               "places",
                                               "intensity",
                                               "pue",
                                               "training.flop",
                                               "training.grams",
                                               "training.tokens-per-kwh",
                                               "service.tokens-per-kwh",
                                               "difference"};
constexpr std::string_view sentences[] = {"lead",       "estimate",  "setting",  "hours",     "differences",
                                          "defaults",   "drivers",   "scopes",   "formula",   "data",
                                          "simulation", "trainings", "services", "break-even"};

/// Whatever somebody called it: a menu is no wider than it can be read.
QString shortLine(const QString &text)
{
    return menuText(
        toStdString(text.size() > longestMenuLine ? text.left(longestMenuLine) + QStringLiteral("…") : text));
}

} // namespace

InsertMenus::InsertMenus(Context &context, ReportPage &page, QObject *parent)
    : QObject(parent), context_(context), page_(page)
{
}

void InsertMenus::addRecipe(QMenu &menu, const QString &label, std::string_view recipe, const std::string &of)
{
    connect(menu.addAction(label), &QAction::triggered, this, [this, recipe = std::string(recipe), of] {
        page_.insertHere(RecipeBlock{recipe, of, {}});
    });
}

void InsertMenus::fillRecipes(QMenu &menu, bool figures)
{
    const auto &scenarios = context_.document.study().scenarios;
    for (const std::string_view name : recipeNames()) {
        if (name.starts_with("figure.") != figures)
            continue;
        const QString label = context_.say("report.recipe." + std::string(name));
        if (scenarios.size() < 2 || !isOfOneScenario(name)) {
            addRecipe(menu, label, name, {});
            continue;
        }
        QMenu *sub = menu.addMenu(label);
        for (size_t i = 0; i < scenarios.size(); ++i)
            addRecipe(*sub, menuText(scenarios[i].name), name, i == 0 ? std::string() : scenarios[i].id);
    }
}

void InsertMenus::fillTables(QMenu &menu)
{
    if (page_.editor().ownTableHere()) {
        page_.editor().addTableMenu(menu);
        menu.addSeparator();
    }
    connect(menu.addAction(tr("Empty table")), &QAction::triggered, this,
            [this] { page_.insertHere(TableBlock{std::vector<std::vector<TextRuns>>(3, std::vector<TextRuns>(3))}); });
    menu.addSeparator();
    fillRecipes(menu, false);
}

void InsertMenus::addValue(QMenu &menu, const std::string &key, const std::string &path)
{
    connect(menu.addAction(context_.say("report.insert." + key)), &QAction::triggered, this,
            [this, path] { page_.insertValue(path); });
}

void InsertMenus::fillValues(QMenu &menu)
{
    const auto &scenarios = context_.document.study().scenarios;
    for (size_t i = 0; i < scenarios.size(); ++i) {
        QMenu &of = scenarios.size() > 1 ? *menu.addMenu(menuText(scenarios[i].name)) : menu;
        for (const std::string_view name : scenarioValues)
            if (i > 0 || name != "difference")
                addValue(of, "scenario." + std::string(name),
                         (i == 0 ? std::string("baseline") : scenarios[i].id) + "." + std::string(name));
    }
    menu.addSeparator();
    for (const std::string_view name : studyValues)
        addValue(menu, "study." + std::string(name), "study." + std::string(name));
    QMenu *whole = menu.addMenu(tr("Whole sentences"));
    for (const std::string_view name : sentences)
        addValue(*whole, "sentence." + std::string(name), "sentence." + std::string(name));
}

void InsertMenus::fillCitations(QMenu &menu)
{
    const Wording &words = page_.context().words;
    for (const OwnReference &own : context_.document.study().report.references) {
        const QString shown = toQString(recipes::citedInline(own, words) + " " + own.title).simplified();
        connect(menu.addAction(shortLine(shown)), &QAction::triggered, this,
                [this, key = own.key] { page_.insertValue(std::string(citePath) + key); });
    }
    connect(menu.addAction(tr("References of the study…")), &QAction::triggered, this, [this] {
        auto *dialog = new ReferencesDialog(context_, page_);
        dialog->open();
    });
    menu.addSeparator();
    for (const char *name : {"huella", "lannelongue2021"}) {
        const std::string shown =
            words("report.cite.inline." + std::string(name),
                  {textArg("authors", words("report.cite.authors")), textArg("year", reportDate().substr(0, 4))});
        connect(menu.addAction(toQString(shown)), &QAction::triggered, this,
                [this, name] { page_.insertValue("cite." + std::string(name)); });
    }
    addRecipe(menu, context_.say("report.recipe.references"), "references", {});
}

void InsertMenus::fillReferences(QMenu &menu)
{
    for (const ReportPage::Referable &each : page_.referables())
        connect(
            menu.addAction(shortLine(tr("%1: %2", "a figure or table and its caption").arg(each.name, each.caption))),
            &QAction::triggered, this, [this, block = each.block] { page_.insertReference(block); });
    if (menu.isEmpty())
        menu.addAction(tr("The report holds no figures or numbered tables"))->setEnabled(false);
}

} // namespace huella
