// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <map>

using namespace huella;

namespace broken_studies_test {
namespace {

/// What each file of the zoo is refused with: where, and a part of what.
const std::map<QString, std::pair<QString, QString>> &brokenStudies()
{
    static const std::map<QString, std::pair<QString, QString>> all{
        {"empty.huella", {"", "the file is empty"}},
        {"blank.huella", {"", "the file is empty"}},
        {"prose.huella", {":1", "at column 1 it is not valid JSON"}},
        {"truncated.huella", {":17", "cut short"}},
        {"trailing.huella", {":28", "not valid JSON"}},
        {"binary.huella", {":1", "not valid JSON"}},
        {"utf16.huella", {":1", "not valid JSON"}},
        {"list.huella", {"", "not a Huella study"}},
        {"other_json.huella", {": huella", "not a Huella study"}},
        {"future.huella", {": huella", "schema 99 by a later version of Huella; this version reads up to schema 2"}},
        {"version_fraction.huella", {": huella", "not a Huella study"}},
        {"version_text.huella", {": huella", "a number without quotes"}},
        {"version_zero.huella", {": huella", "not a Huella study"}},
        {"deep.huella", {"", "nested deeper than 64 levels"}},
        {"doubled_field.huella", {"", "the field “title” stands twice"}},
        {"doubled_id.huella", {": scenarios[0].runs[1].id", "an id of its own"}},
        {"no_id.huella", {": scenarios[0].runs[0].id", "an id of its own"}},
        {"scenario_is_text.huella", {": scenarios[0]", "an object in braces"}},
        {"runs_are_an_object.huella", {": scenarios[0].runs", "a list in brackets"}},
        {"run_is_number.huella", {": scenarios[0].runs[0]", "an object in braces"}},
        {"hours_are_text.huella", {": scenarios[0].runs[0].hours", "a number without quotes"}},
        {"hours_negative.huella", {": scenarios[0].runs[0].hours", "−1 is too small; 0 or more"}},
        {"usage_above_one.huella", {": scenarios[0].runs[0].cpu_usage", "from 0 to 1"}},
        {"pue_below_one.huella", {": scenarios[0].runs[0].pue", "0.9 is too small; 1 or more"}},
        {"runs_zero.huella", {": scenarios[0].runs[0].runs", "1 or more"}},
        {"platform_unknown.huella", {": scenarios[0].runs[0].platform", "personal, server or cloud"}},
        {"year_fraction.huella", {": scenarios[0].runs[0].year", "a whole number"}},
        {"number_overflow.huella", {": scenarios[0].runs[0].hours", "too large to be calculated with"}},
        {"number_nan.huella", {": scenarios[0].runs[0].hours", "NaN and Infinity are no numbers"}},
        {"lone_surrogate.huella", {":16", "not valid JSON"}},
        {"dataset_unknown.huella", {": dataset", "there are: huella-2026, green-algorithms-3.1, green-algorithms-3.0"}},
        {"language_unknown.huella", {": language", "“en” or “es”"}},
        {"seed_negative.huella", {": seed", "from 0 to 9007199254740991"}},
        {"catalogue_wrong_kind.huella", {": catalogue.processors[0].tdp_w", "wrong kind of value"}},
        {"catalogue_entry_is_text.huella", {": catalogue.processors[0]", "an object in braces"}},
        {"repeat_times_zero.huella", {": scenarios[0].runs[0].repeat.times", "a number above 0"}},
        {"repeat_word_unknown.huella", {": scenarios[0].runs[0].repeat.every", "“fortnight” is not one of the words"}},
        {"training_negative.huella", {": scenarios[0].runs[0].training.development", "a number from 0"}},
        {"until_before_year.huella", {": scenarios[0].runs[0].until", "“until” is "}},
        {"until_without_year.huella", {": scenarios[0].runs[0].until", "“until” is 2028 but “year” is missing"}},
        {"budget_negative.huella", {": budget.study_kg", "a number of kilograms, 0 or more"}},
        {"grid_year_fraction.huella", {": scenarios[0].grid_year", "a whole number"}},
        {"scenario_dataset_unknown.huella",
         {": scenarios[0].dataset", "there are: huella-2026, green-algorithms-3.1, green-algorithms-3.0"}},
    };
    return all;
}

} // namespace

/// Studies that are none are refused with the place and the reason, and odd ones are read.
class CliBrokenStudiesTest : public QObject {
    Q_OBJECT

private slots:
    void refusesBrokenStudies_data();
    void refusesBrokenStudies();
    void everyBrokenFileHasATest();
    void refusesDeepAndHugeStudies();
    void readsWhatIsOnlyOdd();

private:
    QString path(const char *name) const { return folder_.filePath(name); }
    QTemporaryDir folder_;
};

void CliBrokenStudiesTest::refusesBrokenStudies_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("part");
    for (const auto &[file, expected] : brokenStudies())
        QTest::newRow(qPrintable(file)) << file << expected.first << expected.second;
}

