// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sacct writes, in every form that it has and with each of its traps, becomes the right sums. The cluster's figures are round: 10 W a
// core (5 beside a GPU of 300 W), PUE 2, 100 g/kWh, memory in steps of 4 GB.

#include "core/cluster/sums_file.h"
#include "tests/core/cluster/accounting.h"
#include "tests/register_test.h"

#include <QDir>
#include <QTest>

using namespace huella;
using namespace accounting_of_tests;

namespace accounting_test {

class AccountingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFormOfOneJob_data();
    void everyFormOfOneJob();
    void traps_data();
    void traps();
    void malformedRowsAreListed();
    void nodesDecideWhatAJobRanOn();
    void groups_data();
    void groups();
    void blocksAndThreadsChangeNothing();
    void aJobOfManyStepsIsOne();
    void linesWithoutEndAreSkipped();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void partialSumsAdd();
    void brokenPartialSumsAreRefused_data();
    void brokenPartialSumsAreRefused();

private:
    Cluster cluster_;
};

void AccountingTest::initTestCase()
{
    const auto cluster = readCluster(fixture(QStringLiteral("cluster.yaml")), "cluster.yaml");
    QVERIFY(cluster);
    cluster_ = *cluster;
}

void AccountingTest::everyFormOfOneJob_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/slurm"));
    for (const QString &name : folder.entryList({QStringLiteral("same_*.txt")}))
        QTest::newRow(qPrintable(name)) << name;
}

/// 4 cores for an hour, half of them busy, 8 GB asked for and 3 used.
void AccountingTest::everyFormOfOneJob()
{
    QFETCH(QString, file);
    const Summed got = sumOf(fixture(file), cluster_);
    QVERIFY(!got.error);
    const JobSums &total = got.sums.total;
    QCOMPARE(total.jobs, std::uint64_t{1});
    QCOMPARE(got.sums.skippedRows, std::uint64_t{0});
    QVERIFY(near(total.cpuKwh, 0.02));
    QVERIFY(near(total.memoryKwh, 8 * 0.3725e-3));
    QVERIFY(near(total.energyKwh, 2 * (0.02 + 8 * 0.3725e-3)));
    QVERIFY(near(total.emissionsG, 100 * total.energyKwh));
    QVERIFY(near(total.neededG, 200 * (0.02 + 4 * 0.3725e-3)));
    QVERIFY(near(total.coreHours, 4));
}

void AccountingTest::traps_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("jobs");
    QTest::addColumn<int>("failed");
    QTest::addColumn<double>("cpuWh");
    QTest::addColumn<double>("gpuWh");
    QTest::addColumn<double>("memoryGbh");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *file, int jobs, int failed, double cpu, double gpu, double memory,
                        const char *told = "") {
        QTest::newRow(file) << QString::fromLatin1(file) + QStringLiteral(".txt") << jobs << failed << cpu << gpu
                            << memory << QString::fromLatin1(told);
    };
    row("requeued", 2, 1, 40, 0, 16);
    row("array", 1, 0, 20, 0, 8, "unfinished 1");
    row("unfinished", 0, 0, 0, 0, 0, "unfinished 6");
    row("no_end", 1, 0, 20, 0, 8, "unfinished 3");
    row("never_ran", 1, 1, 0, 0, 0, "never 1");
    row("failed", 6, 5, 120, 0, 48, "states 1");
    row("more_cpu_than_cores", 1, 0, 40, 0, 8, "clamped 1");
    row("cputime_is_less", 1, 0, 20, 0, 8);
    row("no_cpu_time", 1, 0, 40, 0, 8, "full 1");
    row("not_told", 1, 0, 40, 0, 0, "full 1 memory 1");
    row("gpus", 1, 0, 10, 600, 8);
    row("gpu_types", 1, 0, 10, 600, 8);
    row("gpus_of_gres", 1, 0, 10, 600, 8);
    row("gpus_on_cpus", 1, 0, 20, 0, 8, "gpus 1");
    row("old_gpu_partition", 1, 0, 0, 250, 8, "cores 1");
    row("not_utf8", 1, 0, 20, 0, 8);
    row("xdmod_order", 1, 0, 40, 0, 8, "full 1");
}

