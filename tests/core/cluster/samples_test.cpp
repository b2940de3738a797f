// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real accounting and real clusters beside the repository, each folder with an expected.json that another program computed. The licences of
// some do not let them be kept here; where there are none, the fixtures in tests/data/slurm stand alone.

#include "core/base/json.h"
#include "tests/core/cluster/accounting.h"
#include "tests/register_test.h"

#include <QDir>
#include <QTest>

using namespace huella;
using namespace accounting_of_tests;

namespace samples_test {

class ClusterSamplesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void clusters_data();
    void clusters();
    void ranges();
    void totalsOfTheLab_data();
    void totalsOfTheLab();
    void totalsOfTheGoldenTable();
    void theOldExample();
    void hoursOfOpenXdmod_data();
    void hoursOfOpenXdmod();
    void jobsOfReportseff_data();
    void jobsOfReportseff();

private:
    std::string sample(const QString &name) const { return bytesOf(folder_ + name); }
    Json expected(const QString &folder) const
    {
        return Json::parse(sample(folder + QStringLiteral("/expected.json")))["files"];
    }
    Cluster cluster(const QString &name) const { return readCluster(sample(name), "cluster.yaml").value(); }
    QString folder_;
};

void ClusterSamplesTest::initTestCase()
{
    const QString shared = qEnvironmentVariable("HUELLA_SHARED", QStringLiteral(HUELLA_SOURCE_DIR "/../shared"));
    folder_ = shared + QStringLiteral("/interop/samples/");
    if (!QDir(folder_).exists())
        QSKIP("the samples are not beside the repository");
}

void ClusterSamplesTest::clusters_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isRefused");
    const auto row = [](const char *file, bool isRefused) {
        QTest::newRow(file) << QString::fromLatin1(file) << isRefused;
    };
    row("ga4hpc_cluster_info/cluster_info_536a29b.yaml", false);
    row("ga4hpc_cluster_info/cluster_info_7b0f2e3.yaml", false);
    row("ga4hpc_cluster_info/cluster_info_CSD3_2021.yaml", false);
    row("ga4hpc_cluster_info/cluster_info_a2de9c0.yaml", false);
    row("ga4hpc_cluster_info/cluster_info_c812ad9.yaml", false);
    row("ga4hpc_cluster_info/cluster_info_template.yaml", true);
    row("ga_lab_cluster_2026/cluster_info_between_forms.yaml", false);
    row("ga_lab_cluster_2026/cluster_info_core_tests.yaml", false);
    row("ga_lab_cluster_2026/cluster_info_homogenous.yaml", false);
    row("ga_lab_cluster_2026/cluster_info_template.yaml", true);
}

namespace {

bool sameHardware(const Hardware &made, const Json &there)
{
    const bool isGpu = there["type"] == "GPU";
    const auto power = isGpu ? made.gpuPower : made.corePower.value_or(Power());
    return made.hasGpus == isGpu && near(power.value(), there["TDP"].get<double>())
           && (!there.contains("TDP_CPU")
               || near(made.corePower.value_or(Power()).value(), there["TDP_CPU"].get<double>()));
}

} // namespace

void ClusterSamplesTest::clusters()
{
    QFETCH(QString, file);
    QFETCH(bool, isRefused);
    const auto read = readCluster(sample(file), "cluster.yaml");
    QCOMPARE(!read, isRefused);
    if (isRefused) {
        QCOMPARE(read.error().message.key, std::string("cluster.placeholder"));
        return;
    }
    const QStringList parts = file.split(u'/');
    const Json all = expected(parts[0]);
    const std::string name = parts[1].toStdString();
    if (!all.contains(name)) // a file without expectations
        return;
    const Json &there = all[name];
    QVERIFY(near(read->pue, there["PUE"].get<double>()));
    QVERIFY(near(read->intensity.value(), there[there.contains("CI") ? "CI" : "CI_g_per_kwh"].get<double>()));
    QCOMPARE(read->name, there["cluster_name"].get<std::string>());
    QCOMPARE(read->partitions.size(), there["partitions"].size());
    for (const auto &[id, partition] : there["partitions"].items()) {
        const Partition *found = read->partition(id);
        QVERIFY(found);
        if (partition.contains("TDP"))
            QVERIFY(found->hardware && sameHardware(read->hardware[*found->hardware], partition));
        else if (partition.contains("hardware_profile"))
            QCOMPARE(read->hardware[*found->hardware].name, partition["hardware_profile"].get<std::string>());
        else
            QCOMPARE(found->nodes.size(), partition["node_ranges"].size());
    }
    if (there.contains("hardware_profiles"))
        for (const auto &[id, profile] : there["hardware_profiles"].items()) {
            const auto made = std::find_if(read->hardware.begin(), read->hardware.end(),
                                           [&id = id](const Hardware &each) { return each.name == id; });
            QVERIFY(made != read->hardware.end() && sameHardware(*made, profile));
        }
}

