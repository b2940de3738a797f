// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/batch_pipeline.h"
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <cmath>
#include <random>

using namespace huella;
using namespace huella::cli;

namespace batch_test {
namespace {

const std::string header =
    "id,power_w,energy_kwh,emissions_g,emissions_cpu_g,emissions_gpu_g,emissions_memory_g,tree_months,pue,"
    "intensity_g_per_kwh,error,defaults,warnings";
using Row = std::vector<std::string>;

/// A row's cells by column, and the same as options of `estimate`.
struct Drawn {
    std::map<std::string, std::string> cells;
    QStringList options;
};

class Draw {
public:
    Drawn operator()()
    {
        row_ = {};
        add(0.7, "cpu", "--cpu",
            {"Xeon E5-2683 v4", "xeone5-2683v4", "AMD EPYC 7742", "Core i7-9700K", "Xeon E5-2683 v44"});
        add(0.7, "cores", "--cores", {"1", "12", "0.5", "64", "0", "-3", "1e2"});
        add(0.2, "cpu_tdp_per_core_w", "--cpu-tdp-per-core", {"7.5", "0", "60", "x"});
        add(0.3, "cpu_usage", "--cpu-usage", {"0", "0.5", "1", "1.5"});
        add(0.3, "gpu", "--gpu", {"NVIDIA A100 PCIe 40 GB", "a100pcie40gb", "Voodoo 2"});
        add(0.3, "gpus", "--gpus", {"1", "8", "0.25"});
        add(0.2, "gpu_tdp_w", "--gpu-tdp", {"300", "250.5"});
        add(0.2, "gpu_usage", "--gpu-usage", {"0.9"});
        add(0.7, "memory_gb", "--memory", {"0", "64", "3.1"});
        add(0.1, "machines", "--machines", {"1", "2", "0.5"});
        add(0.1, "machine_full_w", "--machine-full", {"500", "812.5", "-1"});
        add(0.1, "machine_idle_w", "--machine-idle", {"100", "60", "5000"});
        add(0.97, "hours", "--hours", {"1", "0.01", "8766", "12,5"});
        add(0.3, "runs", "--runs", {"1", "7.5", "0"});
        add(0.6, "zone", "--where", {"ES", "es", "España", "Sweden", "US-TX", "Georgia", "Atlantis"});
        if (!row_.cells.contains("zone"))
            add(0.3, "intensity_g_per_kwh", "--intensity", {"30", "0", "475.25", "-1"});
        add(0.3, "platform", "--platform", {"personal", "server", "cloud", "mainframe"});
        add(0.3, "provider", "--provider", {"gcp", "Amazon Web Services", "Initech"});
        if (row_.cells["provider"] == "gcp")
            add(0.5, "region", "--region", {"asia-east1", "europe-west1", "moon-1"});
        add(0.2, "pue", "--pue", {"1", "1.35", "0.9"});
        return row_;
    }

private:
    void add(double chance, const char *column, const char *option, const std::vector<const char *> &values)
    {
        if (std::uniform_real_distribution()(random_) > chance)
            return;
        // the first ones are right: most rows shall be
        const size_t pick = random_() % 4 ? random_() % std::min<size_t>(values.size(), 2) : random_() % values.size();
        row_.cells[column] = values[pick];
        row_.options << option << values[pick];
    }
    std::mt19937 random_{11};
    Drawn row_;
};

double number(const Json &value) { return value.get<double>(); }

} // namespace

class CliBatchTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithEstimateRowByRow_data();
    void agreesWithEstimateRowByRow();
    void keepsTheOrderOfManyRows();
    void takesColumnsInAnyOrder();
    void writesWholeRowsWithQuotes();
    void readsStdinAndWritesAFile();
    void needsNoMoreMemoryForMoreRows();
    void pipelineStopsAtAnError();
};

void CliBatchTest::agreesWithEstimateRowByRow_data()
{
    QTest::addColumn<QString>("dataset");
    for (const char *dataset : {"huella-2026", "green-algorithms-3.0"})
        QTest::newRow(dataset) << dataset;
}

