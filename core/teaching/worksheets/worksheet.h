// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_text.h"
#include "core/report/document/document.h"
#include "core/teaching/lessons/lesson.h"

namespace huella {

inline constexpr int mostSheets = 1000; ///< more than a year's students

/// Who gets sheets, and which. A sheet depends on the lesson, the seed and its own number, and on nothing else.
struct WorksheetOrder {
    int students = 1;
    std::uint64_t seed = 1;
    std::vector<std::string>
        names;    ///< of the students, in the order of the sheets; fewer than sheets: the others have none
    int only = 0; ///< one sheet: its number; 0: all of them
};

/// One student's sheet: the lesson's study with figures of their own.
struct Worksheet {
    int number = 1; ///< 1 is the first
    std::string student;
    Study study;
};

/// The study with one of the values that a field takes. An error names the field.
Result<Study> withVariedField(Study study, const VariedField &field, const std::string &value);

/// What the sheets of a lesson say and ask: nothing where it has none.
const WorksheetPlan &sheetPlan(const Lesson &lesson);

/// Refuses a lesson without a worksheet, and more students than there are different sheets.
Result<std::vector<Worksheet>> makeWorksheets(const Lesson &lesson, const WorksheetOrder &order);

/// "sheet-001", "sheet-002": names of files, with three digits at least.
std::string worksheetName(int number);
/// "key"; of one sheet alone "key-002", so that the key of the whole class stays.
std::string answerKeyName(const WorksheetOrder &order);

/// The sheet as a student gets it: the figures, the questions, and room to answer.
Document worksheetDocument(const Lesson &lesson, const Worksheet &sheet);
/// The answers of every sheet with their working.
Document answerKey(const Lesson &lesson, std::span<const Worksheet> sheets, std::uint64_t seed);
/// The same for a spreadsheet and for markAnswers(): a row per sheet and question. Behind the answer stand the columns of
/// `batch` for the run that the question is about, so that they can be worked out again.
std::string answerKeyCsv(const Lesson &lesson, std::span<const Worksheet> sheets, CsvStyle style = {});

} // namespace huella
