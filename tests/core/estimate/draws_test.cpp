// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/draws.h"
#include "core/estimate/random.h"
#include "tests/core/base/show.h"
#include "tests/core/estimate/random_fixture.h"
#include "tests/register_test.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace huella;

namespace draws_test {

using namespace random_fixture;

namespace {

/// The standard normal draws of a key: the logarithm of a factor whose percentiles are those of a standard log-normal.
std::vector<double> normal(Draws &draws, const std::string &key)
{
    constexpr double z95 = 1.644854;
    std::vector<double> z = draws.column(key, std::exp(-z95), std::exp(z95))->factor;
    std::transform(z.begin(), z.end(), z.begin(), [](double factor) { return std::log(factor); });
    return z;
}

double mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double correlation(const std::vector<double> &a, const std::vector<double> &b)
{
    const double ma = mean(a), mb = mean(b);
    double ab = 0, aa = 0, bb = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - ma) * (b[i] - mb);
        aa += (a[i] - ma) * (a[i] - ma);
        bb += (b[i] - mb) * (b[i] - mb);
    }
    return ab / std::sqrt(aa * bb);
}

} // namespace

/// The Latin hypercube that is made of the random numbers.
class DrawsTest : public QObject {
    Q_OBJECT

private slots:
    void drawsAreThoseOfTheDefinition();
    void everyPartIsDrawnOnce_data();
    void everyPartIsDrawnOnce();
    void binsAreEqual();
    void tailsAreCut();
    void sameSeedGivesTheSameBits();
    void orderOfAskingDoesNotMatter();
    void aFullCacheGivesTheSameAgain();
    void oneKeyIsOneDrawWhateverItsBand();
    void otherSeedsAndKeysGiveOtherNumbers();
    void keysAreIndependent();
    void neighboursAreIndependent();
    void pairsOfKeysFillTheSquare();
    void factorsHaveTheirPercentiles_data();
    void factorsHaveTheirPercentiles();
    void aMedianOfItsOwnAndAMost();
};

