// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/model/report.h"

namespace huella {

/// What becomes of the user's own parts in a template, in words before it is used: those that it has no place for, and behind
/// what they would stand. `blocks` is the report in the template, `moved` those of its blocks.
QString templateEffect(const std::vector<ReportBlockPointer> &blocks, const std::vector<size_t> &moved,
                       const Context &context);

} // namespace huella
