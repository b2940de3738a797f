// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The 90 % interval: the same for ever, and never without the headline.

#include "core/estimate/estimate.h"
#include "tests/core/base/show.h"
#include "tests/core/estimate/range_fixture.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

#include <algorithm>
#include <cmath>

using namespace huella;

namespace range_test {

using namespace range_fixture;

namespace {

/// Half the width of an interval, in logarithms.
double halfWidth(const Interval &interval) { return std::log(interval.high / interval.low) / 2; }

} // namespace

class RangeTest : public QObject {
    Q_OBJECT

private slots:
    void theDefaultPageInSpain();
    void figuresAreRoundedToSixDigits();
    void sameSeedGivesTheSameRange();
    void otherSeedsMoveItLittle();
    void orderOfTheSpreadsDoesNotMatter();
    void fewerDrawsAreNearby();

    void nothingDrawnIsAPoint_data();
    void nothingDrawnIsAPoint();
    void aHeadlineOutsideIsTakenIn();
    void aHeadlineAtTheEdgeIsInside();
    void theHeadlineIsNeverOutside();
    void useIsCutAtOne();
    void pueNeverFallsBelowOne();
    void energyKnowsNothingOfThePlace();
};

void RangeTest::theDefaultPageInSpain()
{
    Draws draws(2026);
    const auto run = simulated(defaultPage, draws);
    const Range &range = run.estimate.range;
    const double headline = run.estimate.outcome.emissions.total.value();
    COMPARE_NEAR(headline, 327.33, 1e-4);
    COMPARE_NEAR(range.emissionsG.low, 139.2, 0.03); // a trial of its own, with 400,000 draws of another generator
    COMPARE_NEAR(range.emissionsG.high, 444.5, 0.03);
    QCOMPARE(range.draws, 10'000);
    QCOMPARE(range.seed, std::uint64_t(2026));
    QVERIFY(!range.widened);
    // Use can only be lower: three quarters of the draws lie below the headline.
    const auto below =
        std::count_if(run.sample.emissions.begin(), run.sample.emissions.end(), [&](double g) { return g < headline; });
    QVERIFY(below > 7000 && below < 8000);
    COMPARE_NEAR(range.belowHeadline, double(below) / 10'000, 1e-12);
    // To the last digit, for ever: a study that was saved shows the same range when it is opened again.
    COMPARE_NEAR(range.emissionsG.low, 138.545, 1e-9);
    COMPARE_NEAR(range.emissionsG.high, 443.237, 1e-9);
    COMPARE_NEAR(range.energyKwh.low, 1.04645, 1e-9);
    COMPARE_NEAR(range.energyKwh.high, 2.83727, 1e-9);
    QCOMPARE(inputsOf(range), QString("pue place usage processor other"));
    COMPARE_NEAR(shareOf(range, "pue"), 0.279266, 1e-9);
    COMPARE_NEAR(shareOf(range, "usage"), 0.252449, 1e-9);
}

void RangeTest::figuresAreRoundedToSixDigits()
{
    Draws draws(2026);
    const Range range = simulated(defaultPage, draws).estimate.range;
    for (double figure : {range.emissionsG.low, range.emissionsG.high, range.energyKwh.low, range.energyKwh.high,
                          range.medianG, range.explained})
        QCOMPARE(QByteArray::number(figure, 'g', 15),
                 QByteArray::number(QByteArray::number(figure, 'g', 6).toDouble(), 'g', 15));
}

void RangeTest::sameSeedGivesTheSameRange()
{
    Draws a(7), b(7);
    QVERIFY(simulated(defaultPage, a).estimate.range == simulated(defaultPage, b).estimate.range);
    QVERIFY(simulated(defaultPage, a).estimate.range == simulated(defaultPage, b).estimate.range); // and from the cache
    QVERIFY(simulated(defaultPage, a).sample.emissions == simulated(defaultPage, b).sample.emissions);
}

void RangeTest::otherSeedsMoveItLittle()
{
    Draws a(7), b(8);
    const Range ra = simulated(defaultPage, a).estimate.range, rb = simulated(defaultPage, b).estimate.range;
    QVERIFY(ra.emissionsG != rb.emissionsG);
    COMPARE_NEAR(ra.emissionsG.low, rb.emissionsG.low, 0.04);
    COMPARE_NEAR(ra.emissionsG.high, rb.emissionsG.high, 0.04);
}

void RangeTest::orderOfTheSpreadsDoesNotMatter()
{
    Draws draws(2026);
    const Inputs in = fill(workloadOf(defaultPage + "; gpu=NVIDIA H100 SXM5 80GB"), Dataset::builtIn()).value();
    auto spreads = spreadsOf(in, Dataset::builtIn(), {});
    const Range range = rangeOf(in, spreads, draws);
    std::sort(spreads.begin(), spreads.end(), [](const Spread &a, const Spread &b) { return a.key < b.key; });
    int orders = 0;
    do { // of the last four; two of them move the same figure
        QVERIFY(rangeOf(in, spreads, draws) == range);
        ++orders;
    } while (std::next_permutation(spreads.end() - 4, spreads.end(),
                                   [](const Spread &a, const Spread &b) { return a.key < b.key; }));
    QVERIFY(orders > 10);
    std::reverse(spreads.begin(), spreads.end());
    QVERIFY(rangeOf(in, spreads, draws) == range);
}

void RangeTest::fewerDrawsAreNearby()
{
    Draws many(2026), few(2026, 1000);
    const Range a = simulated(defaultPage, many).estimate.range, b = simulated(defaultPage, few).estimate.range;
    QCOMPARE(b.draws, 1000);
    COMPARE_NEAR(b.emissionsG.low, a.emissionsG.low, 0.1);
    COMPARE_NEAR(b.emissionsG.high, a.emissionsG.high, 0.1);
}

void RangeTest::nothingDrawnIsAPoint_data()
{
    QTest::addColumn<std::string>("workload");
    const std::string typed = "platform=personal; intensity_g_per_kwh=30; ";
    QTest::newRow("nothing runs") << typed + "hours=12.345";
    QTest::newRow("no time") << std::string("hours=0; cores=4; zone=ES");
    QTest::newRow("nothing is counted") << std::string("hours=5; zone=ES");
}

void RangeTest::nothingDrawnIsAPoint()
{
    QFETCH(std::string, workload);
    Draws draws(2026);
    const Range zero = simulated(workload, draws).estimate.range;
    QCOMPARE(zero.emissionsG, (Interval{0, 0}));
    QVERIFY(zero.shares.empty() && zero.explained == 0 && !zero.widened);

    Inputs in = kilowattHour(); // figures of more than six digits
    in.corePower.value = Power(17.760416666);
    in.pue.value = 1.56;
    const auto out = footprint(centralTerms(in));
    const Range range = rangeOf(in, {}, draws);
    QCOMPARE(range.emissionsG.low, out.emissions.total.value());
    QCOMPARE(range.emissionsG.high, out.emissions.total.value());
    QCOMPARE(range.energyKwh.low, out.energy.total.value());
    QVERIFY(range.energyKwh.low == range.energyKwh.high && range.emissionsG.low == range.emissionsG.high);
    QVERIFY(range.shares.empty());
    QVERIFY(!range.widened);
}

void RangeTest::aHeadlineOutsideIsTakenIn()
{
    Draws draws(2026);
    // 95 % of the draws lie below 0.8: an assumption that can only be too high.
    const Range range = rangeOf(kilowattHour(), {{"usage/run", Target::cpuUsage, 0.3, 0.8, nullptr}}, draws);
    QVERIFY(range.widened && range.energyWidened);
    COMPARE_NEAR(range.emissionsG.low, 30, 0.01);
    QCOMPARE(range.emissionsG.high, 100.0);
    QCOMPARE(range.energyKwh.high, 1.0);
    const Range other = rangeOf(kilowattHour(), {{"grid/XX", Target::intensity, 1.2, 2, nullptr}}, draws);
    QVERIFY(other.widened && !other.energyWidened); // the place moves no energy
    QCOMPARE(other.emissionsG.low, 100.0);
    QCOMPARE(other.energyKwh, (Interval{1, 1}));
}

void RangeTest::aHeadlineAtTheEdgeIsInside()
{
    Draws draws(2026);
    Inputs in = kilowattHour();
    in.corePower.value = Power(17.760416666); // more than six digits
    const Range range =
        rangeOf(in, {{"usage/run", Target::cpuUsage, 0.5, 1, nullptr}}, draws); // half of the draws are the headline
    QVERIFY(!range.widened);
    QVERIFY(range.emissionsG.high >= footprint(centralTerms(in)).emissions.total.value());
}

void RangeTest::theHeadlineIsNeverOutside()
{
    Draws draws(2026, 1000);
    for (const char *zone : {"ES", "FR", "US-OH", "US-TX", "SE-SE3", "PL", "CF", "WORLD"})
        for (const char *rest : {"cores=4", "cores=4; cpu_usage=0.3", "gpus=2; memory_gb=16", "memory_gb=100",
                                 "cpu=Apple M1; platform=personal"}) {
            const auto run = simulated(std::string("hours=3.7; ") + rest + "; zone=" + zone, draws);
            const double grams = run.estimate.outcome.emissions.total.value(),
                         kWh = run.estimate.outcome.energy.total.value();
            QVERIFY(run.estimate.range.emissionsG.low <= grams && grams <= run.estimate.range.emissionsG.high);
            QVERIFY(run.estimate.range.energyKwh.low <= kWh && kWh <= run.estimate.range.energyKwh.high);
        }
}

void RangeTest::useIsCutAtOne()
{
    Draws draws(2026);
    Inputs in = kilowattHour();
    in.cpuUsage.value = 0.95;
    const Sample sample = simulate(in, {{"usage/run", Target::cpuUsage, 0.9, 1.1, nullptr}}, draws);
    in.cpuUsage.value = 1;
    const double most = footprint(centralTerms(in)).energy.total.value();
    QVERIFY(*std::max_element(sample.energy.begin(), sample.energy.end()) == most);
    QVERIFY(std::count(sample.energy.begin(), sample.energy.end(), most) > 1000);
    Inputs cards = kilowattHour();
    cards.cores.value = 0;
    cards.gpus.value = 1;
    cards.gpuPower.value = Power(300);
    cards.gpuUsage.value = 1;
    const Sample sampleOfCards = simulate(cards, {{"usage/run", Target::gpuUsage, 0.9, 1.1, nullptr}}, draws);
    QVERIFY(*std::max_element(sampleOfCards.energy.begin(), sampleOfCards.energy.end())
            == footprint(centralTerms(cards)).energy.total.value());
}

void RangeTest::pueNeverFallsBelowOne()
{
    Draws draws(2026);
    for (double pue : {1.0, 1.04, 1.56, 3.0}) {
        Inputs in = kilowattHour();
        in.pue.value = pue;
        const Sample sample = simulate(in, {{"pue/x", Target::pueAboveOne, 0.01, 3, nullptr}}, draws);
        QVERIFY(*std::min_element(sample.energy.begin(), sample.energy.end()) >= 1); // 1 kWh without any overhead
        QVERIFY(pue == 1 || *std::max_element(sample.energy.begin(), sample.energy.end()) > 1);
    }
}

void RangeTest::energyKnowsNothingOfThePlace()
{
    Draws draws(2026, 1000);
    const auto run = simulated("hours=1; platform=personal; cores=4; cpu_tdp_per_core_w=5; zone=ES", draws).estimate;
    const auto typed =
        simulated("hours=1; platform=personal; cores=4; cpu_tdp_per_core_w=5; intensity_g_per_kwh=1", draws).estimate;
    QCOMPARE(run.range.energyKwh, typed.range.energyKwh);
    QVERIFY(halfWidth(run.range.emissionsG) > halfWidth(typed.range.emissionsG) * 1.02);
    COMPARE_NEAR(halfWidth(typed.range.emissionsG), halfWidth(typed.range.energyKwh), 1e-4);
}

HUELLA_TEST(RangeTest, NoApplication)
} // namespace range_test
#include "range_test.moc"
