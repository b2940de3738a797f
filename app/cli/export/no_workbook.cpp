// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export/workbook.h"
#include "app/cli/io/message.h"

namespace huella::cli {

/// Instead of workbook.cpp in the program that is one file: Debian has no archive of libxlsxwriter.
Result<std::string> workbookOf(const std::vector<Sheet> &, const WorkbookProperties &)
{
    return wrongUse("--to", Message("cli.export.sheet.not_here"));
}

} // namespace huella::cli
