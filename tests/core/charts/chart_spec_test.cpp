// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"
#include "core/charts/figures_compare.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace chart_spec_test {

class ChartSpecTest : public QObject {
    Q_OBJECT

private slots:
    void theAxisEndsAtARoundNumber_data();
    void theAxisEndsAtARoundNumber();
    void barsFillTheirAxis();
    void intervalsAreOnTheAxis();
    void placesAreInOrderAndTheOwnIsMarked();
    void placesComeFromOneSource();
    void sharesSumToTheWhole();
    void theReasonForLowerSimulationsIsTheCause();
    void componentsSumToTheEmissions();
    void wholeMachinesHaveTheirOwnPart();
    void everyRunIsABar();
    void aTornadoShowsItsCentreAndItsEnds();
    void aSmallEditKeepsTheAxisOfATornado();
    void aLineReachesItsHighestPoint();
    void aHistoryIsInTheReadersWords_data();
    void aHistoryIsInTheReadersWords();
    void aYearWithoutAFigureIsAGap();
    void aHistoryHasAFewTicks_data();
    void aHistoryHasAFewTicks();
};

namespace {
struct Evaluated {
    Study study;
    Dataset dataset;
    StudyResult result;
    explicit Evaluated(Study s)
        : study(std::move(s)), dataset(datasetOf(study)), result(Evaluator().evaluate(study, 2000))
    {
    }
    const Estimate &estimate(std::string_view run) const { return *result.estimate(run); }
};
const Wording &english = Wording::of(Language::en);
} // namespace

void ChartSpecTest::theAxisEndsAtARoundNumber_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("end");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("one") << 1.0 << 1.0;
    QTest::newRow("just over one") << 1.01 << 1.2;
    QTest::newRow("three") << 3.0 << 3.0;
    QTest::newRow("six") << 6.1 << 8.0;
    QTest::newRow("hundreds") << 327.0 << 400.0;
    QTest::newRow("hundredths") << 0.021 << 0.025;
}

void ChartSpecTest::theAxisEndsAtARoundNumber()
{
    QFETCH(double, largest);
    QFETCH(double, end);
    ChartSpec chart;
    chart.bars.emplace_back().parts = {{largest, ColourRole::quiet, {}}};
    COMPARE_NEAR(chart.axisMax(), end, 1e-12);
}

void ChartSpecTest::intervalsAreOnTheAxis()
{
    ChartSpec chart;
    ChartRow &bar = chart.bars.emplace_back();
    bar.parts = {{1.5, ColourRole::cpu, {}}, {0.4, ColourRole::memory, {}}};
    bar.high = 2.5;
    COMPARE_NEAR(bar.total(), 1.9, 1e-12);
    COMPARE_NEAR(chart.axisMax(), 2.5, 1e-12);
}

void ChartSpecTest::barsFillTheirAxis()
{
    for (double largest = 0.001; largest < 1e6; largest *= 1.037) {
        ChartSpec chart;
        chart.bars.emplace_back().parts = {{largest, ColourRole::quiet, {}}};
        QVERIFY(largest <= chart.axisMax() * (1 + 1e-6));
        QVERIFY2(largest > 0.74 * chart.axisMax(), qPrintable(QString::number(largest)));
    }
}

void ChartSpecTest::placesAreInOrderAndTheOwnIsMarked()
{
    const Evaluated sample(sampleStudy());
    const ChartSpec chart = elsewhereChart(sample.estimate("r3"), sample.dataset, sample.study.elsewhere, english);
    QVERIFY(chart.bars.size() >= 6);
    int strong = 0;
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        QVERIFY(i == 0 || chart.bars[i].total() >= chart.bars[i - 1].total());
        QVERIFY(!chart.bars[i].value.empty() && !chart.bars[i].label.empty());
        strong += chart.bars[i].strong;
        QCOMPARE(chart.bars[i].strong, chart.bars[i].id == "ES");
    }
    QCOMPARE(strong, 1);
}

void ChartSpecTest::placesComeFromOneSource()
{
    Study study = plainStudy();
    study.elsewhere = {"ES", "ES-CN-TE"};
    study = setField(study, "r1", Field::zone, std::string("ES-CN-TE")); // which only Electricity Maps has
    const Evaluated sample(study);
    const ChartSpec chart = elsewhereChart(sample.estimate("r1"), sample.dataset, study.elsewhere, english);
    QCOMPARE(chart.bars.size(), size_t(2));
    QVERIFY(chart.bars.front().note.starts_with("136")); // g/kWh of Spain, where the other source has 153.6
    QVERIFY(chart.bars.front().label == "Spain (mainland)");
    QVERIFY(chart.footnote.find("Electricity Maps") != std::string::npos);
}

