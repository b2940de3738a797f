// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/report_context.h"
#include "core/report/templates/template.h"

namespace huella {

/// A report on another template.
struct Rebased {
    std::vector<ReportBlockPointer> blocks;
    std::vector<size_t> moved; ///< blocks of the user's that had to leave what they stood behind
};

/// The new template's blocks that stand for this study, and every block of the user's. An edited block stands in for the one that it
/// was made from, and an edited title, kicker or byline for the one of its style. Any other follows the block that it followed, or the
/// nearest above that one which is here too, and remembers where it stood: back on the former template it stands there again.
Rebased withTemplate(const std::vector<ReportBlockPointer> &blocks, const ReportTemplate &to,
                     const ReportContext &context);

} // namespace huella
