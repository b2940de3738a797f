// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/request.h"
#include "app/cli/program.h"
#include "core/workload/duration.h"
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <cmath>

using namespace huella;

namespace estimate_test {
namespace {

const QStringList page{"--cpu", "Xeon E5-2683 v4", "--cores", "12", "--memory", "64", "--hours", "12"};

Json estimateJson(const QStringList &before, const QStringList &options)
{
    const Called called = call(before + QStringList{"estimate"} + options + QStringList{"--json"});
    return called.status == 0 && called.err.empty() ? called.json() : Json();
}

std::vector<std::string> keysOf(const Json &object)
{
    std::vector<std::string> keys;
    for (const auto &[key, value] : object.items())
        keys.push_back(key);
    return keys;
}

bool near(double actual, double expected) { return std::abs(actual - expected) <= 1e-9 * std::abs(expected); }

std::vector<std::string> issueKeys(const Json &answer)
{
    std::vector<std::string> keys;
    for (const Json &issue : answer.at("issues"))
        keys.push_back(issue.at("key"));
    return keys;
}

} // namespace

class CliEstimateTest : public QObject {
    Q_OBJECT

private slots:
    void hasTheFieldsOfTheContract();
    void givesGreenAlgorithmsFigures();
    void addsUp();
    void wholeMachinesCountTheirIdlePower();
    void saysWhereFiguresComeFrom();
    void showsDefaults();
    void marksARangeOfMixedFactors();
    void timeIsHours_data();
    void timeIsHours();
    void seedMovesTheRangeOnly();
    void choosesThePue();
    void answersInBothLanguages();
    void namesAreTakenAsSystemsPrintThem();
    void aTypedCodeThatIsAStatesTooIsSaid();
};

void CliEstimateTest::hasTheFieldsOfTheContract()
{
    using Keys = std::vector<std::string>;
    const Json answer = estimateJson({}, page + QStringList{"--where", "ES", "--gpu", "NVIDIA A100 PCIe 40 GB"});
    QCOMPARE(keysOf(answer), (Keys{"schema", "dataset", "power_w", "energy_kwh", "emissions_g", "range", "equivalents",
                                   "used", "issues"}));
    QCOMPARE(answer["schema"], "huella-estimate-1");
    QCOMPARE(answer["dataset"], "huella-2026");
    for (const char *part : {"power_w", "energy_kwh", "emissions_g"})
        QCOMPARE(keysOf(answer[part]), (Keys{"cpu", "gpu", "memory", "total"}));
    const Json &range = answer["range"];
    QCOMPARE(keysOf(range), (Keys{"level", "method", "draws", "seed", "energy_kwh", "emissions_g", "shares",
                                  "explained", "covers", "widened"}));
    QCOMPARE(range["level"], 0.9);
    QCOMPARE(range["method"], "monte-carlo");
    QCOMPARE(range["draws"], 10000);
    QCOMPARE(range["seed"], 2026);
    QCOMPARE(range["covers"], "catalogue figures and defaults");
    QVERIFY(range["energy_kwh"][0] < answer["energy_kwh"]["total"]
            && answer["energy_kwh"]["total"] < range["energy_kwh"][1]);
    QCOMPARE(keysOf(range["shares"][0]), (Keys{"input", "share"}));
    double shares = 0;
    for (const Json &share : range["shares"])
        shares += share["share"].get<double>();
    QVERIFY(std::abs(shares - 1) < 1e-4);
    QCOMPARE(keysOf(answer["equivalents"]), (Keys{"tree_months", "car_eu_km", "car_us_km", "flight_par_lon",
                                                  "flight_ny_sf", "flight_nyc_mel", "flight", "basis_not_stated"}));
    QCOMPARE((Keys{"pue", "intensity_g_per_kwh", "cpu_tdp_per_core_w", "gpu_tdp_w", "memory_w_per_gb"}), [&] {
        auto keys = keysOf(answer["used"]);
        keys.resize(5);
        return keys;
    }());
    QCOMPARE(keysOf(answer["used"]["intensity_g_per_kwh"]),
             (Keys{"value", "origin", "source", "year", "basis", "zone", "title", "entry", "rule"}));
    QCOMPARE(keysOf(answer["issues"][0]), (Keys{"severity", "key", "text", "field"}));
}

void CliEstimateTest::givesGreenAlgorithmsFigures()
{
    const QStringList ontario{"--where", "CA-ON"};
    const Json newest = estimateJson({"--data", "green-algorithms-3.0"}, page + ontario);
    QVERIFY(near(newest["energy_kwh"]["total"], 2.1310848));
    QVERIFY(near(newest["emissions_g"]["total"], 63.932544));
    const Json older = estimateJson({"--data", "green-algorithms-2.2"}, page + ontario);
    QVERIFY(near(older["energy_kwh"]["total"], 2.2813536));
    QVERIFY(near(older["emissions_g"]["total"], 68.440608));
    const Json training = estimateJson({"--data=green-algorithms-3.0"}, {"--gpus", "8", "--gpu-tdp", "300", "--memory",
                                                                         "64", "--hours", "240", "--intensity", "30"});
    QVERIFY(near(training["energy_kwh"]["total"], 907.485696));
    QVERIFY(near(training["emissions_g"]["total"], 27224.57088));
}

void CliEstimateTest::addsUp()
{
    const Json once =
        estimateJson({}, page + QStringList{"--where", "ES", "--gpu", "A100 PCIe 40 GB", "--gpus", "0.5"});
    const Json often = estimateJson(
        {}, page + QStringList{"--where", "ES", "--gpu", "A100 PCIe 40 GB", "--gpus", "0.5", "--runs", "7"});
    for (const char *part : {"power_w", "energy_kwh", "emissions_g"}) {
        const Json &split = once[part];
        QVERIFY(near(split["cpu"].get<double>() + split["gpu"].get<double>() + split["memory"].get<double>(),
                     split["total"]));
    }
    QVERIFY(near(often["energy_kwh"]["total"], 7 * once["energy_kwh"]["total"].get<double>()));
    QCOMPARE(often["power_w"], once["power_w"]);
    const double grams = once["emissions_g"]["total"];
    QVERIFY(near(once["equivalents"]["tree_months"], grams / 11000 * 12));
    QVERIFY(near(once["equivalents"]["car_eu_km"], grams / 175));
    QVERIFY(near(once["equivalents"]["flight_ny_sf"], grams / 570000));
}

void CliEstimateTest::wholeMachinesCountTheirIdlePower()
{
    const QStringList typed{"--machine-idle", "100", "--machine-full", "300", "--cpu-usage", "0.5",
                            "--hours",        "10",  "--pue",          "1",   "--intensity", "100"};
    const Json answer = estimateJson({}, typed + QStringList{"--machines", "2"});
    QCOMPARE(answer["power_w"]["cpu"], 400.0);
    QCOMPARE(answer["emissions_g"]["total"], 400.0);
    QCOMPARE(answer["used"]["machines"]["value"], 2.0);
    QCOMPARE(answer["used"]["machine_idle_w"]["origin"], "given");
    QCOMPARE(answer["used"]["cpu_usage"]["value"], 0.5);
    const Json measured = estimateJson({}, {"--machines", "1", "--cpu", "AMD EPYC 7742", "--hours", "1"});
    QCOMPARE(measured["used"]["machine_full_w"]["value"], 213.2);
    QCOMPARE(measured["used"]["machine_full_w"]["source"], "specpower_2026");
    const Called text = call(QStringList{"estimate"} + typed);
    QVERIFY(text.out.find("Machine, idle") != std::string::npos && text.out.find("Memory  ") == std::string::npos);
    const Called refused = call({"estimate", "--machine-idle", "301", "--machine-full", "300", "--hours", "1"});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.find("--machine-idle: a machine cannot draw more when idle (301") != std::string::npos,
             refused.err.c_str());
    const Called unknown = call({"estimate", "--machines", "1", "--cpu", "Core i7-9700K", "--hours", "1"});
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.err.find("--machine-full: no server with Intel Core i7-9700K was measured") != std::string::npos);
}

