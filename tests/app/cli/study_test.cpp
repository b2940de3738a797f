// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <cmath>
#include <map>

using namespace huella;

namespace study_test {
namespace {

const QByteArray study =
    R"({"huella":1,"title":"Two scenarios","language":"es","dataset":"huella-2026","edition":"2026-11","seed":7,
 "scenarios":[
  {"id":"s1","name":"Baseline","runs":[
   {"id":"r1","name":"=Pilot","kind":"pilot","year":2027,"cpu":"Intel Xeon E5-2683 v4","cores":12,"memory_gb":64,"hours":12,"zone":"ES"},
   {"id":"r2","name":"Final, long","kind":"final","cpu":"Intel Xeon E5-2683 v4","cores":12,"cpu_usage":0.8,"memory_gb":64,"hours":300,"runs":3,"zone":"ES","pue":1.2}]},
  {"id":"s2","name":"In Sweden","runs":[
   {"id":"r3","name":"Final","kind":"final","gpu":"NVIDIA A100 PCIe 40 GB","gpus":0.5,"hours":10,"zone":"SE","platform":"cloud"}]}]})";

} // namespace

class CliStudyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void checkListsIssues();
    void checkIsOneWhereSomethingIsGrave_data();
    void checkIsOneWhereSomethingIsGrave();
    void exportsCsv();
    void exportsCsvWithEachScenariosData();
    void exportsJson();
    void totalsAreTheSumOfRuns();
    void agreesWithEstimate();
    void opensWhatBeginsWithAByteOrderMark();
    void aCopyThatCannotBeIsRefusedWithItsPath();
    void exportsOneScenario();
    void exportsWhatTheReportCites();
    void aRunWithoutAnAnswerHasNoFigures();
    void takesAnotherDataset();
    void refusesOtherFormats_data();
    void refusesOtherFormats();
    void refusesBrokenStudies_data();
    void refusesBrokenStudies();
    void everyBrokenFileHasATest();
    void refusesDeepAndHugeStudies();
    void readsWhatIsOnlyOdd();

private:
    QString path(const char *name) const { return folder_.filePath(name); }
    QTemporaryDir folder_;
};

void CliStudyTest::initTestCase() { QVERIFY(writeFile(path("study.huella"), study)); }

void CliStudyTest::checkListsIssues()
{
    const Called called = call({"check", path("study.huella"), "--json"});
    QCOMPARE(called.status, 0);
    const Json answer = called.json();
    QCOMPARE(answer["schema"], "huella-check-1");
    bool found = false;
    for (const Json &issue : answer["issues"]) {
        for (const char *field : {"run", "name", "severity", "key", "text", "field"})
            QVERIFY2(issue.contains(field), field);
        found = found
                || (issue["run"] == "r1" && issue["key"] == "issue.usage.full" && issue["name"] == "=Pilot"
                    && issue["field"] == "cpu_usage");
    }
    QVERIFY(found);
    const Called spanish = call({"--lang", "es", "check", path("study.huella")});
    QVERIFY(spanish.out.find("nota") != std::string::npos
            && spanish.out.find("El uso se ha dejado") != std::string::npos);
    QCOMPARE(size_t(std::count(spanish.out.begin(), spanish.out.end(), '\n')), answer["issues"].size());
}

void CliStudyTest::checkIsOneWhereSomethingIsGrave_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::newRow("hours") << "hours_missing.huella"
                           << "error.hours.missing"
                           << "hours";
    QTest::newRow("processor") << "processor_unknown.huella"
                               << "error.name.unknown"
                               << "cpu";
    QTest::newRow("too large") << "too_large.huella"
                               << "error.result.too_large"
                               << "hours";
}

void CliStudyTest::checkIsOneWhereSomethingIsGrave()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const Called called = call({"check", brokenFile(file), "--json"});
    QCOMPARE(called.status, 1);
    QVERIFY(called.err.empty());
    const Json first = called.json()["issues"][0];
    QCOMPARE(first["severity"], "error");
    QCOMPARE(QString::fromStdString(first["key"]), key);
    QCOMPARE(QString::fromStdString(first["field"]), field);
    QCOMPARE(call({"check", brokenFile(file)}).status, 1);
    QCOMPARE(call({"export", brokenFile(file), "--to", "csv"}).status, 1);
}

