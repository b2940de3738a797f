// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables as they come from elsewhere: rows of nothing, line ends of two kinds, letters of two bytes, numbers with units.

#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;

namespace batch_tables_test {

class CliBatchTablesTest : public QObject {
    Q_OBJECT

private slots:
    void passesOverRowsOfEmptyCells();
    void endsARowWhereALineEnds();
    void refusesUtf16WithoutItsMark();
    void countsCells();
    void namesTheNumberThatIsRight_data();
    void namesTheNumberThatIsRight();
};

/// Spreadsheets write them below a table; a row with anything in it stays one.
void CliBatchTablesTest::passesOverRowsOfEmptyCells()
{
    const Called plain = call({"batch", "-"}, "id,cores,hours,zone\na,4,1.5,ES\n");
    for (const char *csv :
         {"id,cores,hours,zone\na,4,1.5,ES\n,,,\n,,,\n", "id,cores,hours,zone\n,,,\n \n\"\",\" \",,\na,4,1.5,ES\n",
          "id,cores,hours,zone\na,4,1.5,ES\n,,,,,,,", "id;cores;hours;zone\r\na;4;1,5;ES\r\n;\u00a0;;\r\n"}) {
        const Called called = call({"batch", "-"}, csv);
        COMPARE_TEXT(called.out, plain.out);
        QCOMPARE(called.status, 0);
    }
    const Called named = call({"batch", "-"}, "id,cores,hours,zone\na,,,\n,,,ES\n,,,\nb,x,1,ES\n");
    QCOMPARE(plainCsv(named.out).size(), size_t(4));
    QVERIFY2(named.err.find("3 rows of 3 could not") != std::string::npos, named.err.c_str());
}

void CliBatchTablesTest::endsARowWhereALineEnds()
{
    const Called plain = call({"batch", "-"}, "id,cores,hours,zone\na,4,1.5,ES\nb,2,1,FR\nc,1,1,SE\n");
    for (const char *csv : {"id,cores,hours,zone\na,4,1.5,ES\rb,2,1,FR\nc,1,1,SE\n",
                            "id,cores,hours,zone\ra,4,1.5,ES\nb,2,1,FR\nc,1,1,SE\n",
                            "id,cores,hours,zone\r\na,4,1.5,ES\rb,2,1,FR\r\nc,1,1,SE\r",
                            "id,cores,hours,zone\r\r\na,4,1.5,ES\r\r\nb,2,1,FR\r\r\nc,1,1,SE\r\r\n"})
        COMPARE_TEXT(call({"batch", "-"}, csv).out, plain.out);
    const Called bad = call({"batch", "-"}, "id,cores,hours\na,4,1\rb,4\nc,4,1\n"); // each line counts, as in an editor
    QVERIFY2(bad.out.find("CSV:3: ") != std::string::npos, bad.out.c_str());
}

void CliBatchTablesTest::refusesUtf16WithoutItsMark()
{
    const QByteArray table = "id,cores,hours\r\na,1,1\r\n";
    for (const char *order : {"little", "big"}) {
        QByteArray wide;
        for (const char c : table)
            wide += order[0] == 'l' ? QByteArray{&c, 1} + '\0' : QByteArray(1, '\0') + c;
        const Called called = call({"batch", "-"}, wide);
        QCOMPARE(called.status, 2);
        COMPARE_TEXT(called.out, std::string());
        COMPARE_TEXT(called.err, std::string("huella-cli: stdin:1: the file is UTF-16; save it as CSV UTF-8\n"));
    }
}

void CliBatchTablesTest::countsCells()
{
    const auto said = [](const char *language, const char *csv) {
        return call({"--lang", language, "batch", "-"}, csv).out;
    };
    const char *one = "id,cores,hours\na\n", *two = "id,cores,hours\na,1\n";
    QVERIFY(said("en", one).find("this row has one cell and the header 3") != std::string::npos);
    QVERIFY(said("es", one).find("esta fila tiene una celda y la cabecera 3") != std::string::npos);
    QVERIFY(said("en", two).find("this row has 2 cells and") != std::string::npos);
    QVERIFY(said("es", two).find("esta fila tiene 2 celdas y") != std::string::npos);
}

void CliBatchTablesTest::namesTheNumberThatIsRight_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<std::string>("right");
    const auto row = [](const char *column, const char *cell, std::string right) {
        QTest::newRow(cell) << QByteArray(column) << QByteArray(cell) << std::move(right);
    };
    row("hours", "1:30", "1.5");
    row("hours", "90 min", "1.5");
    row("hours", "1-00:00:00", "24");
    row("hours", "67.5 min", "1.125"); // with semicolons "1.125" may be thousands
    row("cpu_usage", "85%", "0.85");
    row("gpu_usage", "85 %", "0.85");
}

/// In either language and with either mark: what is right is what the file would be read with.
void CliBatchTablesTest::namesTheNumberThatIsRight()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, cell);
    QFETCH(std::string, right);
    for (const char separator : {',', ';', '\t'}) {
        const QByteArray between(1, separator);
        const auto file = [&](const QByteArray &value) {
            QByteArray rows =
                column == "hours" ? QByteArray("id,cores,hours\na,1,") : "id,hours,cores," + column + "\na,1,1,";
            return rows.replace(",", between) + value + "\n";
        };
        QByteArray typed = QByteArray::fromStdString(right);
        if (separator == ';')
            typed.replace('.', ',');
        for (const char *said : {"en|write ", "es|hay que escribir "}) {
            const Called called = call({"--lang", QString::fromLatin1(said, 2), "batch", "-"}, file(cell));
            QCOMPARE(called.status, 1);
            QVERIFY2(called.out.find(said + 3 + typed.toStdString()) != std::string::npos, called.out.c_str());
        }
        QCOMPARE(call({"batch", "-"}, file(typed)).status, 0);
    }
}

HUELLA_TEST(CliBatchTablesTest, QCoreApplication)
} // namespace batch_tables_test
#include "batch_tables_test.moc"
