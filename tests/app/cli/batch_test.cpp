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
    void aBadRowKeepsItsPlace();
    void saysWhatIsWrongInARow();
    void readsWhatSpreadsheetsWrite();
    void namesAreOnePlaceInEverySpelling();
    void replacesWhatIsNotUtf8();
    void readsWhatASpreadsheetOfTheWestSaved();
    void refusesHeaders_data();
    void refusesHeaders();
    void warnsAsEstimateDoes();
    void readsWhatLiesAroundCells();
    void guardsTheErrorColumn();
    void refusesCellsThatNoNameCanBe();
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
    const std::vector<std::string> columns{"zone",
                                           "cpu",
                                           "cores",
                                           "cpu_tdp_per_core_w",
                                           "cpu_usage",
                                           "gpu",
                                           "gpus",
                                           "gpu_tdp_w",
                                           "gpu_usage",
                                           "memory_gb",
                                           "hours",
                                           "runs",
                                           "intensity_g_per_kwh",
                                           "platform",
                                           "provider",
                                           "region",
                                           "pue",
                                           "id"};
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

void CliBatchTest::aBadRowKeepsItsPlace()
{
    const Called called = call({"batch", brokenFile("cells_missing.csv")});
    QCOMPARE(called.status, 1);
    const auto lines = QByteArray::fromStdString(called.out).split('\n');
    QCOMPARE(lines[1], QByteArray("a,,,,,,,,,,CSV:2: this row has 3 cells and the header 6; they must be as many,,"));
    QVERIFY(lines[2].startsWith("a,177.59040000000002,"));
    QCOMPARE(lines[3], QByteArray("c,,,,,,,,,,CSV:4: this row has 7 cells and the header 6; they must be as many,,"));
    QVERIFY(called.err.ends_with("cells_missing.csv: 2 rows of 3 could not be estimated; the column error says why\n"));
    const auto quoted = QByteArray::fromStdString(call({"batch", brokenFile("open_quote.csv")}).out).split('\n');
    QCOMPARE(quoted[2],
             QByteArray("b,,,,,,,,,,\"CSV:3: a quote is opened and not closed; close it, or write it twice if "
                        "it belongs to the text\",,"));
    QVERIFY(quoted[3].startsWith("c,177.59040000000002,"));
    const auto after = QByteArray::fromStdString(call({"batch", brokenFile("after_quote.csv")}).out).split('\n');
    QVERIFY2(after[1].startsWith("a,,,,,,,,,,CSV:2: something stands between a closing quote and the next comma;"),
             after[1]);
    QVERIFY(after[2].startsWith("a,177.59040000000002,"));
}

void CliBatchTest::saysWhatIsWrongInARow()
{
    const auto lines = QByteArray::fromStdString(call({"batch", brokenFile("bad_cells.csv")}).out).split('\n');
    const std::vector<std::pair<const char *, const char *>> expected{
        {"comma", "cores: “1,5” is not a plain number"},
        {"hex", "cores: “0x10”"},
        {"inf", "cores: “inf”"},
        {"nan", "cores: “nan”"},
        {"negative", "cores: −1 is too small"},
        {"usage", "cpu_usage: 1.1 is outside"},
        {"pue", "pue: 0.99 is too small"},
        {"both", "intensity_g_per_kwh: this cannot stand beside zone"},
        {"hours", "hours: the run time is missing"},
        {"name", "cpu: “Xeon E5-2683 v44” is not in the dataset; the nearest are: "},
        {"place", "zone: “Georgia” can mean more than one: GE (Georgia) and US-GA (Georgia)"},
        {"large", "hours: these figures multiply"}};
    for (size_t i = 0; i < expected.size(); ++i) {
        const QByteArray &line = *std::find_if(lines.begin(), lines.end(), [&](const QByteArray &each) {
            return each.startsWith(QByteArray(expected[i].first) + ",");
        });
        QVERIFY2(line.startsWith(QByteArray(expected[i].first) + ",,,,,,,,,,"), line);
        QVERIFY2(line.contains(expected[i].second), line);
    }
    QVERIFY(lines[14].startsWith("fine,74.88,"));
    QVERIFY(lines[6].startsWith("space,74.88,")); // around a number, not inside
}

void CliBatchTest::readsWhatSpreadsheetsWrite()
{
    const Called plain = call({"batch", "-"}, "id,cpu,cores,hours,zone\na,Xeon E5-2683 v4,4,1,ES\n");
    const Called dressed =
        call({"batch", "-"}, "\xef\xbb\xbfid,\"cpu\",cores,hours,zone\r\na,\"Xeon E5-2683 v4\",4,1,ES\r\n\r\n");
    QCOMPARE(dressed.status, 0);
    COMPARE_TEXT(dressed.out, plain.out);
    COMPARE_TEXT(call({"batch", "-"}, "id,cpu,cores,hours,zone\na,Xeon E5-2683 v4,4,1,ES").out, plain.out);
}

