// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace place_spelling_test {

using namespace catalogue_fixture;

namespace {

std::string codeOf(const Lookup<Place> &found)
{
    return found ? std::string(found->record->code) : found.error().ambiguous ? "ambiguous" : "unknown";
}

/// What a name becomes on its way through keyboards and word processors.
std::vector<std::string> written(const std::string &name)
{
    const auto replaced = [&](std::string_view part, std::string_view instead) {
        std::string text = name;
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + instead.size()))
            text.replace(at, part.size(), instead);
        return text;
    };
    const QString text = QString::fromStdString(name);
    return {name,
            "  " + name + " ",
            text.toUpper().toStdString(),
            text.toLower().toStdString(),
            text.normalized(QString::NormalizationForm_D).toStdString(),
            replaced(" ", "\u00a0"),
            replaced("'", "\u2019"),
            replaced("'", "\u00b4"),
            replaced("'", "\u02bc"),
            replaced("-", "\u2013"),
            replaced("-", "\u2011"),
            replaced(" and ", " & "),
            replaced(" y ", " & "),
            replaced("Saint ", "St. ")};
}

} // namespace

/// However a place is written, it is the same one.
class PlaceSpellingTest : public QObject {
    Q_OBJECT

private slots:
    void everyPlaceIsFoundHoweverItIsWritten();
    void placesAreFoundBySpelling_data();
    void placesAreFoundBySpelling();
    void longTextsAreNoNames();
};

void PlaceSpellingTest::everyPlaceIsFoundHoweverItIsWritten()
{
    QStringList lost;
    int tried = 0;
    for (const Place &place : dataset().places())
        for (Text name : {place.nameEn, place.nameEs, place.code}) {
            const std::string plain = codeOf(dataset().place(name));
            QVERIFY2(plain == place.code || plain == "ambiguous", std::string(name).c_str());
            for (const std::string &form : written(std::string(name))) {
                ++tried;
                if (const auto code = codeOf(dataset().place(form)); code != plain)
                    lost << QString::fromStdString(form + " is " + code);
            }
        }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.mid(0, 10).join("; ")));
    QVERIFY(tried > 10'000);
}

void PlaceSpellingTest::placesAreFoundBySpelling_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("code");
    const auto row = [](const char *name, const char *code) {
        QTest::newRow(name) << std::string(name) << std::string(code);
    };
    row("Côte d’Ivoire", "CI");
    row("Cote d´Ivoire", "CI");
    row("Lao People’s Democratic Republic", "LA");
    row("Gambia, The", "GM");
    row("the gambia", "GM");
    row("Korea, Republic of", "KR");
    row("Korea, Democratic People's Republic of", "KP");
    row("Congo, The Democratic Republic of the", "CD");
    row("Bolivia, Plurinational State of", "BO");
    row("Venezuela (Bolivarian Republic of)", "VE");
    row("Iran, Islamic Republic of", "IR");
    row("Bosnia & Herzegovina", "BA");
    row("Trinidad y Tobago", "TT");
    row("St Kitts & Nevis", "KN");
    row("St. Vincent and the Grenadines", "VC");
    row("Timor Leste", "TL");
    row("Guinea\u2013Bissau", "GW");
    row("Los Países Bajos", "NL");
    row("El Reino Unido", "GB");
    row("Kingdom of Spain", "ES");
    row("Isla de Tenerife", "ES-CN-TE");
    row("Palma", "ES-IB-MA");
    row("La Palma", "ES-CN-LP");
    row("Tromso", "NO-NO4");
    row("us_ca", "US-CA");
    row("Georgia, USA", "US-GA");
    row("Washington, D.C.", "US-DC");
    row("Viet Nam", "VN");
}

void PlaceSpellingTest::placesAreFoundBySpelling()
{
    QFETCH(std::string, name);
    QTEST(codeOf(dataset().place(name)), "code");
}

void PlaceSpellingTest::longTextsAreNoNames()
{
    for (const std::string &text : {std::string(100'000, ','), std::string(100'000, '('), std::string(100'000, 'x'),
                                    std::string(), std::string("'")}) {
        QCOMPARE(codeOf(dataset().place(text)), std::string("unknown"));
        QVERIFY(!dataset().processor(text));
        QVERIFY(dataset().suggestPlaces(text).size() <= 5);
        QVERIFY(dataset().suggestProcessors(text).size() <= 5);
    }
}

HUELLA_TEST(PlaceSpellingTest, NoApplication)
} // namespace place_spelling_test
#include "place_spelling_test.moc"
