// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/csv_style.h"

#include "app/cli/io/message.h"

namespace huella::cli {

Result<CsvStyle> csvStyle(const Arguments &arguments, bool isCsv)
{
    const std::string *whom = arguments.value(forOption.name);
    if (!whom)
        return CsvStyle();
    if (*whom != forOption.value)
        return wrongUse("--for", Message("cli.for.unknown", {textArg("value", *whom)}));
    if (!isCsv)
        return wrongUse("--for", Message("cli.for.csv_only"));
    return spanishSpreadsheet;
}

} // namespace huella::cli