void CliStudyTest::exportsCsv()
{
    const Called called = call({"export", path("study.huella"), "--to", "csv"});
    QCOMPARE(called.status, 0);
    QVERIFY(called.err.empty());
    const auto lines = QByteArray::fromStdString(called.out).split('\n');
    QCOMPARE(lines[0],
             QByteArray(
                 "scenario,run,kind,year,cpu,cores,cpu_tdp_per_core_w,cpu_usage,gpu,gpus,gpu_tdp_w,gpu_usage,memory_gb,"
                 "hours,runs,"
                 "zone,intensity_g_per_kwh,platform,provider,region,pue,power_w,energy_kwh,emissions_g,emissions_cpu_g,"
                 "emissions_gpu_g,emissions_memory_g,tree_months,pue_used,intensity_used_g_per_kwh,error,dataset,grid_"
                 "year,memory_w_per_gb"));
    QCOMPARE(lines.size(), 5);
    QVERIFY2(
        lines[1].startsWith(
            "Baseline,'=Pilot,pilot,2027,Intel Xeon E5-2683 v4,12,,,,,,,64,12,,ES,,,,,,177.59040000000002,2.1310848,"),
        lines[1]);
    QVERIFY2(
        lines[2].startsWith("Baseline,\"Final, long\",final,,Intel Xeon E5-2683 v4,12,,0.8,,,,,64,300,3,ES,,,,,1.2,"),
        lines[2]);
    QVERIFY2(lines[3].startsWith("In Sweden,Final,final,,,,,,NVIDIA A100 PCIe 40 GB,0.5,,,,10,,SE,,cloud,,,,"),
             lines[3]);
    QVERIFY(call({"export", path("study.huella"), "--to", "csv", "-o", path("out.csv")}).out.empty());
    QCOMPARE(readFile(path("out.csv")), QByteArray::fromStdString(called.out));
}

void CliStudyTest::exportsCsvWithEachScenariosData()
{
    const auto scenario = [](int number, const QByteArray &data) {
        return R"({"id":"s)" + QByteArray::number(number) + R"(","name":"S",)" + data + R"("runs":[{"id":"r)"
               + QByteArray::number(number) + R"(","cores":12,"hours":10,"zone":"ES"}]})";
    };
    QVERIFY(writeFile(path("data.huella"), R"({"huella":2,"dataset":"huella-2026","scenarios":[)" + scenario(1, "")
                                               + "," + scenario(2, R"("grid_year":2015,)") + ","
                                               + scenario(3, R"("dataset":"green-algorithms-3.0",)") + "]}"));
    const Called called = call({"export", path("data.huella"), "--to", "csv"});
    const auto lines = QByteArray::fromStdString(called.out).split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[1].endsWith(",huella-2026,,"), lines[1]);
    QVERIFY2(lines[2].endsWith(",huella-2026,2015,"), lines[2]);
    QVERIFY2(lines[3].endsWith(",green-algorithms-3.0,,"), lines[3]);
    for (int line : {1, 2, 3})
        QCOMPARE(lines[line].count(','), lines[0].count(','));
}

void CliStudyTest::exportsJson()
{
    const Called called = call({"export", path("study.huella"), "--to", "json"});
    QCOMPARE(called.status, 0);
    const Json answer = called.json();
    QCOMPARE(answer["schema"], "huella-export-1");
    QCOMPARE(answer["scenarios"].size(), size_t(2));
    const Json &baseline = answer["scenarios"][0];
    QCOMPARE(baseline["name"], "Baseline");
    QCOMPARE(baseline["total"]["range"]["draws"], 10000);
    QCOMPARE(baseline["total"]["range"]["seed"], 7);
    QCOMPARE(baseline["runs"].size(), size_t(2));
    QCOMPARE(baseline["runs"][0]["name"], "=Pilot");
    QCOMPARE(baseline["runs"][0]["kind"], "pilot");
    QCOMPARE(baseline["runs"][0]["year"], 2027);
    QCOMPARE(baseline["runs"][0]["inputs"]["cores"], 12.0);
    QCOMPARE(baseline["runs"][1]["used"]["pue"]["origin"], "given");
}

