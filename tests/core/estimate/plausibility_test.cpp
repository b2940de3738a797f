// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every question that a careful colleague would ask: a workload that raises it, and a near miss that does not.

#include "core/estimate/estimate.h"
#include "tests/core/base/show.h"
#include "tests/core/catalogue/chip_tables.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

#include <QTemporaryDir>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace huella;

namespace plausibility_test {
namespace {

std::vector<Issue> issuesOf(const std::string &workload, const std::string &dataset = "huella-2026", int gridYear = 0)
{
    const Dataset &newest = Dataset::builtIn(dataset);
    return estimateCentral(workloadOf(workload), gridYear ? newest.withGridYear(gridYear) : newest).value().issues;
}

const Issue *find(const std::vector<Issue> &issues, std::string_view key)
{
    for (const Issue &issue : issues)
        if (issue.message.key == key)
            return &issue;
    return nullptr;
}

QString keysOf(const std::vector<Issue> &issues)
{
    QStringList keys;
    for (const Issue &issue : issues)
        keys << QString::fromStdString(issue.message.key);
    return keys.join(' ');
}

/// A run that raises nothing; a row changes one thing.
const std::string good = "hours=12; cpu=AMD EPYC 7742; cores=12; cpu_usage=0.9; memory_gb=64; zone=ES; pue=1.3";

std::string with(std::string workload, const std::string &column, const std::string &value)
{
    const std::regex part("(^|; )" + column + "=[^;]*");
    const std::string set = column + "=" + value;
    if (std::regex_search(workload, part))
        return std::regex_replace(workload, part, "$1" + set);
    return workload + "; " + set;
}

std::string without(const std::string &workload, const std::string &column)
{
    return std::regex_replace(workload, std::regex("; " + column + "=[^;]*"), "");
}

struct Case {
    std::string key, field, raising, nearMiss;
    Severity severity = Severity::warning;
    std::string dataset = "huella-2026";
    int gridYear = 0; ///< another year's electricity; 0: the newest
};

std::vector<Case> cases()
{
    const Severity note = Severity::note;
    const std::string core = with(without(good, "cpu"), "cores", "12");
    const std::string ga = "green-algorithms-1.0";
    const std::string plain = "hours=1; cores=4; cpu_usage=1; memory_gb=4; zone=ES; pue=1.3";
    return {
        {"issue.watts_per_core", "cpu_tdp_per_core_w", with(good, "cpu_tdp_per_core_w", "0.49"),
         with(good, "cpu_tdp_per_core_w", "0.5")},
        {"issue.watts_per_core", "cpu_tdp_per_core_w", with(good, "cpu_tdp_per_core_w", "40.1"),
         with(good, "cpu_tdp_per_core_w", "40")},
        {"issue.watts_per_core", "cpu_tdp_per_core_w", with(good, "cpu_tdp_per_core_w", "100"),
         with(with(good, "cpu_tdp_per_core_w", "100"), "cores", "0")}, // no core is counted
        {"issue.cores.too_many", "cores", with(good, "cores", "65"), with(good, "cores", "64")},
        {"issue.cores.too_many", "cores", with(good, "cores", "129"),
         with(good, "cores", "128")}, // 128 are its threads
        {"issue.cores.threads", "cores", with(good, "cores", "128"), with(good, "cores", "127")},
        {"issue.outside_dataset", "cpu", "hours=1; cpu=AMD EPYC 9654", "hours=1; cpu=Xeon E5-2683 v4", note, ga},
        {"issue.own_chips", "cpu", "hours=1; cpu=Test Chip 100; zone=ES", "hours=1; cpu=AMD EPYC 7742; zone=ES", note,
         "green-algorithms-3.1"},
        {"issue.own_chips", "gpu", "hours=1; gpu=Test Card 16 GB; zone=ES",
         "hours=1; gpu=Test Card 16 GB; gpu_tdp_w=300; zone=ES", note, "green-algorithms-3.1"},
        {"issue.cpu.counted", "cpu", with(good, "cpu", "2x EPYC 7742"), good, note},
        {"issue.cores.too_many", "cores", with(with(good, "cpu", "2x EPYC 7742"), "cores", "129"),
         with(with(good, "cpu", "2x EPYC 7742"), "cores", "128")},
        {"issue.outside_dataset", "gpu", "hours=1; gpu=NVIDIA H100 SXM5 80GB", "hours=1; gpu=NVIDIA Tesla V100", note,
         ga},
        {"issue.outside_dataset", "cpu", "hours=1; cpu=AMD EPYC 9654", "hours=1; cpu=Any; cores=3", note, ga},
        {"issue.no_device", "cpu", with(good, "cores", "0"), with(with(good, "cores", "0"), "gpus", "0.1")},
        {"issue.default.cpu", "cpu", core, with(core, "cpu_tdp_per_core_w", "12")},
        {"issue.default.cpu", "cpu", core, with(core, "cores", "0")},
        {"issue.cpu.shared", "cores", with(with(good, "cpu", "AMD 6th Gen A10-8700P"), "cores", "4"),
         with(good, "cores", "4")},
        {"issue.cpu.shared", "cores", with(with(good, "cpu", "AMD 6th Gen A10-8700P"), "cores", "4"),
         with(with(with(good, "cpu", "AMD 6th Gen A10-8700P"), "cores", "4"), "cpu_tdp_per_core_w", "4")},
        {"issue.default.gpu_model", "gpu", with(good, "gpu", "Inferentia2"),
         with(with(good, "gpu", "Inferentia2"), "gpu_tdp_w", "200")},
        {"issue.default.gpu", "gpu", with(good, "gpus", "1"), with(good, "gpu", "Inferentia2")}, // which is known
        {"issue.default.gpu", "gpu", with(good, "gpus", "1"), with(with(good, "gpus", "1"), "gpu_tdp_w", "200")},
        {"issue.usage.full", "cpu_usage", without(good, "cpu_usage"), with(good, "cpu_usage", "1"),
         note}, // typed is no default
        {"issue.usage.full", "gpu_usage", with(good, "gpu", "NVIDIA H100 SXM5 80GB"),
         with(with(good, "gpu", "NVIDIA H100 SXM5 80GB"), "gpu_usage", "1"), note},
        {"issue.usage.full", "cpu_usage", without(good, "cpu_usage"), with(without(good, "cpu_usage"), "cores", "0"),
         note},
        {"issue.default.pue", "pue", without(good, "pue"), with(good, "pue", "1.56"), note},
        {"issue.default.pue", "pue", without(good, "pue"), with(without(good, "pue"), "provider", "gcp"), note},
        {"issue.default.pue", "pue", without(good, "pue"), with(without(good, "pue"), "platform", "personal"), note},
        {"issue.memory.zero", "memory_gb", without(good, "memory_gb"), with(good, "memory_gb", "0.1"), note},
        {"issue.memory.zero", "memory_gb", with(good, "memory_gb", "0"), good, note},
        {"issue.place.unknown", "zone", without(good, "zone"), with(good, "zone", "WORLD")},
        {"issue.place.unknown", "zone", without(good, "zone"),
         with(without(good, "zone"), "intensity_g_per_kwh", "458.29")},
        {"issue.place.world", "zone", with(good, "zone", "TV"), with(good, "zone", "CF")},
        {"issue.place.world", "zone", "hours=1; provider=gcp; region=asia-southeast1",
         "hours=1; provider=gcp; region=europe-west1", Severity::warning, ga},
        {"issue.region.disputed", "region", with(without(good, "zone"), "region", "us-central1"),
         with(without(good, "zone"), "region", "europe-west1"), note},
        {"issue.machine.measured", "machines", with(good, "machines", "1"), with(good, "machine_full_w", "500"), note},
        {"issue.machine.idle_share", "machine_idle_w", "hours=1; cpu_usage=1; zone=ES; machine_full_w=500",
         "hours=1; cpu_usage=1; zone=ES; machine_full_w=500; machine_idle_w=100", note},
        {"issue.machine.little", "machine_full_w", with(good, "machine_full_w", "4.9"),
         with(good, "machine_full_w", "5")},
        {"issue.machine.core_watts", "cpu_tdp_per_core_w", with(with(good, "machines", "1"), "cpu_tdp_per_core_w", "4"),
         with(good, "cpu_tdp_per_core_w", "4")},
        {"issue.machine.green_algorithms", "machines", "hours=1; zone=ES; machine_full_w=500; machine_idle_w=100",
         "hours=1; zone=ES; cores=4", note, ga},
        {"issue.place.grid_region", "zone", with(good, "zone", "US-TX"), with(good, "zone", "US-TEX-ERCO"), note},
        {"issue.intensity.range", "intensity_g_per_kwh", with(good, "intensity_g_per_kwh", "0"),
         with(good, "intensity_g_per_kwh", "1")},
        {"issue.intensity.range", "intensity_g_per_kwh", with(good, "intensity_g_per_kwh", "1501"),
         with(good, "intensity_g_per_kwh", "1500")},
        {"issue.intensity.range", "zone", with(plain, "zone", "IS"), plain, Severity::warning, ga}, // 0 in that table
        {"issue.basis.direct", "zone", with(good, "zone", "US-OR"), with(good, "zone", "US-NY")},
        {"issue.basis.direct", "zone", with(good, "zone", "US-OR"),
         with(with(good, "zone", "US-OR"), "intensity_g_per_kwh", "500")},
        {"issue.figure.old", "zone", with(good, "zone", "US-OR"), with(good, "zone", "TM"), note}, // 2022; 2024
        {"issue.figure.other_year", "zone", with(good, "zone", "ES-CN-TE"), good, Severity::warning, "huella-2026",
         2015},
        {"issue.figure.old", "zone", with(good, "zone", "EH"),
         with(with(good, "zone", "EH"), "intensity_g_per_kwh", "600"), note},
        {"issue.place.partial", "zone", with(good, "zone", "AU-WA"), with(good, "zone", "AU-NSW"), note},
        {"issue.cores.vcpus", "cores", with(core, "platform", "cloud"), core},
        {"issue.cores.vcpus", "cores", with(core, "platform", "cloud"), with(good, "platform", "cloud")},
        {"issue.cores.vcpus", "cores", with(core, "platform", "cloud"),
         with(with(core, "platform", "cloud"), "cpu_tdp_per_core_w", "5")},
        {"issue.cpu.accelerator", "cpu", with(good, "cpu", "A100"), good},
        {"issue.model.taken_as", "cpu", with(good, "cpu", "7763"), with(good, "cpu", "EPYC 7763"), note},
        {"issue.model.taken_as", "gpu", with(good, "gpu", "3090"), with(good, "gpu", "RTX 3090"), note},
        {"issue.power.estimated", "cpu", with(good, "cpu", "Apple M2"),
         with(with(good, "cpu", "Apple M2"), "cpu_tdp_per_core_w", "3"), note},
        {"issue.power.variants", "gpu", with(good, "gpu", "NVIDIA A100"), with(good, "gpu", "A100 PCIe"), note},
        {"issue.gpus.boards", "gpus", with(good, "gpu", "Tesla K80"), with(good, "gpu", "Tesla M40")},
        {"issue.gpus.boards", "gpus", with(good, "gpu", "MI250X"),
         with(with(good, "gpu", "MI250X"), "gpu_tdp_w", "250")},
        {"issue.intensity.unit", "intensity_g_per_kwh", with(good, "intensity_g_per_kwh", "153600"),
         with(good, "intensity_g_per_kwh", "153.6")},
        {"issue.intensity.unit", "intensity_g_per_kwh", with(good, "intensity_g_per_kwh", "0.1536"),
         with(good, "intensity_g_per_kwh", "0")},
        {"issue.memory.megabytes", "memory_gb", with(good, "memory_gb", "65536"), with(good, "memory_gb", "2048")},
        {"issue.memory.megabytes", "memory_gb", with(good, "memory_gb", "65536"),
         with(with(good, "memory_gb", "12288"), "cores", "64")}, // such machines are sold
        {"issue.memory.kilobytes", "memory_gb", with(good, "memory_gb", "65837632"), with(good, "memory_gb", "65")},
        {"issue.memory.bytes", "memory_gb", with(good, "memory_gb", "68719476736"), with(good, "memory_gb", "64")},
        {"issue.place.via", "zone", with(good, "zone", "Madrid"), good, note},
        {"issue.place.via", "zone", with(good, "zone", "Inglaterra"), with(good, "zone", "GB"), note},
        {"issue.place.via", "zone", with(good, "zone", "MX-JAL"), with(good, "zone", "MX"), note},
        {"issue.place.namesake", "zone", with(good, "zone", "Valencia"), with(good, "zone", "Madrid")},
        {"issue.place.via", "zone", with(good, "zone", "Antioquia"), with(good, "zone", "CO"), note},
        {"issue.place.namesake_of_zone", "zone", with(good, "zone", "Florida"), with(good, "zone", "US-FL")},
        {"issue.place.not_region", "zone", with(with(good, "provider", "aws") + "; region=us-east-1", "zone", "FR"),
         with(with(good, "provider", "aws") + "; region=us-east-1", "zone", "US-VA")},
        {"issue.place.not_region", "zone", with(with(good, "provider", "aws") + "; region=us-east-1", "zone", "US-CA"),
         with(with(good, "provider", "aws") + "; region=us-east-1", "zone", "US")}, // coarser, and no contradiction
        {"issue.place.not_region", "zone", with(with(good, "provider", "aws") + "; region=us-east-1", "zone", "FR"),
         with(without(good, "zone") + "; provider=aws; region=us-east-1", "intensity_g_per_kwh", "100")},
        {"issue.pue.percent", "pue", with(good, "pue", "156"), with(good, "pue", "1.56")},
        {"issue.usage.percent", "cpu_usage", with(good, "cpu_usage", "0.0085"), with(good, "cpu_usage", "0.85")},
        {"issue.usage.low", "cpu_usage", with(good, "cpu_usage", "0.019"), with(good, "cpu_usage", "0.02")},
        {"issue.usage.percent", "gpu_usage", with(with(good, "gpu", "NVIDIA H100 SXM5 80GB"), "gpu_usage", "0.005"),
         with(good, "gpu_usage", "0.005")}, // no accelerator is counted
        {"issue.pue.low", "pue", with(good, "pue", "1.01"), with(good, "pue", "1.02")},
        {"issue.pue.low", "pue", with(good, "pue", "1"), with(with(good, "pue", "1"), "platform", "personal")},
        {"issue.pue.high", "pue", with(good, "pue", "2.51"), with(good, "pue", "2.5")},
        {"issue.hours.year", "hours", with(good, "hours", "8766.5"), with(good, "hours", "8766")},
        {"issue.hours.zero", "hours", with(good, "hours", "0"), with(good, "hours", "0.01")},
        {"issue.hours.year", "hours", with(good, "hours", "9000"),
         with(with(good, "hours", "4500"), "runs", "2")}, // one run
        {"issue.memory.most", "memory_gb", with(good, "memory_gb", "103"), with(good, "memory_gb", "100")},
        {"issue.dataset.mixed", "zone", plain, plain, note,
         "green-algorithms-3.0"}, // near miss: the default dataset, below
    };
}

} // namespace

class PlausibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        chip_tables::write(ownCopy_.path(), chip_tables::cpus(), chip_tables::gpus());
        Dataset::lookForOwnChipsIn(ownCopy_.path().toStdString());
    }
    void cleanupTestCase() { Dataset::lookForOwnChipsIn({}); }
    void aGoodRunRaisesNothing();
    void anIssueIsRaised_data() { rows(); }
    void anIssueIsRaised();
    void aNearMissDoesNotRaiseIt_data() { rows(); }
    void aNearMissDoesNotRaiseIt();
    void everyIssueOfTheCodeHasItsCase();
    void issuesSayTheFiguresTheyAreAbout();
    void noneIsAnError();

