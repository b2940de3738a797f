// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/sacct_values.h"
#include "tests/register_test.h"

#include <QTest>

#include <cmath>

using namespace huella;

namespace sacct_values_test {

/// Cells of sacct, each in every form that releases of Slurm have written.
class SacctValuesTest : public QObject {
    Q_OBJECT

private slots:
    void times_data();
    void times();
    void memory_data();
    void memory();
    void gpus_data();
    void gpus();
    void states_data();
    void states();
};

constexpr double missing = -1, malformed = -2;

namespace {

double answered(SacctRead read, const double &value) // as it is after the reading
{
    return read == SacctRead::value ? value : read == SacctRead::missing ? missing : malformed;
}

} // namespace

void SacctValuesTest::times_data()
{
    QTest::addColumn<double>("seconds");
    const auto row = [](const char *cell, double seconds) { QTest::newRow(cell) << seconds; };
    row("00:00:00", 0);
    row("01:02:03", 3723);
    row("451-06:00:24", 38988024);
    row("4-00:16:00", 346560);
    row("100:00:00", 360000);
    row("16:01.272", 961.272);
    row("00:00.004", 0.004);
    row("120:00", 7200);
    row("", missing);
    row("N/A", missing);
    row("Unknown", missing);
    row("None", missing);
    row("INVALID", missing);
    row("12", malformed);
    row("1-", malformed);
    row("1:2:3:4", malformed);
    row("00:61:00", malformed);
    row("-00:00:01", malformed);
    row("00:00:01x", malformed);
    row("99999999999999999:00:00", malformed);
}

void SacctValuesTest::times()
{
    QFETCH(double, seconds);
    double read = 0;
    const double got = answered(readSacctTime(QTest::currentDataTag(), read), read);
    QVERIFY2(std::abs(got - seconds) < 1e-9, QTest::currentDataTag());
}

void SacctValuesTest::memory_data()
{
    QTest::addColumn<int>("per");
    QTest::addColumn<double>("byThousands");
    QTest::addColumn<double>("by1024");
    const auto row = [](const char *cell, SacctMemory::Per per, double byThousands, double by1024) {
        QTest::newRow(cell) << int(per) << byThousands << by1024;
    };
    using enum SacctMemory::Per;
    row("8G", job, 8, 8);
    row("312.50G", job, 312.5, 312.5);
    row("4000Mc", core, 4, 4000.0 / 1024);
    row("48000Mn", node, 48, 48000.0 / 1024);
    row("250Gn", node, 250, 250);
    row("0n", node, 0, 0);
    row("3370M", job, 3.37, 3370.0 / 1024);
    row("1T", job, 1000, 1024);
    row("512K", job, 512e-6, 512.0 / 1024 / 1024);
    row("2147486648Mn", core, 3, 3000.0 / 1024);
    row("2147486648M", core, 3, 3000.0 / 1024);
    row("2147483647M", job, 2147483.647, 2147483647.0 / 1024);
    row("?", job, missing, missing);
    row("", job, missing, missing);
    row("8 apples", job, malformed, malformed);
    row("-8G", job, malformed, malformed);
    row("8GG", job, malformed, malformed);
    row("G", job, malformed, malformed);
}

void SacctValuesTest::memory()
{
    QFETCH(int, per);
    QFETCH(double, byThousands);
    QFETCH(double, by1024);
    for (const auto &[base, expected] : {std::pair(1000.0, byThousands), std::pair(1024.0, by1024)}) {
        SacctMemory read;
        const auto how = readSacctMemory(QTest::currentDataTag(), base, read);
        QVERIFY(std::abs(answered(how, read.gigabytes) - expected) < 1e-9);
        QVERIFY(how != SacctRead::value || int(read.per) == per);
    }
}

void SacctValuesTest::gpus_data()
{
    QTest::addColumn<double>("ofTres");
    QTest::addColumn<double>("ofGres");
    QTest::newRow("billing=32,cpu=32,gres/gpu=1,gres/gpu:a100=1,mem=250G") << 1.0 << 0.0;
    QTest::newRow("gres/gpu:a100=2,gres/gpu:v100=1") << 3.0 << 0.0;
    QTest::newRow("billing=32,cpu=32") << 0.0 << 0.0;
    QTest::newRow("gpu:V100:2(IDX:0,3),hbm:0") << 0.0 << 2.0;
    QTest::newRow("gres:gpu:4") << 0.0 << 4.0;
    QTest::newRow("") << 0.0 << 0.0;
}

void SacctValuesTest::gpus()
{
    QTEST(gpusOfTres(QTest::currentDataTag()), "ofTres");
    QTEST(gpusOfGres(QTest::currentDataTag()), "ofGres");
}

void SacctValuesTest::states_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *cell, JobEnd end, const char *word, bool known = true) {
        QTest::newRow(cell) << int(end) << QString::fromLatin1(word) << known;
    };
    row("COMPLETED", JobEnd::success, "COMPLETED");
    row("CD", JobEnd::success, "COMPLETED");
    row("CANCELLED by 102216", JobEnd::failure, "CANCELLED");
    row("CANCELLED+", JobEnd::failure, "CANCELLED");
    row("TO", JobEnd::failure, "TIMEOUT");
    row("PENDING", JobEnd::none, "PENDING");
    row("R", JobEnd::none, "RUNNING");
    row("MOONSTRUCK", JobEnd::failure, "MOONSTRUCK", false);
    row("+", JobEnd::failure, "+", false);
    row("", JobEnd::failure, "", false);
}

void SacctValuesTest::states()
{
    const SacctState state = readSacctState(QTest::currentDataTag());
    QTEST(int(state.end), "end");
    QTEST(QString::fromUtf8(state.word.data(), qsizetype(state.word.size())), "word");
    QTEST(state.known, "known");
}

HUELLA_TEST(SacctValuesTest, huella::NoApplication)
} // namespace sacct_values_test
#include "sacct_values_test.moc"