void CliStudyTest::totalsAreTheSumOfRuns()
{
    const Json answer = call({"export", path("study.huella"), "--to", "json"}).json();
    std::map<std::string, double> csvGrams;
    const auto lines = QByteArray::fromStdString(call({"export", path("study.huella"), "--to", "csv"}).out)
                           .replace("\"Final, long\"", "x")
                           .split('\n');
    for (const QByteArray &line : lines.mid(1, 3))
        csvGrams[line.split(',')[0].toStdString()] += line.split(',')[23].toDouble();
    for (const Json &scenario : answer["scenarios"]) {
        double kwh = 0, grams = 0;
        for (const Json &run : scenario["runs"]) {
            kwh += run["energy_kwh"].get<double>();
            grams += run["emissions_g"].get<double>();
        }
        const double total = scenario["total"]["emissions_g"];
        QVERIFY(std::abs(grams - total) <= 1e-12 * total);
        QVERIFY(std::abs(kwh - scenario["total"]["energy_kwh"].get<double>()) <= 1e-12 * kwh);
        QVERIFY(std::abs(csvGrams[scenario["name"]] - total) <= 1e-12 * total);
        QVERIFY(scenario["total"]["range"]["emissions_g"][0] <= total
                && total <= scenario["total"]["range"]["emissions_g"][1]);
    }
}

void CliStudyTest::agreesWithEstimate()
{
    const Json exported = call({"export", path("study.huella"), "--to", "json"}).json();
    const Json run = exported["scenarios"][0]["runs"][1];
    const QString seed = QString::number(run["range"]["seed"].get<int>());
    const Json answer = call({"estimate", "--cpu",    "Intel Xeon E5-2683 v4",
                              "--cores",  "12",       "--cpu-usage",
                              "0.8",      "--memory", "64",
                              "--hours",  "300",      "--runs",
                              "3",        "--where",  "ES",
                              "--pue",    "1.2",      "--seed",
                              seed,       "--json"})
                            .json();
    QCOMPARE(run["emissions_g"], answer["emissions_g"]["total"]);
    QCOMPARE(run["energy_kwh"], answer["energy_kwh"]["total"]);
    QCOMPARE(run["emissions_parts_g"], answer["emissions_g"]);
    QCOMPARE(run["used"], answer["used"]);
    QCOMPARE(run["range"], answer["range"]); // whatever the run is called and stands beside
    const Json card = call({"estimate", "--gpu", "NVIDIA A100 PCIe 40 GB", "--gpus", "0.5", "--hours", "10", "--where",
                            "SE", "--platform", "cloud", "--seed", seed, "--json"})
                          .json();
    QCOMPARE(exported["scenarios"][1]["runs"][0]["range"], card["range"]);
    QCOMPARE(exported["scenarios"][1]["total"]["range"], card["range"]); // of that run alone
}

void CliStudyTest::opensWhatBeginsWithAByteOrderMark()
{
    QVERIFY(writeFile(path("bom.huella"), "\xef\xbb\xbf" + QByteArray(study)));
    COMPARE_TEXT(call({"check", path("bom.huella")}).out, call({"check", path("study.huella")}).out);
}

void CliStudyTest::aCopyThatCannotBeIsRefusedWithItsPath()
{
    Json bad = Json::parse(QByteArray(study).toStdString());
    bad["catalogue"]["sites"] =
        Json::array({Json{{"provider", "aws"}, {"region", "default"}, {"kind", "provider"}, {"source", "ccf"}}});
    QVERIFY(writeFile(path("bad.huella"), QByteArray::fromStdString(bad.dump())));
    for (const QStringList &command : {QStringList{"check"}, QStringList{"export", "--to", "json"},
                                       QStringList{"report", "--template", "summary", "--to", "md"}}) {
        const Called called = call(QStringList{command.first(), path("bad.huella")} + command.mid(1));
        QCOMPARE(called.status, 2);
        QVERIFY(called.out.empty());
        QVERIFY2(called.err.find("bad.huella: catalogue.sites[0].pue: this field is missing") != std::string::npos,
                 called.err.c_str());
    }
}

void CliStudyTest::exportsOneScenario()
{
    const Json answer = call({"export", path("study.huella"), "--to", "json", "--scenario", "In Sweden"}).json();
    QCOMPARE(answer["scenarios"].size(), size_t(1));
    QCOMPARE(answer["scenarios"][0]["id"], "s2");
    const Called unknown = call({"export", path("study.huella"), "--to", "csv", "--scenario", "In Norway"});
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.out.empty());
    COMPARE_TEXT(unknown.err,
                 "huella-cli: --scenario: the study has no scenario “In Norway”; it has: Baseline, In Sweden\n");
}

