// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `batch` reads of what spreadsheets and `export` write, and what it writes for them.

#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <cmath>
#include <set>

using namespace huella;

namespace batch_dialects_test {

class CliBatchDialectsTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryDialectAlike_data();
    void readsEveryDialectAlike();
    void countsLinesNotRecords();
    void readsDecimalCommasWhereTheyCanStand();
    void refusesCommasThatMayBeEither();
    void saysWhichYearsThereAre();
    void refusesPointsThatMayPartThousands();
    void takesIsoCodesThatAreWordsAndZeros();
    void namesTheDefaultsOfARow();
    void writesForASpanishSpreadsheet();
    void readsWhatExportWrites();
};

namespace {
double figure(const Json &value) { return value.get<double>(); }
} // namespace

void CliBatchDialectsTest::readsEveryDialectAlike_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *name, QByteArray file) { QTest::newRow(name) << file; };
    row("sep=,", "sep=,\nid,cpu,cores,hours,zone\na,Xeon E5-2683 v4,4,1.5,ES\n");
    row("sep=;", "SEP=;\r\nid;cpu;cores;hours;zone\r\na;Xeon E5-2683 v4;4;1,5;ES\r\n");
    row("in capitals", "ID,Cpu,CORES,Hours,Zone\na,Xeon E5-2683 v4,4,1.5,ES\n");
    row("spaces around", " id , cpu, cores ,hours,zone \na,Xeon E5-2683 v4,4,1.5,ES\n");
    row("CR", "id,cpu,cores,hours,zone\ra,Xeon E5-2683 v4,4,1.5,ES\r");
    row("CR, semicolons, a mark", "\xef\xbb\xbfid;cpu;cores;hours;zone\ra;Xeon E5-2683 v4;4;1,5;ES");
    row("semicolons with points", "id;cpu;cores;hours;zone\na;Xeon E5-2683 v4;4;1.5;ES\n");
    row("tabs", "id\tcpu\tcores\thours\tzone\na\tXeon E5-2683 v4\t4\t1,5\tES\n");
    row("quotes", "\"id\";\"cpu\";\"cores\";\"hours\";\"zone\"\n\"a\";\"Xeon E5-2683 v4\";\"4\";\"1,5\";\"ES\"\n");
}

void CliBatchDialectsTest::readsEveryDialectAlike()
{
    QFETCH(QByteArray, file);
    const Called plain = call({"batch", "-"}, "id,cpu,cores,hours,zone\na,Xeon E5-2683 v4,4,1.5,ES\n");
    const Called other = call({"batch", "-"}, file);
    QCOMPARE(plain.status, 0);
    COMPARE_TEXT(other.err, std::string());
    COMPARE_TEXT(other.out, plain.out);
}

void CliBatchDialectsTest::countsLinesNotRecords()
{
    for (const char *file : {"semicolons.csv", "tabs.csv", "header_spaces.csv"})
        QCOMPARE(call({"batch", brokenFile(file)}).status, 0);
    const auto old = QByteArray::fromStdString(call({"batch", brokenFile("open_quote_cr.csv")}).out).split('\n');
    QVERIFY2(old[1].startsWith("a,,,,,,,,,,\"CSV:2: a quote is opened"), old[1]);
    QVERIFY2(old[2].startsWith("b,0,"), old[2]);
    const auto lines = QByteArray::fromStdString(
                           call({"batch", "-"}, "sep=,\nid,hours\n\n\"two\nlines\",1\nb,2,315\n\nc,\"1\"2\n").out)
                           .split('\n');
    QVERIFY2(lines[3].startsWith("b,,,,,,,,,,CSV:6: "), lines[3]);
    QVERIFY2(lines[4].startsWith("c,,,,,,,,,,CSV:8: "), lines[4]);
}

void CliBatchDialectsTest::readsDecimalCommasWhereTheyCanStand()
{
    const Called commas = call({"batch", "-"}, "id,cores,hours\na,\"1,5\",1\n");
    QCOMPARE(commas.status, 1);
    const Called thousands = call({"batch", "-"}, "id;cores;hours\na;1.234,5;1\nb;1,5;1\nc;1,2,3;1\n");
    const auto lines = QByteArray::fromStdString(thousands.out).split('\n');
    QVERIFY2(lines[1].contains("“1.234,5” is not a plain number"), lines[1]);
    QVERIFY2(lines[2].startsWith("b,28.08"), lines[2]);
    QVERIFY2(lines[3].contains("“1,2,3” is not a plain number"), lines[3]);
}

