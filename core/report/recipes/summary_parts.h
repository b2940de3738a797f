// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/report/document/report_context.h"
#include "core/charts/figures.h"
#include "core/wording/page_units.h"
#include "core/report/recipes/summary.h"
#include "core/study/model/source_ids.h"
#include "core/study/evaluate/totals.h"

#include <set>

namespace huella::summary {

// A study may hold thousands of runs; a report of them stays one that a person reads. What is left out is always said.
inline constexpr size_t mostRunsInTable = 40;
inline constexpr size_t mostBars = 12;
inline constexpr size_t mostRunsInDetail = 6;
inline constexpr size_t mostIssues = 30;
inline constexpr size_t mostNames = 8;

/// What a report's figures, tables and sentences are about, so that it names the sources of these and of no others.
struct Used {
    std::set<const ScenarioResult *> scenarios;
    SourceIds sources;          ///< of anything besides these scenarios' runs
    bool sourcesListed = false; ///< a list of sources of its own stands in the report
};

/// What every part of a report looks at, and the blocks it writes to. One for each scenario that is spoken of.
struct Composer {
    const Study &study;
    const StudyResult &result;
    const Dataset &dataset;                  ///< of the scenario
    const Wording &words;
    const ScenarioResult &scenario;          ///< that the part is about
    std::vector<const RunResult *> bySize{}; ///< its runs that could be estimated, largest first
    PageUnits units;                         ///< of the whole report
    std::string version;
    std::string isoDate;
    Used &used;
    int &figures; ///< how many the report has so far
    std::vector<Block> blocks{};

    Composer(const ReportContext &context, const ScenarioResult &scenario_, Used &used_, int &figures_);
    const Numbers &numbers() const { return words.numbers(); }
    std::string year() const { return isoDate.substr(0, 4); }
    void heading(int level, std::string text);
    void paragraph(std::string text, TextStyle style = TextStyle::body);
    void paragraph(TextRuns runs, TextStyle style = TextStyle::body);
    void figure(ChartSpec chart, const std::string &caption);
    void useEveryScenario();
};

/// The scenario that a path or recipe speaks of: empty or "baseline" the first, "best" the one with the lowest estimate of those that are whole, else
/// an id. Null where there is none.
const ScenarioResult *scenarioNamed(std::string_view scope, const StudyResult &result);

/// Whether any of its runs could be estimated: a sum of nothing is no figure.
bool hasEstimate(const ScenarioResult &scenario);

/// A name that a person typed, fit for a line: control characters and line ends become spaces; `fallback` where nothing is left.
std::string nameOf(std::string_view typed, const std::string &fallback = {});
std::string runName(const Run &run, const Wording &words);
/// The names, at most mostNames of them and then how many more there are.
std::string nameList(const std::vector<std::string> &names, const Wording &words);

/// The scenario's totals in the report's units, with the digits that their intervals leave.
Spoken emissionsOf(const Composer &page);
Spoken energyOf(const Composer &page);

/// A figure that stands out in a sentence: wrap it in emphasised(), and the sentence in emphasisedRuns().
std::string emphasised(const std::string &text);
TextRuns emphasisedRuns(std::string_view sentence);

/// Spanish columns: when one number needs groups of three, its neighbours with four digits have them too.
void groupAlike(Table &table, Language language);

// What recipes put into a report. They add nothing where there is nothing to show.
void addKeyFigures(Composer &page);
void addRunsFigure(Composer &page);
void addRunsTable(Composer &page);
void addScenariosFigure(Composer &page);
void addScenariosTable(Composer &page);
void addTotalsFigure(Composer &page, By by);
void addTotalsTable(Composer &page, By by);
void addInventory(Composer &page);
void addElsewhere(Composer &page);
void addShares(Composer &page);
void addDraws(Composer &page);
void addInputs(Composer &page);
void addIssues(Composer &page);
void addWhatIfFigure(Composer &page);
void addWhatIfTable(Composer &page);
void addOtherDataFigure(Composer &page);
void addOtherDataTable(Composer &page);
void addHistoryFigure(Composer &page);
void addHistoryTable(Composer &page);
void addBoundary(Composer &page);
void addSources(Composer &page);
void addReferences(Composer &page);

// Whether those have something to show: a change that matters, other data that know the runs, more than a year's figure.
bool hasWhatIf(const Composer &page);
bool hasOtherData(const Composer &page);
bool hasHistory(const Composer &page);

// Whole sentences that live values stand for; empty where there is nothing to say.
TextRuns leadSentence(const Composer &page);
std::string missingSentence(const Composer &page);
std::string madeSentence(const Composer &page);
std::string differenceOfScenario(const Composer &page);
std::string differencesSentence(const Composer &page);
std::string defaultsSentence(const Composer &page);
/// The defaults of the scenario's runs, each once: "PUE (1.56)".
std::vector<std::string> defaultsOf(const Composer &page);
std::string rangeSentence(const Composer &page);
std::string driversSentence(const Composer &page);
std::string placesSentence(const Composer &page);
std::string boundarySentence(const Composer &page);
std::string scopesSentence(const Composer &page);
std::string formulaSentence(const Composer &page);
std::string dataSentence(const Composer &page);
std::string simulationSentence(const Composer &page);
std::string budgetSentence(const Composer &page);
std::string bestSentence(const Composer &page);
std::string citeSentence(const Composer &page);

/// What the intensities of all scenarios count; mixed where they differ.
Basis commonBasis(const Composer &page);
/// The same of the scenario that is spoken of.
Basis basisOfScenario(const Composer &page);
/// The years that the intensities of the scenario are of: "2024, 2025"; "–" where none says one.
std::string electricityYears(const Composer &page);
std::string datasetName(const Composer &page);
std::string editionOf(const Composer &page);
/// The tree-months (or years) of a scenario: "1.3 tree-months".
std::string treesText(const Composer &page);
/// The chart of places of its largest run; without bars where there is none.
ChartSpec placesChart(const Composer &page);

// Notes the sources of what is not part of an estimate.
void useEquivalents(const Composer &page);
void usePlaces(const Composer &page);

/// The works that the report made so far goes back to: Huella, its method, and the data behind what it shows, by title.
std::vector<Reference> referencesOf(const Composer &page);

/// One source as a line of a bibliography; its address is a link.
TextRuns sourceLine(const Source &source, const Wording &words);
/// What the licence of Electricity Maps' figures asks for.
TextRuns odblLine(const Wording &words);

} // namespace huella::summary
