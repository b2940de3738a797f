// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/base/show.h"
#include "tests/core/estimate/range_fixture.h"
#include "tests/register_test.h"

#include <algorithm>
#include <cmath>

using namespace huella;

namespace percentiles_test {

using namespace range_fixture;

namespace {

constexpr double z95 = 1.644854;

} // namespace

/// Quantiles of a list, and the interval against exact percentiles.
class PercentilesTest : public QObject {
    Q_OBJECT

private slots:
    void quantilesAreOfTypeSeven_data();
    void quantilesAreOfTypeSeven();
    void quantilesOfManyAreThoseOfTheSortedList_data();
    void quantilesOfManyAreThoseOfTheSortedList();

    void percentilesOfAProductWithinOnePercent();
    void percentilesOfAProductWithinFourStandardErrors_data();
    void percentilesOfAProductWithinFourStandardErrors();
    void splitLogNormalHasBothSides();
};

void PercentilesTest::quantilesAreOfTypeSeven_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("quantile");
    using List = std::vector<double>;
    QTest::newRow("between two") << List{4, 1, 3, 2} << 0.05 << 1.15;
    QTest::newRow("median of four") << List{4, 1, 3, 2} << 0.5 << 2.5;
    QTest::newRow("median of three") << List{3, 1, 2} << 0.5 << 2.0;
    QTest::newRow("upper") << List{4, 1, 3, 2} << 0.95 << 3.85;
    QTest::newRow("smallest") << List{4, 1, 3, 2} << 0.0 << 1.0;
    QTest::newRow("largest") << List{4, 1, 3, 2} << 1.0 << 4.0;
    QTest::newRow("one value") << List{7} << 0.95 << 7.0;
    QTest::newRow("equal values") << List{5, 5, 5, 5, 5} << 0.95 << 5.0;
    QTest::newRow("R's example") << List{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 0.9 << 9.1;
}

void PercentilesTest::quantilesAreOfTypeSeven()
{
    QFETCH(std::vector<double>, values);
    QFETCH(double, p);
    QFETCH(double, quantile);
    COMPARE_NEAR(huella::quantile(values, p), quantile, 1e-14);
}

void PercentilesTest::quantilesOfManyAreThoseOfTheSortedList_data()
{
    QTest::addColumn<std::vector<double>>("values");
    Draws draws(3, 9'999);
    const auto values = draws.column("memory", 0.5, 3)->factor;
    auto row = [](const char *name, const std::vector<double> &list) { QTest::newRow(name) << list; };
    row("as drawn", values);
    auto list = values;
    std::sort(list.begin(), list.end());
    row("rising", list);
    std::reverse(list.begin(), list.end());
    row("falling", list);
    row("few", {values.begin(), values.begin() + 100});
    row("two", {3, 1});
    list.assign(5000, 7);
    row("all the same", list);
    list.insert(list.end(), values.begin(), values.end());
    row("many the same", list);
    list = values;
    for (size_t i = 0; i < list.size();
         ++i) // each value that a sample at even distances meets lies far above the others
        list[i] += i * 512 / list.size() != (i + 1) * 512 / list.size() ? 100 : 0;
    row("a sample that misleads, high", list);
    list = values;
    for (size_t i = 0; i < 512; ++i)
        list[i * list.size() / 512] -= 100;
    row("a sample that misleads, low", list);
    for (double &value : list)
        value = -value;
    row("negative values", list);
}

void PercentilesTest::quantilesOfManyAreThoseOfTheSortedList()
{
    QFETCH(std::vector<double>, values);
    auto sorted = values;
    std::sort(sorted.begin(), sorted.end());
    for (int perMille = 0; perMille <= 1000; perMille += 5) {
        const double position = perMille / 1000.0 * double(values.size() - 1);
        const auto below = size_t(position);
        const double next = sorted[std::min(below + 1, sorted.size() - 1)];
        QVERIFY(quantile(values, perMille / 1000.0)
                == sorted[below] + (position - double(below)) * (next - sorted[below]));
    }
}

void PercentilesTest::percentilesOfAProductWithinOnePercent()
{
    const double sigma = 0.8; // of z95 times the logarithm: the three variances add up
    for (std::uint64_t seed : {1u, 2u, 3u}) {
        Draws draws(seed, 1'000'000);
        const Range range = rangeOf(kilowattHour(), threeInputs(), draws);
        COMPARE_NEAR(range.emissionsG.low, 100 * std::exp(-sigma), 0.01);
        COMPARE_NEAR(range.emissionsG.high, 100 * std::exp(sigma), 0.01);
        COMPARE_NEAR(range.medianG, 100, 0.01);
        const double withoutPlace = sigma * std::sqrt(0.246 + 0.070);
        COMPARE_NEAR(range.energyKwh.low, std::exp(-withoutPlace), 0.01);
        COMPARE_NEAR(range.energyKwh.high, std::exp(withoutPlace), 0.01);
    }
}

void PercentilesTest::percentilesOfAProductWithinFourStandardErrors_data()
{
    QTest::addColumn<int>("seed");
    for (int seed : {1, 2, 3, 5, 8, 13, 21, 2026})
        QTest::newRow(QByteArray::number(seed).constData()) << seed;
}

void PercentilesTest::percentilesOfAProductWithinFourStandardErrors()
{
    QFETCH(int, seed);
    Draws draws(std::uint64_t(seed), 10'000);
    const Range range = rangeOf(kilowattHour(), threeInputs(), draws);
    const double sigma = 0.8;
    // Standard error of a percentile of plain draws, in logarithms: sqrt(p (1 - p) / n) over the density there.
    const double density = std::exp(-z95 * z95 / 2) / std::sqrt(2 * 3.14159265358979) / (sigma / z95);
    const double error = std::sqrt(0.05 * 0.95 / 10'000) / density;
    QVERIFY(std::abs(std::log(range.emissionsG.low / 100) + sigma) < 4 * error);
    QVERIFY(std::abs(std::log(range.emissionsG.high / 100) - sigma) < 4 * error);
    QVERIFY(4 * error < 0.05); // the test does see something
}

void PercentilesTest::splitLogNormalHasBothSides()
{
    Draws draws(2026);
    const Range range = rangeOf(kilowattHour(), {{"grid/XX", Target::intensity, 0.73, 3.9, nullptr}}, draws);
    COMPARE_NEAR(range.emissionsG.low, 73, 1e-3);
    COMPARE_NEAR(range.emissionsG.high, 390, 1e-3);
    COMPARE_NEAR(range.medianG, 100, 1e-3);
    QCOMPARE(range.energyKwh, (Interval{1, 1}));
}

HUELLA_TEST(PercentilesTest, NoApplication)
} // namespace percentiles_test
#include "percentiles_test.moc"