void ChartSpecTest::sharesSumToTheWhole()
{
    const Evaluated sample(sampleStudy());
    const ChartSpec chart = sharesChart(sample.result.scenarios.front().range, english);
    double sum = 0;
    for (const ChartRow &bar : chart.bars)
        sum += bar.total();
    COMPARE_NEAR(sum, 1, 1e-6); // quantities are rounded to six digits
}

/// Why most simulations lie below the headline: use where it was assumed and causes most, cards where their power does.
void ChartSpecTest::theReasonForLowerSimulationsIsTheCause()
{
    const auto shares = [](const Study &study) {
        const Evaluated evaluated(study);
        return sharesChart(evaluated.result.scenarios.front().range, english).footnote;
    };
    const std::string said = "real use is mostly lower", cards = "accelerators mostly draw less";
    Study named = setField(plainStudy(), "r1", Field::cpu, std::string("AMD EPYC 7742"));
    named = setField(named, "r1", Field::pue, 1.2); // use causes most
    QVERIFY(shares(named).find(said) != std::string::npos);
    const std::string half = shares(setField(named, "r1", Field::cpuUsage, 0.5));
    QVERIFY2(half.find(said) == std::string::npos && half.find(cards) == std::string::npos, half.c_str());
    Study card = setField(setField(named, "r1", Field::cores, 0.0), "r1", Field::gpuUsage, 1.0);
    card = setField(card, "r1", Field::gpu, std::string("NVIDIA H100 SXM5 80GB"));
    const std::string drawn = shares(card);
    QVERIFY2(drawn.find(said) == std::string::npos && drawn.find(cards) != std::string::npos, drawn.c_str());
    Range place;
    place.belowHeadline = 0.9;
    place.shares = {{"place", 0.6}, {"usage", 0.4}};
    QVERIFY(sharesChart(place, english).footnote.find("below the headline") == std::string::npos);
    const Document report = summaryOf(setField(plainStudy(), "r1", Field::cpuUsage, 0.5), Language::en);
    for (const Block &block : report.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block))
            QVERIFY(figure->chart.footnote.find(said) == std::string::npos);
}

void ChartSpecTest::componentsSumToTheEmissions()
{
    const Evaluated sample(sampleStudy());
    const Estimate &estimate = sample.estimate("r2");
    double sum = 0;
    for (const BarPart &part : componentParts(estimate, emissionsAlone, english))
        sum += part.value;
    COMPARE_NEAR(sum, estimate.outcome.emissions.total.value(), 1e-12);
}

void ChartSpecTest::wholeMachinesHaveTheirOwnPart()
{
    Study study = setField(sampleStudy(), "r2", Field::machines, 1.0);
    study = setField(study, "r2", Field::machineFullW, 500.0);
    const Evaluated sample(study);
    const auto parts = componentParts(sample.estimate("r2"), emissionsAlone, english);
    QVERIFY(std::none_of(parts.begin(), parts.end(), [](const BarPart &part) { return part.ink == ColourRole::cpu; }));
    QCOMPARE(parts.front().label, english("component.machine"));
    const ScenarioResult &scenario = sample.result.scenarios.front();
    for (const ChartSpec &chart :
         {runsChart(scenario, english), totalsByComponents(scenario, By::kind, english, {}, Measure::emissions, {}),
          scenariosChart(sample.result, english)}) {
        const auto named = [&](ColourRole ink) {
            return std::count_if(chart.legend.begin(), chart.legend.end(),
                                 [&](const BarPart &part) { return part.ink == ink; });
        };
        QVERIFY2(named(ColourRole::machine) == 1 && named(ColourRole::cpu) == 1, chart.title.c_str());
    }
    const auto bars = totalsChart(scenario, By::component, english).bars;
    QVERIFY(std::any_of(bars.begin(), bars.end(),
                        [](const ChartRow &bar) { return bar.label == english("component.machine"); }));
}

void ChartSpecTest::everyRunIsABar()
{
    const Evaluated sample(sampleStudy());
    const ChartSpec chart = runsChart(sample.result.scenarios.front(), english);
    QCOMPARE(chart.bars.size(), size_t(3));
    QCOMPARE(chart.legend.size(), size_t(4)); // one run has accelerators
    for (const ChartRow &bar : chart.bars)
        QVERIFY(bar.low < bar.high);
}

namespace {
/// A tornado of one row around 0.85, from `low` to `high`.
ChartSpec tornado(double low, double high)
{
    ChartSpec chart;
    chart.kind = ChartKind::tornado;
    chart.centre = 0.85;
    ChartRow &bar = chart.bars.emplace_back();
    bar.low = low;
    bar.high = high;
    bar.lowText = "Sweden";
    bar.highText = "Tenerife";
    return chart;
}

ChartSpec history(std::vector<double> values)
{
    std::vector<YearFigure> figures;
    for (double value : values)
        figures.push_back({2000 + int(figures.size()), value});
    return historyChart(figures, "Spain", english);
}
} // namespace

