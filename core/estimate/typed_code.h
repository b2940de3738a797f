// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/catalogue/dataset.h"

#include <optional>

namespace huella {

/// What to say of two letters that somebody typed and that are a state's too: "CA" is Canada, California is US-CA. Only for what
/// is typed: in a file and in a list, a code is a code.
std::optional<Issue> sharedCodeIssue(std::string_view typed, const Place &taken, const Dataset &dataset);

} // namespace huella
