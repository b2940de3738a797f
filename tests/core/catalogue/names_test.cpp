// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching by any part of a name, and the names nearest to one.

#include "core/base/fold.h"
#include "core/catalogue/dataset.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

using namespace huella;

namespace names_test {
namespace {

SearchEntry entry(Text name, bool offered = true) { return {name, foldText(name), offered}; }

/// A list as the desktop and the command line make it: names with their aliases.
template <class Record> std::vector<SearchEntry> entriesOf(std::span<const Record> records)
{
    std::vector<SearchEntry> entries;
    for (const Record &record : records) {
        std::string folded = foldText(record.name);
        for (Text alias : record.aliases)
            folded += " " + foldText(alias);
        entries.push_back({record.name, folded, record.offered});
    }
    return entries;
}

std::vector<SearchEntry> placeEntries()
{
    std::vector<SearchEntry> entries;
    for (const Place &place : Dataset::builtIn().places())
        entries.push_back(
            {place.code, foldText(place.nameEn) + " " + foldText(place.nameEs) + " " + foldText(place.code), true});
    return entries;
}

QStringList shown(const std::vector<SearchEntry> &entries, std::string_view query, size_t most = 100)
{
    QStringList list;
    for (auto hit : search(entries, query))
        if (size_t(list.size()) < most)
            list << QString::fromUtf8(entries[hit].shown.data(), qsizetype(entries[hit].shown.size()));
    return list;
}

QStringList texts(const std::vector<Text> &list)
{
    QStringList strings;
    for (Text text : list)
        strings << QString::fromUtf8(text.data(), qsizetype(text.size()));
    return strings;
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void wholeNameThenBeginningThenWordThenAnywhere();
    void everyWordMustOccurInAnyOrder();
    void emptyQueryGivesTheListInItsOrder();
    void shorterNameIsFirstAmongEquals();
    void whatIsNotOfferedIsNotListed();
    void aPartOfANameFindsTheModel_data();
    void aPartOfANameFindsTheModel();
    void aPartOfANameFindsThePlace_data();
    void aPartOfANameFindsThePlace();
    void exactMatchesGiveEveryRecordOnce();
    void nearestAreFiveDifferentOfferedNames_data();
    void nearestAreFiveDifferentOfferedNames();
};

void NamesTest::wholeNameThenBeginningThenWordThenAnywhere()
{
    const std::vector<SearchEntry> entries{entry("a mixeon"), entry("the xeon"), entry("xeon 5"), entry("xeon"),
                                           entry("epyc")};
    QCOMPARE(shown(entries, "xeon"), (QStringList{"xeon", "xeon 5", "the xeon", "a mixeon"}));
}

void NamesTest::everyWordMustOccurInAnyOrder()
{
    const std::vector<SearchEntry> entries{entry("Intel Xeon E5-2683 v4"), entry("Intel Xeon E5-2683 v3"),
                                           entry("Intel Core i5")};
    QCOMPARE(shown(entries, "v4 2683"), (QStringList{"Intel Xeon E5-2683 v4"}));
    QCOMPARE(shown(entries, "intel 2683"), (QStringList{"Intel Xeon E5-2683 v4", "Intel Xeon E5-2683 v3"}));
    QCOMPARE(shown(entries, "v4 epyc"), QStringList());
    QCOMPARE(shown(entries, "epyc v4"), QStringList());
}

void NamesTest::emptyQueryGivesTheListInItsOrder()
{
    const std::vector<SearchEntry> entries{entry("long name"), entry("b"), entry("hidden", false), entry("a")};
    QCOMPARE(shown(entries, ""), (QStringList{"long name", "b", "a"}));
    QCOMPARE(shown(entries, "  "), (QStringList{"long name", "b", "a"}));
    QVERIFY(search(std::span<const SearchEntry>(), "a").empty());
}

void NamesTest::shorterNameIsFirstAmongEquals()
{
    const std::vector<SearchEntry> entries{entry("xeon gold"), entry("xeon e5"), entry("xeon w")};
    QCOMPARE(shown(entries, "xeon"), (QStringList{"xeon w", "xeon e5", "xeon gold"}));
}

void NamesTest::whatIsNotOfferedIsNotListed()
{
    const auto processors = Dataset::builtIn().processors();
    const auto entries = entriesOf(processors);
    const auto all = search(entries, "");
    QVERIFY(all.size() > 1000 && all.size() < processors.size());
    for (auto hit : all)
        QVERIFY(processors[hit].offered);
    for (const Processor &processor : processors)
        if (!processor.offered) {
            QVERIFY2(Dataset::builtIn().processor(processor.name),
                     std::string(processor.name).c_str()); // by its exact name
            break;
        }
}

void NamesTest::aPartOfANameFindsTheModel_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("2683 v4") << "2683 v4"
                             << "Intel Xeon E5-2683 v4";
    QTest::newRow("epyc 7742") << "epyc 7742"
                               << "AMD EPYC 7742";
    QTest::newRow("in capitals") << "EPYC 7742"
                                 << "AMD EPYC 7742";
    QTest::newRow("whole name, other case") << "amd epyc 7742"
                                            << "AMD EPYC 7742";
    QTest::newRow("as the maker writes it") << "Intel® Xeon® E5-2683 v4"
                                            << "Intel Xeon E5-2683 v4";
    QTest::newRow("as the system reports it") << "Intel(R) Xeon(R) CPU E5-2683 v4"
                                              << "Intel Xeon E5-2683 v4";
}

void NamesTest::aPartOfANameFindsTheModel()
{
    QFETCH(QString, query);
    const auto found = shown(entriesOf(Dataset::builtIn().processors()), query.toStdString(), 5);
    QVERIFY(!found.isEmpty());
    QTEST(found.first(), "first");
}

void NamesTest::aPartOfANameFindsThePlace_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("españa") << "españa"
                            << "ES";
    QTest::newRow("without the tilde") << "espana"
                                       << "ES";
    QTest::newRow("Spain") << "SPAIN"
                           << "ES";
    QTest::newRow("by code") << "es-cn-te"
                             << "ES-CN-TE";
    QTest::newRow("canary tenerife") << "canar tener"
                                     << "ES-CN-TE";
}