void CliBatchDialectsTest::refusesPointsThatMayPartThousands()
{
    const auto errorOf = [](const char *hours) {
        return call({"batch", "-"}, QByteArray("id;cores;hours;zone\na;4;") + hours + ";ES\n").out;
    };
    for (const char *hours : {"1.500", "12.000", "999.999"})
        QVERIFY2(errorOf(hours).find("can be read in two ways") != std::string::npos, errorOf(hours).c_str());
    QVERIFY2(errorOf("1.500").find("write 1500 or 1,500") != std::string::npos, errorOf("1.500").c_str());
    QVERIFY2(errorOf("1.500.000").find("write 1500000") != std::string::npos, errorOf("1.500.000").c_str());
    QVERIFY2(errorOf("12:3").find("such as 7,5") != std::string::npos, errorOf("12:3").c_str());
    for (const char *hours : {"0.500", "1.5", "1,500", "1234.500", "1500"})
        QVERIFY2(errorOf(hours).find("a,") != std::string::npos && errorOf(hours).find("hours") == std::string::npos,
                 hours);
    // here the point is the decimal mark
    QCOMPARE(call({"batch", "-"}, "id,cores,hours,zone\na,4,1.500,ES\n").status, 0);
}

void CliBatchDialectsTest::refusesCommasThatMayBeEither()
{
    const auto batch = [](const char *rows) { return call({"batch", "-"}, rows); };
    const auto said = [](const char *field) {
        return std::string("\"") + field
               + ": “1,500” may be 1500 or 1.500, since cells are parted by tabs; write it in one of these two ways\"";
    };
    QVERIFY(batch("id\tcores\thours\na\t1\t1,500\n").out.find(said("hours")) != std::string::npos);
    QVERIFY(batch("id\thours\tmemory_w_per_gb\na\t1\t1,500\n").out.find(said("memory_w_per_gb")) != std::string::npos);
    const auto same = [&batch](const char *one, const char *other) {
        const Called read = batch(one);
        QCOMPARE(read.status, 0);
        COMPARE_TEXT(read.out, batch(other).out);
    };
    same("id\tcores\thours\tmemory_w_per_gb\na\t1\t1,5\t0,500\n", "id,cores,hours,memory_w_per_gb\na,1,1.5,0.5\n");
    same("id\tcores\thours\na\t1\t1500\n", "id,cores,hours\na,1,1500\n");
    same("id\tcores\thours\na\t1\t1.500\n", "id,cores,hours\na,1,1.5\n");
    same("id;cores;hours\na;1;1,500\n", "id,cores,hours\na,1,1.5\n");
}

void CliBatchDialectsTest::saysWhichYearsThereAre()
{
    const auto said = [](const char *year) {
        return call({"batch", "-"}, QByteArray("id,cores,hours,grid_year\na,1,1,") + year + "\n").out;
    };
    for (const char *year : {"1800", "2015.5", "-2015"})
        QVERIFY(said(year).find("grid_year: the year must be a whole number between 1900 and 2200")
                != std::string::npos);
    QVERIFY(said("nineteen").find("grid_year: “nineteen” is not a plain number") != std::string::npos);
    QVERIFY(said("2015").find("grid_year: ") == std::string::npos);
}

/// NO is Norway and NA is Namibia, whatever other readers take them for, and an intensity of 0 is one.
void CliBatchDialectsTest::takesIsoCodesThatAreWordsAndZeros()
{
    const auto rows =
        plainCsv(call({"batch", "-"}, "id,cores,hours,zone,intensity_g_per_kwh\na,1,1,NO,\nb,1,1,no,\nc,1,1,NA,\n"
                                      "d,1,1,,0\ne,1,1,ES,0\n")
                     .out);
    QCOMPARE(rows[1][9], "28.11");
    QCOMPARE(rows[2][9], "28.11");
    QCOMPARE(rows[3][9], "48.78");
    QCOMPARE(rows[4][3], "0");
    QCOMPARE(rows[4][9], "0");
    QVERIFY(rows[5][10].starts_with("intensity_g_per_kwh: "));
}

void CliBatchDialectsTest::namesTheDefaultsOfARow()
{
    const auto rows = plainCsv(call({"batch", "-"}, "id,cpu,cores,gpu,gpus,hours,zone,pue\n"
                                                    "a,,1,,,1,,\nb,,1,,,1,ES,\nc,Xeon E5-2683 v4,4,,,1,ES,1.2\n"
                                                    "d,,,,2,1,SE,1.1\ne,,,,,,,\n")
                                   .out);
    const std::vector<std::string> expected{"zone;pue;cpu", "pue;cpu", "", "gpu", ""};
    for (size_t i = 0; i < expected.size(); ++i)
        COMPARE_TEXT(rows[i + 1].size() > 11 ? rows[i + 1][11] : std::string(), expected[i]);
}

