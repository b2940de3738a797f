// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of all facts together: sources exist, figures are within reason, licences stay apart.

#include "core/base/fold.h"
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/core/catalogue/loaded_catalogue.h"
#include "tests/register_test.h"

#include <filesystem>
#include <regex>
#include <set>

using namespace huella;

namespace catalogue_facts_test {

using namespace catalogue_fixture;

namespace fs = std::filesystem;

namespace {

constexpr const char *electricityMaps = "electricitymaps_yearly", *maps2024 = "electricitymaps_2024";

/// Calls `check(place, record as JSON)` for every record of every list and returns how many there were.
template <class Check> int forEachRecord(Check check)
{
    int records = 0;
    forEachList(loadedCatalogue().catalogue, [&](auto file, auto list, auto &all) {
        for (auto &record : all) {
            check(file + "." + list + " " + std::to_string(++records), writeRecord(record));
        }
    });
    return records;
}

} // namespace

class CatalogueFactsTest : public QObject {
    Q_OBJECT

private slots:
    void everySourceExists();
    void everySourceSaysWhoAndUnderWhichLicence();
    void addressesStayWhereTheyAre();
    void nothingIsPricedPerPod();
    void greenAlgorithmsPodIsKeptAsPublishedAndNotOffered();
    void offeredHardwareHasWhatTheFormulaNeeds();
    void figuresAreWithinReason();
    void recordedTdpSpreadsHoldTheCentralFigure();
    void odblFiguresStandAlone();
    void facilitiesLieInZonesThatExist();
};

void CatalogueFactsTest::everySourceExists()
{
    QStringList unknown;
    int named = 0;
    const int records = forEachRecord([&](const std::string &place, const Json &record) {
        for (const char *field : {"source", "zone_source"})
            if (record.contains(field)) {
                ++named;
                if (!facts().source(record[field].get<std::string>()))
                    unknown << QString::fromStdString(place + ": " + record.dump());
            }
        const bool mustHave = !place.starts_with("sources.") && !place.starts_with("bands.")
                              && !place.starts_with("grid.zones") && !place.starts_with("grid.served")
                              && !place.starts_with("grid_odbl.zones") && !place.starts_with("facilities.providers")
                              && !place.starts_with("names.");
        if (mustHave && !record.contains("source"))
            unknown << QString::fromStdString(place + " names none: " + record.dump());
    });
    QCOMPARE(unknown, QStringList());
    QVERIFY(records > 10'000 && named > 10'000);
}

void CatalogueFactsTest::everySourceSaysWhoAndUnderWhichLicence()
{
    for (const Source &source : facts().sources)
        QVERIFY2(!source.title.empty() && !source.publisher.empty() && !source.licence.empty(),
                 std::string(source.id).c_str());
}

/// A branch moves on, and what stands at its address is not what the figures were taken from.
void CatalogueFactsTest::addressesStayWhereTheyAre()
{
    const std::regex branch("github\\.com/[^/]+/[^/]+/(blob|tree)/(main|master)/"),
        day("20[0-9]{2}-[01][0-9]-[0-3][0-9]");
    for (const Source &source : facts().sources) {
        const std::string url(source.url), accessed(source.accessed);
        QVERIFY2(!std::regex_search(url, branch), std::string(source.id).c_str());
        QVERIFY2(accessed.empty() || std::regex_match(accessed, day), accessed.c_str());
    }
}

void CatalogueFactsTest::nothingIsPricedPerPod()
{
    const std::regex pod("\\bpods?\\b");
    const auto check = [&](Text name, double watts, double most) {
        QVERIFY2(!std::regex_search(foldText(name), pod) && watts <= most, std::string(name).c_str());
    };
    for (const Accelerator &accelerator : facts().accelerators)
        check(accelerator.name, accelerator.tdpW.value_or(0), 2000);
    for (const Processor &processor : facts().processors)
        check(processor.name, processor.tdpW.value_or(0), 1000);
    for (const ModelEnergy &model : loadedCatalogue().models.measured)
        check(model.gpu, 0, 0);
}

void CatalogueFactsTest::greenAlgorithmsPodIsKeptAsPublishedAndNotOffered()
{
    int pods = 0;
    for (const DatasetInfo &info : Dataset::all())
        for (const Accelerator &accelerator : Dataset::builtIn(info.id).accelerators()) {
            if (accelerator.tdpW.value_or(0) <= 2000)
                continue;
            ++pods;
            QCOMPARE(std::string(accelerator.name), std::string("TPU v3 pod"));
            QCOMPARE(accelerator.tdpW, Real(288'000));
            QVERIFY(!accelerator.offered);
        }
    QCOMPARE(pods, 2); // 1.0 and 2.2
}

void CatalogueFactsTest::offeredHardwareHasWhatTheFormulaNeeds()
{
    int offered = 0;
    for (const Processor &processor : facts().processors)
        if (processor.offered) {
            ++offered;
            QVERIFY2(processor.wattsPerCore() && *processor.cores >= 1 && !processor.vendor.empty(),
                     std::string(processor.name).c_str());
        }
    for (const Accelerator &accelerator : facts().accelerators)
        if (accelerator.offered)
            QVERIFY2(accelerator.tdpW && !accelerator.vendor.empty(), std::string(accelerator.name).c_str());
    QVERIFY(offered > 1000);
}

void CatalogueFactsTest::figuresAreWithinReason()
{
    for (const auto *figures : {&facts().figures, &facts().odblFigures})
        for (const GridFigure &f : *figures)
            QVERIFY2(f.gPerKwh >= 0 && f.gPerKwh < 3000 && f.year >= 2000 && f.year <= 2026,
                     std::string(f.zone).c_str());
    for (const Facility &facility : facts().facilities)
        QVERIFY2(!facility.pue || (*facility.pue >= 1 && *facility.pue < 3), std::string(facility.region).c_str());
    for (const Processor &processor : facts().processors)
        if (const auto watts = processor.wattsPerCore())
            QVERIFY2(*watts > 0 && *watts < 200, std::string(processor.name).c_str());
    for (const Equivalence &equivalence : facts().equivalences)
        QVERIFY2(equivalence.gPerUnit > 0 && !equivalence.nameEn.empty() && !equivalence.nameEs.empty(),
                 std::string(equivalence.id).c_str());
}

void CatalogueFactsTest::recordedTdpSpreadsHoldTheCentralFigure()
{
    int spreads = 0;
    const auto check = [&spreads](const auto &record) {
        QCOMPARE(record.tdpLowW.has_value(), record.tdpHighW.has_value());
        QCOMPARE(record.tdpLowW.has_value(), !record.tdpSpread.empty());
        if (!record.tdpLowW)
            return;
        ++spreads;
        QVERIFY2(*record.tdpLowW > 0 && *record.tdpLowW <= *record.tdpW && *record.tdpW <= *record.tdpHighW,
                 std::string(record.name).c_str());
    };
    for (const Processor &processor : facts().processors)
        check(processor);
    for (const Accelerator &accelerator : facts().accelerators)
        check(accelerator);
    QVERIFY(spreads > 100);
}

void CatalogueFactsTest::odblFiguresStandAlone()
{
    for (const char *source : {electricityMaps, maps2024})
        QVERIFY(facts().source(source)->licence.starts_with("ODbL"));
    int odbl = 0;
    forEachRecord([&](const std::string &place, const Json &record) {
        if (place.starts_with("grid_odbl.figures")) {
            ++odbl;
            QCOMPARE(record["source"].get<std::string>(), std::string(electricityMaps));
        } else if (place.starts_with("grid_odbl_2024.figures")) {
            ++odbl;
            QCOMPARE(record["source"].get<std::string>(), std::string(maps2024));
        } else if (!place.starts_with("sources.")) {
            for (const Json &value : record)
                QVERIFY2(!value.is_string()
                             || (value.get<std::string>() != electricityMaps && value.get<std::string>() != maps2024),
                         (place + record.dump()).c_str());
        }
    });
    QVERIFY(odbl > 1000);

    for (const char *name : {"/grid_odbl.json", "/grid_odbl_2024.json"}) {
        const std::string text = contentOf(catalogueFolder() + name);
        const auto file = parseJson(text, name);
        QVERIFY(file);
        QCOMPARE((*file)["about"]["licence"].get<std::string>(), std::string("ODbL-1.0"));
        QVERIFY(text.find("Open Database License") != std::string::npos);
        const std::string licence =
            contentOf(catalogueFolder() + "/" + (*file)["about"]["licence_file"].get<std::string>());
        QVERIFY(licence.find("Contains information from Electricity Maps") != std::string::npos);
    }
}

void CatalogueFactsTest::facilitiesLieInZonesThatExist()
{
    std::set<Text> codes;
    for (const auto *zones : {&facts().zones, &facts().odblZones})
        for (const Zone &zone : *zones)
            codes.insert(zone.code);
    std::set<Text> providers;
    for (const Provider &provider : facts().providers)
        providers.insert(provider.id);
    for (const Facility &facility : facts().facilities) {
        QVERIFY2(facility.zone.empty() || codes.contains(facility.zone), std::string(facility.zone).c_str());
        QVERIFY2(providers.contains(facility.provider), std::string(facility.provider).c_str());
    }
    for (const auto *figures : {&facts().figures, &facts().odblFigures})
        for (const GridFigure &figure : *figures)
            QVERIFY2(codes.contains(figure.zone), std::string(figure.zone).c_str());
}

HUELLA_TEST(CatalogueFactsTest, QCoreApplication)
} // namespace catalogue_facts_test
#include "catalogue_facts_test.moc"
