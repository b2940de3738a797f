// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/paper_style.h"
#include "core/base/whole_files.h"
#include "core/teaching/worksheets/worksheet.h"

#include <QStringList>

#include <memory>

namespace huella {

/// A class's worksheets as PDFs (sheet-001.pdf, …) with their key (key.pdf, key.csv), made one file after the other so that a
/// progress can be shown and stopped. They take their places when all of them are whole, and vanish with the writer else. The files bear no date and carry no study, which would give the answers away: the same order gives
/// the same bytes.
class WorksheetWriter {
public:
    WorksheetWriter(Lesson lesson, std::vector<Worksheet> sheets, WorksheetOrder order, QString folder,
                    Paper paper = Paper::a4, CsvStyle keyStyle = {});

    QStringList names() const;                            ///< of all files that it makes
    int count() const { return int(sheets_.size()) + 2; } ///< of files
    int done() const { return done_; }
    /// Makes the next file; the first one makes the folder where there is none.
    Result<void> next();
    /// All of them take their places; returns their names.
    Result<QStringList> finish();

private:
    Result<QByteArray> bytesOf(int file) const;
    QString nameOf(int file) const;
    Result<void> prepare();

    const Lesson lesson_;
    std::vector<Worksheet> sheets_;
    WorksheetOrder order_;
    QString folder_;
    Paper paper_;
    CsvStyle keyStyle_;
    int done_ = 0;
    std::unique_ptr<WholeFiles> files_;
};

} // namespace huella
