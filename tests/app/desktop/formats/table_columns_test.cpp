// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/table_columns.h"
#include "tests/register_test.h"

#include <QFont>
#include <QFontMetricsF>
#include <QtTest>

#include <numeric>
#include <random>

using namespace huella;

namespace table_columns_test {
namespace {

constexpr double padding = 6;

QFont letters()
{
    QFont font;
    font.setPixelSize(10);
    return font;
}

/// The width of the longest word of a column, or of its longest number.
double longestOf(const Table &table, size_t column)
{
    const QFontMetricsF metrics(letters());
    double longest = 0;
    for (const auto &row : table.rows) {
        const QString text = QString::fromStdString(row[column].text());
        for (const QString &word : table.numeric[column] ? QStringList{text} : text.split(u' '))
            longest = std::max(longest, metrics.horizontalAdvance(word) + padding);
    }
    return longest;
}

std::string someText(std::mt19937 &random, size_t mostWords, size_t mostLetters)
{
    std::string text;
    for (size_t words = 1 + random() % mostWords; words > 0; --words) {
        text += text.empty() ? "" : " ";
        text.append(1 + random() % mostLetters, char('a' + random() % 26));
    }
    return text;
}

Table someTable(std::mt19937 &random)
{
    Table table;
    const size_t columns = 2 + random() % 8;
    for (size_t c = 0; c < columns; ++c) {
        table.header.emplace_back("h");
        table.numeric.push_back(random() % 3 == 0);
    }
    for (size_t r = 0; r < 4; ++r) {
        auto &row = table.rows.emplace_back();
        for (size_t c = 0; c < columns; ++c)
            row.emplace_back(table.numeric[c] ? std::to_string(random() % 100000) : someText(random, 12, 14));
    }
    return table;
}

} // namespace

class TableColumnsTest : public QObject {
    Q_OBJECT

private slots:
    /// Whatever the table: where each column's longest has room, each gets it, and together they fill the page.
    void nothingBreaksWhileThereIsRoom()
    {
        std::mt19937 random(2026);
        int held = 0;
        for (int i = 0; i < 500; ++i) {
            const Table table = someTable(random);
            const auto width = double(300 + random() % 500);
            const auto widths = columnWidths(table, letters(), letters(), padding, width);
            QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - width) < 1e-6);
            double needed = 0;
            for (size_t c = 0; c < widths.size(); ++c)
                needed += longestOf(table, c) + 8; // the slack that each has
            if (needed > width)
                continue;
            ++held;
            for (size_t c = 0; c < widths.size(); ++c)
                QVERIFY2(widths[c] >= longestOf(table, c), qPrintable(QStringLiteral("%1, column %2").arg(i).arg(c)));
        }
        QVERIFY2(held > 100, qPrintable(QString::number(held)));
    }

    /// A kind of two words and a long description: the kind keeps its line, which costs the other nothing.
    void whatNeedsLittleStaysOnOneLine()
    {
        Table table;
        table.header = {Cell("Kind"), Cell("Hardware")};
        table.numeric = {false, false};
        table.rows = {{Cell("development run"), Cell("16 cores")}};
        for (int i = 0; i < 30; ++i)
            table.rows.front()[1] = Cell(table.rows.front()[1].text() + " and more words");
        const auto widths = columnWidths(table, letters(), letters(), padding, 500);
        QVERIFY(widths[0] >= QFontMetricsF(letters()).horizontalAdvance(QStringLiteral("development run")) + padding);
    }

    /// The decimals of a sum are in stronger letters, and every row leaves them their room.
    void aNumberIsWholeBesideTheDecimalsOfTheSum()
    {
        QFont large = letters();
        large.setPixelSize(400); // so that what is spared for rounding is nothing
        QFont strong = large;
        strong.setWeight(QFont::DemiBold);
        Table table;
        table.header = {Cell("Run"), Cell("t")};
        table.numeric = {false, true};
        table.total = true;
        table.rows = {{Cell("a name that is long enough to want all of the width that there is"), Cell("<\u00a00.888")},
                      {Cell("Total"), Cell("5.888")}};
        const double needed = QFontMetricsF(large).horizontalAdvance(QStringLiteral("<\u00a00"))
                              + QFontMetricsF(strong).horizontalAdvance(QStringLiteral(".888"));
        QVERIFY(columnWidths(table, large, large, padding, 3 * needed)[1] >= needed + padding);
    }

    /// Numbers stand under each other at their decimal mark, whichever it is; a comma may part thousands as well.
    void decimalMarksAreFound_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("decimals"); // of the first one; empty: the column is not aligned
        QTest::newRow("points") << QStringList{"0.052", "4.8", "–", "<\u00a00.001", ""} << ".052";
        QTest::newRow("thousands and points") << QStringList{"1,234.5", "12"} << ".5";
        QTest::newRow("thousands") << QStringList{"21,780", "576"} << "";
        QTest::newRow("commas") << QStringList{"3,31", "0,032", "12\u202f345"} << ",31";
        QTest::newRow("three decimals") << QStringList{"0,032", "31"} << ",032";
        QTest::newRow("whole numbers") << QStringList{"7", "40"} << "";
        QTest::newRow("ranges") << QStringList{"0.19–0.58", "1.8–5.5"} << "";
    }
    void decimalMarksAreFound()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, decimals);
        Table table;
        table.header = {Cell("t")};
        table.numeric = {true};
        for (const QString &cell : cells)
            table.rows.push_back({Cell(cell.toStdString())});
        QCOMPARE(decimalsOf(cells.front(), decimalMarkOf(table, 0)), decimals);
    }

    /// Of two long columns each gets what makes the rows low, and a long heading takes two lines rather than their room.
    void rowsAreAsLowAsTheyCan()
    {
        Table table;
        table.header = {Cell("Run"), Cell("Hardware"), Cell("a heading much longer than its numbers")};
        table.numeric = {false, false, true};
        for (int i = 0; i < 5; ++i)
            table.rows.push_back({Cell("a name of four words"),
                                  Cell("eight cores of a processor and four accelerators of a model with 64 GB"),
                                  Cell("1.5")});
        const auto widths = columnWidths(table, letters(), letters(), padding, 400);
        const QFontMetricsF metrics(letters());
        QVERIFY(widths[2] < metrics.horizontalAdvance(QStringLiteral("a heading much longer")));
        QVERIFY(widths[1] > 1.5 * widths[0]);
    }

    /// Words break before numbers do.
    void numbersStayWholeInANarrowTable()
    {
        Table table;
        table.header = {Cell("Run"), Cell("MWh")};
        table.numeric = {false, true};
        table.rows = {{Cell(std::string(300, 'w')), Cell("123,456.789")}};
        const auto widths = columnWidths(table, letters(), letters(), padding, 200);
        QVERIFY(widths[1] >= longestOf(table, 1));
    }
};

HUELLA_TEST(TableColumnsTest, QGuiApplication)
} // namespace table_columns_test
#include "table_columns_test.moc"
