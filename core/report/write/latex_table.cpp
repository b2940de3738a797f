// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_letters.h"
#include "core/report/write/latex_runs.h"
#include "core/report/write/latex_text.h"
#include "core/wording/letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace huella {
namespace {

/// Of the letters from U+0020 to U+007E in Latin Modern Roman of 8 points, in hundredths of its size; larger sizes are narrower.
constexpr std::array<unsigned char, 95> romanWidths{
    36, 30, 41, 89, 54, 89, 83, 30,  42, 42, 54, 83, 30, 36, 30, 54, 54, 54, 54, 54, 54, 54, 54, 54,
    54, 54, 30, 30, 83, 83, 83, 51,  83, 80, 76, 77, 82, 73, 70, 84, 80, 39, 55, 83, 67, 98, 80, 83,
    73, 83, 79, 60, 77, 80, 80, 110, 80, 80, 65, 30, 54, 30, 56, 80, 30, 54, 60, 48, 60, 48, 33, 54,
    60, 30, 33, 57, 30, 89, 60, 54,  60, 57, 42, 42, 42, 60, 57, 77, 57, 57, 48, 54, 30, 54, 56};
constexpr double boldness = 1.2; ///< by how much its bold letters are wider, at most

double romanWidth(std::string_view letter)
{
    const char32_t code = codePoint(letter);
    if (code >= 0x20 && code < 0x20 + romanWidths.size())
        return romanWidths[code - 0x20] / 100.0;
    return codePoint(letter) < 0x250 ? std::min(letterWidth(letter), 0.66) : letterWidth(letter);
}

double boldWidth(std::string_view letter) { return boldness * romanWidth(letter); }

/// That of letters in a row of sums or of headings, or that somebody made strong.
LetterWidth widthIn(const TextRuns &runs, bool strong)
{
    return strong || std::any_of(runs.begin(), runs.end(), [](const TextRun &run) { return run.strong; }) ? boldWidth
                                                                                                          : romanWidth;
}

/// How a page takes a table: size of the letters and room between columns, points.
struct TableSetting {
    const char *size;
    double letters, gap, line;
    double leastLine; ///< sizes of letters that a column of texts has, where its texts are as long
    bool sideways = false;
};
constexpr double textWidthOfPage = 455, textHeightOfPage = 690;
constexpr TableSetting settings[] = {{"footnotesize", 9, 12, textWidthOfPage, 12},
                                     {"scriptsize", 8, 8, textWidthOfPage, 7},
                                     {"scriptsize", 8, 7, textWidthOfPage, 0},
                                     {"footnotesize", 9, 12, textHeightOfPage, 12, true},
                                     {"scriptsize", 8, 7, textHeightOfPage, 0, true}};

/// What a column needs, in sizes of letters.
struct ColumnNeed {
    double least = 0, all = 0; ///< with the longest word on a line of its own; without a second line
};

double widestWord(const std::string &text, LetterWidth widthOf)
{
    double widest = 0, word = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view letter = takeLetter(rest);
        word = letter == " " ? 0 : word + widthOf(letter);
        widest = std::max(widest, word);
        if (letter == "-") // a line may end behind it
            word = 0;
    }
    return widest;
}

ColumnNeed needOf(const Table &table, size_t column)
{
    const bool number = column < table.numeric.size() && table.numeric[column];
    const std::string head = plainLine(table.header[column].text());
    ColumnNeed need{widestWord(head, boldWidth), textWidth(head, boldWidth)};
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Cell cell = column < table.rows[i].size() ? table.rows[i][column] : Cell();
        const LetterWidth widthOf = widthIn(cell.runs, table.total && i + 1 == table.rows.size());
        const std::string text = plainLine(cell.text());
        const double all = textWidth(text, widthOf);
        need.all = std::max(need.all, all);
        need.least = std::max(need.least, number ? all : widestWord(text, widthOf)); // numbers are never parted
    }
    constexpr double spare = 0.3;   // estimates are no measures
    constexpr double longWord = 22; // what is longer is no word, and is parted
    return {std::min(need.least, longWord) + spare, need.all + spare};
}