void CliBrokenStudiesTest::refusesBrokenStudies()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(QString, part);
    const QString start = "huella-cli: " + brokenFile(file) + place;
    for (const QStringList &command :
         {QStringList{"check", brokenFile(file)}, QStringList{"export", brokenFile(file), "--to", "json"}}) {
        const Called called = call(command);
        QCOMPARE(called.status, 2);
        QVERIFY(called.out.empty());
        QVERIFY2(called.err.starts_with(start.toStdString()), called.err.c_str());
        QVERIFY2(called.err.find(part.toStdString()) != std::string::npos, called.err.c_str());
        QCOMPARE(std::count(called.err.begin(), called.err.end(), '\n'), 1);
    }
}

void CliBrokenStudiesTest::everyBrokenFileHasATest()
{
    const QStringList readable{"hours_missing.huella",     "latin1.huella",    "no_scenarios.huella",
                               "processor_unknown.huella", "too_large.huella", "unknown_fields.huella"};
    const QStringList files = QDir(brokenFile("")).entryList({"*.huella"}, QDir::Files);
    QCOMPARE(size_t(files.size()), brokenStudies().size() + size_t(readable.size()));
    for (const QString &file : files)
        QVERIFY2(brokenStudies().contains(file) || readable.contains(file), qPrintable(file));
}

void CliBrokenStudiesTest::refusesDeepAndHugeStudies()
{
    const QByteArray deep(200'000, '[');
    QVERIFY(writeFile(path("balanced.huella"), deep + QByteArray(200'000, ']')));
    QVERIFY(writeFile(path("open.huella"), "{\"huella\":1,\"scenarios\":" + deep));
    QVERIFY(
        writeFile(path("objects.huella"), QByteArray("{\"a\":").repeated(200'000) + "1" + QByteArray(200'000, '}')));
    for (const char *name : {"balanced.huella", "open.huella", "objects.huella"}) {
        const Called called = call({"check", path(name)});
        QCOMPARE(called.status, 2);
        QVERIFY(called.out.empty());
        QVERIFY2(called.err.find("nested deeper than 64 levels") != std::string::npos, called.err.c_str());
    }
    QFile huge(path("huge.huella"));
    QVERIFY(huge.open(QIODevice::WriteOnly)
            && huge.resize((qint64(64) << 20) + 1)); // of zeros, without room on the disk
    const Called called = call({"check", path("huge.huella")});
    QCOMPARE(called.status, 2);
    QVERIFY(called.out.empty());
    QVERIFY2(called.err.find("larger than 64\u00a0MiB") != std::string::npos, called.err.c_str());
}

void CliBrokenStudiesTest::readsWhatIsOnlyOdd()
{
    const Called bytes = call({"check", brokenFile("latin1.huella"), "--json"});
    QCOMPARE(bytes.status, 0);
    bool said = false;
    const Json issues = bytes.json()["issues"];
    for (const Json &issue : issues)
        said = said || issue["key"] == "issue.file.bytes_replaced";
    QVERIFY(said);
    const Called exported = call({"export", brokenFile("latin1.huella"), "--to", "json"});
    QCOMPARE(exported.status, 0);
    QVERIFY(exported.err.find("One byte of the file is not UTF-8") != std::string::npos);
    QCOMPARE(call({"check", brokenFile("unknown_fields.huella")}).status, 0);
    COMPARE_TEXT(call({"check", brokenFile("no_scenarios.huella")}).out, "No issues.\n");
    QCOMPARE(call({"export", brokenFile("no_scenarios.huella"), "--to", "json"}).json()["scenarios"], Json::array());
}

HUELLA_TEST(CliBrokenStudiesTest, QCoreApplication)
} // namespace broken_studies_test
#include "broken_studies_test.moc"
