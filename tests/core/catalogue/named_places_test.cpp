// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cities, parts of countries, other codes: where they lead, what asks, and what is suggested for what leads nowhere.

#include "core/base/json.h"
#include "core/catalogue/dataset.h"
#include "core/catalogue/spelling.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/loaded_catalogue.h"
#include "tests/register_test.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace huella;

namespace named_places_test {
namespace {

const Dataset &dataset() { return Dataset::builtIn(); }

/// "ES", "ES by Madrid", "ES|GD" where it asks, "no figure: ES|FR", "unknown".
std::string meaningOf(std::string_view name, const Dataset &in = dataset())
{
    const auto found = in.place(name);
    if (found)
        return std::string(found->record->code)
               + (found->via          ? " by " + std::string(found->via->nameEn)
                  : found->byPartCode ? " by its part"
                                      : "");
    std::string list;
    for (Text code : found.error().candidates)
        list += (list.empty() ? "" : "|") + std::string(code);
    return found.error().absent ? "no figure: " + list : found.error().ambiguous ? list : "unknown";
}

std::vector<std::string> suggested(const std::vector<Suggestion> &suggestions)
{
    std::vector<std::string> ids;
    for (const Suggestion &suggestion : suggestions)
        ids.emplace_back(suggestion.id);
    return ids;
}

} // namespace

class NamedPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void aPartLeadsToItsGrid_data();
    void aPartLeadsToItsGrid();
    void whatMeansSeveralAsks_data();
    void whatMeansSeveralAsks();
    void onlyListedNamesAsk();
    void everyNameOfTheListLeadsSomewhere();
    void everyCountryHasItsThreeLetters();
    void otherCodes_data();
    void otherCodes();
    void otherDatasetsKnowThemToo();
    void nothingAbsurdIsSuggested_data();
    void nothingAbsurdIsSuggested();
    void theModelNumberComesFirst_data();
    void theModelNumberComesFirst();
    void aRegionThatIsNotThereNamesItsNeighbours();
    void aRegionIsSuggestedByItsPlace_data();
    void aRegionIsSuggestedByItsPlace();
    void aListFindsAPlaceByItsParts();
};

void NamedPlacesTest::aPartLeadsToItsGrid_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("meaning");
    const auto row = [](const char *name, const char *meaning) {
        QTest::newRow(name) << std::string(name) << std::string(meaning);
    };
    row("England", "GB by England");
    row("Inglaterra", "GB by England");
    row("Escocia", "GB by Scotland");
    row("Wales", "GB by Wales");
    row("Northern Ireland", "GB-NIR");
    row("Madrid", "ES by Madrid");
    row("Madrid, España", "ES by Madrid");
    row("Comunidad de Madrid", "ES by Community of Madrid");
    row("Barcelona", "ES by Barcelona");
    row("Valencia", "ES by Valencia");
    row("País Vasco", "ES by Basque Country");
    row("Lérida", "ES by Lleida");
    row("A Coruña", "ES by A Coruña");
    row("Santa Cruz de Tenerife", "ES-CN-TE by Santa Cruz de Tenerife");
    row("Palma de Mallorca", "ES-IB-MA by Palma");
    row("Ceuta", "ES-CE");
    row("España peninsular", "ES by Mainland Spain");
    row("Baviera", "DE by Bavaria");
    row("Köln", "DE by Cologne");
    row("Chicago", "US-IL by Chicago");
    row("Granada (España)", "ES by Granada");
    row("Granada, Nicaragua", "NI by Granada");
    row("Valencia, España", "ES");
    row("Valencia (Venezuela)", "VE");
    row("Córdoba, Argentina", "AR");
    row("Toledo, Ohio", "US-OH");
    row("Castelló de la Plana", "ES by Castellón de la Plana");
    row("Isla de La Palma", "ES-CN-LP");
    row("Santa Elena", "SH by Santa Elena");
    row("Saint Helena", "SH");
    row("San Cristóbal, Venezuela", "VE");
    row("Santa Elena, Ecuador", "EC");
    row("Araba/Álava", "ES by Álava");
    row("Korea (the Republic of)", "KR");
    row("Birmingham, Alabama", "US-AL by Birmingham");
    row("Birmingham, UK", "GB by Birmingham");
    row("Santiago de Compostela", "ES by Santiago de Compostela");
    row("Antioquia", "CO by Antioquia");
    row("Antioquia, Colombia", "CO by Antioquia");
    row("Departamento de Antioquia", "CO by Antioquia");
    row("Gauteng", "ZA by Gauteng");
    row("Cabo Occidental", "ZA by Western Cape");
    row("Minas Gerais", "BR by Minas Gerais");
    row("Estado de Minas Gerais", "BR by Minas Gerais");
    row("Maharashtra", "IN by Maharashtra");
    row("Mahārāshtra", "IN by Maharashtra");
    row("Bengala Occidental", "IN by West Bengal");
    row("Zulia", "VE by Zulia");
    row("Michoacán", "MX by Michoacán");
    row("Estado de México", "MX by State of Mexico");
    row("Bayern", "DE by Bavaria");
    row("Ontario", "CA-ON");
    row("Valle de Aosta", "IT by Aosta Valley");
    row("Isère", "FR by Isère");
    row("Haute-Corse", "FR-COR by Haute-Corse");
    row("Ragusa", "IT-SIC by Ragusa");
    row("Aichi", "JP-CB by Aichi");
    row("Cantón de Vaud", "CH by Vaud");
    row("Yunnan", "CN by Yunnan");
    row("Florida", "US-FL by Florida"); // a department of Uruguay too
    row("Florida, Uruguay", "UY");
    row("Colonia", "DE by Colonia");
    row("Köln", "DE by Cologne");
    row("Córdoba, Colombia", "CO");
    row("Amazonas, Perú", "PE by Amazonas");
    row("La Paz", "BO by La Paz");
    row("La Paz, Honduras", "HN");
    row("Formosa", "AR by Formosa");
    row("México", "MX");
    row("Guatemala", "GT");
    row("Andorra", "no figure: ES|FR");
    row("San Andrés", "no figure: CO"); // an island, by itself
    row("Azores", "no figure: PT|PT-MA");
    row("Jersey", "no figure: GB|FR");
    row("New Jersey", "US-NJ");
    row("Boston, MA", "US-MA by Boston"); // MA is Morocco too
    row("Boston (MA)", "US-MA by Boston");
    row("Boston, MA, USA", "US-MA by Boston");
    row("San Jose, CA", "US-CA by San José"); // and CA Canada
    row("Perth, WA", "AU-WA");
    row("Toronto, ON", "CA-ON by Toronto");
    row("Madrid, ES", "ES by Madrid");
    row("Boston, CA", "unknown");
    row("Boston, TX", "unknown");
}

