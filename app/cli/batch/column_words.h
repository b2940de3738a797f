// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace huella::cli {

/// A sentence for whoever wrote a table: what it calls by an option of the command line ("--gpu-tdp") it calls by the column.
std::string inColumns(std::string_view sentence);

} // namespace huella::cli
