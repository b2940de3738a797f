// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/app/cli/two_scenarios.h"
#include "tests/register_test.h"

#include <cmath>
#include <map>

using namespace huella;

namespace export_test {

using namespace two_scenarios;

/// What `export` writes of a study.
class CliExportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void exportsCsv();
    void exportsCsvWithEachScenariosData();
    void exportsWhatARunSaysAndItsInterval();
    void exportsJson();
    void totalsAreTheSumOfRuns();
    void agreesWithEstimate();
    void exportsOneScenario();
    void exportsWhatTheReportCites();
    void aRunWithoutAnAnswerHasNoFigures();
    void takesAnotherDataset();
    void refusesOtherFormats_data();
    void refusesOtherFormats();

private:
    QString path(const char *name) const { return folder_.filePath(name); }
    QTemporaryDir folder_;
};

void CliExportTest::initTestCase() { QVERIFY(writeFile(path("study.huella"), study)); }

void CliExportTest::exportsCsv()
{
    const Called called = call({"export", path("study.huella"), "--to", "csv"});
    QCOMPARE(called.status, 0);
    QVERIFY(called.err.empty());
    const auto lines = QByteArray::fromStdString(called.out).split('\n');
    QCOMPARE(lines[0],
             QByteArray(
                 "scenario,run,kind,year,cpu,cores,cpu_tdp_per_core_w,cpu_usage,gpu,gpus,gpu_tdp_w,gpu_usage,memory_gb,"
                 "machines,machine_idle_w,machine_full_w,hours,runs,"
                 "zone,intensity_g_per_kwh,platform,provider,region,pue,power_w,energy_kwh,emissions_g,emissions_cpu_g,"
                 "emissions_gpu_g,emissions_memory_g,tree_months,pue_used,intensity_used_g_per_kwh,error,dataset,grid_"
                 "year,memory_w_per_gb,energy_low_kwh,energy_high_kwh,emissions_low_g,emissions_high_g,until,note,"
                 "recurrence,"
                 "development,retrainings,retraining_share"));
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[1].startsWith("Baseline,'=Pilot,pilot,2027,Intel Xeon E5-2683 "
                                 "v4,12,,,,,,,64,,,,12,,ES,,,,,,177.59040000000002,2.1310848,"),
             lines[1]);
    QVERIFY2(lines[2].startsWith(
                 "Baseline,\"Final, long\",final,,Intel Xeon E5-2683 v4,12,,0.8,,,,,64,,,,300,3,ES,,,,,1.2,"),
             lines[2]);
    QVERIFY2(lines[3].startsWith("In Sweden,Final,final,,,,,,NVIDIA A100 PCIe 40 GB,0.5,,,,,,,10,,SE,,cloud,,,,"),
             lines[3]);
    QVERIFY(call({"export", path("study.huella"), "--to", "csv", "-o", path("out.csv")}).out.empty());
    QCOMPARE(readFile(path("out.csv")), QByteArray::fromStdString(called.out));
}

void CliExportTest::exportsCsvWithEachScenariosData()
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
    QVERIFY2(lines[1].contains(",huella-2026,,,"), lines[1]);
    QVERIFY2(lines[2].contains(",huella-2026,2015,,"), lines[2]);
    QVERIFY2(lines[3].contains(",green-algorithms-3.0,,,"), lines[3]);
    for (int line : {1, 2, 3})
        QCOMPARE(lines[line].count(','), lines[0].count(','));
}

