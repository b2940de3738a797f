// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/study/model/report.h"

#include <QTextBlock>

#include <limits>

namespace huella {

/// The runs of a block, or of its letters from one to another, as they were written; live values by their path.
TextRuns runsOf(const QTextBlock &block, int from = 0, int to = std::numeric_limits<int>::max());
/// Those of a paragraph that a block became in the finished report; none where it became something else.
const TextRuns &finishedRuns(const std::vector<Block> &finished);
/// A live value as the editor shows it: one of the written runs, with the finished letters that belong to it.
std::vector<TextRuns> shownRuns(const TextRuns &written, const TextRuns &finished);

} // namespace huella
