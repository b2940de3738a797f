// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/own_chips_folder.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/core/catalogue/chip_tables.h"
#include "tests/register_test.h"

#include <QTemporaryDir>

using namespace huella;

namespace own_chips_test {

using namespace catalogue_fixture;
using namespace chip_tables;

namespace {

/// "CPUs-manual.csv:7 error.own_chips.twice" of every line that was refused.
QStringList refusedOf(const OwnChips &own)
{
    QStringList list;
    for (const RefusedRow &row : own.refused)
        list << QString::fromStdString(row.file + ":" + std::to_string(row.line) + " " + row.reason.key);
    return list;
}

} // namespace

/// A user's own copy of the chips of Green Algorithms data v3.1. The tables here are made up in that form.
class OwnChipsTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Dataset::lookForOwnChipsIn({}); }
    void readsChipsAndCards();
    void averagesAndUnitsAreNoChips();
    void saysWhichLinesAreNoRecordsAndWhy();
    void spoiledTablesAreRefused_data();
    void spoiledTablesAreRefused();
    void theTablesAreFoundFromAnyFolderAbove_data();
    void theTablesAreFoundFromAnyFolderAbove();
    void whatIsMissingIsSaid();
    void theDatasetShowsTheCopyFromThenOn();
    void whatDiffersFromTheCatalogueIsListed();
    void takingItAwayLeavesWhatOthersPutThere();
};

void OwnChipsTest::readsChipsAndCards()
{
    const auto own = readOwnChips({cpus(), gpus()});
    QCOMPARE(own->processors.size(), size_t(3));
    const Processor &chip = own->processors[0];
    QCOMPARE(std::string(chip.name), std::string("Test Chip 100"));
    QVERIFY(chip.tdpW == Real(120) && chip.cores == Real(8) && !chip.perCoreW && chip.year == Whole(2023));
    QCOMPARE(*chip.wattsPerCore(), 15.0);
    QVERIFY(chip.source == ownChipsSource && chip.offered && chip.vendor == "Maker");
    QCOMPARE(own->accelerators.size(), size_t(2));
    QVERIFY(own->accelerators[0].tdpW == Real(300) && own->accelerators[0].memoryGb == Real(16));
    QVERIFY(own->refused.empty());
}

void OwnChipsTest::averagesAndUnitsAreNoChips()
{
    const auto own = readOwnChips({cpus(), gpus()});
    for (const Processor &chip : own->processors)
        QVERIFY(chip.name != "Average" && chip.name != "index" && chip.name != "model");
    for (const Accelerator &card : own->accelerators)
        QVERIFY(card.name != "Average");
}

void OwnChipsTest::saysWhichLinesAreNoRecordsAndWhy()
{
    const std::string more = "Test Chip 100,Maker,90,4,,,,,\n" // line 7: twice
                             ",Maker,90,4,,,,,\n"              // no name
                             "No Power,Maker,,4,,,,,\n"        //
                             "No Cores,Maker,90,,,,,,\n"       //
                             "Words,Maker,ninety,4,,,,,\n"     //
                             "Too Much,Maker,99999,4,,,,,\n"   //
                             "Words,Maker,90,4,,,,,\n"         // the first of this name was no record
                             "Good,Maker,90,4,,,,,\n"          //
                             "\"Open\"x,Maker,90,4,,,,,\n";
    const auto own = readOwnChips({cpus() + more, gpus() + "No Watts,,,2018,12,3.5,16,x\n"});
    QCOMPARE(refusedOf(*own),
             QStringList({"CPUs-manual.csv:7 error.own_chips.twice", "CPUs-manual.csv:8 error.own_chips.nameless",
                          "CPUs-manual.csv:9 error.own_chips.field", "CPUs-manual.csv:10 error.own_chips.field",
                          "CPUs-manual.csv:11 error.number.form", "CPUs-manual.csv:12 error.own_chips.field",
                          "CPUs-manual.csv:15 error.csv_table.quotes", "GPUs-manual.csv:6 error.own_chips.field"}));
    QCOMPARE(own->processors.size(), size_t(5));
    QCOMPARE(std::string(own->processors.back().name), std::string("Good"));
    QCOMPARE(own->processors[0].tdpW, Real(120)); // the first of two stays
}

void OwnChipsTest::spoiledTablesAreRefused_data()
{
    QTest::addColumn<std::string>("table");
    QTest::addColumn<QString>("refused");
    const QString header = "GPUs-manual.csv:0 error.own_chips.header";
    QTest::newRow("nothing") << std::string() << header;
    QTest::newRow("another table") << std::string("provider,PUE\ngcp,1.1\n") << header;
    QTest::newRow("no watts") << std::string("model,n_cores\nA,4\n") << header;
    QTest::newRow("a picture") << std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << header;
    QTest::newRow("UTF-16") << std::string("\xFF\xFEm\0o\0d\0e\0l\0,\0T\0D\0P\0\n\0", 22)
                            << QString("GPUs-manual.csv:0 error.csv_table.utf16");
}

