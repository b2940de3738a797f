// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/core/catalogue/loaded_catalogue.h"
#include "tests/register_test.h"

using namespace huella;

namespace green_algorithms_dataset_test {

using namespace catalogue_fixture;

/// The datasets of Green Algorithms are its tables as they were published.
class GreenAlgorithmsDatasetTest : public QObject {
    Q_OBJECT

private slots:
    void greenAlgorithmsRowsAreItsTables_data();
    void greenAlgorithmsRowsAreItsTables();
    void greenAlgorithmsKeepsItsOwnCodes_data();
    void greenAlgorithmsKeepsItsOwnCodes();
    void greenAlgorithmsFindsAChipByItsFullName();
    void greenAlgorithmsTakesWhatItLacksFromTheDefaultAndSaysSo();
    void greenAlgorithmsConstantsAreTheirRelease_data();
    void greenAlgorithmsConstantsAreTheirRelease();
    void greenAlgorithmsFacilitiesAreItsTables_data();
    void greenAlgorithmsFacilitiesAreItsTables();
};

void GreenAlgorithmsDatasetTest::greenAlgorithmsRowsAreItsTables_data()
{
    QTest::addColumn<std::string>("version");
    for (const char *version : {"1.0", "2.2", "3.0"})
        QTest::newRow(version) << std::string(version);
}

void GreenAlgorithmsDatasetTest::greenAlgorithmsRowsAreItsTables()
{
    QFETCH(std::string, version);
    const Dataset &data = ga(version.c_str());
    const Catalogue &tables = loadedCatalogue().catalogue;
    size_t cpus = 0, gpus = 0, places = 0;
    for (const GaHardware &row : tables.gaHardware) {
        if (row.dataset != data.info().id)
            continue;
        if (row.kind == "cpu") {
            ++cpus;
            const auto found = data.processor(row.name);
            QVERIFY2(found && !found->outsideDataset, std::string(row.name).c_str());
            QVERIFY(found->record->wattsPerCore() == Real(row.perCoreW) && found->record->cores == row.cores
                    && found->record->tdpW == row.tdpW);
        } else {
            ++gpus;
            const auto found = data.accelerator(row.name);
            QVERIFY2(found && !found->outsideDataset, std::string(row.name).c_str());
            QVERIFY(found->record->tdpW == Real(row.perCoreW));
        }
    }
    for (const GaGrid &row : tables.gaGrid) {
        if (row.dataset != data.info().id)
            continue;
        ++places;
        const auto found = data.place(row.code);
        QVERIFY2(found, std::string(row.code).c_str());
        QVERIFY(found->record->gPerKwh == row.gPerKwh && found->record->basis == Basis::mixed
                && !found->record->worldInstead);
    }
    QCOMPARE(data.processors().size(), cpus);
    QCOMPARE(data.accelerators().size(), gpus);
    QCOMPARE(data.places().size(), places);
    QVERIFY(cpus >= 70 && gpus >= 17 && places >= 122);
    for (const Processor &processor : data.processors())
        QCOMPARE(processor.offered, processor.name != "Any");
}

void GreenAlgorithmsDatasetTest::greenAlgorithmsKeepsItsOwnCodes_data()
{
    QTest::addColumn<std::string>("version");
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("code");
    QTest::addColumn<double>("gPerKwh");
    const auto row = [](std::string version, std::string typed, std::string code, double g) {
        QTest::newRow((version + ": " + typed).c_str()) << version << typed << code << g;
    };
    row("3.0", "CN-HK", "CN-HK", 710);
    row("3.0", "CN-HK2", "CN-HK2", 650);
    row("3.0", "CA-MT", "CA-MT", 1.3);
    row("3.0", "CA-MB", "CA-MT", 1.3); // ours leads to theirs
    row("3.0", "Manitoba", "CA-MT", 1.3);
    row("3.0", "WORLD", "WORLD", 475);
    row("3.0", "España", "ES", 171.03);
    row("1.0", "CN-HK", "CN-HK", 770);
    row("1.0", "HK", "CN-HK", 770); // only one row there
    row("1.0", "CA-MB", "CA-MT", 2.1);
    row("1.0", "IS", "IS", 0); // as published
}

void GreenAlgorithmsDatasetTest::greenAlgorithmsKeepsItsOwnCodes()
{
    QFETCH(std::string, version);
    QFETCH(std::string, typed);
    const auto found = ga(version.c_str()).place(typed);
    QVERIFY(found);
    QTEST(std::string(found->record->code), "code");
    QTEST(found->record->gPerKwh, "gPerKwh");

    const auto twice = ga("3.0").place("HK"); // two utilities, two rows
    QVERIFY(!twice && twice.error().ambiguous);
    QCOMPARE(strings(twice.error().candidates), (std::vector<std::string>{"CN-HK", "CN-HK2"}));
}

void GreenAlgorithmsDatasetTest::greenAlgorithmsFindsAChipByItsFullName()
{
    const auto shortName = ga("3.0").processor("Xeon E5-2683 v4");
    const auto fullName = ga("3.0").processor("Intel(R) Xeon(R) CPU E5-2683 v4");
    QVERIFY(shortName && fullName);
    QVERIFY(shortName->record == fullName->record);
    QVERIFY(!fullName->outsideDataset);
    QCOMPARE(*shortName->record->wattsPerCore(), 7.5);
}

void GreenAlgorithmsDatasetTest::greenAlgorithmsTakesWhatItLacksFromTheDefaultAndSaysSo()
{
    const auto found = ga("1.0").processor("AMD EPYC 9654");
    QVERIFY(found);
    QVERIFY(found->outsideDataset);
    const auto accelerator = ga("1.0").accelerator("NVIDIA GB300 (Blackwell Ultra)");
    QVERIFY(accelerator && accelerator->outsideDataset);
    const auto typo = ga("3.0").processor("Xeon E5-2638 v4");
    QVERIFY(!typo);
    const auto near = ga("3.0").suggestProcessors("Xeon E5-2638 v4");
    QVERIFY(!near.empty());
    for (const Suggestion &suggestion : near) // what it proposes is its own
        QVERIFY(!ga("3.0").processor(suggestion.id)->outsideDataset);
}

void GreenAlgorithmsDatasetTest::greenAlgorithmsConstantsAreTheirRelease_data()
{
    QTest::addColumn<std::string>("dataset");
    QTest::addColumn<double>("tree");
    QTest::newRow("huella-2026") << std::string("huella-2026") << 11000.0;
    QTest::newRow("3.0") << std::string("green-algorithms-3.0") << 11000.0;
    QTest::newRow("2.2") << std::string("green-algorithms-2.2") << 11000.0;
    QTest::newRow("1.0") << std::string("green-algorithms-1.0") << 11400.0;
}

void GreenAlgorithmsDatasetTest::greenAlgorithmsConstantsAreTheirRelease()
{
    QFETCH(std::string, dataset);
    const Dataset &data = Dataset::builtIn(dataset);
    QTEST(data.equivalent("tree_year"), "tree");
    QCOMPARE(data.equivalent("car_eu_km"), 175.0);
    QCOMPARE(data.equivalent("car_us_km"), 251.0);
    QCOMPARE(data.equivalent("flight_par_lon"), 50000.0);
    QCOMPARE(data.equivalent("flight_par_dub"), 110000.0);
    QCOMPARE(data.equivalent("flight_ny_sf"), 570000.0);
    QCOMPARE(data.equivalent("flight_nyc_mel"), 2310000.0);
    QCOMPARE(data.memoryPower().value, 0.3725);
}

void GreenAlgorithmsDatasetTest::greenAlgorithmsFacilitiesAreItsTables_data()
{
    greenAlgorithmsRowsAreItsTables_data();
}

void GreenAlgorithmsDatasetTest::greenAlgorithmsFacilitiesAreItsTables()
{
    QFETCH(std::string, version);
    const Dataset &data = ga(version.c_str());
    int regions = 0;
    for (const GaFacility &row : loadedCatalogue().catalogue.gaFacilities) {
        if (row.dataset != data.info().id)
            continue;
        if (row.provider == "Unknown") {
            QCOMPARE(data.unknownSite().pue, row.pue);
        } else if (row.region == "(default)") {
            QVERIFY(data.providerMean(row.provider));
            QCOMPARE(data.providerMean(row.provider)->pue, row.pue);
        } else {
            ++regions;
            const auto found = data.region(row.provider, row.region);
            QVERIFY2(found, std::string(row.region).c_str());
            QCOMPARE(found->record->pue, row.pue);
            QCOMPARE(std::string(found->record->zone), std::string(row.zone));
        }
    }
    QVERIFY(regions > 50);
}

HUELLA_TEST(GreenAlgorithmsDatasetTest, QCoreApplication)
} // namespace green_algorithms_dataset_test
#include "green_algorithms_dataset_test.moc"
