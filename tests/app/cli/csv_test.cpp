// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_record.h"
#include "core/base/csv_text.h"
#include "tests/app/cli/csv_rows.h"
#include "tests/register_test.h"

#include <QtTest>

using namespace huella;

namespace csv_test {

using namespace csv_rows;

class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void readsCells();
    void readsQuotedCells();
    void reportsTextAfterAQuote();
    void skipsEmptyLines();
    void countsMoreCellsThanItKeeps();
    void writesTheShortestNumber();
    void quotesWhatNeedsIt();
    void guardsTextsAgainstFormulas();
};

void CsvTest::readsCells()
{
    COMPARE_ROWS(rowsOf("a,b\nc,d\n"), Rows{{"a", "b"}, {"c", "d"}});
    COMPARE_ROWS(rowsOf("a,b\r\nc,d\r\n"), Rows{{"a", "b"}, {"c", "d"}});
    COMPARE_ROWS(rowsOf("a,b"), Rows{{"a", "b"}});
    COMPARE_ROWS(rowsOf(",\n,,\n"), Rows{{"", ""}, {"", "", ""}});
    COMPARE_ROWS(rowsOf("13\" laptop,a\"\"b\n"), Rows{{"13\" laptop", "a\"\"b"}});
    COMPARE_ROWS(rowsOf("a\rb,c\n"), Rows{{"a\rb", "c"}});
}

void CsvTest::readsQuotedCells()
{
    COMPARE_ROWS(rowsOf("\"a,b\",c\n"), Rows{{"a,b", "c"}});
    COMPARE_ROWS(rowsOf("\"two\nlines\",\"and\r\nmore\"\r\nnext,row"),
                 Rows{{"two\nlines", "and\r\nmore"}, {"next", "row"}});
    COMPARE_ROWS(rowsOf("\"say \"\"yes\"\"\",\"\"\"\",\"\"\n"), Rows{{"say \"yes\"", "\"", ""}});
    COMPARE_ROWS(rowsOf("a,\"b\""), Rows{{"a", "b"}});
}

void CsvTest::reportsTextAfterAQuote()
{
    COMPARE_ROWS(rowsOf("\"a\"b,c\nd,e\n"), Rows{{"a", "c", "(malformed)"}, {"d", "e"}});
}

void CsvTest::skipsEmptyLines()
{
    COMPARE_ROWS(rowsOf("\n\na,b\n\r\n\nc,d\n\n"), Rows{{"a", "b"}, {"c", "d"}});
    COMPARE_ROWS(rowsOf("\n"), Rows{});
    COMPARE_ROWS(rowsOf("\"\"\n"), Rows{{""}});
}

void CsvTest::countsMoreCellsThanItKeeps()
{
    std::string line(999, ',');
    CsvRecords record(line);
    QVERIFY(record.next());
    QCOMPARE(record.count(), size_t(1000));
    QCOMPARE(record.cells().size(), CsvRecords::mostCells);
}

void CsvTest::writesTheShortestNumber()
{
    std::string out;
    CsvText csv(out);
    for (double value : {0.0, 12.0, 0.1, 1e-7, 187.20000000000002, 458.29, 1e22})
        csv.number(value);
    csv.endRow();
    QCOMPARE(QByteArray::fromStdString(out), QByteArray("0,12,0.1,1e-07,187.20000000000002,458.29,1e+22\n"));
}

void CsvTest::quotesWhatNeedsIt()
{
    std::string out;
    CsvText csv(out);
    for (const char *text : {"plain", "a,b", "say \"yes\"", "two\nlines", "=id", ""})
        csv.verbatim(text);
    csv.endRow();
    csv.empty();
    csv.empty();
    csv.endRow();
    QCOMPARE(QByteArray::fromStdString(out), QByteArray("plain,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",=id,\n,\n"));
}

void CsvTest::guardsTextsAgainstFormulas()
{
    std::string out;
    CsvText csv(out);
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "x=1", "=a,b"})
        csv.text(text);
    csv.endRow();
    QCOMPARE(QByteArray::fromStdString(out), QByteArray("'=1+1,'+1,'-1,'@SUM(A1),'\tx,\"'\rx\",x=1,\"'=a,b\"\n"));
}

HUELLA_TEST(CsvTest, NoApplication)
} // namespace csv_test
#include "csv_test.moc"
