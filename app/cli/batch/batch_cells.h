// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_dialect.h"
#include "core/base/result.h"

#include <optional>

namespace huella::cli {

/// Why a number may mean two things in a file of that kind.
std::optional<Message> twoReadings(std::string_view cell, CsvDialect dialect);

/// What is wrong with a number, said with the decimal mark of the file.
Error withMarkOf(Error error, std::string_view cell, CsvDialect dialect);

} // namespace huella::cli