void CliBatchDialectsTest::writesForASpanishSpreadsheet()
{
    const QByteArray csv = "id,cores,hours,zone\n=a,4,1.5,ES\n";
    const Called plain = call({"batch", "-"}, csv), spanish = call({"batch", "-", "--for", "excel-es"}, csv);
    QCOMPARE(spanish.status, 0);
    QByteArray expected = QByteArray::fromStdString(plain.out).replace("pue;cpu", "\"pue|cpu\"");
    expected.replace(',', ';').replace('.', ',').replace('|', ';');
    COMPARE_TEXT(spanish.out, "\xef\xbb\xbf" + expected.toStdString());
    const Called unknown = call({"batch", "-", "--for", "excel"}, csv);
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.out.empty());
}

/// Whatever a study holds: the figures of its runs are those of the rows that `export` writes.
void CliBatchDialectsTest::readsWhatExportWrites()
{
    QTemporaryDir folder;
    const QString study = folder.filePath("study.huella");
    const char *text = R"({"huella":2,"dataset":"huella-2026",
        "catalogue":{"coefficients":[{"id":"memory_w_per_gb","value":0.45,"unit":"W/GB","source":"ga_v3"}]},"scenarios":[
        {"id":"s1","name":"Base; \"one\"","runs":[
            {"id":"r1","name":"=Pilot","kind":"pilot","year":2027,"cpu":"Xeon E5-2683 v4","memory_gb":64.5,"hours":12.25,"zone":"ES"},
            {"id":"r2","name":"Two, lines","gpu":"NVIDIA A100 PCIe 40 GB","gpus":0.5,"hours":10,"platform":"cloud","provider":"gcp","region":"europe-west1"},
            {"id":"r3","name":"Weekly","cores":4,"hours":2,"intensity_g_per_kwh":153.6,"pue":1.35,"repeat":{"times":1,"every":"week","for":2,"unit":"years"}},
            {"id":"r6","name":"Half a run","cores":4,"memory_gb":8,"hours":3,"zone":"FR","repeat":{"times":1,"every":"year","for":6,"unit":"months","calendar":"green-algorithms"}}]},
        {"id":"s2","name":"In 2015","grid_year":2015,"runs":[{"id":"r4","name":"R","cores":12,"hours":10,"zone":"ES"}]},
        {"id":"s3","name":"Green Algorithms","dataset":"green-algorithms-3.0","runs":[{"id":"r5","name":"R","cores":12,"hours":10,"zone":"ES"}]}]})";
    QVERIFY(writeFile(study, text));
    for (const QStringList &style : {QStringList(), QStringList{"--for", "excel-es"}}) {
        const QString file = folder.filePath("runs.csv");
        QCOMPARE(call(QStringList{"export", study, "--to", "csv", "-o", file} + style).status, 0);
        const Called batch = call({"batch", file});
        QCOMPARE(batch.status, 0);
        QVERIFY2(batch.err.find("scenario, kind, year") != std::string::npos, batch.err.c_str());
        const Json runs = call({"export", study, "--to", "json"}).json();
        const auto rows = plainCsv(batch.out);
        size_t row = 0;
        for (const Json &scenario : runs["scenarios"])
            for (const Json &run : scenario["runs"]) {
                const auto &cells = rows.at(++row);
                // a name may hold commas
                const auto numberAt = [&cells](size_t fromEnd) {
                    return QByteArray::fromStdString(cells[cells.size() - fromEnd]).toDouble();
                };
                const double kwh = numberAt(11), grams = numberAt(10);
                QVERIFY(std::abs(kwh - figure(run["energy_kwh"])) <= 1e-12 * kwh);
                QVERIFY2(std::abs(grams - figure(run["emissions_g"])) <= 1e-12 * grams,
                         run["name"].get<std::string>().c_str());
            }
        QCOMPARE(rows.size(), row + 1);
    }
    const auto header = plainCsv(call({"export", study, "--to", "csv"}).out)[0];
    QCOMPARE(std::set<std::string>(header.begin(), header.end()).size(), header.size());
}

HUELLA_TEST(CliBatchDialectsTest, QCoreApplication)
} // namespace batch_dialects_test
#include "batch_dialects_test.moc"