/// One place is one place in every spelling, and rows that name nowhere are answered one by one, however many they are.
void CliBatchTest::namesAreOnePlaceInEverySpelling()
{
    QByteArray csv = "id,cores,hours,zone\n";
    const std::vector<const char *> spellings{
        "ES", "es", "ESP", "Spain", "España", "ESPAÑA", "Espan\u0303a", "Kingdom of Spain", "Madrid", "País Vasco"};
    for (const char *spelling : spellings)
        csv += QByteArray("a,1,1,") + spelling + "\n";
    for (int i = 0; i < 5000; ++i)
        csv += "b,1,1,Nowhere " + QByteArray::number(i) + "\n";
    const std::string out = call({"batch", "-"}, csv).out;
    const auto rows = plainCsv(out);
    QCOMPARE(rows.size(), spellings.size() + 5001);
    for (size_t i = 1; i <= spellings.size(); ++i)
        QCOMPARE(rows[i][9], "153.6");
    const auto lines = QByteArray::fromStdString(out).split('\n');
    for (size_t i = spellings.size() + 1; i < rows.size(); ++i) // the message holds commas of its own
        QVERIFY2(lines[int(i)].contains("(intensity_g_per_kwh)"), lines[int(i)]);
}

void CliBatchTest::replacesWhatIsNotUtf8()
{
    // a letter of UTF-8 tells that the other byte is damage
    const Called called = call({"batch", "-"}, "id,cores,hours,zone\nMu\xc3\xb1oz,4,1,ES\nma\xf1"
                                               "ana,4,1,ES\n");
    QCOMPARE(called.status, 0);
    QVERIFY(called.out.find("\nma\xef\xbf\xbd"
                            "ana,74.88,")
            != std::string::npos);
    QVERIFY2(called.err.find(":3: One byte of the file is not UTF-8 text and was replaced by \xef\xbf\xbd")
                 != std::string::npos,
             called.err.c_str());
}

void CliBatchTest::readsWhatASpreadsheetOfTheWestSaved()
{
    const Called called = call({"batch", brokenFile("latin1.csv")});
    QCOMPARE(called.status, 0);
    QVERIFY2(called.out.find("\nma\xc3\xb1"
                             "ana,74.88,")
                 != std::string::npos,
             called.out.c_str());
    QVERIFY2(called.err.find("latin1.csv: this file is not UTF-8 and was read as Windows-1252") != std::string::npos,
             called.err.c_str());
    QVERIFY(called.err.find("replaced") == std::string::npos);
}

void CliBatchTest::refusesHeaders_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *file, const char *part) { QTest::newRow(file) << file << part; };
    add("empty.csv", "the header is missing");
    add("bom_only.csv", "the header is missing");
    add("no_header.csv", "“a” is not a column");
    add("header_unknown.csv", "“colour” is not a column; the columns are: id, cpu, cores,");
    add("header_doubled.csv", "the column “hours” stands twice; keep one");
    add("header_doubled_case.csv", "the column “ID” stands twice; keep one");
    add("header_sep_is_a_letter.csv", "“sep=x” is not a column");
    add("header_open_quote.csv", "the header cannot be read");
    add("utf16.csv", "the file is UTF-16; save it as CSV UTF-8");
    add("binary.csv", "is not a column");
}

void CliBatchTest::refusesHeaders()
{
    QFETCH(QString, file);
    QFETCH(QString, part);
    QTemporaryDir folder;
    const Called called = call({"batch", brokenFile(file), "-o", folder.filePath("out.csv")});
    QCOMPARE(called.status, 2);
    QVERIFY(called.out.empty());
    QVERIFY2(called.err.find("/" + file.toStdString() + ":1: ") != std::string::npos, called.err.c_str());
    QVERIFY2(called.err.find(part.toStdString()) != std::string::npos, called.err.c_str());
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(call({"--lang", "es", "batch", brokenFile(file)}).status, 2);
}