void CliEstimateTest::saysWhereFiguresComeFrom()
{
    const Json used = estimateJson({}, page + QStringList{"--where", "España", "--pue", "1.3"})["used"];
    QCOMPARE(used["pue"]["origin"], "given");
    QCOMPARE(used["pue"]["value"], 1.3);
    QVERIFY(used["pue"]["source"].is_null());
    const Json &intensity = used["intensity_g_per_kwh"];
    QCOMPARE(intensity["origin"], "catalogue");
    QCOMPARE(intensity["zone"], "ES");
    QCOMPARE(intensity["basis"], "life-cycle");
    QVERIFY(intensity["year"].is_number_integer());
    QCOMPARE(intensity["source"], "owid_ember_2026");
    QVERIFY(!intensity["title"].get<std::string>().empty());
    QCOMPARE(used["cpu_tdp_per_core_w"]["value"], 7.5);
    QCOMPARE(used["cpu_tdp_per_core_w"]["entry"], "Intel Xeon E5-2683 v4");
    QCOMPARE(used["gpu_tdp_w"], Json::object());
    const Json given = estimateJson({}, page + QStringList{"--intensity", "30"})["used"]["intensity_g_per_kwh"];
    QCOMPARE(given["origin"], "given");
    QVERIFY(given["zone"].is_null() && given["basis"].is_null() && given["year"].is_null());
}

