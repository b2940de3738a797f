// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a CSV file is written is seen from its beginning, whoever wrote it.

#include "core/base/csv_record.h"
#include "core/base/csv_text.h"
#include "core/base/text_encoding.h"
#include "tests/register_test.h"

#include <QtTest>

#include <random>

using namespace huella;

namespace csv_dialect_test {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string file)
{
    const CsvHead head = csvHead(file);
    file.erase(0, head.size);
    unifyLineEnds(file, head.dialect);
    CsvRecords records(file, head.dialect);
    Rows rows;
    while (records.next())
        rows.emplace_back(records.cells().begin(), records.cells().end());
    return rows;
}

std::string written(const std::string &cell, const CsvDialect &dialect, std::mt19937 &random)
{
    const char special[] = {dialect.separator, '"', '\r', '\n'};
    if (cell.find_first_of(std::string_view(special, 4)) == std::string::npos && (cell.empty() || random() % 4))
        return cell;
    std::string out = "\"";
    for (const char c : cell)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

} // namespace

class CsvDialectTest : public QObject {
    Q_OBJECT

private slots:
    void dialectsAreSeen_data();
    void dialectsAreSeen();
    void utf16IsKnownWithoutItsMark();
    void lineEndsOfTwoKindsAreMadeOne_data();
    void lineEndsOfTwoKindsAreMadeOne();
    void tablesOfEveryDialectReadBack();
    void recordsKnowTheirLines();
    void decimalCommasBecomePoints();
    void aCommaBetweenTabsMayBeEither();
    void guardedTextsComeBack();
    void spanishSpreadsheetsGetTheirOwnForm();
    void windows1252IsRead();
    void anyBytesAreWalkedThrough();
};

void CsvDialectTest::dialectsAreSeen_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<char>("separator");
    QTest::addColumn<char>("lineEnd");
    QTest::addColumn<int>("size");
    const auto row = [](const char *name, QByteArray file, char separator, char lineEnd = '\n', int size = 0) {
        QTest::newRow(name) << file << separator << lineEnd << size;
    };
    row("commas", "a,b\n1,2\n", ',');
    row("nothing", "", ',');
    row("one column", "name\nAna\n", ',');
    row("semicolons", "a;b\n1,5;2\n", ';');
    row("tabs", "a\tb\n1,5\t2\n", '\t');
    row("only a header", "a;b", ';');
    row("a semicolon in quotes", "a,\"b;c\"\n1,2\n", ',');
    row("a semicolon in a heading", "a,b;c\n1,2\n", ',');
    row("a comma in a heading", "Apellidos, Nombre;Grupo\nGil, Ana;A\n", ';');
    row("a comma in each heading", "Apellidos, Nombre;Grupo, aula;Nota\nGil;A;5\n", ';');
    row("a comma in every cell", "a, b;c\n1, 2;3, 4\n", ';');
    row("sep", "sep=;\na,b;c\n", ';', '\n', 6);
    row("SEP, CRLF", "SEP=,\r\na;b,c\r\n", ',', '\n', 7);
    row("sep of another kind", "sep=|\na|b\n", '|', '\n', 6);
    row("sep in quotes, behind a mark", "\xef\xbb\xbf\"sep=\t\"\r\na\tb\r\n", '\t', '\n', 12);
    row("sep that is a word", "sep=x\n1\n", ',');
    row("a mark",
        "\xef\xbb\xbf"
        "a;b\n1;2\n",
        ';', '\n', 3);
    row("CRLF", "a,b\r\n1,2\r\n", ',');
    row("CR", "a;b\r1;2\r", ';', '\r');
    row("CR with line feeds in cells", "a,b\r\"x\ny\",2\r", ',', '\r');
    row("CR in a cell", "a,b\n\"x\ry\",2\n", ',');
    row("sep, CR", "sep=;\ra;b\r", ';', '\r', 6);
}

void CsvDialectTest::dialectsAreSeen()
{
    QFETCH(QByteArray, file);
    QFETCH(char, separator);
    QFETCH(char, lineEnd);
    QFETCH(int, size);
    const CsvHead head = csvHead({file.constData(), size_t(file.size())});
    QCOMPARE(head.dialect.separator, separator);
    QCOMPARE(head.dialect.lineEnd, lineEnd);
    QCOMPARE(head.size, size_t(size));
    QCOMPARE(head.lines, size_t(size > 3 ? 1 : 0));
    QCOMPARE(head.dialect.decimalComma(), separator != ',');
}

