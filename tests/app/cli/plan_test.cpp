// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/file.h"
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;

namespace plan_test {
namespace {

const QStringList training{"plan",     "training", "--parameters", "7e9",   "--tokens", "140e9",       "--gpu",
                           "H100 SXM", "--gpus",   "64",           "--pue", "1.35",     "--intensity", "153.6"};
const QStringList inference{"plan",        "inference", "--model", "Gemma 2 2B", "--gpu",   "A100",
                            "--responses", "1",         "--pue",   "1",          "--where", "ES"};

bool near(const Json &number, double expected, double share = 1e-3)
{
    return number.is_number() && std::abs(number.get<double>() - expected) <= share * expected;
}

} // namespace

/// `huella-cli plan`: what scripts read, what people read, what a study gets, what is refused.
class CliPlanTest : public QObject {
    Q_OBJECT

private slots:
    void trainingAsJson();
    void inferenceAsJson();
    void pilotAsJson();
    void readsInBothLanguages_data();
    void readsInBothLanguages();
    void aStudyGetsTheRuns();
    void aStudyIsChangedWholeOrNotAtAll();
    void refusals_data();
    void refusals();
    void modelsAreListed();
};

void CliPlanTest::trainingAsJson()
{
    const Called called = call(training + QStringList{"--json", "--development", "0.2"});
    QCOMPARE(called.err, std::string());
    QCOMPARE(called.status, 0);
    const Json json = called.json();
    QCOMPARE(json["schema"], Json("huella-plan-1"));
    const Json &workload = json["workload"];
    QVERIFY(near(workload["hours"], 64.515) && near(workload["flop"], 5.88e21) && near(workload["mfu"], 0.4));
    QCOMPARE(workload["gpus"], Json(64));
    QCOMPARE(workload["gpu"], Json("H100 SXM"));
    QVERIFY(near(workload["accelerator_hours"], 4129));
    QVERIFY(near(json["estimate"]["energy_kwh"]["total"], 5382));
    QCOMPARE(json["estimate"]["schema"], Json("huella-estimate-1"));
    QCOMPARE(json["estimate"]["used"]["hours"]["origin"], Json("derived"));
    QCOMPARE(json["estimate"]["used"]["gpu_tdp_w"]["origin"], Json("derived"));
    QCOMPARE(json["working"].size(), size_t(3));
    QCOMPARE(json["working"][0]["symbol"], Json("F"));
    QCOMPARE(json["around"].size(), size_t(1));
    QVERIFY(near(json["total"]["energy_kwh"], 5382 * 1.2));
    const auto range = json["estimate"]["range"]["energy_kwh"];
    QVERIFY(range[0].get<double>() < 4600 && range[1].get<double>() > 6000);
}

void CliPlanTest::inferenceAsJson()
{
    const Json json = call(inference + QStringList{"--json", "--training-kwh", "10"}).json();
    QVERIFY(near(json["response"]["joules"], 40.421, 1e-9));
    QCOMPARE(json["response"]["models"], Json::array({"google/gemma-2-2b-it"}));
    QCOMPARE(json["response"]["method"], Json("measured"));
    QCOMPARE(json["response"]["batch"], Json(192));
    QVERIFY(near(json["estimate"]["energy_kwh"]["total"], 40.421 * 1.57 / 3.6e6, 1e-9));
    QVERIFY(near(json["break_even"]["responses"], 10 / (40.421 * 1.57 / 3.6e6), 1e-9));
    const Json load = call({"plan", "inference", "--model", "Qwen3-8B", "--gpu", "H100", "--batch", "512", "--per-day",
                            "80000", "--months", "12", "--pue", "1.35", "--where", "ES", "--json"})
                          .json();
    QVERIFY(near(load["load"]["responses"], 29.22e6));
    QCOMPARE(load["load"]["accelerators"], Json(1.0));
    QVERIFY(near(load["estimate"]["energy_kwh"]["total"], 800, 0.01));
}

void CliPlanTest::pilotAsJson()
{
    const Json json = call({"plan", "pilot", "--done", "1", "--of", "100", "--hours", "0.2", "--energy", "0.03",
                            "--pue", "1", "--where", "ES", "--json"})
                          .json();
    QVERIFY(near(json["whole"]["hours"], 20, 1e-12) && near(json["whole"]["energy_kwh"], 3, 1e-12));
    QVERIFY(near(json["estimate"]["energy_kwh"]["total"], 3, 1e-12));
    const Json several = call({"plan", "pilot", "--of", "100", "--epoch-hours", "0.5,0.2,0.21,0.19", "--warm-up", "1",
                               "--gpu", "A100", "--where", "ES", "--json"})
                             .json();
    QVERIFY(near(several["whole"]["hours"], 0.5 + 99 * 0.2, 1e-12));
    QVERIFY(several["whole"]["range"][1].get<double>() > 1);
}

void CliPlanTest::readsInBothLanguages_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("holds");
    QTest::newRow("training") << training << QStringList{"Plan of a training", "10²¹", "64.5", "default", "derived"};
    QTest::newRow("entrenamiento") << QStringList{"--lang", "es"} + training
                                   << QStringList{"Plan de un entrenamiento", "5,88", "64,5"};
    QTest::newRow("inference") << inference << QStringList{"Plan of a model in use", "40.42", "google/gemma-2-2b-it"};
    QTest::newRow("inferencia") << QStringList{"--lang", "es"} + inference
                                << QStringList{"Plan de un modelo en uso", "40,42"};
}

