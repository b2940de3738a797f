// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/estimate.h"
#include "tests/core/base/show.h"
#include "tests/core/estimate/range_fixture.h"
#include "tests/register_test.h"

#include <cmath>

using namespace huella;

namespace range_shares_test {

using namespace range_fixture;

/// What causes the interval, and what becomes of it in a sum.
class RangeSharesTest : public QObject {
    Q_OBJECT

private slots:
    void sharesOfThreeInputs_data();
    void sharesOfThreeInputs();
    void sharesSumToOneLargestFirst_data();
    void sharesSumToOneLargestFirst();
    void oneInputCausesAll();
    void smallSharesAreJoined();
    void gridAndDriftAreThePlace();
    void inputsThatActTogetherExplainLess();

    void runsThatShareAKeyDoNotAverageOut();
    void runsThatShareNothingDo();
    void aSumDoesNotDependOnWhoIsFirst();
};

void RangeSharesTest::sharesOfThreeInputs_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("draws");
    QTest::addColumn<double>("within");
    for (int seed : {1, 2, 3, 2026})
        QTest::newRow(("10,000 draws, seed " + std::to_string(seed)).c_str()) << seed << 10'000 << 0.02;
    QTest::newRow("1,000,000 draws") << 2026 << 1'000'000 << 0.003;
}

void RangeSharesTest::sharesOfThreeInputs()
{
    QFETCH(int, seed);
    QFETCH(int, draws);
    QFETCH(double, within);
    Draws numbers(std::uint64_t(seed), draws);
    const Range range = rangeOf(kilowattHour(), threeInputs(), numbers);
    QCOMPARE(inputsOf(range), QString("place processor usage"));
    QVERIFY(std::abs(shareOf(range, "place") - 0.684) < within);
    QVERIFY(std::abs(shareOf(range, "processor") - 0.246) < within);
    QVERIFY(std::abs(shareOf(range, "usage") - 0.070) < within);
    QVERIFY(range.explained > 0.96 && range.explained < 1.02); // bins leave a little out
}

void RangeSharesTest::sharesSumToOneLargestFirst_data()
{
    QTest::addColumn<std::string>("workload");
    QTest::newRow("default page") << defaultPage;
    QTest::newRow("accelerators") << std::string(
        "hours=100; gpu=NVIDIA H100 SXM5 80GB; gpus=8; cores=16; memory_gb=512; zone=FR");
    QTest::newRow("nothing is known") << std::string("hours=1; cores=4; memory_gb=4");
    QTest::newRow("memory alone") << std::string("hours=1; memory_gb=4; zone=ES");
    QTest::newRow("cloud") << std::string("hours=1; cores=4; memory_gb=1; provider=gcp; region=europe-west1");
}

void RangeSharesTest::sharesSumToOneLargestFirst()
{
    QFETCH(std::string, workload);
    Draws draws(2026);
    const Range range = simulated(workload, draws).estimate.range;
    QVERIFY(range.shares.size() >= 2);
    COMPARE_NEAR(sumOfShares(range), 1, 1e-5);
    for (size_t i = 0; i < range.shares.size(); ++i) {
        const Share &share = range.shares[i];
        QVERIFY(share.share > 0 && share.share < 1);
        if (share.input == "other") {
            QCOMPARE(i, range.shares.size() - 1);
        } else {
            QVERIFY(share.share >= 0.01);
            QVERIFY(i == 0 || share.share <= range.shares[i - 1].share);
        }
    }
    QVERIFY(range.explained > 0.9 && range.explained < 1.02);
}

void RangeSharesTest::oneInputCausesAll()
{
    Draws draws(2026);
    const Range range = rangeOf(kilowattHour(), {even("grid/XX", Target::intensity, 2)}, draws);
    QCOMPARE(inputsOf(range), QString("place"));
    QCOMPARE(range.shares[0].share, 1.0);
}

void RangeSharesTest::smallSharesAreJoined()
{
    Draws draws(2026);
    const Range range = rangeOf(kilowattHour(),
                                {even("grid/XX", Target::intensity, 2), even("power/cpu/x", Target::corePower, 1.05),
                                 even("usage/run", Target::cpuUsage, 1.04)},
                                draws);
    QCOMPARE(inputsOf(range), QString("place other"));
    QVERIFY(shareOf(range, "other") > 0.002 && shareOf(range, "other") < 0.02);
    COMPARE_NEAR(sumOfShares(range), 1, 1e-5);
}

void RangeSharesTest::gridAndDriftAreThePlace()
{
    Draws draws(2026);
    const Range range = rangeOf(kilowattHour(),
                                {even("grid/XX", Target::intensity, 1.5), even("drift/XX", Target::intensity, 1.5),
                                 even("power/cpu/x", Target::corePower, 1.5)},
                                draws);
    QCOMPARE(inputsOf(range), QString("place processor"));
    QVERIFY(std::abs(shareOf(range, "place") - 2.0 / 3) < 0.02);
}

void RangeSharesTest::inputsThatActTogetherExplainLess()
{
    // ln(PUE) = ln(1 + x y): two wide factors on the same small overhead act together.
    Draws draws(2026);
    Inputs in = kilowattHour();
    in.pue.value = 1.05;
    const Range range =
        rangeOf(in, {even("pue/a", Target::pueAboveOne, 20), even("pue/b", Target::pueAboveOne, 20)}, draws);
    QVERIFY2(range.explained < 0.9, QByteArray::number(range.explained));
    QCOMPARE(range.shares[0].share, 1.0);
}

void RangeSharesTest::runsThatShareAKeyDoNotAverageOut()
{
    Draws draws(2026);
    const Sample one = simulate(kilowattHour(), {even("grid/ES", Target::intensity, 2)}, draws);
    Sample total;
    for (int i = 0; i < 16; ++i)
        total.add(one);
    const Range single = huella::rangeOf(one, Energy(1), Mass(100), draws);
    const Range range = huella::rangeOf(total, Energy(16), Mass(1600), draws);
    COMPARE_NEAR(range.emissionsG.low, 16 * single.emissionsG.low, 1e-5);
    COMPARE_NEAR(range.emissionsG.high, 16 * single.emissionsG.high, 1e-5);
    QCOMPARE(range.shares, single.shares);
}

void RangeSharesTest::runsThatShareNothingDo()
{
    Draws draws(2026);
    Sample total;
    for (int i = 0; i < 16; ++i)
        total.add(simulate(kilowattHour(), {even("grid/" + std::to_string(i), Target::intensity, 2)}, draws));
    const Range range = huella::rangeOf(total, Energy(16), Mass(1600), draws);
    QVERIFY(range.emissionsG.high - range.emissionsG.low < 1600 * (2 - 0.5) / 3);
    COMPARE_NEAR(sumOfShares(range), 1, 1e-5);
}

void RangeSharesTest::aSumDoesNotDependOnWhoIsFirst()
{
    Draws draws(2026);
    const Sample a = simulate(kilowattHour(), {even("grid/ES", Target::intensity, 2)}, draws);
    const Sample b = simulate(kilowattHour(), {even("grid/FR", Target::intensity, 3)}, draws);
    Sample ab = a, ba = b;
    ab.add(b);
    ba.add(a);
    QVERIFY(ab.emissions == ba.emissions && ab.energy == ba.energy);
    QVERIFY(huella::rangeOf(ab, Energy(2), Mass(200), draws) == huella::rangeOf(ba, Energy(2), Mass(200), draws));
}

HUELLA_TEST(RangeSharesTest, NoApplication)
} // namespace range_shares_test
#include "range_shares_test.moc"