void OwnChipsTest::spoiledTablesAreRefused()
{
    QFETCH(std::string, table);
    QFETCH(QString, refused);
    const auto own = readOwnChips({cpus(), table});
    QCOMPARE(refusedOf(*own), QStringList(refused));
    QVERIFY(own->accelerators.empty());
    QCOMPARE(own->processors.size(), size_t(3)); // the other table is as good as it was
}

void OwnChipsTest::theTablesAreFoundFromAnyFolderAbove_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder : {".", "manual", "chips/manual", "v3.1/chips/manual"})
        QTest::newRow(folder) << QString(folder);
}

void OwnChipsTest::theTablesAreFoundFromAnyFolderAbove()
{
    QFETCH(QString, folder);
    QTemporaryDir home;
    write(home.filePath(folder), cpus(), gpus());
    const auto tables = findChipTables(home.path().toStdString());
    QVERIFY(tables);
    QVERIFY(tables->cpus == cpus() && tables->gpus == gpus());
}

void OwnChipsTest::whatIsMissingIsSaid()
{
    QTemporaryDir home;
    const auto keyOf = [](const QString &folder) {
        const auto tables = findChipTables(folder.toStdString());
        return tables ? std::string() : tables.error().message.key;
    };
    QCOMPARE(keyOf(home.filePath("nowhere")), std::string("error.own_chips.folder"));
    QCOMPARE(keyOf(home.path()), std::string("error.own_chips.missing"));
    write(home.filePath("a"), cpus(), {});
    QCOMPARE(keyOf(home.filePath("a")), std::string("error.own_chips.missing")); // one of both is not there
    write(home.filePath("b"), "model,TDP,n_cores\n", "model,TDP\n");
    QCOMPARE(keyOf(home.filePath("b")), std::string("error.own_chips.none"));
    write(home.filePath("c"), cpus() + std::string(2u << 20, ' '), gpus());
    QCOMPARE(keyOf(home.filePath("c")), std::string("error.small_file.size"));
}

void OwnChipsTest::theDatasetShowsTheCopyFromThenOn()
{
    QTemporaryDir home;
    const std::string folder = home.filePath("huella/copy").toStdString();
    const Dataset before = ga("3.1");
    const int round = Dataset::ownChipsRound();
    QVERIFY(keepChipTables({cpus(), gpus()}, folder));
    Dataset::lookForOwnChipsIn(folder);
    QVERIFY(Dataset::ownChipsRound() > round);
    QCOMPARE(ga("3.1").processors().size(), size_t(3));
    const auto chip = ga("3.1").processor("test chip 100");
    QVERIFY(chip && !chip->outsideDataset && chip->record->source == ownChipsSource);
    QVERIFY(ga("3.1").processor("AMD EPYC 7742")->outsideDataset); // what it lacks is the default's still
    QVERIFY(!ga("3.0").processor("test chip 100") && !dataset().processor("test chip 100"));
    QVERIFY(!before.processor("test chip 100")); // what was asked for before stays as it was
    QVERIFY(removeChipTables(folder).value());
    QVERIFY(!removeChipTables(folder).value()); // there is none any more
    Dataset::lookForOwnChipsIn(folder);
    QVERIFY(!ga("3.1").processor("test chip 100") && !Dataset::ownChips());
}

void OwnChipsTest::whatDiffersFromTheCatalogueIsListed()
{
    const auto own = readOwnChips({cpus() + "Xeon E5-2683 v4,Intel,120,16,,,,,\n",
                                   gpus() + "NVIDIA Tesla V100 SXM2 16 GB,250,,2019,12,8.15,16,x\n"});
    const auto powers = otherPowers(*own);
    QCOMPARE(powers.size(), size_t(1)); // the processor is as the catalogue has it, the made-up ones are unknown there
    QVERIFY(powers[0].name.starts_with("NVIDIA Tesla V100 SXM2") && powers[0].ownW == 250 && powers[0].shippedW == 300);
}

void OwnChipsTest::takingItAwayLeavesWhatOthersPutThere()
{
    QTemporaryDir home;
    const QString folder = home.filePath("copy");
    write(folder, cpus(), gpus());
    QFile other(folder + "/notes.txt");
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    QVERIFY(removeChipTables(folder.toStdString()).value());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList("notes.txt"));
    QVERIFY(!keepChipTables({cpus(), gpus()}, other.fileName().toStdString())); // a file is no folder
}

HUELLA_TEST(OwnChipsTest, NoApplication)
} // namespace own_chips_test
#include "own_chips_test.moc"
