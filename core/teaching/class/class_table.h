// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_text.h"
#include "core/report/document/document.h"
#include "core/study/evaluate/evaluate.h"

namespace huella {

/// A student's study in one line: what its first scenario comes to.
struct ClassMember {
    std::string file; ///< name without its folder
    std::string name; ///< who: the author, else the file's name
    std::string title;
    ScenarioResult scenario; ///< with its interval; keeps the dataset that it looks into
};

/// A folder of studies as one table.
struct ClassTable {
    std::vector<ClassMember> members; ///< smallest emissions first; studies that cannot be estimated last
    std::vector<Error> refused;       ///< files that could not be read, and why
    bool anonymous = false;
};

/// A file of the folder: its name and what stands in it, or why it could not be read.
struct ClassFile {
    std::string name;
    Result<std::string> bytes;
};
ClassTable classTable(const std::vector<ClassFile> &files);

/// The same without who it was: "Student 1", by size, so that the order of the files tells nothing either; file names and
/// titles are gone, also from what was refused.
ClassTable anonymised(ClassTable table, const Wording &words);

/// Who, where, kWh, CO2e and its interval: a row for each student.
Table classTableBlock(const ClassTable &table, const Wording &words);
/// A bar of emissions for each student.
ChartSpec classChart(const ClassTable &table, const Wording &words);
/// Table, chart and what was refused, to be printed.
Document classDocument(const ClassTable &table, const Wording &words);
/// With headings in the language of the words.
std::string classCsv(const ClassTable &table, const Wording &words, CsvStyle style = {});

} // namespace huella
