// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one-basis rule: which figure the default dataset chooses for a place.

#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

#include <set>

using namespace huella;

namespace places_test {

using namespace catalogue_fixture;

namespace {

std::vector<std::string> codesOf(const std::vector<Place> &places)
{
    std::vector<std::string> codes;
    for (const Place &place : places)
        codes.emplace_back(place.code);
    return codes;
}

} // namespace

class PlacesTest : public QObject {
    Q_OBJECT

private slots:
    void aPlaceGetsTheFigureOfTheRule_data();
    void aPlaceGetsTheFigureOfTheRule();
    void anOldFigureGivesWayWhereElectricityMapsHasOne_data();
    void anOldFigureGivesWayWhereElectricityMapsHasOne();
    void aCountryKeepsBothSourcesForItsRange();
    void onlyStatesWithoutAGridStayDirect();
    void everyPlaceHasAFigureAndNames();
    void whatNobodyHasIsTheWorldsFigureVisibly();
    void partialCoverIsSaid();
    void agesAreCountedFromTheEdition();
    void placesOfOneSourceStayAsTheyAre();
    void aPlaceOnlyElectricityMapsHasTakesAllOthersThere();
    void whatTheCommonSourceLacksIsLeftOut();
    void aPlaceHasItsYearsInOrder();
    void onlyUsableFiguresMakeAHistory();
};

void PlacesTest::aPlaceGetsTheFigureOfTheRule_data()
{
    QTest::addColumn<std::string>("code");
    QTest::addColumn<double>("gPerKwh");
    QTest::addColumn<int>("year");
    QTest::addColumn<std::string>("source");
    QTest::addColumn<std::string>("grid");
    QTest::addColumn<std::string>("basis");
    const auto row = [](const char *name, std::string code, double g, int year, std::string source,
                        std::string grid = {}, std::string basis = "life-cycle") {
        QTest::newRow(name) << code << g << year << source << (grid.empty() ? code : grid) << basis;
    };
    const std::string ember = "owid_ember_2026", maps = "electricitymaps_yearly", egrid = "egrid_2022";
    row("a country: Ember's newest", "ES", 153.6, 2025, ember);
    row("a country whose newest is a year older", "TM", 1306.27, 2024, ember);
    row("the world", "WORLD", 458.29, 2025, ember);
    row("old, but nobody else has it", "EH", 666.67, 2009, ember);
    row("direct in the permissive file: Canada", "CA-ON", 111, 2025, maps);
    row("direct in the permissive file: Australia", "AU-NSW", 525, 2025, maps);
    row("without basis: a Swedish bidding zone", "SE-SE3", 20, 2025, maps);
    row("without basis: a Norwegian bidding zone", "NO-NO1", 24, 2025, maps);
    row("Alaska", "US-AK", 469, 2025, maps);
    row("Hawaii", "US-HI", 784, 2025, maps);
    row("only Electricity Maps: Tenerife", "ES-CN-TE", 761, 2025, maps);
    row("only Electricity Maps: Gran Canaria", "ES-CN-GC", 683, 2025, maps);
    row("only Electricity Maps: Lanzarote", "ES-CN-LZ", 793, 2025, maps);
    row("only Electricity Maps: Fuerteventura", "ES-CN-FV", 748, 2025, maps);
    row("only Electricity Maps: La Palma", "ES-CN-LP", 843, 2025, maps);
    row("only Electricity Maps: La Gomera", "ES-CN-IG", 830, 2025, maps);
    row("only Electricity Maps: El Hierro", "ES-CN-HI", 504, 2025, maps);
    row("one grid covers most of Texas", "US-TX", 363, 2025, maps, "US-TEX-ERCO");
    row("one grid covers most of California", "US-CA", 208, 2025, maps, "US-CAL-CISO");
    row("one grid covers New York", "US-NY", 314, 2025, maps, "US-NY-NYIS");
    row("one grid covers Tennessee", "US-TN", 404, 2025, maps, "US-TEN-TVA");
    for (const char *state : {"US-CT", "US-ME", "US-MA", "US-NH", "US-RI", "US-VT"})
        row((std::string("New England: ") + state).c_str(), state, 309, 2025, maps, "US-NE-ISNE");
    row("one grid serves Ohio", "US-OH", 418, 2025, maps, "US-MIDA-PJM");
    row("one grid serves the state of Georgia", "US-GA", 470, 2025, maps, "US-SE-SOCO");
    row("Canberra lies in the grid of New South Wales", "AU-ACT", 525, 2025, maps, "AU-NSW");
    row("several grids share Oregon: direct, 2022", "US-OR", 135.653, 2022, egrid, {}, "direct");
    row("a country that another one supplies", "MC", 41.44, 2025, ember, "FR");
    row("a source that says 0, and one that has a figure", "CF", 24, 2025, maps);
    row("nobody has it: the world's", "TV", 458.29, 2025, ember, "WORLD");
}

void PlacesTest::aPlaceGetsTheFigureOfTheRule()
{
    QFETCH(std::string, code);
    const Place *place = placeOf(code);
    QVERIFY(place);
    QCOMPARE(std::string(place->code), code);
    QTEST(place->gPerKwh, "gPerKwh");
    QTEST(place->year, "year");
    QTEST(std::string(place->source), "source");
    QTEST(std::string(place->grid), "grid");
    QTEST(std::string(toString(place->basis)), "basis");
    QCOMPARE(place->gridRegion(), place->grid != place->code);
}

void PlacesTest::anOldFigureGivesWayWhereElectricityMapsHasOne_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<std::string>("basis");
    QTest::addColumn<bool>("inMaps");
    QTest::addColumn<std::string>("source");
    const auto row = [](const char *name, int year, std::string basis, bool inMaps, std::string source) {
        QTest::newRow(name) << year << basis << inMaps << source;
    };
    row("new", 2026, "life-cycle", true, "permissive");
    row("three years old", 2023, "life-cycle", true, "permissive");
    row("four years old", 2022, "life-cycle", true, "maps");
    row("four years old, nobody else has it", 2022, "life-cycle", false, "permissive");
    row("direct", 2026, "direct", true, "maps");
    row("direct, nobody else has it", 2026, "direct", false, "permissive");
    row("of no stated basis", 2026, "unstated", true, "maps");
}

