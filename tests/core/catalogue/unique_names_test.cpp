// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/core/catalogue/loaded_catalogue.h"
#include "tests/register_test.h"

#include <map>
#include <set>

using namespace huella;

namespace unique_names_test {

using namespace catalogue_fixture;

namespace {

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

} // namespace

/// Ids and names of the catalogue mean one record each.
class UniqueNamesTest : public QObject {
    Q_OBJECT

private slots:
    void idsAreUnique();
    void hardwareNamesAndAliasesMeanOneRecord();
    void providerNamesMeanOneProvider();
    void placeNamesMeanOnePlaceOrAreListedAsAmbiguous();
};

void UniqueNamesTest::idsAreUnique()
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

void UniqueNamesTest::hardwareNamesAndAliasesMeanOneRecord()
{
    QCOMPARE(claimedTwice(facts().processors), QStringList());
    QCOMPARE(claimedTwice(facts().accelerators), QStringList());
    for (const NameIndex *index : {&facts().processorNames, &facts().acceleratorNames})
        for (size_t i = 1; i < index->size(); ++i)
            QVERIFY2((*index)[i - 1].first < (*index)[i].first,
                     std::string((*index)[i].first).c_str()); // sorted, each once
}

void UniqueNamesTest::providerNamesMeanOneProvider()
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

void UniqueNamesTest::placeNamesMeanOnePlaceOrAreListedAsAmbiguous()
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

HUELLA_TEST(UniqueNamesTest, QCoreApplication)
} // namespace unique_names_test
#include "unique_names_test.moc"
