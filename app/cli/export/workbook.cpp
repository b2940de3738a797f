// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export/workbook.h"

#include "core/base/file_error.h"
#include "core/wording/letters.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <memory>

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace huella::cli {
namespace {

constexpr double heightOfHead = 48; // points: three lines
constexpr size_t longestSheetName = 31, longestCell = 32'767, widestColumn = 60, narrowestColumn = 9;

/// A file in memory: the library writes to a path alone.
class MemoryFile {
public:
    MemoryFile() : fd_(::memfd_create("workbook", MFD_CLOEXEC)) {}
    ~MemoryFile()
    {
        if (fd_ >= 0)
            ::close(fd_);
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    bool isOpen() const { return fd_ >= 0; }
    std::string path() const { return "/proc/self/fd/" + std::to_string(fd_); }
    Result<std::string> bytes() const
    {
        std::string all(size_t(std::max<off_t>(0, ::lseek(fd_, 0, SEEK_END))), '\0');
        for (size_t at = 0; at < all.size();) {
            const ssize_t read = ::pread(fd_, all.data() + at, all.size() - at, off_t(at));
            if (read <= 0)
                return fileError("XLSX", errno);
            at += size_t(read);
        }
        return all;
    }

private:
    int fd_;
};

/// Looks of cells. They belong to the workbook.
struct Looks {
    lxw_format *head, *words, *number, *strongWords, *strongNumber;
    explicit Looks(lxw_workbook *book)
        : head(workbook_add_format(book)),
          words(workbook_add_format(book)),
          number(workbook_add_format(book)),
          strongWords(workbook_add_format(book)),
          strongNumber(workbook_add_format(book))
    {
        for (lxw_format *strong : {head, strongWords, strongNumber})
            format_set_bold(strong);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_text_wrap(head);
        for (lxw_format *each : {head, words, number, strongWords, strongNumber})
            format_set_align(each, LXW_ALIGN_VERTICAL_TOP);
        // as many digits as there are: what is shown is rounded, what is there is not
        for (lxw_format *each : {number, strongNumber})
            format_set_num_format(each, "#,##0.######");
    }
};

lxw_row_t rowAt(size_t row) { return lxw_row_t(row); }
lxw_col_t columnAt(size_t column) { return lxw_col_t(column); }

/// Whole numbers have no decimal mark behind them, and small ones not only zeros.
bool isPlain(double number) { return number == std::floor(number) || std::abs(number) < 0.001; }

void writeCell(lxw_worksheet *sheet, size_t row, size_t column, const SheetCell &cell, const Looks &looks, bool strong)
{
    if (const auto *text = std::get_if<std::string>(&cell)) {
        if (!text->empty()) // a string is never a formula
            worksheet_write_string(sheet, rowAt(row), columnAt(column),
                                   shortened(plainLine(*text), longestCell).c_str(),
                                   strong ? looks.strongWords : looks.words);
    } else if (const auto *number = std::get_if<double>(&cell); number && std::isfinite(*number)) {
        lxw_format *plain = strong ? looks.strongWords : looks.words;
        worksheet_write_number(sheet, rowAt(row), columnAt(column), *number,
                               isPlain(*number) ? plain
                               : strong         ? looks.strongNumber
                                                : looks.number);
    }
}

size_t lettersOf(const SheetCell &cell)
{
    const auto *text = std::get_if<std::string>(&cell);
    return text ? letterCount(*text) : narrowestColumn;
}

void fitColumns(lxw_worksheet *sheet, const Sheet &content)
{
    for (size_t column = 0; column < content.header.size(); ++column) {
        size_t letters = std::max(narrowestColumn, letterCount(content.header[column]) / 2);
        for (const auto &row : content.rows)
            if (column < row.size())
                letters = std::max(letters, lettersOf(row[column]));
        worksheet_set_column(sheet, columnAt(column), columnAt(column), double(std::min(letters, widestColumn)) + 2,
                             nullptr);
    }
}

/// Some signs have no place in the name of a sheet.
std::string sheetName(std::string name)
{
    for (char &c : name)
        if (std::string_view("[]:*?/\\'").find(c) != std::string_view::npos)
            c = ' ';
    return shortened(plainLine(name), longestSheetName);
}

void writeSheet(lxw_workbook *book, const Sheet &content, const Looks &looks)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(content.name).c_str());
    if (!sheet)
        return;
    for (size_t column = 0; column < content.header.size(); ++column)
        worksheet_write_string(sheet, 0, columnAt(column), plainLine(content.header[column]).c_str(), looks.head);
    for (size_t row = 0; row < content.rows.size(); ++row) {
        const bool strong =
            std::find(content.strongRows.begin(), content.strongRows.end(), row) != content.strongRows.end();
        for (size_t column = 0; column < content.rows[row].size(); ++column)
            writeCell(sheet, row + 1, column, content.rows[row][column], looks, strong);
    }
    worksheet_set_row(sheet, 0, heightOfHead, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    if (!content.header.empty())
        worksheet_autofilter(sheet, 0, 0, rowAt(content.rows.size()), columnAt(content.header.size() - 1));
    fitColumns(sheet, content);
}

/// Midnight of the day, at Greenwich.
std::time_t timeOf(const std::string &isoDate)
{
    std::tm day{};
    return ::strptime(isoDate.c_str(), "%Y-%m-%d", &day) ? ::timegm(&day) : std::time_t(0);
}

} // namespace

Result<std::string> workbookOf(const std::vector<Sheet> &sheets, const WorkbookProperties &properties)
{
    const MemoryFile file;
    if (!file.isOpen())
        return fileError("XLSX", errno);
    lxw_workbook *book = workbook_new(file.path().c_str());
    if (!book)
        return fileError("XLSX", ENOMEM);
    std::string title = shortened(plainLine(properties.title), 250),
                author = shortened(plainLine(properties.author), 250);
    lxw_doc_properties about{};
    about.title = title.data();
    about.author = author.data();
    about.created = timeOf(properties.isoDate);
    workbook_set_properties(book, &about);
    const Looks looks(book);
    for (const Sheet &sheet : sheets)
        writeSheet(book, sheet, looks);
    if (workbook_close(book) != LXW_NO_ERROR)
        return fileError("XLSX", errno ? errno : EIO);
    return file.bytes();
}

} // namespace huella::cli
