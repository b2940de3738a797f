// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The random numbers: known answers and bijections.

#include "core/estimate/random.h"
#include "tests/core/base/show.h"
#include "tests/core/estimate/random_fixture.h"
#include "tests/register_test.h"

#include <cmath>
#include <random>

using namespace huella;

namespace random_test {

using namespace random_fixture;

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

HUELLA_TEST(RandomTest, NoApplication)
} // namespace random_test
#include "random_test.moc"