/// What `estimate` warns of is in the row, by the keys of its JSON, and said once for a kind.
void CliBatchTest::warnsAsEstimateDoes()
{
    const QByteArray csv = "id,platform,provider,region,zone,cores,cpu,hours,cpu_usage,memory_gb\n"
                           "fine,server,,,ES,4,AMD EPYC 7742,1,0.5,10\n"
                           "far,cloud,aws,us-east-1,FR,4,AMD EPYC 7742,1,0.5,10\n"
                           "idle,cloud,aws,us-east-1,FR,4,AMD EPYC 7742,1,0.0085,10\n"
                           "nowhere,server,,,,4,,1,0.5,10\n";
    const Called called = call({"batch", "-"}, csv);
    QCOMPARE(called.status, 0);
    const auto rows = plainCsv(called.out);
    const auto warnings = [&rows](size_t row) { return rows[row].back(); };
    QCOMPARE(warnings(1), "");
    QCOMPARE(warnings(2), "issue.place.not_region");
    QCOMPARE(warnings(3), "issue.place.not_region;issue.usage.percent;issue.memory.most");
    QCOMPARE(warnings(4), "");
    QCOMPARE(rows[4][11], "zone;pue;cpu"); // defaults have a column of their own
    QVERIFY(called.err.find("stdin:3: The region us-east-1 lies in Virginia") != std::string::npos);
    QVERIFY(called.err.find("(2 rows, this one first)") != std::string::npos);
    QVERIFY(called.err.find("stdin:4: 0.85% in use") != std::string::npos);
    QVERIFY(called.err.find("--") == std::string::npos); // a table has columns, not options

    const Json answer = call({"estimate", "--platform",  "cloud",   "--provider", "aws",   "--region",      "us-east-1",
                              "--where",  "FR",          "--cores", "4",          "--cpu", "AMD EPYC 7742", "--hours",
                              "1",        "--cpu-usage", "0.0085",  "--memory",   "10",    "--json"})
                            .json();
    std::string keys;
    for (const Json &issue : answer["issues"])
        if (issue["severity"] == "warning")
            keys += (keys.empty() ? "" : ";") + issue["key"].get<std::string>();
    QCOMPARE(keys, warnings(3));
}

/// Spreadsheets fill rows up, people leave blank lines and spaces, and web pages make the spaces wide.
void CliBatchTest::readsWhatLiesAroundCells()
{
    const auto plain = plainCsv(call({"batch", "-"}, "id,cores,hours,zone\na,4,1.5,ES\n").out);
    for (const char *csv : {"\n\r\nid,cores,hours,zone\na,4,1.5,ES\n", "id,cores,hours,zone,\na,4,1.5,ES,\n",
                            "id,cores,hours,zone,,,\na,4,1.5,ES,,,\n", "id,cores,hours,zone,,,\na,4,1.5,ES\n",
                            "id;cores;hours;zone;\na;4;1,5;ES;\n",
                            " id\u00a0, cores,hours ,\u202fzone\na, 4 ,\u00a01.5\u00a0, ES\u202f\n",
                            "run,cores,hours,zone\na,4,1.5,ES\n", "\xef\xbb\xbf\nid,cores,hours,zone\na,4,1.5,ES\n"}) {
        const Called called = call({"batch", "-"}, csv);
        QVERIFY2(called.status == 0, csv);
        QVERIFY2(plainCsv(called.out) == plain, csv);
    }
    const Called surplus = call({"batch", "-"}, "id,cores,hours,zone,\na,4,1.5,ES,x\n");
    QCOMPARE(surplus.status, 1);
    QVERIFY(surplus.out.find("CSV:2: this row has 5 cells and the header 4") != std::string::npos);
    for (const char *nameless : {",,,\n1,2,3,4\n", " \n1\n", ";\u00a0;\n1;2;3\n"}) { // a line of blanks is no header
        const Called called = call({"batch", "-"}, nameless);
        QVERIFY2(called.status == 2 && called.out.empty(), nameless);
        QVERIFY2(called.err.find("the header is missing") != std::string::npos, called.err.c_str());
    }
    const Called late = call({"batch", "-"}, "\n\nid,cores,hours,zone\na,x,1.5,ES\nb,4,1,ES,5\n");
    QVERIFY2(late.out.find("CSV:5: ") != std::string::npos, late.out.c_str()); // blank lines count
}

void CliBatchTest::guardsTheErrorColumn()
{
    const Called called = call({"batch", brokenFile("formulas.csv")});
    const auto lines = QByteArray::fromStdString(called.out).split('\n');
    QVERIFY2(lines[1].startsWith("=1+1,74.88,"), "ids never get an apostrophe");
    QVERIFY(lines[2].startsWith("@SUM(A1),,"));
    QVERIFY(lines[3].startsWith("-5,74.88,"));
    for (const QByteArray &line : lines.mid(1))
        for (const QByteArray &cell : line.split(',').mid(1))
            QVERIFY2(cell.isEmpty() || !QByteArray("=+-@\t\r").contains(cell[0]), line);
}

void CliBatchTest::refusesCellsThatNoNameCanBe()
{
    const QByteArray longName(300, 'x');
    const Called called = call({"batch", "-"}, "id,cpu,hours\na," + longName + ",1\n" + longName + ",,1\nb,,"
                                                   + QByteArray(2 << 20, '1') + "\nc,,1\n");
    QCOMPARE(called.status, 1);
    const auto lines = QByteArray::fromStdString(called.out).split('\n');
    QCOMPARE(lines[1], QByteArray("a,,,,,,,,,,cpu: the text is longer than 256 bytes; no name and no number is,,"));
    QVERIFY2(lines[2].startsWith(longName + ",0,"), "an id may be of any length");
    QCOMPARE(lines[3], QByteArray(",,,,,,,,,,CSV:4: the line is longer than 1\u00a0MiB; a row is far shorter,,"));
    QVERIFY(lines[4].startsWith("c,0,"));
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
