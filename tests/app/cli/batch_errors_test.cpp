// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;

namespace batch_errors_test {

/// What is wrong in a table, or odd, is said in its row, and a header that cannot be read is refused.
class CliBatchErrorsTest : public QObject {
    Q_OBJECT

private slots:
    void aBadRowKeepsItsPlace();
    void saysWhatIsWrongInARow();
    void refusesHeaders_data();
    void refusesHeaders();
    void warnsAsEstimateDoes();
    void guardsTheErrorColumn();
    void refusesCellsThatNoNameCanBe();
};

void CliBatchErrorsTest::aBadRowKeepsItsPlace()
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

void CliBatchErrorsTest::saysWhatIsWrongInARow()
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

void CliBatchErrorsTest::refusesHeaders_data()
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

void CliBatchErrorsTest::refusesHeaders()
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
void CliBatchErrorsTest::warnsAsEstimateDoes()
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

void CliBatchErrorsTest::guardsTheErrorColumn()
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

void CliBatchErrorsTest::refusesCellsThatNoNameCanBe()
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

HUELLA_TEST(CliBatchErrorsTest, QCoreApplication)
} // namespace batch_errors_test
#include "batch_errors_test.moc"
