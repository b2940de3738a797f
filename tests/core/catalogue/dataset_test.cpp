// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The four views of the catalogue: what each finds by a name.

#include "core/base/fold.h"
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace dataset_test {

using namespace catalogue_fixture;

class DatasetTest : public QObject {
    Q_OBJECT

private slots:
    void datasetsTheDefaultFirst();
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
};

void DatasetTest::datasetsTheDefaultFirst()
{
    std::vector<std::string> ids;
    for (const DatasetInfo &info : Dataset::all()) {
        ids.emplace_back(info.id);
        QVERIFY(Dataset::info(info.id) == &info);
        QVERIFY(&Dataset::builtIn(info.id).info() == &info);
        QVERIFY(&Dataset::builtIn(info.id) == &Dataset::builtIn(info.id));
        QVERIFY(info.basis == Basis::lifeCycle || info.greenAlgorithms);
    }
    QCOMPARE(ids, (std::vector<std::string>{"huella-2026", "green-algorithms-3.1", "green-algorithms-3.0",
                                            "green-algorithms-2.2", "green-algorithms-1.0"}));
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

HUELLA_TEST(DatasetTest, QCoreApplication)
} // namespace dataset_test
#include "dataset_test.moc"
