// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/recipes/recipe_parts.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include "core/charts/chart_shapes.h"
#include "core/charts/figures_compare.h"
#include "core/report/checks/report_checks.h"
#include "core/report/write/writers.h"
#include "core/study/evaluate/scenario_answers.h"

using namespace huella;

namespace variations_test {

using namespace recipe_parts;

/// What would change a scenario, other data and a place's history as parts of a report.
class VariationsTest : public QObject {
    Q_OBJECT

private slots:
    void descriptionsSayTheNumbers();
    void drawingsShowEveryValue();
    void tablesSayWhatTheFiguresSay();
    void endsThatChangeNothingAreNoRows();
    void whatCannotBeShownLeavesNothing();
    void captionsNameTheScenario();
    void sourcesOfTheVariationsAreCited();
    void typedAmountsOfATornadoAreKnown();
    void answersAreWorkedOutOnce();
    void partsOfASumAreNotCompared();
    void aRunThatWaitsIsLeftOut();
};

namespace {

template <class Part> Part onlyPart(const Study &study, const char *recipe, Language language = Language::en)
{
    const auto parts = partsOf<Part>(reportOfBlocks(study, {recipeBlock(recipe)}, language));
    return parts.empty() ? Part() : parts.front();
}

ChartSpec chartOf(const char *recipe, Language language = Language::en)
{
    return onlyPart<FigureBlock>(sampleStudy(), recipe, language).chart;
}

QStringList keysOf(const Study &study, const char *recipe)
{
    QStringList keys;
    for (const Reference &each : reportOfBlocks(study, {recipeBlock(recipe)}, Language::en).references)
        keys << shown(each.key);
    return keys;
}

} // namespace

/// Its field holds a text that is not in the study: there is no chart whose rows the table could take.
void VariationsTest::aRunThatWaitsIsLeftOut()
{
    const Study study = sampleStudy();
    const std::vector<Waiting> waiting{{study.scenarios.front().runs.front()->id, "hours"}};
    const StudyResult result = Evaluator().central(study, waiting);
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(Language::en), fixedDate, fixedVersion};
    const auto made = [&about](const char *recipe) { return compose({recipeBlock(recipe)}, about); };
    QVERIFY(partsOf<Table>(made("table.what-if")).empty());
    QVERIFY(partsOf<FigureBlock>(made("figure.what-if")).empty());
    const auto tables = partsOf<Table>(made("table.data-editions"));
    QCOMPARE(tables.size(), size_t(1));
    const std::string said = textOf(tables.front().rows.front().back().runs);
    QVERIFY2(said.starts_with("≥ ") && said.find("not known") == std::string::npos, said.c_str());
}

void VariationsTest::partsOfASumAreNotCompared()
{
    Study study = addScenario(plainStudy(), copyOfScenario(plainStudy(), "s1", "Other"));
    study = addRun(study, "s1", "Not finished"); // the baseline has one more that cannot be estimated yet
    const StudyResult result = Evaluator().evaluate(study, 100);
    for (const Language language : {Language::en, Language::es}) {
        const Wording &words = Wording::of(language);
        const ChartSpec chart = scenariosChart(result, words, std::nullopt);
        QVERIFY2(chart.bars[0].value.starts_with("≥ "), chart.bars[0].value.c_str());
        QVERIFY2(chart.bars[1].value.find('%') == std::string::npos, chart.bars[1].value.c_str());
        QCOMPARE(chart.bars[1].note, words("compare.incomplete", {textArg("name", "Other"), numberArg("count", 1)}));
        QVERIFY(chart.footnote.ends_with(words("totals.missing", {numberArg("count", 1)})));
    }
}

void VariationsTest::descriptionsSayTheNumbers()
{
    const std::string tornado = chartOf("figure.what-if").description;
    QVERIFY2(tornado.starts_with("Tornado chart. What if one thing changed (without changes, "), tornado.c_str());
    QVERIFY2(tornado.find("Where it runs: ") != std::string::npos, tornado.c_str());
    QVERIFY2(tornado.find(" The largest reach: Where it runs, from ") != std::string::npos, tornado.c_str());
    QVERIFY(chartOf("figure.what-if", Language::es)
                .description.starts_with("Gráfico de tornado. ¿Y si cambiara una cosa? (sin cambios, "));
    QVERIFY(chartOf("figure.data-editions")
                .description.starts_with("Bar chart. The same scenario under other data: Huella 2026"));
    const ChartSpec history = chartOf("figure.history", Language::es);
    QVERIFY2(
        history.description.starts_with("Gráfico de líneas. Intensidad de carbono de la red eléctrica: España, de "),
        history.description.c_str());
    QVERIFY(history.description.find(history.bars.front().value + " en " + history.bars.front().label)
            != std::string::npos);
}