void NamedPlacesTest::aPartLeadsToItsGrid()
{
    QFETCH(std::string, name);
    QTEST(meaningOf(name), "meaning");
}

void NamedPlacesTest::whatMeansSeveralAsks_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("meaning");
    const auto row = [](const char *name, const char *meaning) {
        QTest::newRow(name) << std::string(name) << std::string(meaning);
    };
    row("Granada", "GD|ES|NI");
    row("Washington", "US-WA|US-DC");
    row("Guadalupe", "GP|ES|MX");
    row("Islas Canarias", "ES-CN-FV|ES-CN-GC|ES-CN-HI|ES-CN-IG|ES-CN-LP|ES-CN-LZ|ES-CN-TE");
    row("Canarias", "ES-CN-FV|ES-CN-GC|ES-CN-HI|ES-CN-IG|ES-CN-LP|ES-CN-LZ|ES-CN-TE");
    row("Baleares", "ES-IB-FO|ES-IB-IZ|ES-IB-MA|ES-IB-ME");
    row("Santiago", "CL|ES|DO");
    row("Amazonas", "BR|CO|PE|VE");
    row("Bolívar", "CO|EC|VE");
    row("Colón", "HN|PA");
    row("La Libertad", "PE|SV");
    row("Los Ríos", "CL|EC");
    row("Misiones", "AR|PY");
    row("Jura", "CH|FR");
    row("Punjab", "IN|PK");
    row("Santa Cruz", "BO|ES-CN-TE|US-CA|AR");
    row("Santa Bárbara", "US-CA|HN");
    row("Victoria", "AU-VIC|CA-BC|SC");
    row("San José", "CR|US-CA|UY");
    row("Georgia", "GE|US-GA");
}

void NamedPlacesTest::whatMeansSeveralAsks()
{
    QFETCH(std::string, name);
    QTEST(meaningOf(name), "meaning");
}