void CliEstimateTest::showsDefaults()
{
    const Json answer = estimateJson({}, {"--cores", "4", "--gpus", "1", "--hours", "1"});
    QCOMPARE(answer["used"]["cpu_tdp_per_core_w"]["value"], 12.0);
    QCOMPARE(answer["used"]["cpu_tdp_per_core_w"]["origin"], "default");
    QCOMPARE(answer["used"]["gpu_tdp_w"]["value"], 200.0);
    QCOMPARE(answer["used"]["memory_gb"]["value"], 0.0);
    QCOMPARE(answer["used"]["intensity_g_per_kwh"]["zone"], "WORLD");
    QCOMPARE(answer["used"]["intensity_g_per_kwh"]["origin"], "default");
    const auto keys = issueKeys(answer);
    for (const char *key : {"issue.default.cpu", "issue.default.gpu", "issue.memory.zero", "issue.place.unknown",
                            "issue.usage.full", "issue.default.pue"})
        QVERIFY2(std::find(keys.begin(), keys.end(), key) != keys.end(), key);
    const Json model = estimateJson({}, {"--cpu", "xeone5-2683V4", "--hours", "1"});
    QCOMPARE(model["used"]["cores"]["value"], 16.0);
    QCOMPARE(model["used"]["cores"]["origin"], "catalogue");
}

void CliEstimateTest::marksARangeOfMixedFactors()
{
    const QStringList options = page + QStringList{"--where", "ES"};
    QVERIFY(!estimateJson({}, options)["range"].contains("note"));
    QCOMPARE(estimateJson({"--data", "green-algorithms-3.0"}, options)["range"]["note"],
             "this dataset mixes direct and other factors; in 2020 its totals were between a quarter and 1.3 times the "
             "life-cycle ones");
}

void CliEstimateTest::timeIsHours_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<double>("hours");
    QTest::newRow("minutes") << "12:00" << 12.0;
    QTest::newRow("half") << "0:30" << 0.5;
    QTest::newRow("seconds") << "1:00:36" << 1.01;
    QTest::newRow("days") << "240:15:00" << 240.25;
    for (const char *wrong :
         {"12", "12:60", "1:5", "1:00:60", "1:00:00:00", "-1:00", "1:-5", ":30", "1:", "", "1:00 ", "1,5:00", "1h30"})
        QTest::newRow(wrong) << wrong << -1.0;
}

void CliEstimateTest::timeIsHours()
{
    QFETCH(QString, clock);
    QFETCH(double, hours);
    const auto read = hoursFromClock(clock.toStdString());
    QCOMPARE(read.value_or(-1), hours);
    const Called called = call({"estimate", "--cores", "1", "--time", clock, "--json"});
    QCOMPARE(called.status, hours < 0 ? 2 : 0);
    if (hours >= 0)
        QCOMPARE(called.json()["used"]["hours"]["value"].get<double>(), hours);
    else
        QVERIFY(called.out.empty() && called.err.starts_with("huella-cli: --time: "));
}

