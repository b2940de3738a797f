// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/report.h"

namespace huella {

struct Context;

/// Puts a figure or table into the report from elsewhere, as one step of undo: at its end, but before a list of sources or references.
void appendToReport(const Context &context, const RecipeBlock &block);

} // namespace huella
