// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/model/report.h"

namespace huella {

/// What a part of the report is called in a sentence: its first words between quotation marks, or what it is.
QString partWords(const BlockContent &content, const Context &context);
/// Words between quotation marks, cut where they are long.
QString quotedWords(const QString &words);
/// Some of them and how many more there are: "“First words”, a table, 2 more".
QString partsWords(const std::vector<ReportBlockPointer> &blocks, const std::vector<size_t> &which,
                   const Context &context);

} // namespace huella