void DrawsTest::drawsAreThoseOfTheDefinition()
{
    // Part s of N holds u = (s + v(s)) / N, and draw perm(s) gets it. Every study that was ever saved rests on these numbers.
    const std::uint64_t key = 2026 ^ hash64("grid/ES");
    const Permutation permutation(10'000, key);
    std::vector<std::uint32_t> first;
    for (std::uint32_t s = 0; s < 8; ++s)
        first.push_back(permutation(s));
    QCOMPARE(first, (std::vector<std::uint32_t>{1907, 839, 4666, 7057, 9427, 159, 7194, 8614}));
    Draws draws(2026);
    const auto z = normal(draws, "grid/ES");
    const std::array<double, 4> known{-1.6771274995804237, -0.26400911588878723, -0.4954027983689846,
                                      -0.4680317423151788};
    for (size_t i = 0; i < known.size(); ++i)
        QVERIFY2(std::abs(z[i] - known[i]) < 1e-12, bothFigures(z[i], known[i]));
    const auto column = draws.column("grid/ES", 0.5, 2);
    for (std::uint32_t s = 0; s < 10'000; ++s) {
        const Words words = philox({s / 4, 0, 0, 0}, key); // one block serves four parts
        const double u = (s + (words[s % 4] + 0.5) / 4294967296.0) / 10'000;
        COMPARE_NEAR(normalBelow(z[permutation(s)]), std::clamp(u, 0.0005, 0.9995), 1e-12);
        QCOMPARE(int(column->bin[permutation(s)]), int(u * 32));
    }
}

void DrawsTest::everyPartIsDrawnOnce_data()
{
    QTest::addColumn<int>("count");
    for (int count : {1, 2, 33, 100, 1000, 10'000})
        QTest::newRow(QByteArray::number(count).constData()) << count;
}

void DrawsTest::everyPartIsDrawnOnce()
{
    QFETCH(int, count);
    Draws draws(7, count);
    std::set<int> parts;
    int inside = 0;
    const auto z = normal(draws, "memory");
    QCOMPARE(int(z.size()), count);
    for (double value : z) {
        const double u = normalBelow(value);
        if (u < 0.00051 || u > 0.99949) // cut: the part can no longer be told
            continue;
        ++inside;
        parts.insert(int(u * count));
    }
    QCOMPARE(int(parts.size()), inside);
    QVERIFY(inside >= count * 0.998 - 2);
}

void DrawsTest::binsAreEqual()
{
    for (int count : {10'000, 1'000'000}) { // a million: the last u rounds to 1
        Draws draws(7, count);
        std::array<int, Draws::shareBins> inBin{};
        const auto column = draws.column("memory", 0.5, 2);
        const auto z = normal(draws, "memory");
        for (size_t i = 0; i < z.size(); ++i) {
            ++inBin.at(column->bin[i]);
            const double u = normalBelow(z[i]) * 32; // the bins go with the value
            QVERIFY(u > column->bin[i] - 1e-6 - 0.02 && u < column->bin[i] + 1 + 1e-6 + 0.02);
        }
        for (int n : inBin)
            QVERIFY(std::abs(n - count / 32.0) <= 1);
    }
}

void DrawsTest::tailsAreCut()
{
    Draws draws(7, 10'000);
    const auto z = normal(draws, "memory");
    const auto [low, high] = std::minmax_element(z.begin(), z.end());
    COMPARE_NEAR(*low, inverseNormal(0.0005), 1e-12);
    COMPARE_NEAR(*high, inverseNormal(0.9995), 1e-12);
}

void DrawsTest::sameSeedGivesTheSameBits()
{
    Draws a(2026), b(2026);
    QCOMPARE(a.count(), 10'000);
    QCOMPARE(a.seed(), std::uint64_t(2026));
    const auto one = a.column("grid/ES", 0.7, 1.3), other = b.column("grid/ES", 0.7, 1.3);
    QVERIFY(one != other);
    QVERIFY(one->factor == other->factor && one->bin == other->bin);
    QVERIFY(a.column("grid/ES", 0.7, 1.3) == one); // kept
}

void DrawsTest::orderOfAskingDoesNotMatter()
{
    Draws a(2026, 1000), b(2026, 1000);
    const auto first = a.column("grid/ES", 0.5, 2)->factor;
    const auto second = a.column("memory", 0.7, 1.3)->factor;
    QVERIFY(b.column("memory", 0.7, 1.3)->factor == second);
    QVERIFY(b.column("grid/ES", 0.5, 2)->factor == first);
}

void DrawsTest::aFullCacheGivesTheSameAgain()
{
    Draws draws(2026, 100);
    const auto column = draws.column("key 0", 0.5, 2);
    for (int i = 1; i < 1000; ++i)
        draws.column("key " + std::to_string(i), 0.5, 2);
    const auto again = draws.column("key 0", 0.5, 2);
    QVERIFY(again != column); // it had been dropped, and the one in hand stayed valid
    QVERIFY(again->factor == column->factor && again->bin == column->bin);
}

void DrawsTest::oneKeyIsOneDrawWhateverItsBand()
{
    Draws draws(2026, 1000);
    const auto narrow = draws.column("grid/ES", 0.9, 1.1), wide = draws.column("grid/ES", 0.5, 2);
    QVERIFY(narrow->bin == wide->bin);
    for (size_t i = 0; i < 1000; ++i)
        COMPARE_NEAR(std::log(narrow->factor[i]) / std::log(narrow->factor[i] < 1 ? 0.9 : 1.1),
                     std::log(wide->factor[i]) / std::log(2) * (wide->factor[i] < 1 ? -1 : 1), 1e-9);
}

void DrawsTest::otherSeedsAndKeysGiveOtherNumbers()
{
    Draws a(2026, 1000), b(2027, 1000);
    QVERIFY(normal(a, "grid/ES") != normal(b, "grid/ES"));
    QVERIFY(normal(a, "grid/ES") != normal(a, "grid/FR"));
}

void DrawsTest::keysAreIndependent()
{
    // Correlations of independent columns vary by 1/sqrt(N); their squares average to 1/N.
    Draws draws(2026, 2000);
    std::vector<std::vector<double>> columns;
    for (int i = 0; i < 80; ++i)
        columns.push_back(normal(draws, "grid/" + std::to_string(i)));
    double squares = 0, largest = 0;
    int pairs = 0;
    for (size_t a = 0; a < columns.size(); ++a)
        for (size_t b = a + 1; b < columns.size(); ++b, ++pairs) {
            const double r = correlation(columns[a], columns[b]) * std::sqrt(2000.0);
            squares += r * r;
            largest = std::max(largest, std::abs(r));
        }
    QCOMPARE(pairs, 3160);
    QVERIFY2(squares / pairs > 0.9 && squares / pairs < 1.1, QByteArray::number(squares / pairs));
    QVERIFY2(largest < 4.5, QByteArray::number(largest));
}

void DrawsTest::neighboursAreIndependent()
{
    Draws draws(2026);
    for (const char *key : {"grid/ES", "drift/ES", "memory", "power/cpu/unknown", "usage/run", "pue/unknown"}) {
        auto z = normal(draws, key), shifted = z;
        for (int by : {1, 2, 99, 100, 101}) { // 100 is the side of the square that is shuffled
            std::rotate_copy(z.begin(), z.begin() + by, z.end(), shifted.begin());
            QVERIFY2(std::abs(correlation(z, shifted)) < 4.5 / 100, key);
        }
    }
}

void DrawsTest::pairsOfKeysFillTheSquare()
{
    // 16 x 16 fields of two columns, 39 draws each: chi-squared with 225 degrees of freedom.
    Draws draws(2026);
    for (int i = 0; i < 40; ++i) {
        const auto a = draws.column("a/" + std::to_string(i), 0.5, 2),
                   b = draws.column("b/" + std::to_string(i), 0.5, 2);
        std::array<int, 256> field{};
        for (size_t k = 0; k < a->bin.size(); ++k)
            ++field[size_t(a->bin[k] / 2 * 16 + b->bin[k] / 2)];
        double chi = 0;
        for (int n : field)
            chi += (n - 10'000 / 256.0) * (n - 10'000 / 256.0) / (10'000 / 256.0);
        QVERIFY2(chi > 225 - 5 * std::sqrt(450.0) && chi < 225 + 5 * std::sqrt(450.0), QByteArray::number(chi));
    }
}

void DrawsTest::factorsHaveTheirPercentiles_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("even") << 0.5 << 2.0;
    QTest::newRow("skewed up") << 0.73 << 3.9;
    QTest::newRow("skewed down") << 0.55 << 1.1;
    QTest::newRow("only lower") << 0.5 << 1.0;
    QTest::newRow("only higher") << 1.0 << 1.5;
}

void DrawsTest::factorsHaveTheirPercentiles()
{
    QFETCH(double, low);
    QFETCH(double, high);
    Draws draws(11);
    auto values = draws.column("power/cpu/x", low, high)->factor;
    std::sort(values.begin(), values.end());
    const auto at = [&values](double p) { return values[size_t(p * double(values.size()))]; };
    COMPARE_NEAR(at(0.05), low, 1e-3); // a Latin hypercube is this near with 10,000 draws
    COMPARE_NEAR(at(0.5), 1, 1e-3);
    COMPARE_NEAR(at(0.95), high, 1e-3);
    QVERIFY(low < 1 || values.front() == 1);
    QVERIFY(high > 1 || values.back() == 1);
    // Between the percentiles it is log-normal on either side.
    COMPARE_NEAR(at(0.25), std::pow(low, 0.6744897501960817 / 1.644854), 2e-3);
    COMPARE_NEAR(at(0.75), std::pow(high, 0.6744897501960817 / 1.644854), 2e-3);
}

void DrawsTest::aMedianOfItsOwnAndAMost()
{
    Draws draws(11);
    auto values = draws.column("power/gpu/x", {0.4, 0.9, 0.7, 1})->factor;
    std::sort(values.begin(), values.end());
    const auto at = [&values](double p) { return values[size_t(p * double(values.size()))]; };
    COMPARE_NEAR(at(0.05), 0.4, 1e-3);
    COMPARE_NEAR(at(0.5), 0.7, 1e-3);
    COMPARE_NEAR(at(0.95), 0.9, 1e-3);
    QCOMPARE(values.back(), 1.0);
}

HUELLA_TEST(DrawsTest, NoApplication)
} // namespace draws_test
#include "draws_test.moc"
