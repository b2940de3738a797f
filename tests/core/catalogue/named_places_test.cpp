// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cities and parts of countries: where they lead, and what asks.

#include "core/base/json.h"
#include "core/catalogue/dataset.h"
#include "core/catalogue/spelling.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/core/catalogue/loaded_catalogue.h"
#include "tests/register_test.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace huella;

namespace named_places_test {

using namespace catalogue_fixture;

class NamedPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void aPartLeadsToItsGrid_data();
    void aPartLeadsToItsGrid();
    void whatMeansSeveralAsks_data();
    void whatMeansSeveralAsks();
    void onlyListedNamesAsk();
    void everyNameOfTheListLeadsSomewhere();
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
    row("Jersey", "JE"); // the island, not the state
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
