// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wording.h"

namespace huella {

/// The names of a class out of a CSV: its column "name", "student", "nombre", "alumno" or "estudiante", else its only column.
Result<std::vector<std::string>> readClassList(std::string_view csv, std::string_view place);

/// An answer that came back, and what it is worth.
struct MarkedAnswer {
    enum class Mark { right, mistake, wrong, unreadable, missing };
    int sheet = 0;
    std::string student;
    int question = 0;
    std::string given; ///< as it was written
    double expected = 0;
    std::string unit; ///< name of a TeachingUnit
    Mark mark = Mark::missing;
    std::string mistake; ///< which of the usual ones
    bool operator==(const MarkedAnswer &) const = default;
};
struct MarkedClass {
    std::vector<MarkedAnswer> answers; ///< by sheet and question; sheets that did not come back are left out
    std::vector<Error> refused;        ///< lines that could not be used, and why
    /// How many of a sheet's answers are right, and how many there are.
    std::pair<int, int> score(int sheet) const;
};

/// Checks returned answers against a key. Columns of the answers: "sheet" ("hoja"), then one for each question: "1", "2"… In
/// either language's numbers, with commas or semicolons between cells.
Result<MarkedClass> markAnswers(std::string_view answers, std::string_view answersPlace, std::string_view key,
                                std::string_view keyPlace);

/// What is to be said of an answer, in a sentence.
std::string markText(const MarkedAnswer &answer, const Wording &words);
std::string markedCsv(const MarkedClass &marked, const Wording &words);

} // namespace huella