void CliStudyTest::exportsWhatTheReportCites()
{
    const Called called = call({"export", path("study.huella"), "--to", "bibtex"});
    QCOMPARE(called.status, 0);
    COMPARE_TEXT(called.err, std::string());
    COMPARE_TEXT(called.out, call({"report", path("study.huella"), "--to", "bibtex"}).out);
    QVERIFY(called.out.find("@misc{huella,") != std::string::npos);
    const Called english = call({"report", path("study.huella"), "--to", "bibtex", "--lang", "en"});
    QVERIFY(english.out != called.out); // the study speaks Spanish
    QCOMPARE(call({"export", path("study.huella"), "--to", "bibtex", "-o", path("study.bib")}).status, 0);
    COMPARE_TEXT(readFile(path("study.bib")).toStdString(), called.out);
    const std::string one = call({"export", path("study.huella"), "--to", "bibtex", "--scenario", "In Sweden"}).out;
    QVERIFY(one.find("E5-2683") == std::string::npos && one.find("@misc{huella,") != std::string::npos);
    QCOMPARE(call({"export", brokenFile("hours_missing.huella"), "--to", "bibtex"}).status, 1);
}

void CliStudyTest::aRunWithoutAnAnswerHasNoFigures()
{
    const Json answer = call({"export", brokenFile("hours_missing.huella"), "--to", "json"}).json();
    const Json &runs = answer["scenarios"][0]["runs"];
    QVERIFY(runs[1]["emissions_g"].is_null() && runs[1]["energy_kwh"].is_null());
    QCOMPARE(runs[1]["error"]["field"], "hours");
    QCOMPARE(answer["scenarios"][0]["total"]["missing_runs"], 1);
    QCOMPARE(answer["scenarios"][0]["total"]["emissions_g"], runs[0]["emissions_g"]);
    const Called csv = call({"export", brokenFile("hours_missing.huella"), "--to", "csv"});
    const auto lines = QByteArray::fromStdString(csv.out).split('\n');
    QVERIFY2(QString::fromStdString(csv.err).contains("one run could not be estimated: hours: the run time is missing"),
             csv.err.c_str());
    QVERIFY2(lines[2].endsWith(",,,,,,,,,hours: the run time is missing; give the hours of one run,huella-2026,,"),
             lines[2]);
}

void CliStudyTest::takesAnotherDataset()
{
    const Json answer = call({"--data", "green-algorithms-3.0", "export", path("study.huella"), "--to", "json"}).json();
    QCOMPARE(answer["dataset"], "green-algorithms-3.0");
    QVERIFY(answer["scenarios"][0]["total"]["range"].contains("note"));
}

void CliStudyTest::refusesOtherFormats_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"xlsx", "bib", "CSV", "model-card"})
        QTest::newRow(format) << format;
}

void CliStudyTest::refusesOtherFormats()
{
    QFETCH(QString, format);
    const Called called = call({"export", path("study.huella"), "--to", format});
    QCOMPARE(called.status, 2);
    QVERIFY(called.out.empty());
    QCOMPARE(QString::fromStdString(called.err),
             "huella-cli: --to: “" + format + "” is not a format; csv, json or bibtex would be right\n");
    QCOMPARE(call({"export", path("study.huella")}).status, 2);
}

/// What each file of the zoo is refused with: where, and a part of what.
static const std::map<QString, std::pair<QString, QString>> &brokenStudies()
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
        {"dataset_unknown.huella", {": dataset", "there are: huella-2026, green-algorithms-3.0"}},
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
        {"scenario_dataset_unknown.huella", {": scenarios[0].dataset", "there are: huella-2026, green-algorithms-3.0"}},
    };
    return all;
}

void CliStudyTest::refusesBrokenStudies_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("part");
    for (const auto &[file, expected] : brokenStudies())
        QTest::newRow(qPrintable(file)) << file << expected.first << expected.second;
}

void CliStudyTest::refusesBrokenStudies()
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

void CliStudyTest::everyBrokenFileHasATest()
{
    const QStringList readable{"hours_missing.huella",     "latin1.huella",    "no_scenarios.huella",
                               "processor_unknown.huella", "too_large.huella", "unknown_fields.huella"};
    const QStringList files = QDir(brokenFile("")).entryList({"*.huella"}, QDir::Files);
    QCOMPARE(size_t(files.size()), brokenStudies().size() + size_t(readable.size()));
    for (const QString &file : files)
        QVERIFY2(brokenStudies().contains(file) || readable.contains(file), qPrintable(file));
}

void CliStudyTest::refusesDeepAndHugeStudies()
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

void CliStudyTest::readsWhatIsOnlyOdd()
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

HUELLA_TEST(CliStudyTest, QCoreApplication)
} // namespace study_test
#include "study_test.moc"