void CsvDialectTest::utf16IsKnownWithoutItsMark()
{
    const std::u16string table = u"Año;hours\n1;2\n";
    const std::string little(reinterpret_cast<const char *>(table.data()), 2 * table.size()); // the machine's order
    std::string big = little;
    for (size_t i = 0; i < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    for (const std::string &bytes : {little, big, little.substr(0, 5), "\xff\xfe" + little, "\xfe\xff" + big})
        QVERIFY(csvHead(bytes).utf16);
    for (const std::string &bytes :
         {std::string(), std::string("a"), std::string("a\0", 2), std::string("id,hours\n"),
          std::string("id,\0hours\n1,2\n", 13), std::string(64, '\0'), std::string("\xef\xbb\xbfid\n")})
        QVERIFY(!csvHead(bytes).utf16);
}

void CsvDialectTest::lineEndsOfTwoKindsAreMadeOne_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("a carriage return among line feeds") << QByteArray("a,b\n1,2\r3,4\n");
    QTest::newRow("among both") << QByteArray("a,b\r\n1,2\r3,4\r\n");
    QTest::newRow("line feeds among carriage returns") << QByteArray("a,b\r1,2\n3,4\r");
    QTest::newRow("a header of another system") << QByteArray("a,b\r1,2\n3,4\n");
    QTest::newRow("both among carriage returns") << QByteArray("a,b\r1,2\r\n3,4\r\n");
    QTest::newRow("one too many") << QByteArray("a,b\r\r\n1,2\r\r\n3,4\r\r\n");
    QTest::newRow("at the end") << QByteArray("a,b\n1,2\n3,4\r");
}

void CsvDialectTest::lineEndsOfTwoKindsAreMadeOne()
{
    QFETCH(QByteArray, file);
    QVERIFY(rowsOf(file.toStdString()) == (Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}}));
    std::string quoted = "a,b\n\"1\r\"\"x\n\",2\r3,\"\r4\"\n"; // what stands between quotes stays
    unifyLineEnds(quoted, {});
    QCOMPARE(quoted, std::string("a,b\n\"1\r\"\"x\n\",2\n3,\"\r4\"\n"));
}

void CsvDialectTest::tablesOfEveryDialectReadBack()
{
    std::mt19937 random(9);
    const std::vector<std::string> cells{"",
                                         "Ana",
                                         "García Pérez, María José",
                                         "1,5",
                                         "2.315",
                                         "say \"x\"",
                                         "two\nlines",
                                         "semi;colon",
                                         "tab\there",
                                         " spaces ",
                                         "=1+1",
                                         "13\" portátil",
                                         "línea\r\nnueva",
                                         "'"};
    const std::vector<std::string> headings{"id", "Nombre", "Apellido(s)", "hours", "Grupo A"};
    for (int round = 0; round < 2000; ++round) {
        CsvDialect dialect{",;\t"[random() % 3], random() % 4 ? '\n' : '\r'};
        const bool named = random() % 3 == 0;
        if (named && random() % 2)
            dialect.separator = '|';
        const std::string end = dialect.lineEnd == '\r' ? "\r" : random() % 2 ? "\n" : "\r\n";
        Rows rows(1 + random() % 6, std::vector<std::string>(2 + random() % 4));
        for (size_t row = 0; row < rows.size(); ++row)
            for (size_t i = 0; i < rows[row].size(); ++i)
                rows[row][i] = row == 0 ? headings[i % headings.size()] : cells[random() % cells.size()];
        for (auto &row : rows)
            row.resize(rows.front().size(), "x");
        std::string file = random() % 2 ? "\xef\xbb\xbf" : "";
        if (named)
            file += "sep=" + std::string(1, dialect.separator) + end;
        for (const auto &row : rows) {
            for (size_t i = 0; i < row.size(); ++i)
                file += (i ? std::string(1, dialect.separator) : std::string()) + written(row[i], dialect, random);
            file += end;
        }
        if (rowsOf(file) != rows)
            QFAIL(qPrintable(QString::fromStdString(file)));
    }
}

void CsvDialectTest::recordsKnowTheirLines()
{
    for (const CsvDialect dialect : {CsvDialect{',', '\n'}, CsvDialect{',', '\r'}}) {
        std::string file = "a,b\n\n\"two\nlines\",2\nc,3\n";
        std::replace(file.begin(), file.end(), '\n', dialect.lineEnd);
        CsvRecords records(file, dialect);
        std::vector<std::uint64_t> lines;
        while (records.next())
            lines.push_back(records.linesBefore());
        QCOMPARE(lines, (std::vector<std::uint64_t>{0, 2, 4}));
    }
}

