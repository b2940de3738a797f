// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/csv_blocks.h"
#include "core/base/csv_record.h"
#include "tests/app/cli/csv_rows.h"
#include "tests/core/base/growth.h"
#include "tests/register_test.h"

#include <QtTest>

#include <algorithm>
#include <cstring>
#include <random>

using namespace huella;
using namespace huella::cli;

namespace csv_blocks_test {

using namespace csv_rows;

namespace {

/// Hands out a text in pieces, like a slow pipe that still fills what is asked for.
CsvBlocks::Read from(const std::string &text)
{
    return [&text, at = size_t(0)](char *into, size_t size) mutable -> Result<size_t> {
        const size_t count = std::min(size, text.size() - at);
        std::memcpy(into, text.data() + at, count);
        at += count;
        return count;
    };
}

std::vector<CsvBlock> blocksOf(const std::string &text, size_t blockSize)
{
    CsvBlocks blocks(from(text), blockSize);
    std::vector<CsvBlock> list;
    CsvBlock block;
    while (true) {
        const auto more = blocks.next(block);
        if (!more || !*more)
            return list;
        list.push_back(block);
    }
}

Rows rowsInBlocks(const std::string &text, size_t blockSize)
{
    Rows rows;
    const auto read = [&rows](const std::string &records) {
        for (auto &row : rowsOf(records))
            rows.push_back(std::move(row));
    };
    for (const CsvBlock &block : blocksOf(text, blockSize)) {
        if (block.kind == CsvBlock::Kind::tooLong) {
            rows.push_back({"(too long)"});
            continue;
        }
        std::string rest = block.bytes;
        std::uint64_t line = 0;
        for (const std::uint64_t unclosed : block.unclosed) {
            std::string before;
            for (; line <= unclosed; ++line) {
                const auto end = std::min(rest.find('\n'), rest.size() - 1) + 1;
                if (line < unclosed)
                    before += rest.substr(0, end);
                rest.erase(0, end);
            }
            read(before);
            rows.push_back({"(open quote)"});
        }
        read(rest);
    }
    return rows;
}

} // namespace

/// A file in blocks holds the records that it holds as a whole.
class CsvBlocksTest : public QObject {
    Q_OBJECT

private slots:
    void blocksHoldTheSameRecordsWhateverTheirSize();
    void blocksHoldTheSameRecordsInEveryDialect();
    void blocksKnowTheirFirstLine();
    void anUnclosedQuoteCostsOneLine();
    void linesAreGivenUpAsIfOneByOne();
    void aFileOfUnclosedQuotesTakesTimeByItsSize();
    void aLongLineCostsOneRecord();
    void theLongestLineIsRead();
    void aReadErrorEndsIt();
};

void CsvBlocksTest::blocksHoldTheSameRecordsWhateverTheirSize()
{
    std::mt19937 random(5);
    const std::vector<std::string> cells{"",         "a",          "12.5",     "\"q\"",  "\"a,b\"",
                                         "\"x\ny\"", "\"d\"\"d\"", "\"\"\"\"", "España", "5\" disk"};
    for (int round = 0; round < 300; ++round) {
        std::string text;
        const auto lines = 1 + random() % 20;
        for (size_t line = 0; line < lines; ++line) {
            for (size_t cell = 0; cell < 3; ++cell)
                text += (cell ? "," : "") + cells[random() % cells.size()];
            text += random() % 3 ? "\n" : "\r\n";
        }
        if (random() % 2)
            text.erase(text.find_last_not_of("\r\n") + 1);
        const Rows whole = rowsOf(text);
        for (size_t size : {1u, 2u, 3u, 7u, 16u, 50u, 1000u})
            COMPARE_ROWS(rowsInBlocks(text, size), whole);
    }
}

void CsvBlocksTest::blocksHoldTheSameRecordsInEveryDialect()
{
    std::mt19937 random(6);
    const std::vector<std::pair<std::string, std::string>> cells{{"", ""},
                                                                 {"a", "a"},
                                                                 {"12,5", "12,5"},
                                                                 {"\"q\"", "q"},
                                                                 {"\"x\ny\"", "x\ny"},
                                                                 {"\"x\ry\"", "x\ry"},
                                                                 {"\"d\"\"d\"", "d\"d"},
                                                                 {"España", "España"},
                                                                 {"5\" disk", "5\" disk"}};
    for (int round = 0; round < 200; ++round) {
        const char separator = ";\t|"[random() % 3];
        const std::string between(1, separator), end = random() % 2 ? "\n" : "\r";
        std::string text = separator == '|' ? "sep=|" + end : "";
        text += "\xef\xbb\xbf";
        std::rotate(text.begin(), text.end() - 3, text.end()); // the mark comes first
        text += "a" + between + "b" + between + "c" + end + "1" + between + "2" + between + "3" + end;
        Rows expected{{"a", "b", "c"}, {"1", "2", "3"}};
        for (auto lines = random() % 30; lines > 0; --lines) {
            expected.emplace_back();
            for (int cell = 0; cell < 3; ++cell) {
                const auto &[written, read] = cells[random() % cells.size()];
                text += (cell ? between : "") + written;
                expected.back().push_back(read);
            }
            text += random() % 4 ? end : end == "\n" ? "\r" : "\n"; // line ends of two kinds
        }
        for (const size_t size : {size_t(48), size_t(64), size_t(200), size_t(5000)}) {
            CsvBlocks blocks(from(text), size);
            const auto head = blocks.begin();
            QVERIFY(head && head->dialect.separator == separator && head->dialect.lineEnd == end.front());
            Rows rows;
            CsvBlock block;
            while (blocks.next(block).value_or(false)) {
                CsvRecords record(block.bytes, head->dialect);
                while (record.next())
                    rows.emplace_back(record.cells().begin(), record.cells().end());
            }
            COMPARE_ROWS(rows, expected);
        }
    }
}

void CsvBlocksTest::blocksKnowTheirFirstLine()
{
    const std::string text = "a,1\nb,2\n\"c\nd\",3\ne,4\nf,5\n";
    std::vector<std::uint64_t> lines;
    for (const CsvBlock &block : blocksOf(text, 9))
        lines.push_back(block.line);
    QCOMPARE(lines, (std::vector<std::uint64_t>{1, 3, 5}));
}

void CsvBlocksTest::anUnclosedQuoteCostsOneLine()
{
    COMPARE_ROWS(rowsInBlocks("a,b\nc,\"d\ne,f\ng,h\n", 8), Rows{{"a", "b"}, {"(open quote)"}, {"e", "f"}, {"g", "h"}});
    COMPARE_ROWS(rowsInBlocks("a,b\nc,\"d", 1000), Rows{{"a", "b"}, {"(open quote)"}});
    const std::string far =
        "c,\"d\n" + std::string(2 * longestLine, 'x'); // the quote would be closed, but out of reach
    COMPARE_ROWS(rowsInBlocks(far + "\"\ne,f\n", 4096), Rows{{"(open quote)"}, {"(too long)"}, {"e", "f"}});
}

/// Every line anew is the plain rule; the reader finds the same in one pass.
void CsvBlocksTest::linesAreGivenUpAsIfOneByOne()
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto size = random() % 60; size > 0; --size)
            text += "\"\"\"a,,\n\n"[random() % 8];
        Rows expected;
        for (size_t at = 0; at < text.size();) {
            const size_t whole = endOfRecord(text, at);
            const bool open = whole == 0 && openQuote(std::string_view(text).substr(at));
            const size_t end = open        ? std::min(text.find('\n', at), text.size() - 1) + 1
                               : whole > 0 ? whole
                                           : text.size();
            if (open)
                expected.push_back({"(open quote)"});
            else
                for (auto &row : rowsOf(text.substr(at, end - at)))
                    expected.push_back(std::move(row));
            at = end;
        }
        for (const size_t size : {1u, 7u, 1000u})
            COMPARE_ROWS(rowsInBlocks(text, size), expected);
    }
}

