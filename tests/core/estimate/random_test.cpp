// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The random numbers: known answers, bijections, and the Latin hypercube that is made of them.

#include "core/estimate/draws.h"
#include "core/estimate/random.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

using namespace huella;

namespace random_test {
namespace {

using Words = std::array<std::uint32_t, 4>;

double normalBelow(double z) // P(Z < z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

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

class RandomTest : public QObject {
    Q_OBJECT

private slots:
    void philoxGivesThePublishedAnswers_data();
    void philoxGivesThePublishedAnswers();
    void hashGivesThePublishedAnswers();
    void inverseNormalGivesKnownValues_data();
    void inverseNormalGivesKnownValues();
    void inverseNormalUndoesTheDistribution();
    void eightAtOnceAreTheSameToTheBit();
    void permutationIsABijection_data();
    void permutationIsABijection();
    void permutationDependsOnItsKey();
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
};

void RandomTest::philoxGivesThePublishedAnswers_data()
{
    // Random123's kat_vectors for philox4x32-10.
    QTest::addColumn<Words>("counter");
    QTest::addColumn<quint64>("key");
    QTest::addColumn<Words>("answer");
    QTest::newRow("zeros") << Words{0, 0, 0, 0} << quint64{0} << Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};
    QTest::newRow("ones") << Words{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff} << quint64{0xffffffffffffffff}
                          << Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd};
    QTest::newRow("digits of pi") << Words{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}
                                  << quint64{0x299f31d0a4093822}
                                  << Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1};
}

void RandomTest::philoxGivesThePublishedAnswers()
{
    QFETCH(Words, counter);
    QFETCH(quint64, key);
    QTEST(philox(counter, key), "answer");
}

void RandomTest::hashGivesThePublishedAnswers()
{
    static_assert(hash64("") == 0xcbf29ce484222325); // FNV-1a, 64 bits
    static_assert(hash64("a") == 0xaf63dc4c8601ec8c);
    static_assert(hash64("foobar") == 0x85944171f73967e8);
    QVERIFY(hash64("grid/ES") != hash64("grid/FR"));
    QVERIFY(hash64("\xc3\xb1") != hash64("n")); // bytes above 127 count too
}

void RandomTest::inverseNormalGivesKnownValues_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("z");
    QTest::newRow("median") << 0.5 << 0.0;
    QTest::newRow("90 %") << 0.9 << 1.2815515655446004;
    QTest::newRow("95 %") << 0.95 << 1.6448536269514722;
    QTest::newRow("97.5 %") << 0.975 << 1.959963984540054;
    QTest::newRow("5 %") << 0.05 << -1.6448536269514722;
    QTest::newRow("where the regions meet") << 0.075 << -1.4395314709384563;
    QTest::newRow("0.1 %") << 0.001 << -3.090232306167813;
    QTest::newRow("the lower cut") << 0.0005 << -3.2905267314919255;
    QTest::newRow("the upper cut") << 0.9995 << 3.2905267314919255;
}

void RandomTest::inverseNormalGivesKnownValues()
{
    QFETCH(double, p);
    QFETCH(double, z);
    QVERIFY2(std::abs(inverseNormal(p) - z) < 1e-13, bothFigures(inverseNormal(p), z));
}

void RandomTest::inverseNormalUndoesTheDistribution()
{
    double before = -4;
    for (int i = 0; i < 20'000; ++i) {
        const double p = 0.0005 + 0.999 * i / 20'000;
        const double z = inverseNormal(p);
        COMPARE_NEAR(normalBelow(z), p, 1e-13);
        QVERIFY(z > before); // and never turns back where the regions meet
        before = z;
    }
}

void RandomTest::eightAtOnceAreTheSameToTheBit()
{
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> anywhere(0.0005, 0.9995);
    for (int i = 0; i < 2000; ++i) {
        EightNumbers p, z;
        for (double &value : p)
            value = i % 2 == 0 ? anywhere(random) : 0.5 + 0.4 * (anywhere(random) - 0.5); // with and without tails
        z = p;
        inverseNormal(z);
        for (size_t k = 0; k < p.size(); ++k)
            QVERIFY(z[k] == inverseNormal(p[k]));
    }
}