private:
    static void rows();
    QTemporaryDir ownCopy_;
};

void PlausibilityTest::rows()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Case &c : cases())
        QTest::newRow((c.key + ": " + c.raising).c_str()) << number++;
}

void PlausibilityTest::aGoodRunRaisesNothing()
{
    QCOMPARE(keysOf(issuesOf(good)), QString());
    QCOMPARE(keysOf(issuesOf("hours=1; intensity_g_per_kwh=20; cores=4; cpu_tdp_per_core_w=5; cpu_usage=1; "
                             "memory_gb=4; platform=personal")),
             QString());
}

void PlausibilityTest::anIssueIsRaised()
{
    QFETCH(int, number);
    const Case c = cases().at(size_t(number));
    const auto issues = issuesOf(c.raising, c.dataset, c.gridYear);
    const Issue *issue = find(issues, c.key);
    QVERIFY2(issue, qPrintable(keysOf(issues)));
    QCOMPARE(issue->field, c.field);
    QVERIFY(issue->severity == c.severity);
    QVERIFY(fieldByColumn(issue->field)); // a form can point at it
    QVERIFY(issue->run.empty());
}

void PlausibilityTest::aNearMissDoesNotRaiseIt()
{
    QFETCH(int, number);
    const Case c = cases().at(size_t(number));
    const auto issues = issuesOf(c.nearMiss, c.raising == c.nearMiss ? "huella-2026" : c.dataset, c.gridYear);
    QVERIFY2(!find(issues, c.key), qPrintable(keysOf(issues)));
}