/// Every column once, what a run says of itself and its interval among them, and `batch` comes to the same figures.
void CliExportTest::exportsWhatARunSaysAndItsInterval()
{
    QVERIFY(writeFile(path("said.huella"), R"({"huella":2,"scenarios":[{"id":"s1","name":"S","runs":[
        {"id":"r1","name":"R","year":2027,"until":2029,"note":"as last year","repeat":{"times":5,"every":"week","for":3,"unit":"years"},
         "training":{"development":0.35,"retrainings":2,"retraining_share":0.15},"cores":12,"hours":10,"zone":"ES"}]}]})"));
    const Called called = call({"export", path("said.huella"), "--to", "csv", "-o", path("said.csv")});
    QCOMPARE(called.status, 0);
    const auto lines = readFile(path("said.csv")).split('\n');
    const auto names = lines[0].split(','), cells = lines[1].split(',');
    QCOMPARE(QSet(names.begin(), names.end()).size(), names.size());
    QCOMPARE(cells.size(), names.size());
    const auto cell = [&](const char *name) { return cells[names.indexOf(name)]; };
    QCOMPARE(cell("until"), QByteArray("2029"));
    QCOMPARE(cell("note"), QByteArray("as last year"));
    QCOMPARE(cell("recurrence"), QByteArray("5 per week for 3 years"));
    QCOMPARE(cell("development"), QByteArray("0.35"));
    QCOMPARE(cell("retrainings"), QByteArray("2"));
    QCOMPARE(cell("retraining_share"), QByteArray("0.15"));
    const double grams = cell("emissions_g").toDouble();
    QVERIFY(cell("emissions_low_g").toDouble() < grams && grams < cell("emissions_high_g").toDouble());
    QVERIFY(cell("energy_low_kwh").toDouble() < cell("energy_high_kwh").toDouble());
    const Called again = call({"batch", path("said.csv")});
    QCOMPARE(again.status, 0);
    const auto header = QByteArray::fromStdString(again.out).split('\n')[0].split(',');
    const double there =
        QByteArray::fromStdString(again.out).split('\n')[1].split(',')[header.indexOf("emissions_g")].toDouble();
    QVERIFY(std::abs(there - grams) <= 1e-9 * grams);
}

void CliExportTest::exportsJson()
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

void CliExportTest::totalsAreTheSumOfRuns()
{
    const Json answer = call({"export", path("study.huella"), "--to", "json"}).json();
    std::map<std::string, double> csvGrams;
    const auto lines = QByteArray::fromStdString(call({"export", path("study.huella"), "--to", "csv"}).out)
                           .replace("\"Final, long\"", "x")
                           .split('\n');
    for (const QByteArray &line : lines.mid(1, 3))
        csvGrams[line.split(',')[0].toStdString()] += line.split(',')[26].toDouble();
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

void CliExportTest::agreesWithEstimate()
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

void CliExportTest::exportsOneScenario()
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

void CliExportTest::exportsWhatTheReportCites()
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

void CliExportTest::aRunWithoutAnAnswerHasNoFigures()
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
    QVERIFY2(lines[2].endsWith(",,,,,,,,,hours: the run time is missing; give the hours of one run,huella-2026,,,,,,,,,,,,"),
             lines[2]);
}

void CliExportTest::takesAnotherDataset()
{
    const Json answer = call({"--data", "green-algorithms-3.0", "export", path("study.huella"), "--to", "json"}).json();
    QCOMPARE(answer["dataset"], "green-algorithms-3.0");
    QVERIFY(answer["scenarios"][0]["total"]["range"].contains("note"));
}

void CliExportTest::refusesOtherFormats_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"xls", "bib", "CSV", "model-card"})
        QTest::newRow(format) << format;
}

void CliExportTest::refusesOtherFormats()
{
    QFETCH(QString, format);
    const Called called = call({"export", path("study.huella"), "--to", format});
    QCOMPARE(called.status, 2);
    QVERIFY(called.out.empty());
    QCOMPARE(QString::fromStdString(called.err),
             "huella-cli: --to: “" + format + "” is not a format; csv, json, xlsx, bibtex, cff or ro-crate would be right\n");
    QCOMPARE(call({"export", path("study.huella")}).status, 2);
}

HUELLA_TEST(CliExportTest, QCoreApplication)
} // namespace export_test
#include "export_test.moc"
