// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hardware as files of other programs name it, and the tables that the catalogue's own records are made from.

#include "core/catalogue/spelling.h"
#include "tests/core/base/csv_table.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/catalogue_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace hardware_names_test {

using namespace catalogue_fixture;

class HardwareNamesTest : public QObject {
    Q_OBJECT

private slots:
    void namesOfOtherProgramsAreFound();
    void namesAsPeopleWriteThemAreUnderstood();
    void whatWasMissingIsFoundOrListedWithTheReason();
    void addedProcessorsAreThoseOfTheTable();
    void maximumTurboPowersAreThoseOfTheTable();
    void whatIsNoProcessorIsFoundByItsNameAlone_data();
    void whatIsNoProcessorIsFoundByItsNameAlone();
    void aNameForSeveralModelsReachesToTheirs();

private:
    static void reachesItsMaximum(const Processor &record, const CsvRow &row);
};

namespace {

bool isFound(const std::string &kind, const std::string &name)
{
    const auto known = [&kind](const std::string &model) {
        return kind == "cpu" ? Dataset::builtIn().processor(model).has_value()
                             : Dataset::builtIn().accelerator(model).has_value();
    };
    const auto counted = countedModel(name);
    return known(name) || (counted && known(counted->model));
}

template <class T> std::string meaningOf(const Lookup<T> &found)
{
    return found ? std::string(found->record->name) : found.error().ambiguous ? "ask" : "unknown";
}

/// The model that a name leads to, with or without how many there are of it.
std::string meaningOf(const std::string &kind, const std::string &name)
{
    const auto look = [&kind](const std::string &model) {
        return kind == "cpu" ? meaningOf(Dataset::builtIn().processor(model))
                             : meaningOf(Dataset::builtIn().accelerator(model));
    };
    const std::string found = look(name);
    const auto counted = countedModel(name);
    return found == "unknown" && counted && counted->plain ? look(counted->model) : found;
}

std::vector<CsvRow> table(const char *name)
{
    return readTable(HUELLA_SOURCE_DIR "/packaging/catalogue/" + std::string(name));
}

} // namespace

void HardwareNamesTest::namesOfOtherProgramsAreFound()
{
    const auto names = readTable(HUELLA_SOURCE_DIR "/tests/data/hardware_names.csv");
    QVERIFY(names.size() >= 80);
    QStringList lost;
    for (const CsvRow &row : names)
        if (!row.has("model") && !isFound(row.text("kind"), row.text("name")))
            lost << QString::fromStdString(row.text("name"));
    QVERIFY2(double(lost.size()) <= 0.01 * double(names.size()), qPrintable(lost.join("; ")));
}

/// A desktop processor; one of a laptop, whose maximum is a peak of seconds, reaches twice its base power.
void HardwareNamesTest::reachesItsMaximum(const Processor &record, const CsvRow &row)
{
    const double maximum = row.number("max_turbo_w"), high = record.tdpHighW.value_or(0);
    QVERIFY2(record.tdpSpread == "mobile"  ? high == 2 * record.tdpW.value_or(0)
             : record.tdpSpread == "turbo" ? high == maximum
                                           : high >= maximum,
             row.text("model").c_str());
}

void HardwareNamesTest::namesAsPeopleWriteThemAreUnderstood()
{
    int understood = 0;
    QStringList others;
    for (const CsvRow &row : readTable(HUELLA_SOURCE_DIR "/tests/data/hardware_names.csv")) {
        if (!row.has("model"))
            continue;
        const std::string meaning = meaningOf(row.text("kind"), row.text("name"));
        if (meaning != row.text("model"))
            others << QString::fromStdString(row.text("name") + ": " + meaning);
        ++understood;
    }
    QVERIFY(understood >= 150);
    QVERIFY2(others.isEmpty(), qPrintable(others.join("; ")));
}

