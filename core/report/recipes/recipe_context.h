// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/figures.h"
#include "core/report/document/document.h"
#include "core/report/document/report_context.h"
#include "core/study/evaluate/totals.h"
#include "core/study/model/source_ids.h"
#include "core/wording/page_units.h"

#include <set>

namespace huella::recipes {

// A study may hold thousands of runs; a report of them stays one that a person reads. What is left out is always said.
inline constexpr size_t mostRunsInTable = 25;
inline constexpr size_t mostBars = 12;
inline constexpr size_t mostRunsInDetail = 4, fewRunsInDetail = 2;
inline constexpr size_t mostIssues = 16;
inline constexpr size_t mostNames = 8;

/// What a report's figures, tables and sentences are about, so that it names the sources of these and of no others.
struct Used {
    std::set<const ScenarioResult *> scenarios;
    SourceIds sources;             ///< of anything besides these scenarios' runs
    bool sourcesListed = false;    ///< a list of sources of its own stands in the report
    std::set<const Run *> notes{}; ///< that were printed already
    std::set<std::string> cited{}; ///< keys of the study's own works
};

/// What every part of a report looks at, and the blocks it writes to. One for each scenario that is spoken of.
struct RecipeContext {
    const Study &study;
    const StudyResult &result;
    const Dataset &dataset; ///< of the scenario
    const Wording &words;
    const ScenarioResult &scenario;          ///< that the part is about
    std::vector<const RunResult *> bySize{}; ///< its runs that could be estimated, largest first
    PageUnits units;                         ///< of the whole report
    Measure measure = Measure::emissions;    ///< of the figure that is being made
    const LeaderView *models =
        nullptr; ///< of a figure or table of measured models: which of them; null: the usual ones
    std::string version;
    std::string isoDate;
    Used &used;
    int &figures; ///< how many the report has so far
    std::vector<Block> blocks{};