void CliBatchTest::agreesWithEstimateRowByRow()
{
    QFETCH(QString, dataset);
    const std::vector<std::string> columns{
        "zone",           "cpu",       "cores",     "cpu_tdp_per_core_w",  "cpu_usage", "gpu",
        "gpus",           "gpu_tdp_w", "gpu_usage", "memory_gb",           "machines",  "machine_idle_w",
        "machine_full_w", "hours",     "runs",      "intensity_g_per_kwh", "platform",  "provider",
        "region",         "pue",       "id"};
    Draw draw;
    std::vector<Drawn> rows;
    QByteArray csv;
    for (const auto &column : columns)
        csv += QByteArray::fromStdString(column) + (column == "id" ? "\n" : ",");
    for (int i = 0; i < 120; ++i) {
        rows.push_back(draw());
        rows.back().cells["id"] = "r" + std::to_string(i);
        for (const auto &column : columns) {
            const auto cell = QByteArray::fromStdString(rows.back().cells[column]);
            csv += (cell.contains(',') ? "\"" + cell + "\"" : cell) + (column == "id" ? "\n" : ",");
        }
    }
    const Called batch = call({"--data", dataset, "batch", "-"}, csv);
    QCOMPARE(batch.status, 1);
    const auto lines = QByteArray::fromStdString(batch.out).split('\n');
    QCOMPARE(lines.size(), 122);
    int accepted = 0;
    for (int i = 0; i < 120; ++i) {
        const Called single = call(QStringList{"--data", dataset, "estimate", "--json"} + rows[size_t(i)].options);
        const auto cells = lines[i + 1].split(',');
        QCOMPARE(cells[0], QByteArray("r" + QByteArray::number(i)));
        QCOMPARE(single.status, cells[1].isEmpty() ? 2 : 0);
        if (cells[1].isEmpty())
            continue;
        ++accepted;
        const Json answer = single.json();
        const std::vector<double> expected{number(answer["power_w"]["total"]),
                                           number(answer["energy_kwh"]["total"]),
                                           number(answer["emissions_g"]["total"]),
                                           number(answer["emissions_g"]["cpu"]),
                                           number(answer["emissions_g"]["gpu"]),
                                           number(answer["emissions_g"]["memory"]),
                                           number(answer["equivalents"]["tree_months"]),
                                           number(answer["used"]["pue"]["value"]),
                                           number(answer["used"]["intensity_g_per_kwh"]["value"])};
        for (size_t k = 0; k < expected.size(); ++k)
            QCOMPARE(cells[int(k) + 1].toDouble(), expected[k]); // to the bit
        QVERIFY(cells[10].isEmpty());
    }
    QVERIFY2(accepted > 40 && accepted < 110, "the draw should hold good and bad rows");
}

