// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/equivalents.h"
#include "tests/core/base/show.h"

#include <cmath>

using namespace huella;

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

QTEST_APPLESS_MAIN(EquivalentsTest)
#include "equivalents_test.moc"