void AccountingTest::traps()
{
    QFETCH(QString, file);
    QFETCH(double, cpuWh);
    QFETCH(double, gpuWh);
    QFETCH(double, memoryGbh);
    const Summed got = sumOf(fixture(file), cluster_);
    QVERIFY(!got.error);
    const JobSums &total = got.sums.total;
    const JobCounts &counts = got.sums.counts;
    QCOMPARE(got.sums.skippedRows, std::uint64_t{0});
    QTEST(int(total.jobs), "jobs");
    QTEST(int(total.failedJobs), "failed");
    QVERIFY(near(1000 * total.cpuKwh, cpuWh));
    QVERIFY(near(1000 * total.gpuKwh, gpuWh));
    QVERIFY(near(1000 * total.memoryKwh, 0.3725 * memoryGbh));
    QString told;
    const auto tell = [&told](const char *name, std::uint64_t count) {
        if (count > 0)
            told +=
                QStringLiteral("%1%2 %3").arg(QLatin1String(told.isEmpty() ? "" : " "), QLatin1String(name)).arg(count);
    };
    tell("unfinished", counts.unfinished);
    tell("never", counts.neverRan);
    tell("full", counts.fullUse);
    tell("clamped", counts.clamped);
    tell("memory", counts.noMemory);
    tell("gpus", counts.gpusUnknown);
    tell("cores", counts.coresUnknown);
    tell("states", counts.statesUnknown);
    QTEST(told, "told");
}

void AccountingTest::malformedRowsAreListed()
{
    const Summed got = sumOf(fixture(QStringLiteral("malformed.txt")), cluster_);
    QVERIFY(!got.error);
    QStringList listed;
    for (const SkippedRow &row : got.sums.skipped)
        listed << QStringLiteral("%1 %2").arg(row.line).arg(QString::fromStdString(row.reason.key));
    const QStringList expected{QStringLiteral("3 slurm.row.short"),  QStringLiteral("6 slurm.row.time"),
                               QStringLiteral("8 slurm.row.memory"), QStringLiteral("9 slurm.row.no_partition"),
                               QStringLiteral("10 slurm.row.alone"), QStringLiteral("13 slurm.row.number")};
    QCOMPARE(listed, expected);
    QCOMPARE(got.sums.total.jobs, std::uint64_t{1}); // the first, whose steps go on behind the broken row
    QVERIFY(got.sums.total.neededG < got.sums.total.emissionsG);
}

void AccountingTest::nodesDecideWhatAJobRanOn()
{
    const auto cluster = readCluster(fixture(QStringLiteral("cluster_profiles.yaml")), "cluster.yaml");
    QVERIFY(cluster);
    const Summed got = sumOf(fixture(QStringLiteral("nodes.txt")), *cluster);
    QVERIFY(!got.error);
    // jobs 1, 2 and 7 on thin nodes, 3, 4 and 8 on those with cards
    QVERIFY(near(1000 * got.sums.total.cpuKwh, 3 * 20 + 3 * 10));
    QCOMPARE(got.sums.total.jobs, std::uint64_t{6});
    QCOMPARE(got.sums.skipped.size(), size_t{2});
    QCOMPARE(got.sums.skipped[0].line, std::uint64_t{6});
    QCOMPARE(got.sums.skipped[1].reason.key, std::string("slurm.row.no_node"));
}

void AccountingTest::groups_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("user") << QStringLiteral("user") << QStringList{QStringLiteral("ana")};
    QTest::newRow("account") << QStringLiteral("account") << QStringList{QStringLiteral("lab")};
    QTest::newRow("partition") << QStringLiteral("partition") << QStringList{QStringLiteral("cpu")};
    QTest::newRow("month") << QStringLiteral("month") << QStringList{QStringLiteral("2026-03")};
    QTest::newRow("state") << QStringLiteral("state")
                           << QStringList{QStringLiteral("CANCELLED"),     QStringLiteral("COMPLETED"),
                                          QStringLiteral("FAILED"),        QStringLiteral("MOONSTRUCK"),
                                          QStringLiteral("OUT_OF_MEMORY"), QStringLiteral("TIMEOUT")};
}

