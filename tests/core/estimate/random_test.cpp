// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The random numbers: known answers, bijections, and the Latin hypercube that is made of them.

#include "core/estimate/draws.h"
#include "core/estimate/random.h"
#include "tests/core/base/show.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace huella;

namespace {

using Words = std::array<std::uint32_t, 4>;

double normalBelow(double z) // P(Z < z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
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
    void permutationIsABijection_data();
    void permutationIsABijection();
    void permutationDependsOnItsKey();
    void drawsAreThoseOfTheDefinition();
    void everyStratumIsDrawnOnce_data();
    void everyStratumIsDrawnOnce();
    void binsAreEqual();
    void tailsAreCut();
    void sameSeedGivesTheSameBits();
    void orderOfAskingDoesNotMatter();
    void aFullCacheGivesTheSameAgain();
    void otherSeedsAndKeysGiveOtherNumbers();
    void keysAreIndependent();
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
    for (int i = 1; i < 20'000; ++i) {
        const double p = 0.0005 + 0.999 * i / 20'000;
        const double z = inverseNormal(p);
        COMPARE_NEAR(normalBelow(z), p, 1e-13);
        QVERIFY(z > before); // and never turns back where the regions meet
        before = z;
    }
}

void RandomTest::permutationIsABijection_data()
{
    QTest::addColumn<quint32>("size");
    for (quint32 size : {1u, 2u, 3u, 4u, 5u, 7u, 16u, 17u, 64u, 1000u, 4096u, 10'000u, 16'384u, 16'385u, 100'003u})
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
    // u(key, i) = (perm(i) + v(i)) / N; these numbers are in every study that was ever saved, so they may not move.
    const std::uint64_t key = 2026 ^ hash64("grid/ES");
    const Permutation permutation(10'000, key);
    std::vector<std::uint32_t> first;
    for (std::uint32_t i = 0; i < 8; ++i)
        first.push_back(permutation(i));
    QCOMPARE(first, (std::vector<std::uint32_t>{3937, 5358, 2240, 1863, 6851, 784, 8684, 9056}));
    Draws draws(2026);
    const auto &column = draws.column("grid/ES");
    const std::array<double, 4> z{-0.26945749950573061, 0.090003464643769848, -0.75869408635577817,
                                  -0.8915840984533816};
    for (size_t i = 0; i < z.size(); ++i)
        QVERIFY2(std::abs(column.z[i] - z[i]) < 1e-12, bothFigures(column.z[i], z[i]));
    for (std::uint32_t i = 0; i < 10'000; ++i) {
        const Words words = philox({i / 2, 0, 0, 0}, key); // one block holds two draws of 53 bits
        const std::uint64_t bits = (std::uint64_t(words[i % 2 * 2]) << 32) | words[i % 2 * 2 + 1];
        const double u = (permutation(i) + double(bits >> 11) * 0x1p-53) / 10'000;
        COMPARE_NEAR(normalBelow(column.z[i]), std::clamp(u, 0.0005, 0.9995), 1e-12);
        QCOMPARE(int(column.bin[i]), int(u * 32));
    }
}

void RandomTest::everyStratumIsDrawnOnce_data()
{
    QTest::addColumn<int>("count");
    for (int count : {100, 1000, 10'000})
        QTest::newRow(QByteArray::number(count).constData()) << count;
}

void RandomTest::everyStratumIsDrawnOnce()
{
    QFETCH(int, count);
    Draws draws(7, count);
    std::set<int> strata;
    int inside = 0;
    for (double z : draws.column("memory").z) {
        const double u = normalBelow(z);
        if (u < 0.00051 || u > 0.99949) // cut: the stratum can no longer be told
            continue;
        ++inside;
        strata.insert(int(u * count));
    }
    QCOMPARE(int(strata.size()), inside);
    QVERIFY(inside >= count * 0.998 - 2);
}

void RandomTest::binsAreEqual()
{
    Draws draws(7, 10'000);
    std::array<int, Draws::shareBins> inBin{};
    const auto &column = draws.column("memory");
    for (std::uint8_t bin : column.bin)
        ++inBin.at(bin);
    for (int n : inBin)
        QVERIFY(n == 312 || n == 313);
    for (size_t i = 0; i < column.z.size(); ++i) // the bins go with the value
        QCOMPARE(int(column.bin[i]), std::clamp(int(normalBelow(column.z[i]) * 32), 0, 31));
}

void RandomTest::tailsAreCut()
{
    Draws draws(7, 10'000);
    const auto &z = draws.column("memory").z;
    const auto [low, high] = std::minmax_element(z.begin(), z.end());
    QVERIFY(*low == inverseNormal(0.0005));
    QVERIFY(*high == inverseNormal(0.9995));
}

void RandomTest::sameSeedGivesTheSameBits()
{
    Draws a(2026), b(2026);
    QCOMPARE(a.count(), 10'000);
    QCOMPARE(a.seed(), std::uint64_t(2026));
    QVERIFY(a.column("grid/ES").z == b.column("grid/ES").z);
    QVERIFY(a.column("grid/ES").bin == b.column("grid/ES").bin);
    QVERIFY(a.factor("grid/ES", 0.7, 1.3) == b.factor("grid/ES", 0.7, 1.3));
}

void RandomTest::orderOfAskingDoesNotMatter()
{
    Draws a(2026, 1000), b(2026, 1000);
    const auto first = a.column("grid/ES").z;
    const auto second = a.factor("memory", 0.7, 1.3);
    QVERIFY(b.factor("memory", 0.7, 1.3) == second);
    QVERIFY(b.column("grid/ES").z == first);
}

void RandomTest::aFullCacheGivesTheSameAgain()
{
    Draws draws(2026, 100);
    const auto z = draws.column("key 0").z;
    const auto factor = draws.factor("key 0", 0.5, 2);
    for (int i = 1; i < 1000; ++i)
        draws.factor("key " + std::to_string(i), 0.5, 2);
    QVERIFY(draws.column("key 0").z == z);
    QVERIFY(draws.factor("key 0", 0.5, 2) == factor);
}

void RandomTest::otherSeedsAndKeysGiveOtherNumbers()
{
    Draws a(2026, 1000), b(2027, 1000);
    QVERIFY(a.column("grid/ES").z != b.column("grid/ES").z);
    QVERIFY(a.column("grid/ES").z != a.column("grid/FR").z);
}

void RandomTest::keysAreIndependent()
{
    Draws draws(2026);
    const std::vector<std::string> keys{"grid/ES",           "grid/FR",   "drift/ES",   "memory",
                                        "power/cpu/unknown", "usage/run", "pue/unknown"};
    for (size_t a = 0; a < keys.size(); ++a)
        for (size_t b = a + 1; b < keys.size(); ++b)
            QVERIFY2(std::abs(correlation(draws.column(keys[a]).z, draws.column(keys[b]).z)) < 4 / std::sqrt(10'000.0),
                     (keys[a] + " " + keys[b]).c_str());
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
    auto values = draws.factor("power/cpu/x", low, high);
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

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
