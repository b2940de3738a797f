// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/sacct_columns.h"

#include <cstdint>
#include <memory>
#include <string>

namespace huella {

inline constexpr size_t longestSacctLine = 1u << 20; ///< bytes

/// Walks the lines of a block of sacct's rows and cuts them into fields, which are views into it.
class SacctRows {
public:
    /// What must be readable behind the last line break of a block.
    static constexpr size_t padding = 16;
    enum class Fit { whole, tooFew, tooMany, tooLong };

    /// `bytes` ends with a line break, and `padding` more bytes may be read behind it.
    SacctRows(std::string_view bytes, const SacctColumns &columns);

    bool next();                                 ///< the next line that is not empty
    std::uint64_t line() const { return line_; } ///< of the block, from 0
    Fit fit() const { return fit_; }
    size_t fields() const { return fields_; } ///< how many the line has
    /// Of a row that is whole; empty where the file has no such column.
    std::string_view operator[](SacctField field) const
    {
        const int at = columns_.of(field);
        return at < 0 ? std::string_view() : cell(size_t(at));
    }

private:
    static constexpr size_t mostMarks = 2 * SacctColumns::mostColumns;
    std::string_view cell(size_t index) const;
    bool markLine();
    bool markQuotedLine();
    void judge();
    void rejoin(size_t extra);

    const char *at_, *end_;
    const SacctColumns &columns_;
    const char *begin_ = nullptr; ///< of the line
    std::uint64_t line_ = 0, nextLine_ = 0;
    size_t marks_ = 0, fields_ = 0;
    Fit fit_ = Fit::whole;
    /// Where each field begins; one more than there are, behind the last separator.
    std::unique_ptr<const char *[]> starts_;
};

} // namespace huella