void AccountingTest::groups()
{
    QFETCH(QString, by);
    Accounting accounting;
    accounting.by = groupByFrom(by.toStdString()).value();
    const Summed got = sumOf(fixture(QStringLiteral("failed.txt")), cluster_, accounting);
    QStringList keys;
    JobSums sum;
    for (const auto &[key, sums] : got.sums.sortedGroups(accounting.by)) {
        keys << QString::fromStdString(key);
        sum.add(sums);
    }
    QTEST(keys, "keys");
    QCOMPARE(sum.jobs, got.sums.total.jobs);
    QVERIFY(near(sum.emissionsG, got.sums.total.emissionsG));
}

namespace {

/// Enough jobs for many small blocks, each with steps that must stay with their job.
std::string manyJobs(int count)
{
    std::string text = fixture(QStringLiteral("same_parsable2.txt"));
    const std::string rows = text.substr(text.find('\n') + 1);
    for (int i = 1; i < count; ++i) {
        std::string next = rows;
        for (size_t at = next.find("500"); at != std::string::npos; at = next.find("500", at + 4))
            next.replace(at, 3, std::to_string(1000 + i));
        text += next;
    }
    return text;
}

} // namespace

void AccountingTest::blocksAndThreadsChangeNothing()
{
    const std::string text = manyJobs(500);
    Accounting accounting;
    accounting.threads = 1;
    const Summed whole = sumOf(text, cluster_, accounting);
    QCOMPARE(whole.sums.total.jobs, std::uint64_t{500});
    for (const size_t block : {700u, 1024u, 4096u, 65536u}) {
        Summed first;
        for (const unsigned threads : {1u, 2u, 5u}) {
            accounting.threads = threads;
            const Summed got = sumOf(text, cluster_, accounting, block);
            QVERIFY(!got.error);
            QCOMPARE(got.sums.skippedRows, std::uint64_t{0});
            QVERIFY(near(got.sums.total.neededG, whole.sums.total.neededG));
            if (threads == 1)
                first = got;
            else
                QVERIFY(got.sums.total == first.sums.total); // to the last bit
        }
    }
}

void AccountingTest::aJobOfManyStepsIsOne()
{
    std::string text = fixture(QStringLiteral("same_parsable2.txt"));
    for (int i = 0; i < 50; ++i)
        text += "||500." + std::to_string(i)
                + "|s|2026-03-01T10:00:01|00:01:00||1|4|00:04:00|00:04:00||5242880K||COMPLETED|lab|cpu=4\n";
    const Summed got = sumOf(text, cluster_, {}, 2048);
    QVERIFY(!got.error);
    QCOMPARE(got.sums.total.jobs, std::uint64_t{1});
    QCOMPARE(got.sums.skippedRows, std::uint64_t{0});
    QVERIFY(near(got.sums.total.neededG, got.sums.total.emissionsG)); // 5 GB of 8, in steps of 4
}

void AccountingTest::linesWithoutEndAreSkipped()
{
    const std::string good = fixture(QStringLiteral("same_parsable2.txt"));
    const std::string text = good + "9|" + std::string(longestSacctLine + 10, 'x') + "\n" + good;
    const Summed got = sumOf(text, cluster_);
    QVERIFY(!got.error);
    QCOMPARE(got.sums.total.jobs, std::uint64_t{2});
    QCOMPARE(got.sums.skipped.size(), size_t{1});
    QCOMPARE(got.sums.skipped[0].line, std::uint64_t{5});
    QCOMPARE(got.sums.skipped[0].reason.key, std::string("slurm.row.endless"));
}

void AccountingTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("prose") << QByteArray("Dear all,\nhere is the list.\n") << QStringLiteral("slurm.header.unknown");
    QTest::newRow("another table") << QByteArray("id,cpu,cores\n1,x,2\n") << QStringLiteral("slurm.header.unknown");
    QTest::newRow("no state") << QByteArray("JobID|Elapsed|NCPUS|Partition\n")
                              << QStringLiteral("slurm.header.missing");
    QTest::newRow("no elapsed") << QByteArray("JobID|State|NCPUS|Partition\n")
                                << QStringLiteral("slurm.header.missing");
    QTest::newRow("no partition") << QByteArray("JobID|State|NCPUS|Elapsed\n")
                                  << QStringLiteral("slurm.header.missing");
    QTest::newRow("zeros") << QByteArray(100, '\0') << QStringLiteral("slurm.header.unknown");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("empty lines") << QByteArray("\n\n\r\n") << QString();
}

void AccountingTest::otherFilesAreRefused()
{
    QFETCH(QByteArray, text);
    const Summed got = sumOf(text.toStdString(), cluster_);
    QTEST(got.error ? QString::fromStdString(got.error->message.key) : QString(), "key");
}

void AccountingTest::partialSumsAdd()
{
    Accounting accounting;
    accounting.by = GroupBy::state;
    const std::string first = fixture(QStringLiteral("failed.txt")), second = fixture(QStringLiteral("malformed.txt"));
    const Summed one = sumOf(first, cluster_, accounting), two = sumOf(second, cluster_, accounting);
    ClusterSums all;
    for (const Summed &part : {one, two}) {
        const auto read = readPartialSums(writePartialSums({GroupBy::state, Reading::slurm, part.sums}), "part.json");
        QVERIFY(read);
        QVERIFY(read->by == GroupBy::state);
        QVERIFY(read->sums.total == part.sums.total); // to the last bit
        QVERIFY(read->sums.groups == part.sums.groups);
        QVERIFY(read->sums.counts == part.sums.counts);
        QVERIFY(read->sums.skipped == part.sums.skipped);
        all.add(read->sums);
    }
    QCOMPARE(all.total.jobs, std::uint64_t{7});
    QCOMPARE(all.skippedRows, std::uint64_t{6});
    QVERIFY(near(all.total.emissionsG, one.sums.total.emissionsG + two.sums.total.emissionsG));
    QCOMPARE(all.groups.at("COMPLETED").jobs, std::uint64_t{2});
}

void AccountingTest::brokenPartialSumsAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("schema") << QStringLiteral("huella-slurm-partial-1") << QStringLiteral("huella-slurm-1");
    QTest::newRow("a field") << QStringLiteral("\"core_hours\"") << QStringLiteral("\"core\"");
    QTest::newRow("a kind") << QStringLiteral("\"groups\": [") << QStringLiteral("\"groups\": 1, \"g\": [");
    QTest::newRow("below nothing") << QStringLiteral("\"unfinished\": 0") << QStringLiteral("\"unfinished\": -1");
    QTest::newRow("cut") << QStringLiteral("\"skipped\"") << QStringLiteral("\"skipped");
    QTest::newRow("by") << QStringLiteral("\"by\": \"user\"") << QStringLiteral("\"by\": \"moon\"");
}

void AccountingTest::brokenPartialSumsAreRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    Accounting accounting;
    accounting.by = GroupBy::user;
    const Summed part = sumOf(fixture(QStringLiteral("failed.txt")), cluster_, accounting);
    QString text = QString::fromStdString(writePartialSums({GroupBy::user, Reading::slurm, part.sums}));
    QVERIFY(readPartialSums(text.toStdString(), "part.json"));
    QVERIFY(text.contains(from));
    text.replace(from, to);
    QVERIFY(!readPartialSums(text.toStdString(), "part.json"));
}

HUELLA_TEST(AccountingTest, huella::NoApplication)
} // namespace accounting_test
#include "accounting_test.moc"
