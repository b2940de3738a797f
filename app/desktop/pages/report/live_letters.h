// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/study/model/report.h"

class QTextBlock;
class QTextTable;

namespace huella {

class BlockWriter;

/// Writes what somebody wrote as it reads when it is finished, and renews the live values in it when the figures have changed.
/// `written` has the paths of values, `finished` their letters.
class LiveLetters {
public:
    explicit LiveLetters(BlockWriter &writer) : writer_(writer) {}

    /// The letters of a text that is empty; each live value gets an id of its own.
    void write(const QTextBlock &block, const TextRuns &written, const TextRuns &finished);
    /// The table, its cells filled like texts.
    void write(const QTextTable &table, const TableBlock &written, const Table &finished);
    /// Live values that have other letters now; all else stays.
    void renew(const QTextBlock &block, const TextRuns &written, const TextRuns &finished);
    void renew(QTextTable &table, const TableBlock &written, const Table &finished);

private:
    BlockWriter &writer_;
};

} // namespace huella
