// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/equivalents.h"
#include "core/estimate/working.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <cmath>

using namespace huella;

namespace equivalents_test {

class EquivalentsTest : public QObject {
    Q_OBJECT

private slots:
    void aMassInEverydayAmounts();
    void treesAreThoseOfTheDataset_data();
    void treesAreThoseOfTheDataset();
    void theFlightFitsTheSize_data();
    void theFlightFitsTheSize();
    void nothingIsNothing();
    void amountsGrowWithTheMass();
    void theWorkingHasTheSameBits_data();
    void theWorkingHasTheSameBits();
    void theWorkingSaysWhereAmountsComeFrom();
};

void EquivalentsTest::aMassInEverydayAmounts()
{
    const Equivalents e = equivalentsOf(Mass(63.932544), Dataset::builtIn("green-algorithms-3.0"));
    COMPARE_NEAR(e.treeMonths, 63.932544 / 11000 * 12, 1e-12);
    COMPARE_NEAR(e.carEuKm, 63.932544 / 175, 1e-12);
    COMPARE_NEAR(e.carUsKm, 63.932544 / 251, 1e-12);
    COMPARE_NEAR(e.flightParLon, 63.932544 / 50000, 1e-12);
    COMPARE_NEAR(e.flightNySf, 63.932544 / 570000, 1e-12);
    COMPARE_NEAR(e.flightNycMel, 63.932544 / 2310000, 1e-12);
}

void EquivalentsTest::treesAreThoseOfTheDataset_data()
{
    QTest::addColumn<std::string>("dataset");
    QTest::addColumn<double>("months");
    QTest::newRow("huella-2026") << std::string("huella-2026") << 12.0;
    QTest::newRow("3.0") << std::string("green-algorithms-3.0") << 12.0;
    QTest::newRow("2.2") << std::string("green-algorithms-2.2") << 12.0;
    QTest::newRow("1.0") << std::string("green-algorithms-1.0") << 11000.0 / 11400 * 12;
}

void EquivalentsTest::treesAreThoseOfTheDataset()
{
    QFETCH(std::string, dataset);
    QFETCH(double, months);
    const Dataset &data = Dataset::builtIn(dataset);
    COMPARE_NEAR(equivalentsOf(Mass(11000), data).treeMonths, months, 1e-14);
    QVERIFY(treeMonths(Mass(11000), data.equivalent("tree_year")) == equivalentsOf(Mass(11000), data).treeMonths);
}

void EquivalentsTest::theFlightFitsTheSize_data()
{
    QTest::addColumn<double>("grams");
    QTest::addColumn<std::string>("flight");
    QTest::addColumn<double>("flights");
    const double halfSf = 0.5 * 570'000, halfMelbourne = 0.5 * 2'310'000;
    QTest::newRow("nothing") << 0.0 << std::string("flight_par_dub") << 0.0;
    QTest::newRow("a short flight") << 110'000.0 << std::string("flight_par_dub") << 1.0;
    QTest::newRow("just below half of New York to San Francisco")
        << std::nextafter(halfSf, 0) << std::string("flight_par_dub") << halfSf / 110'000;
    QTest::newRow("half of New York to San Francisco") << halfSf << std::string("flight_ny_sf") << 0.5;
    QTest::newRow("just below half of New York to Melbourne")
        << std::nextafter(halfMelbourne, 0) << std::string("flight_ny_sf") << halfMelbourne / 570'000;
    QTest::newRow("half of New York to Melbourne") << halfMelbourne << std::string("flight_nyc_mel") << 0.5;
    QTest::newRow("many") << 23'100'000.0 << std::string("flight_nyc_mel") << 10.0;
}

void EquivalentsTest::theFlightFitsTheSize()
{
    QFETCH(double, grams);
    QFETCH(double, flights);
    for (const DatasetInfo &info : Dataset::all()) {
        const Equivalents e = equivalentsOf(Mass(grams), Dataset::builtIn(info.id));
        QTEST(std::string(e.flight), "flight");
        COMPARE_NEAR(e.flights, flights, 1e-12);
    }
}

void EquivalentsTest::nothingIsNothing()
{
    const Equivalents e = equivalentsOf(Mass(0), Dataset::builtIn());
    for (double amount : {e.treeMonths, e.carEuKm, e.carUsKm, e.flightParLon, e.flightNySf, e.flightNycMel, e.flights})
        QVERIFY(amount == 0);
}

void EquivalentsTest::amountsGrowWithTheMass()
{
    double before = -1;
    for (double grams = 1; grams < 1e9; grams *= 1.7) {
        const Equivalents e = equivalentsOf(Mass(grams), Dataset::builtIn());
        QVERIFY(e.treeMonths > before);
        before = e.treeMonths;
        COMPARE_NEAR(e.carEuKm * 175, e.carUsKm * 251, 1e-12);
        QVERIFY(e.flights < 5 || e.flight == "flight_nyc_mel"); // the larger flight is taken in time
    }
}

void EquivalentsTest::theWorkingHasTheSameBits_data()
{
    QTest::addColumn<double>("grams");
    for (double grams : {0.0, 63.932544, 327.123456789, 3.3e5, 9.87654321e6})
        QTest::newRow(qPrintable(QString::number(grams))) << grams;
}

void EquivalentsTest::theWorkingHasTheSameBits()
{
    QFETCH(double, grams);
    for (const DatasetInfo &info : Dataset::all()) {
        const Dataset &data = Dataset::builtIn(info.id);
        const Equivalents plain = equivalentsOf(Mass(grams), data);
        const Working working = equivalentsWorking(Mass(grams), data);
        QCOMPARE(working.steps.size(), size_t{3}); // those that people are shown
        QVERIFY(working.step("T")->value == plain.treeMonths);
        QVERIFY(working.step("d")->value == plain.carEuKm);
        QVERIFY(working.step("f")->value == plain.flights);
    }
}

void EquivalentsTest::theWorkingSaysWhereAmountsComeFrom()
{
    const Working working = equivalentsWorking(Mass(400'000), Dataset::builtIn());
    const auto amountOf = [&working](std::string_view symbol) -> const Term & {
        const Term *term = working.step(symbol)->expression.get();
        while (term->kind != Term::Kind::quotient)
            term = term->terms.front().get(); // tree-months: (C / A) x 12
        return *term->terms.back();
    };
    QVERIFY(working.step("T")->expression->terms.back()->kind == Term::Kind::constant);
    QCOMPARE(working.step("T")->expression->terms.back()->value, 12.0);
    const Term &tree = amountOf("T"), &car = amountOf("d"), &flight = amountOf("f");
    QCOMPARE(tree.value, 11'000.0);
    QVERIFY(tree.origin.source == "ga_v3" && tree.origin.year == 2001 && tree.unit == "g CO₂e");
    QVERIFY(car.symbol == "c_d" && car.unit == "g CO₂e/km" && car.origin.rule == "rule.equivalent.unstated");
    QVERIFY(flight.origin.entry == "flight_ny_sf" && flight.value == 570'000);
    const Working old = equivalentsWorking(Mass(1), Dataset::builtIn("green-algorithms-1.0"));
    const Term &then = *old.step("f")->expression->terms.back();
    QVERIFY(then.origin.source == "ga_v1" && then.origin.year == 0);
}

HUELLA_TEST(EquivalentsTest, NoApplication)
} // namespace equivalents_test
#include "equivalents_test.moc"
