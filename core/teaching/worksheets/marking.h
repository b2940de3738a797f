// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_text.h"
#include "core/base/result.h"
#include "core/wording/wording.h"

#include <optional>

namespace huella {

/// An answer that came back, and what it is worth.
struct MarkedAnswer {
    enum class Mark {
        right,
        mistake,
        wrong, ///< also in a unit that measures something else
        unreadable,
        missing
    };
    int sheet = 0;
    std::string student;
    int question = 0;
    std::string given;   ///< as it was written
    double expected = 0; ///< in `unit`
    std::string unit;    ///< name of a TeachingUnit
    Mark mark = Mark::missing;
    std::string mistake;        ///< which of the usual ones
    std::optional<Message> why; ///< what is to be said of one that could not be compared, where that is known
    bool operator==(const MarkedAnswer &) const = default;
};
/// What a sheet comes to.
struct SheetScore {
    int sheet = 0;
    std::string student;
    int right = 0, count = 0; ///< of its answers
    double outOfTen() const { return count == 0 ? 0 : 10.0 * right / count; }
};
struct MarkedClass {
    std::vector<MarkedAnswer> answers; ///< by sheet and question; sheets that did not come back are left out
    std::vector<Error> refused;        ///< lines that could not be used, and why
    std::vector<Error> notes;          ///< how the files were read, where that is not a matter of course; no errors
    /// Of each sheet that came back, by its number.
    std::vector<SheetScore> scores() const;
};

/// Checks returned answers against a key. Columns of the answers: "sheet" ("hoja"), then one for each question: "1", "2"… In
/// either language's numbers, with their unit or without, with commas or semicolons between cells.
Result<MarkedClass> markAnswers(std::string_view answers, std::string_view answersPlace, std::string_view key,
                                std::string_view keyPlace);

/// What is to be said of an answer, in a sentence.
std::string markText(const MarkedAnswer &answer, const Wording &words);
/// A row for each answer, with headings in the language of the words.
std::string markedCsv(const MarkedClass &marked, const Wording &words, CsvStyle style = {});
/// A row for each sheet: how many answers are right, and the mark out of ten.
std::string scoresCsv(const MarkedClass &marked, const Wording &words, CsvStyle style = {});

} // namespace huella