void ChartSpecTest::aTornadoShowsItsCentreAndItsEnds()
{
    ChartSpec chart = tornado(0.14, 4.2);
    COMPARE_NEAR(chart.axisRange().low, 0, 1e-12);
    COMPARE_NEAR(chart.axisRange().high, 5, 1e-12);
    COMPARE_NEAR(chart.tightRange().low, 0.14, 1e-12);
    chart.bars.front().highText.clear(); // not offered: not on the axis
    COMPARE_NEAR(chart.tightRange().high, 0.85, 1e-12);
    COMPARE_NEAR(chart.axisRange().high, 0.9, 1e-12);
    chart = tornado(0.9, 1.2); // both on one side
    QVERIFY(chart.axisRange().low <= 0.85 && chart.axisRange().high >= 1.2);
    chart = tornado(0.85, 0.85); // nothing changes: there is an axis all the same
    QVERIFY(chart.axisRange().low < 0.85 && chart.axisRange().high > 0.85);
}

void ChartSpecTest::aSmallEditKeepsTheAxisOfATornado()
{
    QCOMPARE(tornado(0.14, 4.2).axisRange(), tornado(0.17, 4.4).axisRange());
}

void ChartSpecTest::aLineReachesItsHighestPoint()
{
    ChartSpec chart;
    chart.kind = ChartKind::line;
    // beside each other, not stacked
    chart.bars.emplace_back().parts = {{150, ColourRole::cpu, {}}, {180, ColourRole::gpu, {}}};
    chart.bars.emplace_back().parts = {{-1, ColourRole::cpu, {}}, {-1, ColourRole::gpu, {}}};
    COMPARE_NEAR(chart.axisMax(), 200, 1e-9);
}

void ChartSpecTest::aHistoryIsInTheReadersWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("value");
    QTest::newRow("en") << Language::en << "Carbon intensity of electricity: ES, 2000 to 2025"
                        << "20.5\u00a0g CO₂e/kWh";
    QTest::newRow("es") << Language::es << "Intensidad de carbono de la red eléctrica: ES, de 2000 a 2025"
                        << "20,5\u202fg CO₂e/kWh";
}

void ChartSpecTest::aHistoryIsInTheReadersWords()
{
    QFETCH(Language, language);
    const auto years = historyOf(Catalogue::builtIn(), "ES", "owid_ember_2026");
    std::vector<YearFigure> figures;
    for (const GridFigure *figure : years)
        figures.push_back({figure->year, figure->gPerKwh});
    figures.back().gPerKwh = 20.5;
    const ChartSpec chart = historyChart(figures, "ES", Wording::of(language));
    QCOMPARE(chart.kind, ChartKind::line);
    QTEST(QString::fromStdString(chart.title), "title");
    QTEST(QString::fromStdString(chart.bars.back().value), "value");
    QCOMPARE(chart.bars.size(), size_t(26));
    QCOMPARE(chart.bars.back().label, std::string("2025"));
    for (const std::string &said : {chart.bars.back().value, chart.bars.front().value, chart.title})
        QVERIFY(chart.description.find(said) != std::string::npos);
}

void ChartSpecTest::aYearWithoutAFigureIsAGap()
{
    const std::vector<YearFigure> figures{{2001, 10}, {2004, 20}};
    const ChartSpec chart = historyChart(figures, "Spain", english);
    QCOMPARE(chart.bars.size(), size_t(4));
    QCOMPARE(chart.bars[1].label, std::string("2002"));
    QCOMPARE(chart.bars[1].value, std::string("no figure"));
    QVERIFY(chart.bars[1].parts.front().value < 0);
    const ChartSpec none = historyChart({}, "Spain", english);
    QVERIFY(none.bars.empty() && !none.title.empty());
}

void ChartSpecTest::aHistoryHasAFewTicks_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<QStringList>("ticks");
    QTest::newRow("hundreds") << 482.0 << QStringList{"0", "200", "400"};
    QTest::newRow("a hundred") << 96.0 << QStringList{"0", "50", "100"};
    QTest::newRow("twenties") << 19.0 << QStringList{"0", "10", "20"};
    QTest::newRow("a thousand") << 900.0 << QStringList{"0", "500", "1,000"};
    QTest::newRow("less than one") << 0.4 << QStringList{"0", "0.2", "0.4"};
}

void ChartSpecTest::aHistoryHasAFewTicks()
{
    QFETCH(double, highest);
    QStringList texts;
    for (const auto &[value, said] : history({highest / 2, highest}).ticks)
        texts << QString::fromStdString(said);
    QTEST(texts, "ticks");
}

HUELLA_TEST(ChartSpecTest, NoApplication)
} // namespace chart_spec_test
#include "chart_spec_test.moc"