void PlacesTest::anOldFigureGivesWayWhereElectricityMapsHasOne()
{
    QFETCH(int, year);
    QFETCH(std::string, basis);
    QFETCH(bool, inMaps);
    Catalogue catalogue;
    catalogue.edition = "2026-11";
    Zone zone;
    zone.code = "XX";
    catalogue.zones = catalogue.odblZones = {zone};
    catalogue.figures.push_back({"XX", basis, "generation", "permissive", "", year, 100, true});
    if (inMaps)
        for (int y : {2024, 2025, 2023})
            catalogue.odblFigures.push_back({"XX", "life-cycle", "consumption", "maps", "", y, double(y), false});
    const auto places = lifeCyclePlaces(catalogue);
    QCOMPARE(places.size(), size_t{1});
    QTEST(std::string(places[0].source), "source");
    QCOMPARE(places[0].gPerKwh, places[0].source == "maps" ? 2025.0 : 100.0); // its newest, wherever it stands
}

void PlacesTest::aCountryKeepsBothSourcesForItsRange()
{
    QCOMPARE(placeOf("ES")->otherGPerKwh, Real(136)); // Electricity Maps, 2025 like the chosen one
    QCOMPARE(placeOf("CA-ON")->otherGPerKwh, Real()); // the other figure is direct
    QCOMPARE(placeOf("US-OH")->otherGPerKwh, Real());
    QCOMPARE(placeOf("US-TX")->otherGPerKwh, Real()); // the other figure is of the state
}

void PlacesTest::onlyStatesWithoutAGridStayDirect()
{
    std::string shared; // by grids of which none serves most
    int choices = 0;
    for (const Place &place : dataset().places()) {
        if (place.basis == Basis::lifeCycle)
            continue;
        const std::string code(place.code);
        QVERIFY2(place.basis == Basis::direct && (place.source == "egrid_2022" || code == "AU-ACT-DIRECT"),
                 code.c_str());
        if (code.ends_with("-DIRECT"))
            ++choices;
        else
            shared += code.substr(3) + " ";
    }
    QCOMPARE(shared, std::string("AZ KY MO MS NC ND NM OR SC SD WA "));
    QCOMPARE(choices, 51 - 2 - 11 + 1); // with the capital, without Alaska and Hawaii; and Canberra
}

void PlacesTest::everyPlaceHasAFigureAndNames()
{
    std::set<Text> codes;
    for (const Place &place : dataset().places()) {
        const std::string code(place.code);
        QVERIFY2(codes.insert(place.code).second, code.c_str());
        QVERIFY2(place.gPerKwh > 0 && place.year >= 2000, code.c_str());
        QVERIFY2(!place.nameEn.empty() && !place.nameEs.empty() && !place.kind.empty(), code.c_str());
        QVERIFY2(dataset().source(place.source), code.c_str());
        QVERIFY2(placeOf(place.code) == &place, code.c_str());
    }
    QVERIFY(codes.size() > 400);
}

