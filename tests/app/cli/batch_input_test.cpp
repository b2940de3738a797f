// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;

namespace batch_input_test {

/// Tables as spreadsheets and people write them.
class CliBatchInputTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatSpreadsheetsWrite();
    void namesAreOnePlaceInEverySpelling();
    void replacesWhatIsNotUtf8();
    void readsWhatASpreadsheetOfTheWestSaved();
    void readsWhatLiesAroundCells();
};

void CliBatchInputTest::readsWhatSpreadsheetsWrite()
{
    const Called plain = call({"batch", "-"}, "id,cpu,cores,hours,zone\na,Xeon E5-2683 v4,4,1,ES\n");
    const Called dressed =
        call({"batch", "-"}, "\xef\xbb\xbfid,\"cpu\",cores,hours,zone\r\na,\"Xeon E5-2683 v4\",4,1,ES\r\n\r\n");
    QCOMPARE(dressed.status, 0);
    COMPARE_TEXT(dressed.out, plain.out);
    COMPARE_TEXT(call({"batch", "-"}, "id,cpu,cores,hours,zone\na,Xeon E5-2683 v4,4,1,ES").out, plain.out);
}

/// One place is one place in every spelling, and rows that name nowhere are answered one by one, however many they are.
void CliBatchInputTest::namesAreOnePlaceInEverySpelling()
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

void CliBatchInputTest::replacesWhatIsNotUtf8()
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

void CliBatchInputTest::readsWhatASpreadsheetOfTheWestSaved()
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

/// Spreadsheets fill rows up, people leave blank lines and spaces, and web pages make the spaces wide.
void CliBatchInputTest::readsWhatLiesAroundCells()
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

HUELLA_TEST(CliBatchInputTest, QCoreApplication)
} // namespace batch_input_test
#include "batch_input_test.moc"