void PlausibilityTest::everyIssueOfTheCodeHasItsCase()
{
    std::stringstream code;
    for (const char *file : {"plausibility.cpp", "place_plausibility.cpp"})
        code << std::ifstream(std::string(HUELLA_SOURCE_DIR "/core/estimate/") + file).rdbuf();
    const std::string text = code.str();
    const std::regex key("\"(issue\\.[a-z_.]+)\"");
    std::set<std::string> inCode, inCases;
    for (std::sregex_iterator at(text.begin(), text.end(), key), end; at != end; ++at)
        inCode.insert((*at)[1]);
    for (const Case &c : cases())
        inCases.insert(c.key);
    QVERIFY(inCode.size() > 15);
    QCOMPARE(inCode, inCases);
}

void PlausibilityTest::issuesSayTheFiguresTheyAreAbout()
{
    const auto issues = issuesOf(with(with(good, "cores", "65"), "pue", "2.51"));
    QCOMPARE(keysOf(issues), QString("issue.cores.too_many issue.pue.high"));
    QVERIFY(
        issues[0].message.args
        == (std::vector<MessageArg>{numberArg("cores", 65), numberArg("most", 64), textArg("model", "AMD EPYC 7742")}));
    QVERIFY(issues[1].message.args == (std::vector<MessageArg>{numberArg("value", 2.51)}));

    const auto idle = issuesOf(with(good, "cpu_usage", "0.0085"));
    const auto reading = find(idle, "issue.usage.percent")->message.args;
    QVERIFY(
        reading
        == (std::vector<MessageArg>{numberArg("value", 0.0085 * 100, "%"), percentArg("reading", 0.0085 * 100),
                                    numberArg("share", 0.0085), numberArg("meant", 0.0085 * 100)})); // 0.85 %, not 1 %
    QVERIFY(find(issuesOf(with(good, "pue", "156")), "issue.pue.percent")->message.args
            == (std::vector<MessageArg>{numberArg("value", 156), numberArg("reading", 1.56)}));
    const auto pair = issuesOf(with(with(good, "gpu", "Tesla K80"), "gpus", "2"));
    const auto boards = find(pair, "issue.gpus.boards");
    QVERIFY(boards->message.args
            == (std::vector<MessageArg>{textArg("model", "NVIDIA Tesla K80"), numberArg("chips", 2),
                                        numberArg("watts", 300, "W"), numberArg("each", 150, "W"),
                                        textArg("option", "--gpu-tdp")}));

    const auto world = issuesOf("hours=1; provider=gcp; region=asia-southeast1", "green-algorithms-1.0");
    QVERIFY(find(world, "issue.place.world")->message.args
            == (std::vector<MessageArg>{textArg("zone", "SG"), numberArg("value", 475, "g CO₂e/kWh")}));
    const auto tuvalu = issuesOf(with(good, "zone", "TV"));
    QVERIFY(find(tuvalu, "issue.place.world")->message.args
            == (std::vector<MessageArg>{textArg("zone", "TV"), numberArg("value", 458.29, "g CO₂e/kWh")}));

    const auto memory = find(issuesOf(with(good, "memory_gb", "1000")), "issue.memory.most")->message.args;
    const double share = std::get<NumberArg>(memory.at(0).value).value;
    COMPARE_NEAR(share, 372.5 / (372.5 + 12 * 225.0 / 64 * 0.9), 1e-12);
}

void PlausibilityTest::noneIsAnError()
{
    for (const Case &c : cases())
        for (const Issue &issue : issuesOf(c.raising, c.dataset, c.gridYear))
            QVERIFY(issue.severity != Severity::error);
}

HUELLA_TEST(PlausibilityTest, NoApplication)
} // namespace plausibility_test
#include "plausibility_test.moc"