void CliEstimateTest::seedMovesTheRangeOnly()
{
    const QStringList options = page + QStringList{"--where", "ES"};
    const Json one = estimateJson({}, options);
    const Json other = estimateJson({}, options + QStringList{"--seed", "9007199254740991"});
    QCOMPARE(one["emissions_g"], other["emissions_g"]);
    QVERIFY(one["range"]["emissions_g"] != other["range"]["emissions_g"]);
    QCOMPARE(other["range"]["seed"].get<std::uint64_t>(), 9007199254740991u);
    QCOMPARE(estimateJson({}, options + QStringList{"--seed", "2026"}), one);
}

void CliEstimateTest::choosesThePue()
{
    const auto pue = [](const QStringList &options) {
        return estimateJson({}, QStringList{"--cores", "1", "--hours", "1"} + options)["used"]["pue"];
    };
    QCOMPARE(pue({"--platform", "personal"})["value"], 1.0);
    QCOMPARE(pue({"--platform", "personal", "--pue", "1.2"})["value"], 1.2);
    QCOMPARE(pue({"--provider", "gcp", "--region", "europe-north1"})["value"], 1.09);
    QCOMPARE(pue({"--provider", "Google Cloud"})["value"], 1.12);
    QCOMPARE(pue({"--platform", "server"})["value"], 1.56);
    const Json region =
        estimateJson({}, {"--cores", "1", "--hours", "1", "--provider", "gcp", "--region", "asia-east1"});
    QCOMPARE(region["used"]["intensity_g_per_kwh"]["zone"], "TW");
}

void CliEstimateTest::namesAreTakenAsSystemsPrintThem()
{
    const QStringList rest{"--cores", "12", "--memory", "64", "--hours", "12"};
    const Json page = estimateJson({}, QStringList{"--cpu", "Xeon E5-2683 v4", "--where", "ES"} + rest);
    QVERIFY(near(page["emissions_g"]["total"], 2.1310848 * 153.6));
    for (const auto &[cpu, where] : {std::pair("Intel(R) Xeon(R) CPU E5-2683 v4 @ 2.10GHz", "ESP"),
                                     std::pair("model name\t: Intel(R) Xeon(R) CPU E5-2683 v4 @ 2.10GHz", "España"),
                                     std::pair("Intel® Xeon® Processor E5-2683 v4", "Madrid"),
                                     std::pair("intel xeon e5-2683v4", "Comunidad de Madrid")}) {
        const Json answer = estimateJson({}, QStringList{"--cpu", cpu, "--where", where} + rest);
        QCOMPARE(answer["emissions_g"]["total"], page["emissions_g"]["total"]);
    }
}

void CliEstimateTest::aTypedCodeThatIsAStatesTooIsSaid()
{
    const auto says = [](const char *where) {
        const auto keys = issueKeys(estimateJson({}, page + QStringList{"--where", where}));
        return std::find(keys.begin(), keys.end(), "issue.place.state_code") != keys.end();
    };
    QVERIFY(says("CA") && says("GA") && says("de"));
    QVERIFY(!says("ES") && !says("Canada") && !says("US-CA"));
}

void CliEstimateTest::answersInBothLanguages()
{
    const QStringList options = page + QStringList{"--where", "ES"};
    const Called english = call(QStringList{"--lang", "en", "estimate"} + options);
    QCOMPARE(english.status, 0);
    QVERIFY(english.err.empty());
    for (const char *part : {"It is estimated that", "in nine of ten simulations", "0.33\u00a0kg CO₂e", "tree-months",
                             "90% interval", "default", "Huella 2026"})
        QVERIFY2(english.out.find(part) != std::string::npos, part);
    const Called spanish = call(QStringList{"--lang", "es", "estimate"} + options);
    for (const char *part : {"Se estima que", "en nueve de cada diez simulaciones", "0,33\u202fkg CO₂e", "meses-árbol",
                             "intervalo del 90\u202f%", "por defecto"})
        QVERIFY2(spanish.out.find(part) != std::string::npos, part);
    QCOMPARE(call(QStringList{"--lang", "es", "estimate", "--json"} + options).json()["emissions_g"],
             call(QStringList{"estimate", "--json"} + options).json()["emissions_g"]);
}

HUELLA_TEST(CliEstimateTest, QCoreApplication)
} // namespace estimate_test
#include "estimate_test.moc"
