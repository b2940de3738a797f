// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

#include <set>

using namespace huella;

namespace suggestions_test {

using namespace catalogue_fixture;

namespace {

std::vector<std::string> suggested(const std::vector<Suggestion> &suggestions)
{
    std::vector<std::string> ids;
    for (const Suggestion &suggestion : suggestions)
        ids.emplace_back(suggestion.id);
    return ids;
}

} // namespace

/// What is suggested for what leads nowhere.
class SuggestionsTest : public QObject {
    Q_OBJECT

private slots:
    void nothingAbsurdIsSuggested_data();
    void nothingAbsurdIsSuggested();
    void theModelNumberComesFirst_data();
    void theModelNumberComesFirst();
    void aRegionThatIsNotThereNamesItsNeighbours();
    void aRegionIsSuggestedByItsPlace_data();
    void aRegionIsSuggestedByItsPlace();
};

void SuggestionsTest::nothingAbsurdIsSuggested_data()
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

void SuggestionsTest::nothingAbsurdIsSuggested()
{
    QFETCH(std::string, typed);
    QFETCH(std::string, first);
    QCOMPARE(meaningOf(typed), std::string("unknown"));
    const auto ids = suggested(dataset().suggestPlaces(typed));
    QCOMPARE(ids.empty() ? std::string() : ids.front(), first);
    QVERIFY(ids.size() <= 5 && std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
}

void SuggestionsTest::theModelNumberComesFirst_data()
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
    row("Apple M9 Max", "");
}

void SuggestionsTest::theModelNumberComesFirst()
{
    QFETCH(std::string, typed);
    QFETCH(std::string, first);
    const auto ids = suggested(dataset().suggestProcessors(typed));
    QCOMPARE(ids.empty() ? std::string() : ids.front(), first);
}

void SuggestionsTest::aRegionThatIsNotThereNamesItsNeighbours()
{
    const auto ids = suggested(dataset().suggestRegions("aws", "ca-west-2"));
    QVERIFY(!ids.empty());
    QCOMPARE(ids.front(), std::string("ca-west-1"));
    QVERIFY(dataset().suggestRegions("oracle", "us-chicago-1").empty()); // the catalogue has no regions of it
}

void SuggestionsTest::aRegionIsSuggestedByItsPlace_data()
{
    QTest::addColumn<std::string>("provider");
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<std::string>("ids");
    const auto row = [](const char *provider, const char *typed, const char *ids) {
        QTest::addRow("%s %s", provider, typed) << std::string(provider) << std::string(typed) << std::string(ids);
    };
    row("aws", "Ohio", "us-east-2 us-gov-east-1 ");
    row("aws", "US East (Ohio)", "us-east-2 us-gov-east-1 ");
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

void SuggestionsTest::aRegionIsSuggestedByItsPlace()
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

HUELLA_TEST(SuggestionsTest, NoApplication)
} // namespace suggestions_test
#include "suggestions_test.moc"