void CliBatchTest::keepsTheOrderOfManyRows()
{
    QByteArray csv = "id,cores,hours,zone\n";
    for (int i = 0; i < 200'000; ++i)
        csv += QByteArray::number(i) + "," + QByteArray::number(i % 64) + ",2,ES\n";
    const Called called = call({"batch", "-"}, csv);
    QCOMPARE(called.status, 0);
    QCOMPARE(called.err, "huella-cli: stdin:2: Neither a processor nor an accelerator is counted; name one, or give "
                         "its cores. (3,125 rows, this one first)\n");
    const auto lines = QByteArray::fromStdString(called.out).split('\n');
    QCOMPARE(lines.size(), 200'002);
    for (int i = 0; i < 200'000; ++i)
        if (!lines[i + 1].startsWith(QByteArray::number(i) + ","))
            QCOMPARE(lines[i + 1], QByteArray::number(i));
    QCOMPARE(lines[64], QByteArray("63,1179.3600000000001,2.35872,362.29939199999995,362.29939199999995,0,0,0."
                                   "3952357003636363,1.56,153.6,,pue;cpu,"));
}

void CliBatchTest::takesColumnsInAnyOrder()
{
    const auto cells = [](const QByteArray &csv) { return plainCsv(call({"batch", "-"}, csv).out); };
    const auto rows = cells("zone,hours,cores\nES,12,4\n");
    COMPARE_TEXT(call({"batch", "-"}, "hours\n1\n").out.substr(0, header.size()), header);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[1].front(), ""); // there is no id
    QCOMPARE(rows[1], cells("cores,zone,hours\n4,ES,12\n")[1]);
    QCOMPARE(cells("id\n").size(), size_t(1));
}

void CliBatchTest::writesWholeRowsWithQuotes()
{
    const Called called = call({"batch", "-"}, "id,cores,hours,zone\n\"a, \"\"b\"\"\nc\",4,1,ES\n");
    QCOMPARE(called.status, 0);
    COMPARE_TEXT(
        called.out,
        header
            + "\n\"a, "
              "\"\"b\"\"\nc\",74.88,0.07488,11.501568,11.501568,0,0,0.012547165090909092,1.56,153.6,,pue;cpu,\n");
}

void CliBatchTest::readsStdinAndWritesAFile()
{
    QTemporaryDir folder;
    const QString in = folder.filePath("in.csv"), out = folder.filePath("out.csv");
    const QByteArray csv = "id,cores,hours,zone\na,4,1,ES\nb,4,,ES\n";
    QVERIFY(writeFile(in, csv));
    const Called direct = call({"batch", in});
    const Called toFile = call({"batch", in, "-o", out});
    QCOMPARE(toFile.status, 1);
    QVERIFY(toFile.out.empty());
    QCOMPARE(readFile(out), QByteArray::fromStdString(direct.out));
    COMPARE_TEXT(call({"batch", "-"}, csv).out, direct.out);
    QCOMPARE(call({"batch", in, "-o", in}).status, 2); // the rows would be gone
    QCOMPARE(readFile(in), csv);
}

/// The most that the process has held so far, in KiB; 0 where the system does not say.
static qint64 peakMemory(const QProcess &process)
{
    for (const QByteArray &line : readFile(QStringLiteral("/proc/%1/status").arg(process.processId())).split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return 0;
}

void CliBatchTest::needsNoMoreMemoryForMoreRows()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps freed memory");
#endif
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += QByteArray::number(i) + ",Xeon E5-2683 v4,12,64,12.5,ES\n";
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(HUELLA_CLI, {"batch", "-"});
    QVERIFY(process.waitForStarted());
    const auto feed = [&](int times) {
        for (int i = 0; i < times; ++i) {
            process.write(rows);
            while (process.bytesToWrite() > 0 && process.waitForBytesWritten(10'000)) {
            }
        }
    };
    process.write("id,cpu,cores,memory_gb,hours,zone\n");
    feed(5);
    const qint64 before = peakMemory(process);
    feed(40);
    const qint64 after = peakMemory(process);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(before > 0 && after - before < 4096,
             qPrintable(QStringLiteral("%1 KiB, then %2 KiB").arg(before).arg(after)));
}

void CliBatchTest::pipelineStopsAtAnError()
{
    const BatchPipeline::Work copy = [](CsvBlock &block, std::string &out) {
        out = block.bytes;
        BatchCounts counts;
        counts.rows = 1;
        return counts;
    };
    int reads = 0;
    std::string written;
    const auto write = [&written](std::string_view rows) {
        written += rows;
        return Result<void>();
    };
    const auto failAt = [&reads](int last) {
        return [&reads, last](CsvBlock &block) -> Result<bool> {
            if (++reads > last)
                return fail(ErrorKind::file, "x.csv", Message("error.file.other"));
            block.bytes = std::to_string(reads) + ";";
            return true;
        };
    };
    QVERIFY(!BatchPipeline({copy, copy}).run(failAt(20), write));
    QVERIFY2(std::string("1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20;").starts_with(written), written.c_str());
    const auto refuse = [](std::string_view) -> Result<void> {
        return fail(ErrorKind::file, "stdout", Message("error.file.no_space"));
    };
    reads = 0;
    const auto refused = BatchPipeline({copy, copy}).run(failAt(1000), refuse);
    QVERIFY(!refused);
    QCOMPARE(refused.error().place, "stdout");
}

HUELLA_TEST(CliBatchTest, QCoreApplication)
} // namespace batch_test
#include "batch_test.moc"