void NamedPlacesTest::onlyListedNamesAsk()
{
    std::set<std::string> listed, asking;
    for (const char *file : {"grid", "names", "parts"}) {
        std::ifstream in(catalogueFolder() + "/" + file + ".json", std::ios::binary);
        std::stringstream bytes;
        bytes << in.rdbuf();
        const auto document = parseJson(bytes.str(), file);
        QVERIFY(document);
        for (const Json &name : (*document)["about"]["ambiguous_names"])
            listed.insert(foldPlace(name.get<std::string>()));
    }
    const auto look = [&](Text name) {
        if (meaningOf(name).find('|') != std::string::npos && meaningOf(name).find("no figure") == std::string::npos)
            asking.insert(foldPlace(name));
    };
    for (const Place &place : dataset().places())
        look(place.nameEn), look(place.nameEs);
    for (const auto *zones : {&dataset().catalogue().zones, &dataset().catalogue().odblZones})
        for (const Zone &zone : *zones)
            std::for_each(zone.aliases.begin(), zone.aliases.end(), look);
    for (const NamedPlace &named : dataset().catalogue().namedPlaces) {
        look(named.nameEn), look(named.nameEs);
        std::for_each(named.aliases.begin(), named.aliases.end(), look);
    }
    QStringList difference;
    for (const auto &name : asking)
        if (!listed.contains(name))
            difference << QString::fromStdString("asks and is not listed: " + name);
    for (const auto &name : listed)
        if (!asking.contains(name))
            difference << QString::fromStdString("is listed and does not ask: " + name);
    QVERIFY2(difference.isEmpty(), qPrintable(difference.join("; ")));
}

void NamedPlacesTest::everyNameOfTheListLeadsSomewhere()
{
    QStringList lost;
    for (const NamedPlace &named : dataset().catalogue().namedPlaces) {
        std::vector<Text> names{named.nameEn, named.nameEs};
        names.insert(names.end(), named.aliases.begin(), named.aliases.end());
        for (Text name : names) {
            const std::string meaning = "|" + meaningOf(name) + "|";
            for (Text zone : named.zones)
                if (meaning.find(std::string(zone)) == std::string::npos)
                    lost << QString::fromStdString(std::string(name) + " is " + meaning);
        }
        for (Text zone : named.namesakes)
            QVERIFY2(dataset().place(zone), std::string(zone).c_str());
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join("; ")));
}

void NamedPlacesTest::everyCountryHasItsThreeLetters()
{
    std::set<Text> withCode;
    for (const OtherCode &other : dataset().catalogue().otherCodes)
        if (other.code.size() == 3)
            withCode.insert(other.zone);
    for (const Place &place : dataset().places())
        if (place.kind == "country")
            QVERIFY2(withCode.contains(place.code), std::string(place.code).c_str());
}

void NamedPlacesTest::otherCodes_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("meaning");
    const auto row = [](const char *name, const char *meaning) {
        QTest::newRow(name) << std::string(name) << std::string(meaning);
    };
    row("ESP", "ES");
    row("esp", "ES");
    row("FRA", "FR");
    row("GBR", "GB");
    row("UK", "GB");
    row("EL", "GR");
    row("USA", "US");
    row("IND", "IN");
    row("XKX", "XK");
    row("BR-SP", "BR by its part");
    row("br-sp", "BR by its part");
    row("BR_SP", "BR by its part");
    row("ES-ZZ", "ES by its part");
    row("MX-JAL", "MX by its part");
    row("DE-BY", "DE by its part");
    row("ES-MD", "ES by its part");
    row("FR-75", "FR by its part");
    row("US-TX", "US-TX");
    row("BR-CS", "BR-CS");
    row("ES-CE", "ES-CE");
    row("ES-IB", "ES-IB-FO|ES-IB-IZ|ES-IB-MA|ES-IB-ME"); // on grids of their own
    row("ES-TF", "ES-CN-TE|ES-CN-LP|ES-CN-IG|ES-CN-HI");
    row("US-PR", "PR");
    row("FR-974", "RE");
    row("US-MP", "unknown");
    row("PT-20", "no figure: PT|PT-MA");
    row("QQ-XX", "unknown");
    row("BR-ABCD", "unknown");
    row("BR-", "unknown");
    row("Al-Ain", "unknown");
    row("El-Jem", "unknown");
    row("el-jem", "unknown");
}

void NamedPlacesTest::otherCodes()
{
    QFETCH(std::string, name);
    QTEST(meaningOf(name), "meaning");
}

void NamedPlacesTest::otherDatasetsKnowThemToo()
{
    const Dataset &ga = Dataset::builtIn("green-algorithms-3.0");
    QCOMPARE(meaningOf("Madrid", ga), std::string("ES by Madrid"));
    QCOMPARE(meaningOf("ESP", ga), std::string("ES"));
    QCOMPARE(meaningOf("Tenerife", ga), std::string("unknown"));
}

