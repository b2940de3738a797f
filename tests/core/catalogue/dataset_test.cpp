// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The four views of the catalogue: what each finds by a name, and what a study's own records change.

#include "core/base/fold.h"
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/loaded_catalogue.h"
#include "tests/register_test.h"

using namespace huella;

namespace dataset_test {
namespace {

const Dataset &ga(const char *version) { return Dataset::builtIn(std::string("green-algorithms-") + version); }

std::vector<std::string> strings(const std::vector<Text> &texts) { return {texts.begin(), texts.end()}; }

} // namespace

class DatasetTest : public QObject {
    Q_OBJECT

private slots:
    void fourDatasetsTheDefaultFirst();
    void hardwareIsFoundByNameOrAlias_data();
    void hardwareIsFoundByNameOrAlias();
    void providersAreFoundByIdNameOrAlias_data();
    void providersAreFoundByIdNameOrAlias();
    void unknownProviderIsAnsweredWithAllOfThem();
    void regionsAreFoundByCodeOrTown_data();
    void regionsAreFoundByCodeOrTown();
    void aRegionNameOfTwoProvidersAsks();
    void everyRegionsZoneIsAPlace_data();
    void everyRegionsZoneIsAPlace();
    void providerMeansAndTheUnknownSite_data();
    void providerMeansAndTheUnknownSite();
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
    void pinnedRecordsAreFoundBeforeTheCatalogues();
    void pinsDoNotHideTheRest();
};

void DatasetTest::fourDatasetsTheDefaultFirst()
{
    std::vector<std::string> ids;
    for (const DatasetInfo &info : Dataset::all()) {
        ids.emplace_back(info.id);
        QVERIFY(Dataset::info(info.id) == &info);
        QVERIFY(&Dataset::builtIn(info.id).info() == &info);
        QVERIFY(&Dataset::builtIn(info.id) == &Dataset::builtIn(info.id));
        QCOMPARE(info.basis == Basis::mixed, info.greenAlgorithms);
    }
    QCOMPARE(ids, (std::vector<std::string>{"huella-2026", "green-algorithms-3.0", "green-algorithms-2.2",
                                            "green-algorithms-1.0"}));
    QVERIFY(!Dataset::info("huella-1999"));
    QVERIFY(&Dataset::builtIn() == &Dataset::builtIn("huella-2026"));
}

void DatasetTest::hardwareIsFoundByNameOrAlias_data()
{
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("id");
    const auto row = [](std::string typed, std::string id) { QTest::newRow(typed.c_str()) << typed << id; };
    row("AMD EPYC 7742", "amd-epyc-7742");
    row("amd  epyc7742", "amd-epyc-7742");
    row("EPYC 7742", "amd-epyc-7742");
    row("AMD EPYC 7742 64-Core Processor", "amd-epyc-7742");
    row("Intel(R) Xeon(R) CPU E5-2683 v4", "intel-xeon-e5-2683-v4");
    row("Intel® Xeon® Processor E5-2683 v4", "intel-xeon-e5-2683-v4");
    row("xeon e5-2683 V4", "intel-xeon-e5-2683-v4");
}

void DatasetTest::hardwareIsFoundByNameOrAlias()
{
    QFETCH(std::string, typed);
    const auto found = Dataset::builtIn().processor(typed);
    QVERIFY(found);
    QTEST(std::string(found->record->id), "id");
    QVERIFY(!found->outsideDataset);
}

void DatasetTest::providersAreFoundByIdNameOrAlias_data()
{
    QTest::addColumn<std::string>("dataset");
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("id");
    const auto row = [](std::string dataset, std::string typed, std::string id) {
        QTest::newRow((dataset + ": " + typed).c_str()) << dataset << typed << id;
    };
    for (const char *typed : {"gcp", "GCP", "google", "Google Cloud", "google cloud platform"})
        row("huella-2026", typed, "gcp");
    row("huella-2026", "Amazon Web Services", "aws");
    row("huella-2026", "azure", "azure");
    row("huella-2026", "ovh", "ovhcloud");
    row("green-algorithms-3.0", "gcp", "gcp");
    row("green-algorithms-3.0", "Google Cloud", "gcp");
    row("green-algorithms-3.0", "oracle", "Oracle");
    row("green-algorithms-3.0", "oci", "Oracle");
    row("green-algorithms-3.0", "ovhcloud", "OVHcloud");
    row("green-algorithms-3.0", "ovh", "OVHcloud");
    row("green-algorithms-1.0", "microsoft", "azure");
}

void DatasetTest::providersAreFoundByIdNameOrAlias()
{
    QFETCH(std::string, dataset);
    QFETCH(std::string, typed);
    const auto found = Dataset::builtIn(dataset).provider(typed);
    QVERIFY(found);
    QTEST(std::string(found->record->id), "id");
}

void DatasetTest::unknownProviderIsAnsweredWithAllOfThem()
{
    const auto found = ga("1.0").provider("oracle"); // came with 3.0
    QVERIFY(!found);
    QVERIFY(!found.error().ambiguous);
    std::vector<std::string> all;
    for (const Suggestion &suggestion : ga("1.0").suggestProviders())
        all.emplace_back(suggestion.id);
    QCOMPARE(all, (std::vector<std::string>{"gcp", "azure", "aws"}));
}

void DatasetTest::regionsAreFoundByCodeOrTown_data()
{
    QTest::addColumn<std::string>("provider");
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("region");
    QTest::addColumn<std::string>("zone");
    QTest::newRow("code") << std::string("gcp") << std::string("europe-southwest1") << std::string("europe-southwest1")
                          << std::string("ES");
    QTest::newRow("town") << std::string("gcp") << std::string("Madrid") << std::string("europe-southwest1")
                          << std::string("ES");
    QTest::newRow("other case") << std::string("Google") << std::string(" EUROPE-West1") << std::string("europe-west1")
                                << std::string("BE");
    QTest::newRow("accents") << std::string("gcp") << std::string("montreal") << std::string("northamerica-northeast1")
                             << std::string("CA-QC");
    QTest::newRow("any provider") << std::string() << std::string("europe-southwest1")
                                  << std::string("europe-southwest1") << std::string("ES");
    QTest::newRow("a site") << std::string("epcc") << std::string("acf-archer2") << std::string("acf-archer2")
                            << std::string("GB");
}

void DatasetTest::regionsAreFoundByCodeOrTown()
{
    QFETCH(std::string, provider);
    QFETCH(std::string, typed);
    const auto found = Dataset::builtIn().region(provider, typed);
    QVERIFY(found);
    QTEST(std::string(found->record->region), "region");
    QTEST(std::string(found->record->zone), "zone");
}

void DatasetTest::aRegionNameOfTwoProvidersAsks()
{
    // A town where two providers have a region, found in the data.
    const auto &dataset = Dataset::builtIn();
    const Facility *first = nullptr, *second = nullptr;
    for (const Facility &a : dataset.catalogue().facilities)
        for (const Facility &b : dataset.catalogue().facilities)
            if (!first && &a < &b && a.provider != b.provider && !a.name.empty() && foldName(a.name) == foldName(b.name)
                && a.kind == "region" && b.kind == "region") {
                first = &a;
                second = &b;
            }
    QVERIFY(first);
    const auto found = dataset.region({}, first->name);
    QVERIFY(!found);
    QVERIFY(found.error().ambiguous);
    const auto candidates = strings(found.error().candidates);
    for (const Facility *facility : {first, second})
        QVERIFY(std::find(candidates.begin(), candidates.end(), facility->provider) != candidates.end());
    QVERIFY(!dataset.region({}, "atlantis-1"));
    QVERIFY(!dataset.region("gcp", "eu-west-gra")); // OVHcloud's
}

void DatasetTest::everyRegionsZoneIsAPlace_data()
{
    QTest::addColumn<std::string>("dataset");
    for (const DatasetInfo &info : Dataset::all())
        QTest::newRow(std::string(info.id).c_str()) << std::string(info.id);
}

void DatasetTest::everyRegionsZoneIsAPlace()
{
    QFETCH(std::string, dataset);
    const Dataset &data = Dataset::builtIn(dataset);
    // Green Algorithms 1.0 has regions in three places that its grid table lacks.
    const std::vector<Text> known =
        dataset == "green-algorithms-1.0" ? std::vector<Text>{"SG", "TW", "IL"} : std::vector<Text>{};
    int regions = 0;
    for (const Provider &provider : data.providers())
        for (const Facility *facility : data.regions(provider.id)) {
            ++regions;
            const bool lacking = std::find(known.begin(), known.end(), facility->zone) != known.end();
            QVERIFY2(facility->zone.empty() || bool(data.place(facility->zone)) != lacking,
                     std::string(facility->region).c_str());
            const auto found = data.region(provider.id, facility->region);
            QVERIFY2(found && found->record == facility, std::string(facility->region).c_str());
        }
    QVERIFY(regions > 50);
}

void DatasetTest::providerMeansAndTheUnknownSite_data()
{
    QTest::addColumn<std::string>("dataset");
    QTest::addColumn<double>("gcp");
    QTest::addColumn<double>("unknown");
    QTest::newRow("huella-2026") << std::string("huella-2026") << 1.12 << 1.56;
    QTest::newRow("3.0") << std::string("green-algorithms-3.0") << 1.12 << 1.56;
    QTest::newRow("2.2") << std::string("green-algorithms-2.2") << 1.11 << 1.67;
    QTest::newRow("1.0") << std::string("green-algorithms-1.0") << 1.11 << 1.67;
}

void DatasetTest::providerMeansAndTheUnknownSite()
{
    QFETCH(std::string, dataset);
    const Dataset &data = Dataset::builtIn(dataset);
    QVERIFY(data.providerMean("gcp"));
    QTEST(*data.providerMean("gcp")->pue, "gcp");
    QTEST(*data.unknownSite().pue, "unknown");
    QVERIFY(!data.providerMean("scaleway"));
    QVERIFY(!data.providerMean(""));
}

void DatasetTest::greenAlgorithmsRowsAreItsTables_data()
{
    QTest::addColumn<std::string>("version");
    for (const char *version : {"1.0", "2.2", "3.0"})
        QTest::newRow(version) << std::string(version);
}

void DatasetTest::greenAlgorithmsRowsAreItsTables()
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

void DatasetTest::greenAlgorithmsKeepsItsOwnCodes_data()
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

void DatasetTest::greenAlgorithmsKeepsItsOwnCodes()
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

void DatasetTest::greenAlgorithmsFindsAChipByItsFullName()
{
    const auto shortName = ga("3.0").processor("Xeon E5-2683 v4");
    const auto fullName = ga("3.0").processor("Intel(R) Xeon(R) CPU E5-2683 v4");
    QVERIFY(shortName && fullName);
    QVERIFY(shortName->record == fullName->record);
    QVERIFY(!fullName->outsideDataset);
    QCOMPARE(*shortName->record->wattsPerCore(), 7.5);
}

void DatasetTest::greenAlgorithmsTakesWhatItLacksFromTheDefaultAndSaysSo()
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

void DatasetTest::greenAlgorithmsConstantsAreTheirRelease_data()
{
    QTest::addColumn<std::string>("dataset");
    QTest::addColumn<double>("tree");
    QTest::newRow("huella-2026") << std::string("huella-2026") << 11000.0;
    QTest::newRow("3.0") << std::string("green-algorithms-3.0") << 11000.0;
    QTest::newRow("2.2") << std::string("green-algorithms-2.2") << 11000.0;
    QTest::newRow("1.0") << std::string("green-algorithms-1.0") << 11400.0;
}

void DatasetTest::greenAlgorithmsConstantsAreTheirRelease()
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

void DatasetTest::greenAlgorithmsFacilitiesAreItsTables_data() { greenAlgorithmsRowsAreItsTables_data(); }

void DatasetTest::greenAlgorithmsFacilitiesAreItsTables()
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

void DatasetTest::pinnedRecordsAreFoundBeforeTheCatalogues()
{
    auto pins = std::make_shared<CatalogueSnapshot>();
    Processor processor = *Dataset::builtIn().processor("AMD EPYC 7742")->record;
    processor.tdpW = 999;
    pins->processors.push_back(processor);
    Accelerator own;
    own.id = own.name = "Our prototype";
    own.tdpW = 42;
    pins->accelerators.push_back(own);
    Place spain = *Dataset::builtIn().place("ES")->record;
    spain.gPerKwh = 1;
    pins->places.push_back(spain);
    Place world = Dataset::builtIn().worldPlace();
    world.gPerKwh = 2;
    pins->places.push_back(world);
    Facility madrid = *Dataset::builtIn().region("gcp", "europe-southwest1")->record;
    madrid.pue = 1.01;
    pins->facilities.push_back(madrid);
    Facility mean = *Dataset::builtIn().providerMean("aws");
    mean.pue = 1.02;
    pins->facilities.push_back(mean);
    Facility unknown = Dataset::builtIn().unknownSite();
    unknown.pue = 1.9;
    pins->facilities.push_back(unknown);
    Source source;
    source.id = "ours";
    pins->sources.push_back(source);
    Coefficient memory = Dataset::builtIn().memoryPower();
    memory.value = 0.5;
    pins->coefficients.push_back(memory);
    const Dataset view = Dataset::builtIn().withPins(pins);

    QCOMPARE(view.processor("amd epyc7742")->record->tdpW, Real(999));
    QCOMPARE(view.processor("EPYC 7742")->record->tdpW, Real(999)); // by the alias it kept
    QCOMPARE(view.accelerator("our PROTOTYPE")->record->tdpW, Real(42));
    QCOMPARE(view.place("ES")->record->gPerKwh, 1.0);
    QCOMPARE(view.place("España")->record->gPerKwh, 1.0); // by a name the catalogue knows
    QCOMPARE(view.worldPlace().gPerKwh, 2.0);
    QCOMPARE(view.region("gcp", "europe-southwest1")->record->pue, Real(1.01));
    QCOMPARE(view.region("google", "Madrid")->record->pue, Real(1.01)); // by its town
    QCOMPARE(view.providerMean("aws")->pue, Real(1.02));
    QCOMPARE(view.unknownSite().pue, Real(1.9));
    QVERIFY(view.source("ours"));
    QCOMPARE(view.memoryPower().value, 0.5);
    QVERIFY(view.catalogue().processors.size() == Dataset::builtIn().catalogue().processors.size());
}

void DatasetTest::pinsDoNotHideTheRest()
{
    const Dataset view = Dataset::builtIn().withPins(std::make_shared<CatalogueSnapshot>());
    QCOMPARE(*view.processor("AMD EPYC 7742")->record->tdpW, 225.0);
    QCOMPARE(view.place("ES")->record->gPerKwh, 153.6);
    QCOMPARE(view.worldPlace().gPerKwh, 458.29);
    QCOMPARE(view.memoryPower().value, 0.3725);
    QCOMPARE(Dataset::builtIn().place("ES")->record->gPerKwh, 153.6); // and the view without pins is as it was
    QVERIFY(view.source("owid_ember_2026"));
    QVERIFY(!view.source("ours"));
}

HUELLA_TEST(DatasetTest, QCoreApplication)
} // namespace dataset_test
#include "dataset_test.moc"