void ClusterSamplesTest::ranges()
{
    const QString name = QStringLiteral("cluster_info_core_tests.yaml");
    const Cluster read = cluster(QStringLiteral("ga_lab_cluster_2026/") + name);
    const Json there = expected(QStringLiteral("ga_lab_cluster_2026"))[name.toStdString()]["node_to_profile"];
    for (const auto &[node, profile] : there.items()) {
        const Hardware *found = hardwareOfNode(read, *read.partition("oak"), node);
        QCOMPARE(found ? found->name : std::string(), profile.is_string() ? profile.get<std::string>() : std::string());
    }
}

void ClusterSamplesTest::totalsOfTheLab_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"multi_node_list.txt", "single_job_mixed_states.txt", "batched_sacct_output.txt"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

/// The sums that the lab's own program comes to, job by job and in total.
void ClusterSamplesTest::totalsOfTheLab()
{
    QFETCH(QString, file);
    const Json there = expected(QStringLiteral("ga_lab_sacct_2026"))[file.toStdString()];
    const Cluster made = cluster(QString::fromStdString(there["cluster"].get<std::string>()));
    Accounting accounting;
    accounting.reading = Reading::ga4hpc;
    const Summed got = sumOf(sample(QStringLiteral("ga_lab_sacct_2026/") + file), made, accounting);
    QVERIFY(!got.error);
    const JobSums &total = got.sums.total;
    QCOMPARE(got.sums.skippedRows, std::uint64_t{0});
    double cpu = 0, gpu = 0, memory = 0, energy = 0, grams = 0, failed = 0;
    for (const Json &job : there["jobs"]) {
        cpu += job["energy_cpu_kwh_it"].get<double>();
        gpu += job["energy_gpu_kwh_it"].get<double>();
        memory += job["energy_mem_kwh_it"].get<double>();
        energy += job["energy_kwh_with_pue"].get<double>();
        grams += job["co2e_g"].get<double>();
        failed += job["success"] == 0 ? job["co2e_g"].get<double>() : 0;
    }
    QVERIFY(near(total.cpuKwh, cpu));
    QVERIFY(near(total.gpuKwh, gpu));
    QVERIFY(near(total.memoryKwh, memory));
    QVERIFY(near(total.energyKwh, energy));
    QVERIFY(near(total.emissionsG, grams));
    QVERIFY(near(total.failedG, failed));
    // one that never ran is kept, with nothing
    QCOMPARE(total.jobs - (file.startsWith(u"multi") ? 1 : 0), std::uint64_t(there["jobs"].size()));
}

void ClusterSamplesTest::totalsOfTheGoldenTable()
{
    const QStringList lines =
        QString::fromStdString(sample(QStringLiteral("ga_lab_sacct_2026/multi_node_list_golden.csv")))
            .split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.first().trimmed().split(u',');
    const auto sum = [&](const char *name) {
        double all = 0;
        for (const QString &line : lines.mid(1))
            all += line.split(u',')[names.indexOf(QLatin1String(name))].toDouble();
        return all;
    };
    Accounting accounting;
    accounting.reading = Reading::ga4hpc;
    const JobSums total = sumOf(sample(QStringLiteral("ga_lab_sacct_2026/multi_node_list.txt")),
                                cluster(QStringLiteral("ga_lab_cluster_2026/cluster_info_core_tests.yaml")), accounting)
                              .sums.total;
    QVERIFY(near(total.emissionsG, sum("carbonFootprint")));
    QVERIFY(near(total.neededG, sum("carbonFootprint_memoryNeededOnly")));
    QVERIFY(near(total.failedG, sum("carbonFootprint_failedJobs")));
    QVERIFY(near(total.coreHours, sum("CPUhoursChargedX")));
    QVERIFY(near(total.gpuHours, sum("GPUhoursChargedX")));
}