void CliPlanTest::readsInBothLanguages()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, holds);
    const Called called = call(words);
    QCOMPARE(called.status, 0);
    const QString out = QString::fromStdString(called.out);
    for (const QString &each : holds)
        QVERIFY2(out.contains(each), qPrintable(each + "\n" + out));
    for (const char *key : {"[", "symbol.", "rule.", "cli.", "issue.", "planning."})
        QVERIFY2(!out.contains(key), qPrintable(key + ("\n" + out)));
}

void CliPlanTest::aStudyGetsTheRuns()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.huella");
    QCOMPARE(call(training + QStringList{"-o", path, "--name", "Pretraining", "--failed", "0.1"}).status, 0);
    const QByteArray first = readFile(path);
    const auto read = readStudy(first.toStdString(), "plan.huella");
    QVERIFY(read && read->notes.empty());
    QCOMPARE(read->study.runCount(), size_t(2));
    const Run &run = *read->study.scenarios.front().runs.front();
    QCOMPARE(run.name, std::string("Pretraining"));
    QCOMPARE(run.kind, std::string("final"));
    QVERIFY(run.plan && run.plan->kind == RunPlan::Kind::training);
    QVERIFY(writeStudy(read->study) == first.toStdString());

    QCOMPARE(call({"plan", "inference", "--model", "Qwen3-8B", "--gpu", "H100", "--per-day", "80000", "--months", "12",
                   "--where", "ES", "-o", path})
                 .status,
             0);
    const auto longer = readStudy(readFile(path).toStdString(), "plan.huella");
    QCOMPARE(longer->study.runCount(), size_t(3));
    const Run &service = *longer->study.scenarios.front().runs.back();
    QVERIFY(service.repeat && service.repeat->count == 80000 && service.kind == "inference");
    QCOMPARE(call({"check", path}).status, 0);
    const Json exported = call({"export", path, "--to", "json"}).json();
    const Json planned = call(training + QStringList{"--json"}).json();
    QCOMPARE(exported["scenarios"][0]["runs"][0]["energy_kwh"], planned["estimate"]["energy_kwh"]["total"]);
}

void CliPlanTest::aStudyIsChangedWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.huella");
    QVERIFY(writeFile(path, "no study"));
    const Called broken = call(training + QStringList{"-o", path});
    QCOMPARE(broken.status, 2);
    QCOMPARE(readFile(path), QByteArray("no study"));
    const QString fresh = folder.filePath("new.huella");
    QCOMPARE(call({"plan", "training", "--parameters", "0", "--tokens", "1", "--gpu", "A100", "-o", fresh}).status, 2);
    QVERIFY(!QFile::exists(fresh));
}

void CliPlanTest::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QStringList &words, const char *message) {
        QTest::newRow(name) << words << message;
    };
    const QStringList model{"plan", "training", "--gpu", "H100 SXM", "--gpus", "64"};
    row("kind", {"plan", "holiday"}, "holiday: training, inference or pilot is expected here");
    row("no parameters", model + QStringList{"--parameters", "0", "--tokens", "1e9"},
        "--parameters: 0 is outside the range; a number above 0, up to 1 × 10¹⁶, would be right");
    row("utilisation", model + QStringList{"--parameters", "7e9", "--tokens", "1e9", "--mfu", "1.2"},
        "--mfu: 1.2 is outside the range; a number above 0, up to 1, would be right");
    row("epochs of nothing", model + QStringList{"--parameters", "7e9", "--epochs", "3"},
        "--dataset-tokens: epochs of what? Give the tokens of the dataset");
    row("sparse", model + QStringList{"--parameters", "7e9", "--tokens", "1e9", "--peak", "1979"},
        "--peak: 1,979 TFLOP/s looks like the peak for sparse matrices, which no training reaches; the dense peak of "
        "NVIDIA H100 SXM5 80GB is 989.4 TFLOP/s");
    row("no peak", model + QStringList{"--parameters", "7e9", "--tokens", "1e9", "--precision", "fp8"},
        "--peak: no source has the peak of NVIDIA H100 SXM5 80GB at fp8; enter the dense TFLOP/s of its data sheet");
    row("of another kind", model + QStringList{"--responses", "3"},
        "--responses: this option belongs to plan inference; plan training has no use for it");
    row("time of responses", inference + QStringList{"--hours", "3"},
        "--hours: the time is worked out from the responses; say how many with --responses or --per-day");
    row("word", model + QStringList{"--precision", "fp64"},
        "--precision: “fp64” is none of these: bf16 fp16 tf32 fp32 fp8");
    row("number", {"plan", "pilot", "--of", "many", "--hours", "1"},
        "--of: “many” is not a plain number; write it with a point as decimal mark, such as 7.5");
    row("several models", {"plan", "inference", "--model", "Mixtral", "--gpu", "A100"},
        "--model: “Mixtral” may be several models: mistralai/Mixtral-8x22B-Instruct-v0.1, "
        "mistralai/Mixtral-8x7B-Instruct-v0.1");
}

void CliPlanTest::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    const Called called = call(words);
    QString said = QString::fromStdString(called.err);
    said.replace(QChar(0xa0), ' ');
    QCOMPARE(said, "huella-cli: " + message + "\n");
    QCOMPARE(called.status, 2);
    QVERIFY(called.out.empty());
}

void CliPlanTest::modelsAreListed()
{
    const Json all = call({"catalogue", "models", "--json"}).json();
    QVERIFY(all["records"].size() > 2300);
    std::set<std::string> sources;
    for (const Json &record : all["records"])
        sources.insert(record["source"].get<std::string>());
    QCOMPARE(sources, (std::set<std::string>{"ml_energy_leaderboard_2024", "ml_energy_leaderboard_2026"}));
}

HUELLA_TEST(CliPlanTest, NoApplication)

} // namespace plan_test
#include "plan_test.moc"