void PlacesTest::whatNobodyHasIsTheWorldsFigureVisibly()
{
    const Place *place = placeOf("TV");
    QVERIFY(place);
    QVERIFY(place->worldInstead);
    QCOMPARE(place->gPerKwh, dataset().worldPlace().gPerKwh);
    QCOMPARE(std::string(place->nameEn), std::string("Tuvalu"));
    for (const Place &other : dataset().places())
        QVERIFY2(other.worldInstead == (other.grid == "WORLD" && other.code != "WORLD"),
                 std::string(other.code).c_str());
}

void PlacesTest::partialCoverIsSaid()
{
    QVERIFY(placeOf("ES")->coversEn.empty()); // Ember's figure is of the whole country
    const auto fromMaps = dataset().fromOneSource(std::vector<std::string>{"ES", "CA-ON"});
    QCOMPARE(fromMaps.size(), size_t{2});
    QCOMPARE(std::string(fromMaps[0].coversEn), std::string("mainland"));
    QCOMPARE(std::string(fromMaps[0].coversEs), std::string("península"));
    QVERIFY(!placeOf("AU-WA")->coversEn.empty() && !placeOf("AU-WA")->coversEs.empty());
}

void PlacesTest::agesAreCountedFromTheEdition()
{
    QCOMPARE(editionYear(dataset().catalogue()), 2026);
    Catalogue other;
    other.edition = "2031-02";
    QCOMPARE(editionYear(other), 2031);
}

void PlacesTest::placesOfOneSourceStayAsTheyAre()
{
    const auto places = dataset().fromOneSource(std::vector<std::string>{"FR", "ES", "PL"});
    QCOMPARE(codesOf(places), (std::vector<std::string>{"FR", "ES", "PL"}));
    for (const Place &place : places)
        QCOMPARE(std::string(place.source), std::string("owid_ember_2026"));
    QCOMPARE(places[1], *placeOf("ES"));
}

void PlacesTest::aPlaceOnlyElectricityMapsHasTakesAllOthersThere()
{
    const auto places = dataset().fromOneSource(std::vector<std::string>{"ES", "US-TX", "ES-CN-TE"});
    QCOMPARE(codesOf(places), (std::vector<std::string>{"ES", "US-TX", "ES-CN-TE"}));
    for (const Place &place : places)
        QCOMPARE(std::string(place.source), std::string("electricitymaps_yearly"));
    QCOMPARE(places[0].gPerKwh, 136.0);
    QCOMPARE(places[1].gPerKwh, 363.0);
    QVERIFY(places[1].gridRegion());
    QCOMPARE(std::string(places[1].nameEn), std::string("Texas")); // the place that was asked for, on that grid
    QCOMPARE(std::string(places[1].grid), std::string("US-TEX-ERCO"));
    QCOMPARE(places[2].gPerKwh, 761.0);
}

void PlacesTest::whatTheCommonSourceLacksIsLeftOut()
{
    const auto places =
        dataset().fromOneSource(std::vector<std::string>{"CA-ON", "US-OR", "US-OH-DIRECT", "WORLD", "nowhere", "FR"});
    QCOMPARE(codesOf(places), (std::vector<std::string>{"CA-ON", "FR"}));
    QVERIFY(dataset().fromOneSource(std::vector<std::string>{}).empty());
}

void PlacesTest::aPlaceHasItsYearsInOrder()
{
    const auto years = historyOf(Catalogue::builtIn(), "ES", "owid_ember_2026");
    QCOMPARE(years.size(), size_t(26));
    for (size_t i = 0; i < years.size(); ++i) {
        QCOMPARE(years[i]->year, 2000 + int(i));
        QCOMPARE(std::string(years[i]->basis), std::string("life-cycle"));
    }
    QCOMPARE(years.front()->gPerKwh, 470.89);
    QCOMPARE(years.back()->gPerKwh, 153.6);
    QVERIFY(!historyOf(Catalogue::builtIn(), "ES-CN-TE", "electricitymaps_yearly").empty());
    QVERIFY(historyOf(Catalogue::builtIn(), "ES", "nobody").empty());
}

void PlacesTest::onlyUsableFiguresMakeAHistory()
{
    Catalogue catalogue;
    catalogue.figures = {{"XX", "life-cycle", "generation", "s", "", 2021, 100, true},
                         {"XX", "direct", "generation", "s", "", 2020, 90, false},
                         {"XX", "life-cycle", "generation", "s", "zero", 2022, 0, false},
                         {"YY", "life-cycle", "generation", "s", "", 2019, 80, false},
                         {"XX", "life-cycle", "generation", "s", "", 2018, 120, false}};
    const auto years = historyOf(catalogue, "XX", "s");
    QCOMPARE(years.size(), size_t(2));
    QCOMPARE(years.front()->year, 2018);
    QCOMPARE(years.back()->year, 2021);
}

HUELLA_TEST(PlacesTest, QCoreApplication)
} // namespace places_test
#include "places_test.moc"