    RecipeContext(const ReportContext &context, const ScenarioResult &scenario_, Used &used_, int &figures_);
    const Numbers &numbers() const { return words.numbers(); }
    std::string year() const { return isoDate.substr(0, 4); }
    /// The words for what is planned or, in a report of what was done, for that.
    std::string tensed(const std::string &key, std::vector<MessageArg> args = {}) const;
    void heading(int level, std::string text);
    void paragraph(std::string text, TextStyle style = TextStyle::body);
    void paragraph(TextRuns runs, TextStyle style = TextStyle::body);
    void figure(ChartSpec chart, const std::string &caption);
    void useEveryScenario();
    /// The report's unit for the measure of the figure; none where each amount has its own.
    std::optional<Scale> unit() const;
    /// A caption that says what is estimated: "Estimated emissions of each run".
    std::string caption(std::string_view key, std::vector<MessageArg> args = {}) const;
};

/// The scenario that a path or recipe speaks of: empty or "baseline" the first, "best" the one with the lowest estimate of those that are whole, else
/// an id. Null where there is none.
const ScenarioResult *scenarioNamed(std::string_view scope, const StudyResult &result);

/// Whether any of its runs could be estimated: a sum of nothing is no figure.
bool hasEstimate(const ScenarioResult &scenario);

/// A name that a person typed, fit for a line: control characters and line ends become spaces; `fallback` where nothing is left.
std::string nameOf(std::string_view typed, const std::string &fallback = {});
std::string runName(const Run &run, const Wording &words);
/// The names, at most so many of them and then how many `more` there are.
std::string nameList(const std::vector<std::string> &names, const Wording &words, const char *more,
                     size_t most = mostNames);
/// What a report is called whose study has no title.
std::string generalTitle(const Study &study, const Wording &words);
inline constexpr const char *moreOfAny = "report.and_more", *moreRuns = "report.and_more.runs";

/// The scenario's totals in the report's units, with the digits that their intervals leave.
FormattedQuantity emissionsOf(const RecipeContext &context);
FormattedQuantity energyOf(const RecipeContext &context);

/// A figure that stands out in a sentence: wrap it in emphasised(), and the sentence in emphasisedRuns().
std::string emphasised(const std::string &text);
TextRuns emphasisedRuns(std::string_view sentence);

/// Both ends with as many decimals, which leave the higher one so many digits: "57.5 to 267.6", "1.10 to 1.67".
std::pair<std::string, std::string> endsAlike(double low, double high, const Numbers &numbers, int digits = 4);

/// Spanish columns: when one number needs groups of three, its neighbours with four digits have them too.
void groupAlike(Table &table, Language language);

// What recipes put into a report. They add nothing where there is nothing to show.
void addKeyFigures(RecipeContext &context);
/// The sign of who the study is by, as large as its kind on paper with a head.
void addLogo(RecipeContext &context);
void addRunsFigure(RecipeContext &context);
void addRunsTable(RecipeContext &context);
void addEveryRun(RecipeContext &context);
void addScenariosFigure(RecipeContext &context);
void addScenariosTable(RecipeContext &context);
void addTotalsFigure(RecipeContext &context, By by);
void addTotalsTable(RecipeContext &context, By by);
void addInventory(RecipeContext &context);
void addElsewhere(RecipeContext &context);
void addShares(RecipeContext &context);
void addDraws(RecipeContext &context);
void addInputs(RecipeContext &context);
void addIssues(RecipeContext &context);
void addWhatIfFigure(RecipeContext &context);
void addWhatIfTable(RecipeContext &context);
void addOtherDataFigure(RecipeContext &context);
void addOtherDataTable(RecipeContext &context);
void addHistoryFigure(RecipeContext &context);
void addHistoryTable(RecipeContext &context);
void addModelsFigure(RecipeContext &context);
void addBatchFigure(RecipeContext &context);
void addModelsTable(RecipeContext &context);
void addBoundary(RecipeContext &context);
void addScopesTable(RecipeContext &context);
void addTrainingsTable(RecipeContext &context);
void addServicesTable(RecipeContext &context);
void addSources(RecipeContext &context);
void addReferences(RecipeContext &context);

// Whether those have something to show: a change that matters, other data that know the runs, more than a year's figure.
bool hasTotals(const RecipeContext &context);
bool hasWhatIf(const RecipeContext &context);
bool hasOtherData(const RecipeContext &context);
bool hasHistory(const RecipeContext &context);
/// Whether its runs stand in more than one scope.
bool hasScopes(const RecipeContext &context);
/// Whether runs were planned as trainings whose model and data are known, as models in use, or as both.
bool hasTrainings(const RecipeContext &context);
bool hasServices(const RecipeContext &context);
bool hasBreakEven(const RecipeContext &context);

// Whole sentences that live values stand for; empty where there is nothing to say.
TextRuns leadSentence(const RecipeContext &context);
std::string missingSentence(const RecipeContext &context);
std::string madeSentence(const RecipeContext &context);
std::string differenceOfScenario(const RecipeContext &context);
std::string differencesSentence(const RecipeContext &context);
std::string defaultsSentence(const RecipeContext &context);
/// The defaults of the scenario's runs, each once: "PUE (1.56)".
std::vector<std::string> defaultsOf(const RecipeContext &context);
std::string rangeSentence(const RecipeContext &context);
std::string driversSentence(const RecipeContext &context);
std::string placesSentence(const RecipeContext &context);
std::string boundarySentence(const RecipeContext &context);
std::string scopesSentence(const RecipeContext &context);
std::string formulaSentence(const RecipeContext &context);
std::string dataSentence(const RecipeContext &context);
std::string simulationSentence(const RecipeContext &context);
std::string budgetSentence(const RecipeContext &context);
std::string bestSentence(const RecipeContext &context);
std::string citeSentence(const RecipeContext &context);
std::string attachedSentence(const RecipeContext &context);
std::string estimateSentence(const RecipeContext &context);
/// On what it runs, and with which electricity.
std::string settingSentence(const RecipeContext &context);
std::string hoursSentence(const RecipeContext &context);
std::string resourcesSentence(const RecipeContext &context);
/// Of runs that were planned as trainings or as models in use: what they do, on what, for how long.
std::string trainingsSentence(const RecipeContext &context);
std::string servicesSentence(const RecipeContext &context);
/// What the weights of the trained models take.
std::string storageSentence(const RecipeContext &context);
/// After how many answers they outweigh the training.
std::string breakEvenSentence(const RecipeContext &context);
// The same as single values; "–" where nothing was planned so.
std::string flopValue(const RecipeContext &context);
std::string tokensValue(const RecipeContext &context);
std::string trainingEnergyValue(const RecipeContext &context);
std::string serviceEnergyValue(const RecipeContext &context);
std::string trainingTokensPerKwh(const RecipeContext &context);
std::string serviceTokensPerKwh(const RecipeContext &context);
std::string responsesValue(const RecipeContext &context);
std::string breakEvenValue(const RecipeContext &context);
/// The hardware of all runs but those of models in use.
std::string trainingHardware(const RecipeContext &context);
/// Grams of CO2e of all runs but those of models in use, as a file for machines has them: "38120".
std::string trainingGrams(const RecipeContext &context);
/// The hardware of all runs by model: "8 to 32 cores of AMD EPYC 7313 and 8 to 64 NVIDIA H100 accelerators".
/// `counts`: of these runs alone.
std::string hardwareSaid(const RecipeContext &context, bool (*counts)(const RunResult &) = nullptr);

/// What the intensities of all scenarios count; mixed where they differ.
Basis commonBasis(const RecipeContext &context);
/// The same of the scenario that is spoken of, in words: "mostly life-cycle, in part direct", by what it emits.
std::string basisText(const RecipeContext &context);
/// The years that the intensities of the scenario are of: "2024, 2025"; "–" where none says one.
std::string electricityYears(const RecipeContext &context);
std::string datasetName(const RecipeContext &context);
std::string editionOf(const RecipeContext &context);
/// The tree-months (or years) of a scenario: "1.3 tree-months".
std::string treesText(const RecipeContext &context);
/// The chart of places of its largest run; without bars where there is none.
ChartSpec placesChart(const RecipeContext &context);

// Notes the sources of what is not part of an estimate.
void useEquivalents(const RecipeContext &context);
void usePlaces(const RecipeContext &context);

/// The works that the report made so far goes back to: Huella, its method, and the data behind what it shows, by what is printed first of each.
std::vector<Reference> referencesOf(const RecipeContext &context);

/// One source as a line of a bibliography; its address is a link.
TextRuns sourceLine(const Source &source, const Wording &words);
/// What the licence of Electricity Maps' figures asks for.
TextRuns odblLine(const Wording &words);

} // namespace huella::recipes