void RandomTest::permutationIsABijection_data()
{
    QTest::addColumn<quint32>("size");
    for (quint32 size :
         {1u, 2u, 3u, 4u, 5u, 7u, 16u, 17u, 64u, 1000u, 4096u, 9'999u, 10'000u, 16'384u, 16'385u, 100'003u})
        QTest::newRow(QByteArray::number(size).constData()) << size;
}

void RandomTest::permutationIsABijection()
{
    QFETCH(quint32, size);
    for (std::uint64_t key : {0ull, 2026ull, 0xfedcba9876543210ull}) {
        const Permutation permutation(size, key);
        std::vector<bool> met(size);
        for (std::uint32_t i = 0; i < size; ++i) {
            const std::uint32_t to = permutation(i);
            QVERIFY(to < size);
            QVERIFY(!met[to]);
            met[to] = true;
        }
    }
}

void RandomTest::permutationDependsOnItsKey()
{
    int fixed = 0, same = 0;
    const Permutation a(10'000, 1), b(10'000, 2);
    for (std::uint32_t i = 0; i < 10'000; ++i) {
        fixed += a(i) == i;
        same += a(i) == b(i);
    }
    QVERIFY(fixed < 10 && same < 10); // one each is what chance gives
}

void RandomTest::drawsAreThoseOfTheDefinition()
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

void RandomTest::everyPartIsDrawnOnce_data()
{
    QTest::addColumn<int>("count");
    for (int count : {1, 2, 33, 100, 1000, 10'000})
        QTest::newRow(QByteArray::number(count).constData()) << count;
}

void RandomTest::everyPartIsDrawnOnce()
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

void RandomTest::binsAreEqual()
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

void RandomTest::tailsAreCut()
{
    Draws draws(7, 10'000);
    const auto z = normal(draws, "memory");
    const auto [low, high] = std::minmax_element(z.begin(), z.end());
    COMPARE_NEAR(*low, inverseNormal(0.0005), 1e-12);
    COMPARE_NEAR(*high, inverseNormal(0.9995), 1e-12);
}

void RandomTest::sameSeedGivesTheSameBits()
{
    Draws a(2026), b(2026);
    QCOMPARE(a.count(), 10'000);
    QCOMPARE(a.seed(), std::uint64_t(2026));
    const auto one = a.column("grid/ES", 0.7, 1.3), other = b.column("grid/ES", 0.7, 1.3);
    QVERIFY(one != other);
    QVERIFY(one->factor == other->factor && one->bin == other->bin);
    QVERIFY(a.column("grid/ES", 0.7, 1.3) == one); // kept
}

void RandomTest::orderOfAskingDoesNotMatter()
{
    Draws a(2026, 1000), b(2026, 1000);
    const auto first = a.column("grid/ES", 0.5, 2)->factor;
    const auto second = a.column("memory", 0.7, 1.3)->factor;
    QVERIFY(b.column("memory", 0.7, 1.3)->factor == second);
    QVERIFY(b.column("grid/ES", 0.5, 2)->factor == first);
}

void RandomTest::aFullCacheGivesTheSameAgain()
{
    Draws draws(2026, 100);
    const auto column = draws.column("key 0", 0.5, 2);
    for (int i = 1; i < 1000; ++i)
        draws.column("key " + std::to_string(i), 0.5, 2);
    const auto again = draws.column("key 0", 0.5, 2);
    QVERIFY(again != column); // it had been dropped, and the one in hand stayed valid
    QVERIFY(again->factor == column->factor && again->bin == column->bin);
}

void RandomTest::oneKeyIsOneDrawWhateverItsBand()
{
    Draws draws(2026, 1000);
    const auto narrow = draws.column("grid/ES", 0.9, 1.1), wide = draws.column("grid/ES", 0.5, 2);
    QVERIFY(narrow->bin == wide->bin);
    for (size_t i = 0; i < 1000; ++i)
        COMPARE_NEAR(std::log(narrow->factor[i]) / std::log(narrow->factor[i] < 1 ? 0.9 : 1.1),
                     std::log(wide->factor[i]) / std::log(2) * (wide->factor[i] < 1 ? -1 : 1), 1e-9);
}

void RandomTest::otherSeedsAndKeysGiveOtherNumbers()
{
    Draws a(2026, 1000), b(2027, 1000);
    QVERIFY(normal(a, "grid/ES") != normal(b, "grid/ES"));
    QVERIFY(normal(a, "grid/ES") != normal(a, "grid/FR"));
}

void RandomTest::keysAreIndependent()
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

void RandomTest::neighboursAreIndependent()
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

void RandomTest::pairsOfKeysFillTheSquare()
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

void RandomTest::factorsHaveTheirPercentiles_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("even") << 0.5 << 2.0;
    QTest::newRow("skewed up") << 0.73 << 3.9;
    QTest::newRow("skewed down") << 0.55 << 1.1;
    QTest::newRow("only lower") << 0.5 << 1.0;
    QTest::newRow("only higher") << 1.0 << 1.5;
}

void RandomTest::factorsHaveTheirPercentiles()
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

HUELLA_TEST(RandomTest, NoApplication)
} // namespace random_test
#include "random_test.moc"