/// What is left of the line goes to the columns in equal parts, but to none more than it can use.
void shareRest(std::vector<double> &widths, const std::vector<double> &wanted, double rest)
{
    std::vector<size_t> order(widths.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return wanted[a] - widths[a] < wanted[b] - widths[b]; });
    for (size_t i = 0; i < order.size(); ++i) {
        double &width = widths[order[i]];
        const double more = std::clamp(wanted[order[i]] - width, 0.0, rest / double(order.size() - i));
        width += more;
        rest -= more;
    }
}

/// Widths of the columns in points, such that the longest texts have about as many lines, and as few as there is room for; none
/// where a setting has no room for them.
std::vector<double> widthsIn(const TableSetting &setting, const std::vector<ColumnNeed> &needs)
{
    constexpr double mostLines = 100, more = 1.1, ragged = 2; // what an end of a line may leave, sizes of letters
    const double room = setting.line - double(needs.size() - 1) * setting.gap;
    std::vector<double> wanted;
    for (const ColumnNeed &need : needs)
        wanted.push_back(need.all * setting.letters);
    for (double lines = 1; lines < mostLines; lines *= more) {
        std::vector<double> widths;
        for (const ColumnNeed &need : needs) {
            const double least = std::max(need.least, std::min(need.all, setting.leastLine));
            widths.push_back(std::clamp(need.all / lines + ragged, least, std::max(least, need.all)) * setting.letters);
        }
        const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
        if (used > room)
            continue;
        shareRest(widths, wanted, room - used);
        return widths;
    }
    return {};
}

/// Where no setting has room there are words of hundreds of letters, and they are parted.
std::vector<double> forcedWidths(const TableSetting &setting, const std::vector<ColumnNeed> &needs)
{
    const double room = setting.line - double(needs.size() - 1) * setting.gap, share = room / double(needs.size());
    double modest = 0, large = 0;
    for (const ColumnNeed &need : needs)
        (need.least * setting.letters <= share ? modest : large) += need.least * setting.letters;
    std::vector<double> widths;
    for (const ColumnNeed &need : needs) {
        const double least = need.least * setting.letters;
        widths.push_back(least <= share ? least : least / large * (room - modest));
    }
    return widths;
}

std::string inPieces(std::string_view word, double width, LetterWidth widthOf)
{
    std::string out;
    for (const std::string &piece : brokenLines(word, width, word.size(), widthOf))
        out += (out.empty() ? "" : "\u200b") + piece;
    return out;
}

/// A line may end inside of what is wider than its column.
TextRuns withBreaks(TextRuns runs, double width, LetterWidth widthOf)
{
    for (TextRun &run : runs) {
        std::string out;
        const std::string clean = plainLine(run.text);
        for (std::string_view rest = clean; !rest.empty();) {
            const std::string_view word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(word.size());
            out += textWidth(word, widthOf) <= width ? std::string(word) : inPieces(word, width, widthOf);
            for (; rest.starts_with(' '); rest.remove_prefix(1))
                out += ' ';
        }
        run.text = std::move(out);
    }
    return runs;
}

/// As many letters as stand in one cell: a row is never parted by a page, and what is higher than the page would be lost.
constexpr size_t lettersInCell = 300;

/// Takes so many letters off a text.
TextRuns takeLetters(TextRuns &text, size_t count)
{
    TextRuns taken;
    while (count > 0 && !text.empty()) {
        const size_t letters = std::min(count, letterCount(text.front().text));
        std::string_view rest = text.front().text;
        for (size_t i = 0; i < letters; ++i)
            takeLetter(rest);
        TextRun piece = text.front();
        piece.text.resize(piece.text.size() - rest.size());
        taken.push_back(std::move(piece));
        text.front().text = std::string(rest);
        if (rest.empty())
            text.erase(text.begin());
        count -= letters;
    }
    return taken;
}

