// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

#include <set>

using namespace huella;

namespace maps_2024_dataset_test {

using namespace catalogue_fixture;

/// Green Algorithms 3.1: Electricity Maps' table of 2024, the data centres and reference amounts of 3.0, and no chips.
class Maps2024DatasetTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsAPlaceWithItsFigure();
    void whatOneOfItsGridsServesHasThatFigure();
    void theWorldIsOfAnotherSource();
    void placesThatItLacksAreNotMadeUp();
    void siteAndReferenceAmountsAreThoseOfThreePointZero();
    void everyRegionStandsInOneOfItsPlaces();
    void chipsAreTakenFromTheDefaultAndThatIsSaid();
    void theDefaultKeepsItsOwnTableOf2024();
};

void Maps2024DatasetTest::everyRowIsAPlaceWithItsFigure()
{
    const auto &rows = facts().odblFigures2024;
    QCOMPARE(rows.size(), size_t(351));
    for (const GridFigure &row : rows) {
        const auto found = ga("3.1").place(row.zone);
        QVERIFY2(found, std::string(row.zone).c_str());
        const Place &place = *found->record;
        QVERIFY2(place.gPerKwh == row.gPerKwh && place.year == 2024 && place.basis == Basis::lifeCycle
                     && place.source == electricityMaps2024 && place.grid == row.zone && !place.otherGPerKwh
                     && place.fromElectricityMaps(),
                 std::string(row.zone).c_str());
    }
    QCOMPARE(ga("3.1").place("España")->record->gPerKwh, 124.09);
    QCOMPARE(std::string(ga("3.1").place("ES")->record->coversEn), std::string("mainland"));
}

void Maps2024DatasetTest::whatOneOfItsGridsServesHasThatFigure()
{
    const Place &virginia = *ga("3.1").place("US-VA")->record;
    QCOMPARE(std::string(virginia.grid), std::string("US-MIDA-PJM"));
    QVERIFY(virginia.gridRegion());
    QCOMPARE(virginia.gPerKwh, 400.21);
    QCOMPARE(ga("3.1").place("Monaco")->record->gPerKwh, ga("3.1").place("FR")->record->gPerKwh);
    QCOMPARE(meaningOf("Barcelona", ga("3.1")), std::string("ES by Barcelona"));
    std::set<Text> known;
    for (const GridFigure &row : facts().odblFigures2024)
        known.insert(row.zone);
    for (const Place &place : ga("3.1").places())
        QVERIFY2(place.code == "WORLD" || known.contains(place.grid), std::string(place.code).c_str());
}

void Maps2024DatasetTest::theWorldIsOfAnotherSource()
{
    const Place &world = ga("3.1").worldPlace();
    QCOMPARE(world.gPerKwh, 480.0);
    QCOMPARE(world.year, 2023);
    QVERIFY(world.basis == Basis::lifeCycle && !world.fromElectricityMaps());
    QVERIFY(ga("3.1").source(world.source)->publisher == "Ember");
}

void Maps2024DatasetTest::placesThatItLacksAreNotMadeUp()
{
    for (const char *code : {"TV", "US-VA-DIRECT", "US-WA", "EH", "ES-MAPS"})
        QVERIFY2(!ga("3.1").place(code) || ga("3.1").place(code)->byPartCode, code);
}

void Maps2024DatasetTest::siteAndReferenceAmountsAreThoseOfThreePointZero()
{
    const Dataset &own = ga("3.1"), &before = ga("3.0");
    QCOMPARE(*own.unknownSite().pue, 1.56);
    for (const Provider &provider : before.providers()) {
        QCOMPARE(own.providerMean(provider.id)->pue, before.providerMean(provider.id)->pue);
        const auto regions = own.regions(provider.id), theirs = before.regions(provider.id);
        QCOMPARE(regions.size(), theirs.size());
        for (size_t i = 0; i < regions.size(); ++i)
            QVERIFY(regions[i]->region == theirs[i]->region && regions[i]->pue == theirs[i]->pue);
    }
    for (const char *id : {"tree_year", "car_eu_km", "car_us_km", "flight_par_lon", "flight_ny_sf", "flight_nyc_mel"})
        QCOMPARE(own.equivalent(id), before.equivalent(id));
}

void Maps2024DatasetTest::everyRegionStandsInOneOfItsPlaces()
{
    int regions = 0;
    for (const Provider &provider : ga("3.1").providers())
        for (const Facility *each : ga("3.1").regions(provider.id)) {
            ++regions;
            const auto place = ga("3.1").place(each->zone);
            QVERIFY2(place && !place->byPartCode, std::string(each->region).c_str());
        }
    QCOMPARE(regions, 78);
    QCOMPARE(std::string(ga("3.1").region("azure", "Qatar Central")->record->zone), std::string("QA"));
}

/// Power of whole chips, shared among their cores: there is no figure per core that would be that calculator's.
void Maps2024DatasetTest::chipsAreTakenFromTheDefaultAndThatIsSaid()
{
    const auto cpu = ga("3.1").processor("Xeon E5-2683 v4");
    QVERIFY(cpu && cpu->outsideDataset && !cpu->record->perCoreW);
    QVERIFY(ga("3.1").accelerator("NVIDIA V100")->outsideDataset);
    QCOMPARE(ga("3.1").processors().size(), dataset().processors().size());
    for (const GaHardware &row : facts().gaHardware)
        QVERIFY(row.dataset != "green-algorithms-3.1");
    QVERIFY(!ga("3.1").suggestProcessors("Xeon E5-2638 v4").empty());
}

/// Two versions of Electricity Maps' 2024: they differ, and neither is shown for the other.
void Maps2024DatasetTest::theDefaultKeepsItsOwnTableOf2024()
{
    const Dataset then = dataset().withGridYear(2024);
    QCOMPARE(then.place("ES-MAPS")->record->gPerKwh, 129.0);
    QCOMPARE(ga("3.1").place("ES")->record->gPerKwh, 124.09);
    QCOMPARE(ga("3.1").withGridYear(2021).place("ES")->record->gPerKwh, 124.09);
}

HUELLA_TEST(Maps2024DatasetTest, NoApplication)
} // namespace maps_2024_dataset_test
#include "maps_2024_dataset_test.moc"