/// The texts beside what is drawn are those of the data, inside of the sheet, and bars begin at the centre.
void VariationsTest::drawingsShowEveryValue()
{
    const ChartSpec tornado = chartOf("figure.what-if");
    const ChartDrawing drawing = drawChart(tornado);
    std::string texts;
    for (const ChartShape &shape : drawing.shapes) {
        QVERIFY(shape.x >= 0 && shape.x + shape.width <= drawing.width + 1 && shape.y <= drawing.height);
        if (shape.kind == ChartShape::Kind::text)
            texts += shape.text() + "\n";
    }
    for (const ChartRow &bar : tornado.bars)
        for (const std::string &text : {bar.name, bar.lowText.empty() ? "" : bar.lowText + ": " + bar.lowValue,
                                        bar.highText.empty() ? "" : bar.highText + ": " + bar.highValue})
            QVERIFY2(texts.find(text) != std::string::npos, text.c_str());
    const ChartSpec history = chartOf("figure.history");
    const ChartDrawing line = drawChart(history);
    const auto strokes = std::count_if(line.shapes.begin(), line.shapes.end(), [](const ChartShape &shape) {
        return shape.kind == ChartShape::Kind::line && shape.thickness > 1;
    });
    QCOMPARE(size_t(strokes), history.bars.size() - 1); // Spain has a figure of every year
    const std::string html = writeHtml(reportOfBlocks(sampleStudy(), {recipeBlock("figure.history")}, Language::en));
    QVERIFY(html.find("text-anchor=\"end\"") != std::string::npos
            && html.find("stroke-width=\"1.75\"") != std::string::npos);
    ChartSpec gaps;
    gaps.kind = ChartKind::line;
    for (const double value : {4.0, -1.0, 8.0, 9.0})
        gaps.bars.emplace_back().parts = {{value, ColourRole::mark, {}}};
    int dots = 0, lines = 0;
    for (const ChartShape &shape : drawChart(gaps).shapes) {
        dots += shape.kind == ChartShape::Kind::dot;
        lines += shape.kind == ChartShape::Kind::line;
    }
    QCOMPARE(dots, 3); // also the first, alone before a gap
    QCOMPARE(lines, 1);
}

void VariationsTest::tablesSayWhatTheFiguresSay()
{
    for (const Language language : {Language::en, Language::es}) {
        const ChartSpec tornado = chartOf("figure.what-if", language), data = chartOf("figure.data-editions", language),
                        history = chartOf("figure.history", language);
        std::multiset<std::string> ends, emissions, listed;
        for (const ChartRow &bar : tornado.bars)
            for (const auto &[end, value] : {std::pair(bar.low, bar.lowValue), std::pair(bar.high, bar.highValue)})
                if (end != tornado.centre)
                    ends.insert(value);
        for (const auto &row : onlyPart<Table>(sampleStudy(), "table.what-if", language).rows)
            listed.insert(row[2].text());
        QCOMPARE(listed, ends);
        const auto rows = onlyPart<Table>(sampleStudy(), "table.data-editions", language).rows;
        QCOMPARE(rows.size(), data.bars.size());
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(shown(rows[i].back().text()), shown(data.bars[i].value));
        const auto years = onlyPart<Table>(sampleStudy(), "table.history", language).rows;
        QCOMPARE(years.size(), history.bars.size());
        for (size_t i = 0; i < years.size(); ++i)
            QVERIFY(history.bars[i].value.starts_with(years[i].back().text()));
    }
}

void VariationsTest::endsThatChangeNothingAreNoRows()
{
    const Table table = onlyPart<Table>(plainStudy(), "table.what-if");
    QVERIFY(!table.rows.empty());
    for (const auto &row : table.rows) {
        QVERIFY2(row[3].text() != "+0%" && row[3].text() != "0%", row[1].text().c_str());
        QVERIFY2(!(row[0].text() == "In use" && row[1].text() == "100%"), "it is in use wholly already");
    }
}

