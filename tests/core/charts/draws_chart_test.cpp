// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The draws as a histogram: its bars and marks, and that every format shows the same.

#include "core/charts/chart_marks.h"
#include "core/charts/chart_shapes.h"
#include "core/charts/figures.h"
#include "core/report/checks/report_checks.h"
#include "core/report/write/writers.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include <numeric>

using namespace huella;

namespace draws_chart_test {
namespace {

const Wording &english = Wording::of(Language::en);

struct Drawn {
    StudyResult result;
    ChartSpec chart;
    explicit Drawn(const Study &study, Language language = Language::en) : result(Evaluator().evaluate(study, 2000))
    {
        chart = shown(Measure::emissions, language);
    }
    ChartSpec shown(Measure measure, Language language = Language::en) const
    {
        return drawsChart(*scenario().sample, scenario().range, scenario().energy.total, scenario().emissions.total,
                          Wording::of(language), {}, MeasureOf(measure, *scenario().dataset));
    }
    const ScenarioResult &scenario() const { return result.scenarios.front(); }
    const ChartMark &mark(const char *key, Language language = Language::en) const
    {
        const std::string label = Wording::of(language)(key);
        return *std::find_if(chart.marks.begin(), chart.marks.end(),
                             [&](const ChartMark &each) { return each.label == label; });
    }
};

bool holds(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

} // namespace

class DrawsChartTest : public QObject {
    Q_OBJECT

private slots:
    void percentilesAreThoseOfTheInterval_data();
    void percentilesAreThoseOfTheInterval();
    void everySimulationIsCountedOnce();
    void barsAreEvenAndAboutForty();
    void theHeadlineIsOnTheAxis();
    void tailsAreLighter();
    void whatIsCertainHasNoBars();
    void aWidenedIntervalIsSaid();
    void everyDrawerShowsTheSame_data();
    void everyDrawerShowsTheSame();
    void theDescriptionSaysEveryMark();
    void marksKeepApart_data();
    void marksKeepApart();
    void everyMeasureHasItsOwnSimulations();
    void thatOfARunSaysItsInterval();
};

void DrawsChartTest::percentilesAreThoseOfTheInterval_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::en;
    QTest::newRow("es") << Language::es;
}

void DrawsChartTest::percentilesAreThoseOfTheInterval()
{
    QFETCH(Language, language);
    const Drawn drawn(sampleStudy(), language);
    const Range &range = drawn.scenario().range;
    QVERIFY(drawn.mark("chart.draws.p5", language).at == range.emissionsG.low);
    QVERIFY(drawn.mark("chart.draws.p95", language).at == range.emissionsG.high);
    QVERIFY(drawn.mark("chart.draws.p50", language).at == range.medianG);
    const Numbers &numbers = Wording::of(language).numbers();
    const FormattedQuantity shown = formatMass(drawn.scenario().emissions.total, range.emissionsG, numbers);
    const std::string unit(shortUnit(shown.unit));
    QCOMPARE(drawn.mark("chart.draws.p5", language).value, numbers.withUnit(shown.low, unit));
    QCOMPARE(drawn.mark("chart.draws.p95", language).value, numbers.withUnit(shown.high, unit));
    QCOMPARE(drawn.mark("chart.draws.headline", language).value, numbers.withUnit(shown.value, unit));
}

void DrawsChartTest::everySimulationIsCountedOnce()
{
    const Drawn drawn(sampleStudy());
    const auto &grams = drawn.scenario().sample->emissions;
    double inBars = 0;
    for (const ChartRow &bar : drawn.chart.bars) {
        const auto count =
            std::count_if(grams.begin(), grams.end(), [&](double g) { return g >= bar.low && g < bar.high; });
        COMPARE_NEAR(bar.total(), double(count), 0.01); // a draw on an edge may fall to either side
        QCOMPARE(bar.value, english.numbers().exact(bar.total()));
        inBars += bar.total();
    }
    const double outside = double(grams.size()) - inBars;
    QVERIFY2(outside >= 0 && outside <= 0.01 * double(grams.size()) + 2, qPrintable(QString::number(outside)));
    QVERIFY(outside == 0
            || holds(drawn.chart.footnote, english.numbers().exact(outside) + " of the 2,000 simulations"));
}

void DrawsChartTest::barsAreEvenAndAboutForty()
{
    for (const Study &study : {sampleStudy(), plainStudy(), setField(plainStudy(), "r1", Field::hours, 1e-4),
                               setField(plainStudy(), "r1", Field::hours, 9e6)}) {
        const Drawn drawn(study);
        QVERIFY(drawn.chart.bars.size() >= 25 && drawn.chart.bars.size() <= 43);
        const double width = drawn.chart.bars[0].high - drawn.chart.bars[0].low;
        std::set<std::string> labels;
        for (size_t i = 0; i < drawn.chart.bars.size(); ++i) {
            const ChartRow &bar = drawn.chart.bars[i];
            COMPARE_NEAR(bar.high - bar.low, width, 1e-6);
            QVERIFY(labels.insert(bar.label).second); // each can be told from its neighbour
            QVERIFY(i == 0 || std::abs(drawn.chart.bars[i - 1].high - bar.low) < 1e-9 * bar.high);
        }
        QVERIFY(drawn.chart.ticks.size() >= 2 && drawn.chart.ticks.size() <= 7);
        for (const auto &[at, text] : drawn.chart.ticks)
            QVERIFY(at >= drawn.chart.barRange().low * (1 - 1e-9) && at <= drawn.chart.barRange().high * (1 + 1e-9));
    }
}

void DrawsChartTest::theHeadlineIsOnTheAxis()
{
    const Drawn drawn(sampleStudy());
    const AxisRange range = drawn.chart.barRange();
    double before = 0;
    for (const ChartMark &mark : drawn.chart.marks) {
        QVERIFY(mark.at >= range.low && mark.at <= range.high && mark.at >= before);
        before = mark.at;
        QCOMPARE(mark.strong, mark.label == english("chart.draws.headline"));
    }
    QVERIFY(drawn.mark("chart.draws.headline").at == drawn.scenario().emissions.total.value());
}

void DrawsChartTest::thatOfARunSaysItsInterval()
{
    const Study study = sampleStudy();
    const StudyResult result = Evaluator().evaluate(study, 2000);
    const RunResult &run = *result.scenarios.front().runs.front();
    const Estimate &estimate = *run.estimate();
    Draws draws(study.seed, estimate.range.draws);
    const Sample sample = simulate(estimate.inputs, estimate.spreads, draws);
    for (const Measure measure : allMeasures) {
        const ChartSpec chart = runDrawsChart(sample, estimate, english, {}, MeasureOf(measure, *run.dataset));
        QVERIFY(!chart.bars.empty() && chart.legend.empty());
        QCOMPARE(chart.marks.size(), size_t(1)); // of the medians a lesson tells
        QVERIFY(chart.marks.front().strong);
        QVERIFY2(holds(chart.footnote, "nine of ten simulations"), chart.footnote.c_str());
        QVERIFY(holds(chart.description, chart.footnote));
        QVERIFY(holds(chart.title, "2,000 simulations"));
    }
}

void DrawsChartTest::tailsAreLighter()
{
    const Drawn drawn(sampleStudy());
    double inside = 0, all = 0;
    for (const ChartRow &bar : drawn.chart.bars) {
        all += bar.total();
        inside += bar.parts.front().ink == ColourRole::mark ? bar.total() : 0;
    }
    QVERIFY2(inside / all > 0.85 && inside / all < 0.95, qPrintable(QString::number(inside / all)));
    QVERIFY(drawn.chart.bars.front().parts.front().ink == ColourRole::quiet
            && drawn.chart.bars.back().parts.front().ink == ColourRole::quiet);
}

void DrawsChartTest::whatIsCertainHasNoBars()
{
    Study study = setField(plainStudy(), "r1", Field::zone, FieldValue());
    study = setDataset(study, "green-algorithms-3.0");
    study = setField(setField(study, "r1", Field::cores, FieldValue()), "r1", Field::intensityGPerKwh, 100.0);
    const Drawn drawn(study);
    QVERIFY(drawn.chart.bars.empty() && drawn.chart.marks.empty());
    QVERIFY(!drawn.chart.title.empty() && !drawn.chart.description.empty());
    QVERIFY(reportOfBlocks(study, {recipeBlock("figure.draws")}, Language::en).blocks.empty());
}

void DrawsChartTest::aWidenedIntervalIsSaid()
{
    Sample sample;
    for (int i = 0; i < 2000; ++i)
        sample.emissions.push_back(100 + 0.01 * i);
    sample.energy = sample.emissions;
    Range range;
    range.emissionsG = {101, 130};
    range.widened = true;
    range.shares = {{"place", 1}};
    const ChartSpec chart =
        drawsChart(sample, range, Energy(130), Mass(130), english, {}, MeasureOf(Measure::emissions, 1));
    QVERIFY(holds(chart.footnote, english("report.range.widened")));
    QVERIFY(chart.marks.back().at == 130 && chart.marks.back().strong
            && chart.marks[2].at < 120); // the percentile stays one
    QVERIFY(chart.barRange().high >= 130);
}

void DrawsChartTest::everyDrawerShowsTheSame_data() { percentilesAreThoseOfTheInterval_data(); }

void DrawsChartTest::everyDrawerShowsTheSame()
{
    QFETCH(Language, language);
    const Document report = reportOfBlocks(sampleStudy(), {recipeBlock("figure.draws")}, language);
    const ChartSpec &chart = std::get<FigureBlock>(report.blocks.back()).chart;
    std::string drawn;
    int boxes = 0;
    for (const ChartShape &shape : drawChart(chart).shapes) {
        QVERIFY(shape.x >= 0 && shape.x + shape.width <= 641 && shape.y >= 0);
        drawn += shape.text() + "\n";
        boxes += shape.kind == ChartShape::Kind::box;
    }
    const auto full =
        std::count_if(chart.bars.begin(), chart.bars.end(), [](const ChartRow &bar) { return bar.total() > 0; });
    QCOMPARE(size_t(boxes), size_t(full) + chart.legend.size());
    const std::string html = writeHtml(report), latex = writeLatex(report), markdown = writeMarkdown(report),
                      plain = writeText(report);
    const Table table = chartTable(chart);
    QCOMPARE(table.rows.size(), chart.marks.size() + chart.bars.size());
    for (size_t i = 0; i < chart.marks.size(); ++i) {
        const ChartMark &mark = chart.marks[i];
        QVERIFY2(holds(drawn, mark.text()) && holds(html, mark.text()), mark.text().c_str());
        QCOMPARE(table.rows[i][0].text() + ": " + table.rows[i][1].text(), mark.text());
        for (const std::string *text : {&html, &markdown, &plain})
            QVERIFY2(holds(*text, mark.label) && holds(*text, mark.value), mark.label.c_str());
        QVERIFY2(holds(latex, mark.label), mark.label.c_str());
    }
    for (const ChartRow &bar : chart.bars)
        for (const std::string *text : {&html, &markdown, &plain})
            QVERIFY2(holds(*text, bar.label), bar.label.c_str());
}

void DrawsChartTest::theDescriptionSaysEveryMark()
{
    const Drawn drawn(sampleStudy());
    QVERIFY(drawn.chart.description.starts_with("Histogram. Emissions in 2,000 simulations. 5th percentile: "));
    FigureBlock figure{drawn.chart, {}};
    QVERIFY(hasTextAlternative(figure, english));
    figure.chart.marks.front().value = "12345 kg";
    QVERIFY(!hasTextAlternative(figure, english));
    QVERIFY(Drawn(sampleStudy(), Language::es)
                .chart.description.starts_with("Histograma. Emisiones en 2000 simulaciones. percentil 5: "));
}

void DrawsChartTest::marksKeepApart_data()
{
    QTest::addColumn<std::vector<double>>("at");
    QTest::newRow("spread out") << std::vector<double>{10, 200, 380, 560};
    QTest::newRow("all in one place") << std::vector<double>{300, 300, 300, 300};
    QTest::newRow("at the end") << std::vector<double>{620, 625, 630, 640};
    QTest::newRow("at the beginning") << std::vector<double>{0, 1, 2, 3};
    QTest::newRow("two close together") << std::vector<double>{50, 300, 305, 500};
}

void DrawsChartTest::marksKeepApart()
{
    QFETCH(std::vector<double>, at);
    std::vector<MarkSize> sizes;
    for (size_t i = 0; i < at.size(); ++i)
        sizes.push_back({at[i], 90 + 20 * double(i)});
    const auto places = placeMarks(sizes, 640, 8);
    QVERIFY(rowsOf(places) <= 4);
    for (size_t i = 0; i < places.size(); ++i) {
        QVERIFY(places[i].left >= 0 && places[i].left + sizes[i].width <= 640);
        for (size_t j = 0; j < places.size(); ++j) {
            const double right = places[j].left + sizes[j].width;
            if (j != i && places[i].row == places[j].row)
                QVERIFY(places[i].left >= right + 7.9 || places[j].left >= places[i].left + sizes[i].width + 7.9);
            for (int row : places[i].lines) // no line strikes through a label
                QVERIFY(row != places[j].row || sizes[i].x <= places[j].left || sizes[i].x >= right);
        }
    }
}

/// In energy those of the energy, whose interval is another; in tree-months those of the emissions, said in trees.
void DrawsChartTest::everyMeasureHasItsOwnSimulations()
{
    const Drawn drawn(sampleStudy());
    const ScenarioResult &scenario = drawn.scenario();
    const ChartSpec energy = drawn.shown(Measure::energy), trees = drawn.shown(Measure::treeMonths, Language::es);
    QCOMPARE(energy.title, std::string("Energy in 2,000 simulations"));
    QCOMPARE(trees.title, std::string("Meses-árbol en 2000 simulaciones"));
    QVERIFY(energy.marks.front().at == scenario.range.energyKwh.low);
    QVERIFY(energy.marks.back().at == scenario.range.energyKwh.high);
    const MeasureOf months(Measure::treeMonths, *scenario.dataset);
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-5 * b; };
    QVERIFY(near(trees.marks.front().at, months.interval(scenario.range).low));
    for (const ChartSpec &chart : {energy, trees}) {
        double counted = 0;
        for (const ChartRow &bar : chart.bars)
            counted += bar.total();
        QVERIFY(counted > 1900 && counted <= 2000);
        for (const ChartMark &mark : chart.marks)
            QVERIFY2(mark.value.ends_with("Wh") || holds(mark.value, "árbol"), mark.value.c_str());
        QVERIFY(!chart.ticks.empty());
    }
    // Cards mostly draw less than the TDP that the headline counts, but what is drawn reaches it.
    QVERIFY(scenario.range.energyKwh.high > scenario.energy.total.value());
    QVERIFY(scenario.range.emissionsG.high > scenario.emissions.total.value());
    QVERIFY(!holds(energy.footnote, english("report.range.widened")));
    QVERIFY(!holds(trees.footnote, Wording::of(Language::es)("report.range.widened")));
}

HUELLA_TEST(DrawsChartTest, NoApplication)
} // namespace draws_chart_test
#include "draws_chart_test.moc"
