// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

#include <filesystem>
#include <regex>
#include <set>

using namespace huella;

namespace used_facts_test {

using namespace catalogue_fixture;

namespace {

namespace fs = std::filesystem;
// Every band that core/estimate asks for by id; theListOfBandsIsTheCodes holds the list to the source.
const std::set<std::string> bandsInUse{"grid.two-sources",
                                       "grid.direct",
                                       "grid.one-source.under-100",
                                       "grid.one-source.100-250",
                                       "grid.one-source.250-450",
                                       "grid.one-source.from-450",
                                       "grid.ember-only.under-100",
                                       "grid.ember-only.100-250",
                                       "grid.ember-only.250-450",
                                       "grid.ember-only.from-450",
                                       "grid.unknown-place",
                                       "drift.1",
                                       "drift.2",
                                       "drift.3-or-more",
                                       "drift.europe.1",
                                       "drift.europe.2",
                                       "drift.europe.3-or-more",
                                       "power.cpu",
                                       "power.gpu",
                                       "power.machine",
                                       "power.idle",
                                       "tdp.conflict",
                                       "tdp.estimated",
                                       "tdp.mobile",
                                       "tdp.turbo",
                                       "tdp.unknown-cpu",
                                       "tdp.unknown-gpu",
                                       "tdp.variants",
                                       "usage.default",
                                       "memory",
                                       "pue.site",
                                       "pue.provider",
                                       "pue.unknown"};

} // namespace

/// What the code asks the catalogue for by id is there.
class UsedFactsTest : public QObject {
    Q_OBJECT

private slots:
    void bandsThatTheCodeUsesExist_data();
    void bandsThatTheCodeUsesExist();
    void theListOfBandsIsTheCodes();
    void coefficientsAndEquivalencesThatTheCodeUsesExist();
    void whatDoesNotExistIsNotFound();
};

void UsedFactsTest::bandsThatTheCodeUsesExist_data()
{
    QTest::addColumn<std::string>("id");
    for (const auto &id : bandsInUse)
        QTest::newRow(id.c_str()) << id;
}

void UsedFactsTest::bandsThatTheCodeUsesExist()
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

void UsedFactsTest::theListOfBandsIsTheCodes()
{
    std::set<std::string> kinds;
    for (const Band &band : facts().bands)
        kinds.insert(std::string(band.kind));
    const std::regex quoted("\"([a-z]+)([.a-z0-9-]*)\"");
    std::set<std::string> found;
    for (const char *file : {"spread.cpp", "place_spread.cpp", "range.cpp", "draws.cpp", "estimate.cpp"}) {
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

void UsedFactsTest::coefficientsAndEquivalencesThatTheCodeUsesExist()
{
    QCOMPARE(facts().coefficient("memory_w_per_gb").value, 0.3725);
    for (const char *id :
         {"tree_year", "car_eu_km", "car_us_km", "flight_par_lon", "flight_par_dub", "flight_ny_sf", "flight_nyc_mel"})
        QVERIFY(facts().equivalence(id).gPerUnit > 0);
}

void UsedFactsTest::whatDoesNotExistIsNotFound()
{
    QVERIFY(!facts().source("nobody"));
    QVERIFY_EXCEPTION_THROWN(facts().band("no.such.band"), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(facts().coefficient("no_such"), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(facts().equivalence("no_such"), std::logic_error);
}

HUELLA_TEST(UsedFactsTest, QCoreApplication)
} // namespace used_facts_test
#include "used_facts_test.moc"
