// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of all facts together: sources exist, ids and names are unique, licences stay apart, the code finds its rules.

#include "core/base/fold.h"
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/loaded_catalogue.h"
#include "tests/register_test.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace huella;

namespace catalogue_facts_test {

namespace fs = std::filesystem;

namespace {

constexpr const char *electricityMaps = "electricitymaps_yearly";

const Catalogue &facts() { return loadedCatalogue().catalogue; }

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

/// Texts that stand more than once.
QStringList repeated(const std::vector<std::string> &texts)
{
    std::set<std::string> seen;
    QStringList twice;
    for (const auto &text : texts)
        if (!seen.insert(text).second)
            twice << QString::fromStdString(text);
    return twice;
}

template <class T, class Key> QStringList repeatedKeys(const std::vector<T> &records, Key keyOf)
{
    std::vector<std::string> keys;
    for (const T &record : records)
        keys.push_back(keyOf(record));
    return repeated(keys);
}

std::string joined(std::initializer_list<Text> parts)
{
    std::string text;
    for (Text part : parts)
        text += std::string(part) + "|";
    return text;
}

/// "epyc7742: amd-epyc-7742, epyc-7742" for every folded name that two records claim.
template <class T> QStringList claimedTwice(const std::vector<T> &records)
{
    std::map<std::string, std::set<std::string>> owners;
    for (const T &record : records) {
        owners[foldName(record.name)].insert(std::string(record.id));
        for (Text alias : record.aliases)
            owners[foldName(alias)].insert(std::string(record.id));
    }
    QStringList claimed;
    for (const auto &[name, ids] : owners)
        if (ids.size() > 1)
            claimed << QString::fromStdString(name + ": " + *ids.begin() + ", " + *ids.rbegin());
    return claimed;
}

std::string contentOf(const fs::path &path)
{
    std::ifstream in(path, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

} // namespace

class CatalogueFactsTest : public QObject {
    Q_OBJECT

private slots:
    void everySourceExists();
    void everySourceSaysWhoAndUnderWhichLicence();
    void idsAreUnique();
    void hardwareNamesAndAliasesMeanOneRecord();
    void providerNamesMeanOneProvider();
    void placeNamesMeanOnePlaceOrAreListedAsAmbiguous();
    void nothingIsPricedPerPod();
    void greenAlgorithmsPodIsKeptAsPublishedAndNotOffered();
    void offeredHardwareHasWhatTheFormulaNeeds();
    void figuresAreWithinReason();
    void recordedTdpSpreadsHoldTheCentralFigure();
    void odblFiguresStandAlone();
    void facilitiesLieInZonesThatExist();
    void bandsThatTheCodeUsesExist_data();
    void bandsThatTheCodeUsesExist();
    void theListOfBandsIsTheCodes();
    void coefficientsAndEquivalencesThatTheCodeUsesExist();
    void whatDoesNotExistIsNotFound();
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
                              && !place.starts_with("grid.zones") && !place.starts_with("grid_odbl.zones")
                              && !place.starts_with("facilities.providers") && !place.starts_with("names.");
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

void CatalogueFactsTest::idsAreUnique()
{
    const auto id = [](const auto &record) { return std::string(record.id); };
    const auto code = [](const Zone &zone) { return std::string(zone.code); };
    const auto figure = [](const GridFigure &f) { return joined({f.zone, std::to_string(f.year), f.source}); };
    const auto name = [](const auto &row) { return joined({row.dataset, row.name}); };
    QCOMPARE(repeatedKeys(facts().sources, id), QStringList());
    QCOMPARE(repeatedKeys(facts().processors, id), QStringList());
    QCOMPARE(repeatedKeys(facts().accelerators, id), QStringList());
    QCOMPARE(repeatedKeys(facts().zones, code), QStringList());
    QCOMPARE(repeatedKeys(facts().figures, figure), QStringList());
    QCOMPARE(repeatedKeys(facts().odblZones, code), QStringList());
    QCOMPARE(repeatedKeys(facts().odblFigures, figure), QStringList());
    QCOMPARE(repeatedKeys(facts().providers, id), QStringList());
    QCOMPARE(repeatedKeys(facts().facilities,
                          [](const Facility &f) {
                              return joined({f.provider, f.region});
                          }),
             QStringList());
    QCOMPARE(repeatedKeys(facts().equivalences, id), QStringList());
    QCOMPARE(repeatedKeys(facts().embodied, id), QStringList());
    QCOMPARE(repeatedKeys(facts().coefficients, id), QStringList());
    QCOMPARE(repeatedKeys(facts().bands, id), QStringList());
    QCOMPARE(repeatedKeys(facts().gaHardware,
                          [](const GaHardware &h) {
                              return joined({h.dataset, h.kind, h.name});
                          }),
             QStringList());
    QCOMPARE(repeatedKeys(facts().gaGrid, [](const GaGrid &g) { return joined({g.dataset, g.code}); }), QStringList());
    QCOMPARE(repeatedKeys(facts().gaFacilities,
                          [](const GaFacility &f) {
                              return joined({f.dataset, f.provider, f.region});
                          }),
             QStringList());
    QCOMPARE(repeatedKeys(facts().gaConstants, name), QStringList());
}

void CatalogueFactsTest::hardwareNamesAndAliasesMeanOneRecord()
{
    QCOMPARE(claimedTwice(facts().processors), QStringList());
    QCOMPARE(claimedTwice(facts().accelerators), QStringList());
    for (const NameIndex *index : {&facts().processorNames, &facts().acceleratorNames})
        for (size_t i = 1; i < index->size(); ++i)
            QVERIFY2((*index)[i - 1].first < (*index)[i].first,
                     std::string((*index)[i].first).c_str()); // sorted, each once
}

void CatalogueFactsTest::providerNamesMeanOneProvider()
{
    std::map<std::string, std::set<std::string>> owners;
    for (const Provider &provider : facts().providers)
        for (Text name : {provider.id, provider.name})
            owners[foldName(name)].insert(std::string(provider.id));
    for (const Provider &provider : facts().providers)
        for (Text alias : provider.aliases)
            owners[foldName(alias)].insert(std::string(provider.id));
    for (const auto &[name, ids] : owners)
        QVERIFY2(ids.size() == 1, name.c_str());
}

void CatalogueFactsTest::placeNamesMeanOnePlaceOrAreListedAsAmbiguous()
{
    std::map<std::string, std::set<std::string>> codes;
    for (const auto *zones : {&facts().zones, &facts().odblZones})
        for (const Zone &zone : *zones) {
            for (Text name : {zone.nameEn, zone.nameEs})
                codes[foldName(name)].insert(std::string(zone.code));
            for (Text alias : zone.aliases)
                codes[foldName(alias)].insert(std::string(zone.code));
        }
    std::set<std::string> several, listed;
    for (const auto &[name, owners] : codes)
        if (owners.size() > 1)
            several.insert(name);
    const auto grid = parseJson(contentOf(catalogueFolder() + "/grid.json"), "grid.json");
    QVERIFY(grid);
    for (const Json &name : (*grid)["about"]["ambiguous_names"])
        listed.insert(foldName(name.get<std::string>()));
    QVERIFY(listed.contains("georgia"));
    for (const auto &name : several)
        QVERIFY2(listed.contains(name), name.c_str());
    for (const auto &name : listed)
        QVERIFY2(several.contains(name), name.c_str());
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
    for (const ModelEnergy &model : facts().models)
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
    QVERIFY(facts().source(electricityMaps)->licence.starts_with("ODbL"));
    int odbl = 0;
    forEachRecord([&](const std::string &place, const Json &record) {
        if (place.starts_with("grid_odbl.figures")) {
            ++odbl;
            QCOMPARE(record["source"].get<std::string>(), std::string(electricityMaps));
        } else if (!place.starts_with("sources.")) {
            for (const Json &value : record)
                QVERIFY2(!value.is_string() || value.get<std::string>() != electricityMaps,
                         (place + record.dump()).c_str());
        }
    });
    QVERIFY(odbl > 1000);

    const std::string text = contentOf(catalogueFolder() + "/grid_odbl.json");
    const auto file = parseJson(text, "grid_odbl.json");
    QVERIFY(file);
    QCOMPARE((*file)["about"]["licence"].get<std::string>(), std::string("ODbL-1.0"));
    QVERIFY(text.find("Open Database License") != std::string::npos);
    QVERIFY(fs::exists(catalogueFolder() + "/" + (*file)["about"]["licence_file"].get<std::string>()));
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

namespace {
// Every band that core/estimate asks for by id; theListOfBandsIsTheCodes holds the list to the source.
const std::set<std::string> bandsInUse{"grid.two-sources",
                                       "grid.direct",
                                       "grid.one-source.under-100",
                                       "grid.one-source.100-250",
                                       "grid.one-source.250-450",
                                       "grid.one-source.from-450",
                                       "drift.1",
                                       "drift.2",
                                       "drift.3-or-more",
                                       "power.cpu",
                                       "power.gpu",
                                       "tdp.conflict",
                                       "tdp.mobile",
                                       "tdp.unknown-cpu",
                                       "tdp.unknown-gpu",
                                       "usage.default",
                                       "usage.given",
                                       "memory",
                                       "pue.site",
                                       "pue.provider",
                                       "pue.unknown"};
} // namespace

void CatalogueFactsTest::bandsThatTheCodeUsesExist_data()
{
    QTest::addColumn<std::string>("id");
    for (const auto &id : bandsInUse)
        QTest::newRow(id.c_str()) << id;
}

void CatalogueFactsTest::bandsThatTheCodeUsesExist()
{
    QFETCH(std::string, id);
    const Band &band = facts().band(id); // throws when there is none
    QVERIFY(!band.noteEn.empty() && !band.noteEs.empty() && !band.basis.empty());
    if (band.mode == "recorded")
        return; // its low and high stand in each record
    QVERIFY(band.low && band.high);
    QVERIFY(*band.low > 0 && *band.low < *band.high);
    const double central = band.central.value_or(1);
    QVERIFY(*band.low <= central && central <= *band.high);
}

void CatalogueFactsTest::theListOfBandsIsTheCodes()
{
    std::set<std::string> kinds;
    for (const Band &band : facts().bands)
        kinds.insert(std::string(band.kind));
    const std::regex quoted("\"([a-z]+)([.a-z0-9-]*)\"");
    std::set<std::string> found;
    for (const char *file : {"spread.cpp", "range.cpp", "draws.cpp", "estimate.cpp"}) {
        const std::string code = contentOf(fs::path(HUELLA_SOURCE_DIR) / "core/estimate" / file);
        for (std::sregex_iterator at(code.begin(), code.end(), quoted), end; at != end; ++at)
            if (kinds.contains((*at)[1]) && ((*at)[2].length() > 0 || (*at)[1] == "memory"))
                found.insert((*at)[1].str() + (*at)[2].str());
    }
    QVERIFY(found.size() > 10);
    for (const auto &id : found)
        QVERIFY2(bandsInUse.contains(id), (id + " is used and not listed").c_str());
    for (const auto &id : bandsInUse)
        QVERIFY2(found.contains(id), (id + " is listed and not used").c_str());
}

void CatalogueFactsTest::coefficientsAndEquivalencesThatTheCodeUsesExist()
{
    QCOMPARE(facts().coefficient("memory_w_per_gb").value, 0.3725);
    for (const char *id :
         {"tree_year", "car_eu_km", "car_us_km", "flight_par_lon", "flight_par_dub", "flight_ny_sf", "flight_nyc_mel"})
        QVERIFY(facts().equivalence(id).gPerUnit > 0);
}

void CatalogueFactsTest::whatDoesNotExistIsNotFound()
{
    QVERIFY(!facts().source("nobody"));
    QVERIFY_EXCEPTION_THROWN(facts().band("no.such.band"), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(facts().coefficient("no_such"), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(facts().equivalence("no_such"), std::logic_error);
}

HUELLA_TEST(CatalogueFactsTest, QCoreApplication)
} // namespace catalogue_facts_test
#include "catalogue_facts_test.moc"