void CsvDialectTest::decimalCommasBecomePoints()
{
    std::string room;
    for (const auto &[cell, number] : {std::pair("1,5", "1.5"),
                                       {"-0,25", "-0.25"},
                                       {"1,5e-3", "1.5e-3"},
                                       {",5", ".5"},
                                       {"12", "12"},
                                       {"1.5", "1.5"},
                                       {"1.234,5", "1.234,5"},
                                       {"1,2,3", "1,2,3"},
                                       {"a,b", "a,b"}})
        QCOMPARE(QString::fromStdString(std::string(withDecimalPoint(cell, room))), QString::fromLatin1(number));
}

/// English spreadsheets write tabs, too, and the comma is no decimal mark of theirs.
void CsvDialectTest::aCommaBetweenTabsMayBeEither()
{
    for (const char separator : {'\t', '|'}) {
        const CsvDialect dialect{separator, '\n'};
        for (const char *either : {"1,500", "12,000", "999,999", "-1,500", "+1,500"})
            QVERIFY2(dialect.isAmbiguous(either), either);
        for (const char *plain : {"1,5", "1,50", "1,5000", "0,500", "01,500", "1234,500", "1,500,000", ",500", "1.500",
                                  "1500", "1,50e", "", ",", "a,500"})
            QVERIFY2(!dialect.isAmbiguous(plain), plain);
    }
    for (const char separator : {';', ','})
        QVERIFY(!(CsvDialect{separator, '\n'}.isAmbiguous("1,500")));
}

void CsvDialectTest::guardedTextsComeBack()
{
    for (const std::string text :
         {"=1+1", "'=1+1", "''=1+1", "'", "''", "O'Neill", "'tis", "-5", "+", "@x", "", "a=b"}) {
        std::string out;
        CsvText csv(out);
        csv.text(text);
        QCOMPARE(QString::fromStdString(std::string(withoutGuard(out))), QString::fromStdString(text));
        QVERIFY2(out.empty() || std::string_view("=+-@").find(out.front()) == std::string_view::npos, out.c_str());
    }
}

void CsvDialectTest::spanishSpreadsheetsGetTheirOwnForm()
{
    std::string out;
    CsvText csv(out, spanishSpreadsheet);
    csv.begin();
    csv.verbatim("hoja");
    csv.verbatim("a;b");
    csv.endRow();
    csv.number(1234.5);
    csv.text("1,5");
    csv.endRow();
    QCOMPARE(QByteArray::fromStdString(out), QByteArray("\xef\xbb\xbfhoja;\"a;b\"\n1234,5;1,5\n"));
    const Rows expected{{"hoja", "a;b"}, {"1234,5", "1,5"}};
    QVERIFY(rowsOf(out) == expected);
}

void CsvDialectTest::windows1252IsRead()
{
    QCOMPARE(QString::fromStdString(fromWindows1252("Mu\xf1oz \x96 10 \x80").value_or("")),
             QStringLiteral("Muñoz – 10 €"));
    QVERIFY(!fromWindows1252("\x81"));
}

/// What nobody wrote as CSV is read to its end all the same, in as many records as lines at most.
void CsvDialectTest::anyBytesAreWalkedThrough()
{
    std::mt19937 random(4);
    const std::string letters("a1\"\"\",;\t\r\n =\xc3\xff", 15); // a zero byte too
    for (int round = 0; round < 3000; ++round) {
        std::string file;
        for (auto left = random() % 60; left > 0; --left)
            file += letters[random() % letters.size()];
        const auto ends =
            size_t(std::count_if(file.begin(), file.end(), [](char c) { return c == '\n' || c == '\r'; }));
        QVERIFY(rowsOf(file).size() <= ends + 1);
    }
    for (const char *piece : {"\"", "\",", "\"\n", "a\"\"\n", "\r", "\n", ";", "\"\"\""}) {
        std::string file;
        while (file.size() < (1u << 20))
            file += piece;
        QVERIFY(rowsOf(file).size() <= file.size());
    }
}

HUELLA_TEST(CsvDialectTest, NoApplication)
} // namespace csv_dialect_test
#include "csv_dialect_test.moc"
