// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

#include <QTextCharFormat>

class QTextBlock;
class QTextCursor;

namespace huella {

class PaperFormats;
enum class Role;

/// Puts letters into the blocks of a text document, and gives those that stand there the look of their block.
class LetterWriter {
public:
    explicit LetterWriter(const PaperFormats &formats) : formats_(formats) {}

    /// Ids of live values begin a text of their own. Runs that follow each other with the same path are one value.
    /// They look as letters of the block that the cursor is in.
    void insertRuns(QTextCursor &cursor, const TextRuns &runs);
    /// The same as letters of a role, in a cell with the size, weight and colour of its row.
    void insertRuns(QTextCursor &cursor, const TextRuns &runs, Role role, const QTextCharFormat *cell = nullptr);
    /// Gives letters that came from elsewhere, with a paste or a join, the type of the block that they are in now.
    void restyle(const QTextBlock &block) const;

private:
    void insertKerned(QTextCursor &cursor, const QString &text, QTextCharFormat format);

    const PaperFormats &formats_;
    int valueId_ = 0;
};

} // namespace huella