void NamedPlacesTest::nothingAbsurdIsSuggested_data()
{
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("first"); // empty: nothing is near
    const auto row = [](const char *typed, const char *first) {
        QTest::newRow(typed) << std::string(typed) << std::string(first);
    };
    row("Spian", "ES");
    row("Spane", "ES");
    row("Alemnia", "DE");
    row("Madird", "ES");
    row("Untied Kingdom", "GB");
    row("Campus de Madrid", "ES");
    row("Antioqia", "CO");
    row("Mina Gerais", "BR");
    row("Centro de Jalisco", "MX");
    row("Narnia", "");
    row("qqqqqqqqqqqq", "");
    row("zz", "");
}

void NamedPlacesTest::nothingAbsurdIsSuggested()
{
    QFETCH(std::string, typed);
    QFETCH(std::string, first);
    QCOMPARE(meaningOf(typed), std::string("unknown"));
    const auto ids = suggested(dataset().suggestPlaces(typed));
    QCOMPARE(ids.empty() ? std::string() : ids.front(), first);
    QVERIFY(ids.size() <= 5 && std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
}

void NamedPlacesTest::theModelNumberComesFirst_data()
{
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("first"); // empty: nothing is near
    const auto row = [](const char *typed, const char *first) {
        QTest::newRow(typed) << std::string(typed) << std::string(first);
    };
    row("Xeon Gold 6330N (Ice Lake)", "Intel Xeon Gold 6330N");
    row("2x Intel Xeon Gold 6248", "Intel Xeon Gold 6248");
    row("epyc 7724", "AMD EPYC 7742");
    row("Graviton5", "");
    row("Apple M3 Max", "");
}

void NamedPlacesTest::theModelNumberComesFirst()
{
    QFETCH(std::string, typed);
    QFETCH(std::string, first);
    const auto ids = suggested(dataset().suggestProcessors(typed));
    QCOMPARE(ids.empty() ? std::string() : ids.front(), first);
}

void NamedPlacesTest::aRegionThatIsNotThereNamesItsNeighbours()
{
    const auto ids = suggested(dataset().suggestRegions("aws", "ca-west-1"));
    QVERIFY(!ids.empty());
    QCOMPARE(ids.front(), std::string("ca-central-1"));
    QVERIFY(dataset().suggestRegions("oracle", "us-chicago-1").empty()); // the catalogue has no regions of it
}

void NamedPlacesTest::aRegionIsSuggestedByItsPlace_data()
{
    QTest::addColumn<std::string>("provider");
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("ids");
    const auto row = [](const char *provider, const char *typed, const char *ids) {
        QTest::addRow("%s %s", provider, typed) << std::string(provider) << std::string(typed) << std::string(ids);
    };
    row("aws", "Ohio", "us-east-2 ");
    row("aws", "US East (Ohio)", "us-east-2 ");
    row("gcp", "Ohio", "us-east5 ");
    row("aws", "Ireland", "eu-west-1 ");
    row("aws", "Irlanda", "eu-west-1 ");
    row("aws", "Europe (Ireland)", "eu-west-1 ");
    row("azure", "Ireland", "northeurope ");
    row("azure", "usgovvirginia", "eastus eastus2 ");
    row("aws", "Spain", "eu-south-2 ");
    row("aws", "Barcelona", "eu-south-2 ");
    row("azure", "francecentral2", "francecentral ");
    row("azure", "francenorth", "francesouth francecentral ");
    row("scaleway", "Amsterdam", "nl-ams ");
    row("oracle", "Ohio", "");
}

void NamedPlacesTest::aRegionIsSuggestedByItsPlace()
{
    QFETCH(std::string, provider);
    QFETCH(std::string, typed);
    std::string ids;
    for (const std::string &id : suggested(dataset().suggestRegions(provider, typed)))
        ids += id + " ";
    QTEST(ids, "ids");
    for (const Provider &each : dataset().catalogue().providers)
        QCOMPARE(dataset().suggestRegions(each.id, "qqqq").empty(), dataset().regions(each.id).empty());
}

void NamedPlacesTest::aListFindsAPlaceByItsParts()
{
    const std::string text = dataset().searchTextOf(*dataset().place("ES")->record);
    for (const char *part : {"spain", "espana", "madrid", "pais vasco", "lerida"})
        QVERIFY2(text.find(part) != std::string::npos, part);
    QVERIFY(dataset().searchTextOf(*dataset().place("CO")->record).find("antioquia") != std::string::npos);
    QVERIFY(text.find("tenerife") == std::string::npos);
}

HUELLA_TEST(NamedPlacesTest, NoApplication)
} // namespace named_places_test
#include "named_places_test.moc"
