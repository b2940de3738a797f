// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/block_format.h"
#include "core/report/document/document.h"

namespace huella {

struct Theme;

/// What a written paragraph is on paper.
Role roleOf(TextStyle style);
/// The look that somebody gave to letters, as a run without text.
TextRun lookOf(const QTextCharFormat &format);

/// How blocks and letters look on paper, as formats of a text document.
class PaperFormats {
public:
    explicit PaperFormats(const Theme &theme) : theme_(theme) {}

    QTextBlockFormat blockFormat(Role role, int entry) const;
    QTextBlockFormat blockFormat(TextStyle style, int entry) const;
    QTextBlockFormat hiddenFormat(int entry) const;
    QTextCharFormat charFormat(Role role) const;
    QTextCharFormat charFormat(Role role, const QFont &font) const;
    QTextCharFormat charFormat(const TextRun &run, Role role) const;
    QTextCharFormat letterFormat(const TextRun &run, const QTextBlock &block) const;
    /// `cell` has the size, weight and colour of a table's row.
    QTextCharFormat letterFormat(const TextRun &run, Role role, const QTextCharFormat *cell) const;

private:
    const Theme &theme_;
};

} // namespace huella