void CsvBlocksTest::aFileOfUnclosedQuotesTakesTimeByItsSize()
{
    for (const std::string_view lines : {"x\"y,\"\n", "x\"y,\"\na,1\n"}) { // the second: a good one between any two
        const double growth = growthOf(2000, [&lines](size_t count) {
            std::string text;
            for (size_t i = 0; i < count; ++i)
                text += lines;
            blocksOf(text, 256u << 10);
        });
        QVERIFY2(growth < mostGrowth, qPrintable(QString::number(growth)));
    }
}

void CsvBlocksTest::aLongLineCostsOneRecord()
{
    const std::string text = "a,b\n" + std::string(3 * longestLine, 'x') + "\nc,d\n";
    for (size_t size : {size_t(10), size_t(256) << 10, longestLine})
        COMPARE_ROWS(rowsInBlocks(text, size), Rows{{"a", "b"}, {"(too long)"}, {"c", "d"}});
    COMPARE_ROWS(rowsInBlocks("a,b\n" + std::string(longestLine + 1, 'x'), 4096), Rows{{"a", "b"}, {"(too long)"}});
}

void CsvBlocksTest::theLongestLineIsRead()
{
    const std::string cell(longestLine, 'x');
    COMPARE_ROWS(rowsInBlocks("a,b\n" + cell + "\nc,d", 4096), Rows{{"a", "b"}, {cell}, {"c", "d"}});
    COMPARE_ROWS(rowsInBlocks("a,b\n" + cell, 4096), Rows{{"a", "b"}, {cell}});
}

void CsvBlocksTest::aReadErrorEndsIt()
{
    CsvBlocks blocks(
        [](char *, size_t) -> Result<size_t> { return fail(ErrorKind::file, "x.csv", Message("error.file.other")); });
    CsvBlock block;
    const auto more = blocks.next(block);
    QVERIFY(!more);
    QCOMPARE(more.error().kind, ErrorKind::file);
}

HUELLA_TEST(CsvBlocksTest, NoApplication)
} // namespace csv_blocks_test
#include "csv_blocks_test.moc"