void NamesTest::aPartOfANameFindsThePlace()
{
    QFETCH(QString, query);
    const auto found = shown(placeEntries(), query.toStdString(), 5);
    QVERIFY(!found.isEmpty());
    QTEST(found.first(), "first");
}

void NamesTest::exactMatchesGiveEveryRecordOnce()
{
    NameIndex index;
    addName(index, "xeone5", 2);
    addName(index, "xeone5", 2);
    addName(index, "xeone5", 1);
    addName(index, "xeone5v2", 3);
    sortNames(index);
    QCOMPARE(exactMatches(index, foldName("Xeon E5")), (std::vector<std::uint32_t>{1, 2}));
    QCOMPARE(exactMatches(index, foldName("Xeon E5 v2")), (std::vector<std::uint32_t>{3}));
    QVERIFY(exactMatches(index, "xeon").empty());
    QVERIFY(exactMatches({}, "xeon").empty());
}

void NamesTest::nearestAreFiveDifferentOfferedNames_data()
{
    QTest::addColumn<std::string>("typed");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("nonsense") << std::string("qqqqqqqqqqqq");
    QTest::newRow("very long") << std::string(10'000, 'x');
    QTest::newRow("a common word") << std::string("Intel");
    QTest::newRow("not UTF-8") << std::string("\xff\xfe");
}

void NamesTest::nearestAreFiveDifferentOfferedNames()
{
    QFETCH(std::string, typed);
    const auto entries = entriesOf(Dataset::builtIn().processors());
    auto nearest = texts(nearestNames(entries, typed));
    QCOMPARE(nearest.size(), 5);
    nearest.removeDuplicates();
    QCOMPARE(nearest.size(), 5);
    for (const QString &name : nearest)
        QVERIFY(Dataset::builtIn().processor(name.toStdString())->record->offered);
}

HUELLA_TEST(NamesTest, QCoreApplication)
} // namespace names_test
#include "names_test.moc"