void VariationsTest::whatCannotBeShownLeavesNothing()
{
    const Study own = ownIntensity(), empty = newStudy({"a", "b"}, "en");
    for (const char *recipe : {"figure.history", "table.history"})
        QVERIFY(reportOfBlocks(own, {recipeBlock(recipe)}, Language::en).blocks.empty());
    for (const char *recipe : {"figure.what-if", "table.what-if", "figure.data-editions", "table.data-editions",
                               "figure.history", "table.history"}) {
        QVERIFY(reportOfBlocks(empty, {recipeBlock(recipe)}, Language::en).blocks.empty());
        QVERIFY2(!reportOfBlocks(plainStudy(), {recipeBlock(recipe)}, Language::en).blocks.empty(), recipe);
    }
    const auto holds = [](const Study &study, const char *heading) {
        return writeMarkdown(reportOf(study, "full", Language::en)).find(heading) != std::string::npos;
    };
    for (const char *heading :
         {"# What if one thing changed", "# Electricity over the years", "# The same computation under other data"}) {
        QVERIFY2(holds(plainStudy(), heading), heading);
        QVERIFY2(!holds(empty, heading), heading);
    }
    QVERIFY(!holds(own, "# Electricity over the years"));
}

void VariationsTest::captionsNameTheScenario()
{
    const Study study = twoScenarios();
    const std::string id = study.scenarios.back().id;
    const auto figures = partsOf<FigureBlock>(reportOfBlocks(
        study, {recipeBlock("figure.what-if", id), recipeBlock("figure.data-editions", id)}, Language::en));
    QCOMPARE(figures.size(), size_t(2));
    for (const FigureBlock &figure : figures)
        QVERIFY2(figure.caption.find("“In Sweden”") != std::string::npos, figure.caption.c_str());
    QVERIFY(onlyPart<FigureBlock>(sampleStudy(), "figure.what-if").caption.find("“") == std::string::npos);
    QVERIFY(figures.front().chart.centre < chartOf("figure.what-if").centre); // it is that scenario's
}

void VariationsTest::sourcesOfTheVariationsAreCited()
{
    Study study = plainStudy();
    study.elsewhere = {"SE", "ES-CN-TE"}; // the islands are in Electricity Maps alone
    const auto has = [&study](const char *recipe, const char *key) {
        return keysOf(study, recipe).contains(QLatin1String(key));
    };
    QVERIFY(!has("table.runs", "ga_v1"));
    QVERIFY(has("figure.data-editions", "ga_v1") && has("table.data-editions", "ga_v2_2"));
    const auto same = [&study](const char *a, const char *b) { return keysOf(study, a) == keysOf(study, b); };
    QVERIFY(same("figure.what-if", "table.what-if") && same("figure.history", "table.history"));
    study = ownIntensity();
    study.elsewhere = {"SE", "FR"};
    QVERIFY(!has("table.runs", "owid_ember_2026"));
    QVERIFY(has("figure.what-if", "owid_ember_2026")); // of the places at its ends
}

void VariationsTest::typedAmountsOfATornadoAreKnown()
{
    const Study study = sampleStudy();
    const ChartSpec tornado = chartOf("figure.what-if");
    const auto state = [&](const std::string &amount) {
        const StudyResult result = Evaluator().evaluate(study, 1000);
        const Dataset dataset = datasetOf(study);
        const std::vector<ReportBlockPointer> blocks{
            std::make_shared<const ReportBlock>(
                ReportBlock{TextBlock{TextStyle::body, {{"It would be " + amount + " CO₂e."}}}, {}, "en"}),
            recipeBlock("figure.what-if"), recipeBlock("table.history")};
        for (const ReportCheck &check :
             checkReport(blocks, {study, result, dataset, Wording::of(Language::en), fixedDate, fixedVersion}))
            if (check.id == "totals")
                return check.state;
        return CheckState::fault;
    };
    QCOMPARE(state(tornado.bars.front().highValue), CheckState::good);
    QCOMPARE(state("777 kg"), CheckState::note);
}

void VariationsTest::answersAreWorkedOutOnce()
{
    const Study study = sampleStudy();
    Evaluator evaluator;
    const StudyResult result = evaluator.central(study);
    ScenarioAnswers &answers = *result.scenarios.front().answers;
    const std::string *row = &answers.whatIf(study, study.scenarios.front()).rows.front().low.change.name;
    QCOMPARE(&answers.whatIf(study, study.scenarios.front()).rows.front().low.change.name, row); // not made again
    const Study next = setElsewhere(study, {"PL", "NO"});
    const StudyResult later = evaluator.central(next);
    QVERIFY(later.scenarios.front().answers != result.scenarios.front().answers); // another state has its own
    QCOMPARE(later.scenarios.front().answers->whatIf(next, next.scenarios.front()).rows.front().high.change.name,
             std::string("PL"));
}

HUELLA_TEST(VariationsTest, NoApplication)
} // namespace variations_test
#include "variations_test.moc"