/// Nothing has a reason and is found all the same: the list and the guide would say what is not so.
void HardwareNamesTest::whatWasMissingIsFoundOrListedWithTheReason()
{
    const auto rows = readTable(HUELLA_SOURCE_DIR "/tests/data/formerly_missing.csv");
    QVERIFY(rows.size() > 400);
    for (const CsvRow &row : rows) {
        const std::string &name = row.text("name");
        const auto space = name.find(' ');
        const bool found = row.text("kind") == "region"
                               ? Dataset::builtIn().region(name.substr(0, space), name.substr(space + 1)).has_value()
                               : isFound(row.text("kind"), name);
        QVERIFY2(found != row.has("reason"), (name + ": " + row.text("reason")).c_str());
    }
}

void HardwareNamesTest::addedProcessorsAreThoseOfTheTable()
{
    const auto rows = table("more_processors.csv");
    QVERIFY(rows.size() > 250);
    for (const CsvRow &row : rows) {
        const auto found = Dataset::builtIn().processor(row.text("model"));
        QVERIFY2(found.has_value(), row.text("model").c_str());
        const Processor &record = *found->record;
        QCOMPARE(std::string(record.name), row.text("model"));
        QCOMPARE(record.tdpW, Real(row.number("tdp_w")));
        QCOMPARE(record.cores, row.has("cores") ? Real(row.number("cores")) : Real());
        QCOMPARE(std::string(record.source), row.text("source_id"));
        QCOMPARE(record.offered, row.has("cores"));
        if (row.text("source_id") == "boavizta_cpu_specs" || row.text("source_id") == "hf_hardware")
            QCOMPARE(record.tdpSpread, Text("estimated"));
        if (row.has("max_turbo_w"))
            reachesItsMaximum(record, row);
    }
}

void HardwareNamesTest::maximumTurboPowersAreThoseOfTheTable()
{
    const auto rows = table("turbo_power.csv");
    QVERIFY(rows.size() > 50);
    for (const CsvRow &row : rows) {
        const auto found = Dataset::builtIn().processor(row.text("model"));
        QVERIFY2(found.has_value(), row.text("model").c_str());
        const Processor &record = *found->record;
        reachesItsMaximum(record, row);
    }
}

void HardwareNamesTest::whatIsNoProcessorIsFoundByItsNameAlone_data()
{
    QTest::addColumn<std::string>("name");
    for (const char *name : {"Intel EP80579 Integrated", "Intel IOC340 I/O Controller", "Intel IOP341 I/O",
                             "Intel IOP342 I/O", "Intel IOP348 I/O", "Intel Core i5+8400 (9M Cache",
                             "Intel Core i5+8500 (9M Cache", "Intel Core i7+8700 (12M Cache"})
        QTest::newRow(name) << std::string(name);
}

/// No list offers it, and a study that names it still opens.
void HardwareNamesTest::whatIsNoProcessorIsFoundByItsNameAlone()
{
    QFETCH(std::string, name);
    const auto found = Dataset::builtIn().processor(name);
    QVERIFY(found.has_value());
    QVERIFY(!found->record->offered);
}

void HardwareNamesTest::aNameForSeveralModelsReachesToTheirs()
{
    int several = 0;
    for (const Accelerator &general : facts().accelerators) {
        if (general.tdpSpread != "variants")
            continue;
        ++several;
        double low = 1e9, high = 0;
        for (const Accelerator &model : facts().accelerators)
            if (model.tdpW && model.name.find(general.name.substr(7)) != Text::npos) { // without "NVIDIA "
                low = std::min(low, *model.tdpW);
                high = std::max(high, *model.tdpW);
            }
        QCOMPARE(general.tdpLowW, Real(low));
        QCOMPARE(general.tdpHighW, Real(high));
        QVERIFY(!general.note.empty());
    }
    QCOMPARE(several, 4); // A100, H100, V100, P100
}

HUELLA_TEST(HardwareNamesTest, NoApplication)
} // namespace hardware_names_test
#include "hardware_names_test.moc"