class TableWriter {
public:
    TableWriter(const Table &table, const LatexCitations &citations) : table_(table), citations_(citations)
    {
        std::vector<ColumnNeed> needs;
        for (size_t i = 0; i < table.header.size(); ++i)
            needs.push_back(needOf(table, i));
        for (const TableSetting &each : settings)
            if (widths_ = widthsIn(setting_ = each, needs); !widths_.empty())
                return;
        widths_ = forcedWidths(setting_ = settings[2], needs);
    }

    std::string written()
    {
        if (setting_.sideways)
            out_ += "\\begin{landscape}\n";
        if (!table_.caption.empty() && captionName().number == 0)
            out_ += "{\\noindent\\small " + latexText(table_.caption) + "\\par}\n";
        out_ += fmt::format("{{\\{}\\setlength{{\\tabcolsep}}{{{:g}pt}}\\setlength{{\\LTleft}}{{0pt}}\\setlength{{"
                            "\\LTcapwidth}}{{\\linewidth}}\n"
                            "\\begin{{longtable}}{{@{{}}",
                            setting_.size, setting_.gap / 2);
        for (size_t i = 0; i < widths_.size(); ++i) // shares of the line, which may be that of another page
            out_ += fmt::format(">{{\\ragged{}\\arraybackslash}}p{{{:.4f}\\linewidth}}",
                                i < table_.numeric.size() && table_.numeric[i] ? "left" : "right",
                                std::floor(widths_[i] / setting_.line * 1e4) / 1e4);
        out_ += "@{}}\n" + captionRow();
        head();
        if (captionName().number > 0) {
            out_ += "\\midrule\\endfirsthead\n";
            head();
        }
        out_ += "\\midrule\\endhead\n\\bottomrule\\endlastfoot\n";
        for (size_t i = 0; i < table_.rows.size(); ++i) {
            const bool total = table_.total && i + 1 == table_.rows.size();
            out_ += total && i > 0 ? "\\midrule\n" : i > 0 ? "\\addlinespace[2pt]\n" : "";
            row(table_.rows[i], total);
        }
        out_ += "\\end{longtable}}\n";
        if (captionName().number == 0)
            out_ += "\\addtocounter{table}{-1}\n"; // it counts every table, with a caption or without
        return out_ + (setting_.sideways ? "\\end{landscape}\n" : "");
    }

private:
    NumberedCaption captionName() const
    {
        return numberedCaption(table_.caption,
                               Wording::of(citations_.document ? citations_.document->language : Language::en));
    }
    /// Above the head of the first page alone.
    std::string captionRow() const
    {
        const NumberedCaption name = captionName();
        if (name.number == 0)
            return {};
        return fmt::format("\\caption{{{}}}\\label{{{}}}\\tabularnewline\n", latexText(name.text),
                           latexLabel({name.what, name.number}));
    }
    void head()
    {
        out_ += "\\toprule\n";
        row(table_.header, true);
    }
    /// What is too long for one row goes on in the next.
    void row(std::vector<Cell> cells, bool strong)
    {
        for (bool more = true; std::exchange(more, false);) {
            for (size_t i = 0; i < cells.size() && i < widths_.size(); ++i) {
                const LetterWidth widthOf = widthIn(cells[i].runs, strong);
                const TextRuns piece =
                    withBreaks(takeLetters(cells[i].runs, lettersInCell), widths_[i] / setting_.letters, widthOf);
                out_ += (i ? " & " : "") + std::string(strong ? "\\bfseries " : "") + "{" + latexRuns(piece, citations_)
                        + "}";
                more = more || !cells[i].runs.empty();
            }
            out_ += " \\\\\n";
        }
    }

    const Table &table_;
    const LatexCitations &citations_;
    TableSetting setting_ = settings[0];
    std::vector<double> widths_;
    std::string out_;
};

} // namespace

std::string latexTable(const Table &table, const LatexCitations &citations)
{
    return table.header.empty() ? std::string() : TableWriter(table, citations).written();
}

} // namespace huella