/// GA4HPC's own example, without CPU time, with memory per core and per node.
void ClusterSamplesTest::theOldExample()
{
    const QString file = QStringLiteral("ga4hpc_example_raw.txt");
    const Json jobs = expected(QStringLiteral("slurm_sacct"))[file.toStdString()]["jobs"];
    const Cluster made =
        readCluster(
            "partitions: {myPartition: {type: CPU, TDP: 9.4}}\nPUE: 1.67\nCI: 253.19\ngranularity_memory_request: 6\n",
            "c.yaml")
            .value();
    Accounting accounting;
    accounting.reading = Reading::ga4hpc;
    const Summed got = sumOf(sample(QStringLiteral("slurm_sacct/") + file), made, accounting);
    double energy = 0, grams = 0;
    for (const Json &job : jobs) {
        energy += job["energy_kwh_with_pue"].get<double>();
        grams += job["co2e_g"].get<double>();
    }
    QVERIFY(near(got.sums.total.energyKwh, energy));
    QVERIFY(near(got.sums.total.emissionsG, grams));
    QCOMPARE(got.sums.total.failedJobs, std::uint64_t{2});
}

void ClusterSamplesTest::hoursOfOpenXdmod_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"xdmod_accounting-logs.log", "xdmod_phillips_every14th_from1.log"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void ClusterSamplesTest::hoursOfOpenXdmod()
{
    QFETCH(QString, file);
    const Json there = expected(QStringLiteral("slurm_sacct"))[file.toStdString()];
    Cluster made =
        readCluster("partitions: {x: {type: CPU, TDP: 10}}\nPUE: 1\nCI: 100\ngranularity_memory_request: 1\n", "c.yaml")
            .value();
    const std::string text = sample(QStringLiteral("slurm_sacct/") + file);
    std::set<std::string> names; // every partition of the file is of that hardware
    for (const QString &line : QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts))
        names.insert(line.split(u'|')[3].toStdString());
    for (const std::string &name : names)
        made.partitions.push_back({name, 0, {}});
    Accounting accounting;
    accounting.by = GroupBy::state;
    const Summed got = sumOf(text, made, accounting);
    QVERIFY(!got.error);
    QCOMPARE(got.sums.skippedRows, std::uint64_t{0});
    QCOMPARE(got.sums.total.jobs, there["rows"].get<std::uint64_t>());
    QVERIFY(near(got.sums.total.coreHours, there["sum_core_hours"].get<double>()));
    QVERIFY(near(got.sums.total.gpuHours, there["sum_gpu_hours"].get<double>()));
    for (const auto &[state, count] : there["states"].items())
        QCOMPARE(got.sums.groups.at(state).jobs, count.get<std::uint64_t>());
}

void ClusterSamplesTest::jobsOfReportseff_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"reportseff_single_core_array.txt", "reportseff_multi_node.txt",
                             "reportseff_multinode_12days.txt", "reportseff_console_two_jobs.txt"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void ClusterSamplesTest::jobsOfReportseff()
{
    QFETCH(QString, file);
    const Json jobs = expected(QStringLiteral("slurm_sacct"))[file.toStdString()]["jobs"];
    std::string text = sample(QStringLiteral("slurm_sacct/") + file) + "\n";
    const auto columns = readSacctColumns(text.substr(0, text.find('\n')), "sacct.txt");
    QVERIFY(columns);
    std::string rows = text.substr(text.find('\n') + 1);
    const size_t size = rows.size();
    rows.append(SacctRows::padding, '\0');
    SacctJobs reader(std::string_view(rows).substr(0, size), *columns, Reading::slurm, 'K');
    size_t seen = 0;
    for (; reader.next() == SacctJobs::Next::job; ++seen) {
        const SacctJob &job = reader.job();
        const Json there = jobs[std::string(job.id)];
        QVERIFY(near(job.wall, there["elapsed_s"].get<double>()));
        QVERIFY(near(job.cores, there["ncpus"].get<double>()));
        QVERIFY(near(job.nodes, there["nnodes"].get<double>()));
        QVERIFY(near(job.totalCpu.value_or(0), there["total_cpu_s"].get<double>()));
        QVERIFY(near(*job.totalCpu / job.reserved(), there["cpu_efficiency"].get<double>()));
        QVERIFY(near(job.requestedMemory.value_or(0), there["req_mem_gib"].get<double>()));
        QVERIFY(near(job.usedMemory.value_or(0), there["max_rss_gib_single_task"].get<double>()));
    }
    QCOMPARE(seen, jobs.size());
}

HUELLA_TEST(ClusterSamplesTest, huella::NoApplication)
} // namespace samples_test
#include "samples_test.moc"
