// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"
#include "tests/core/report/report_fixture.h"

using namespace huella;

class ChartSpecTest : public QObject {
    Q_OBJECT

private slots:
    void theAxisEndsAtOneTwoOrFive_data();
    void theAxisEndsAtOneTwoOrFive();
    void whiskersAreOnTheAxis();
    void placesAreInOrderAndTheOwnIsMarked();
    void placesComeFromOneSource();
    void sharesSumToTheWhole();
    void componentsSumToTheEmissions();
    void everyRunIsABar();
};

namespace {
struct Evaluated {
    Study study;
    Dataset dataset;
    StudyResult result;
    explicit Evaluated(Study s)
        : study(std::move(s)),
          dataset(datasetOf(study)),
          result(Evaluator().evaluate(study, 2000))
    {
    }
    const Estimate &estimate(std::string_view run) const { return *result.estimate(run); }
};
const Wording &english = Wording::of(Language::en);
} // namespace

void ChartSpecTest::theAxisEndsAtOneTwoOrFive_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("end");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("one") << 1.0 << 1.0;
    QTest::newRow("just over one") << 1.01 << 2.0;
    QTest::newRow("three") << 3.0 << 5.0;
    QTest::newRow("six") << 6.0 << 10.0;
    QTest::newRow("hundreds") << 327.0 << 500.0;
    QTest::newRow("hundredths") << 0.021 << 0.05;
}

void ChartSpecTest::theAxisEndsAtOneTwoOrFive()
{
    QFETCH(double, largest);
    QFETCH(double, end);
    ChartSpec chart;
    chart.bars.emplace_back().parts = {{largest, Ink::quiet, {}}};
    COMPARE_NEAR(chart.axisMax(), end, 1e-12);
}

void ChartSpecTest::whiskersAreOnTheAxis()
{
    ChartSpec chart;
    Bar &bar = chart.bars.emplace_back();
    bar.parts = {{1.5, Ink::cpu, {}}, {0.4, Ink::memory, {}}};
    bar.high = 2.5;
    COMPARE_NEAR(bar.total(), 1.9, 1e-12);
    COMPARE_NEAR(chart.axisMax(), 5, 1e-12);
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
    study.elsewhere = {"ES", "ES-CN-TE"}; // Tenerife is only in Electricity Maps
    const Evaluated sample(study);
    const ChartSpec chart = elsewhereChart(sample.estimate("r1"), sample.dataset, study.elsewhere, english);
    QCOMPARE(chart.bars.size(), size_t(2));
    QVERIFY(chart.footnote.find("Electricity Maps") != std::string::npos);
}

void ChartSpecTest::sharesSumToTheWhole()
{
    const Evaluated sample(sampleStudy());
    const ChartSpec chart = sharesChart(sample.result.scenarios.front().range, english);
    double sum = 0;
    for (const Bar &bar : chart.bars)
        sum += bar.total();
    COMPARE_NEAR(sum, 1, 1e-6); // quantities are rounded to six digits
}

void ChartSpecTest::componentsSumToTheEmissions()
{
    const Evaluated sample(sampleStudy());
    const Estimate &estimate = sample.estimate("r2");
    double sum = 0;
    for (const BarPart &part : componentParts(estimate.outcome.emissions, estimate.inputs.pue.value, english))
        sum += part.value;
    COMPARE_NEAR(sum, estimate.outcome.emissions.total.value(), 1e-12);
}

void ChartSpecTest::everyRunIsABar()
{
    const Evaluated sample(sampleStudy());
    const ChartSpec chart = runsChart(sample.result.scenarios.front(), english);
    QCOMPARE(chart.bars.size(), size_t(3));
    QCOMPARE(chart.legend.size(), size_t(4)); // one run has accelerators
    for (const Bar &bar : chart.bars)
        QVERIFY(bar.low < bar.high);
}

QTEST_APPLESS_MAIN(ChartSpecTest)
#include "chart_spec_test.moc"
