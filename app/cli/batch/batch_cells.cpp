// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/batch_cells.h"

#include "core/base/letters.h"

#include <algorithm>

namespace huella::cli {
namespace {

/// "1,500" of a file that does not show what its commas are.
Message ambiguous(std::string_view cell)
{
    const auto comma = cell.find(',');
    const std::string before(cell.substr(0, comma)), behind(cell.substr(comma + 1));
    return Message("cli.batch.comma", {textArg("value", cell), textArg("whole", before + behind),
                                       textArg("decimal", before + "." + behind)});
}

/// "1.500" is one and a half where the point is the decimal mark, and fifteen hundred where the comma is.
Message thousandsPoints(std::string_view cell)
{
    std::string whole(cell), decimal(cell);
    std::erase(whole, '.');
    std::replace(decimal.begin(), decimal.end(), '.', ',');
    if (std::count(cell.begin(), cell.end(), '.') > 1)
        return Message("cli.batch.thousands", {textArg("value", cell), textArg("whole", whole)});
    return Message("cli.batch.thousands_or_decimal",
                   {textArg("value", cell), textArg("whole", whole), textArg("decimal", decimal)});
}

} // namespace

std::optional<Message> twoReadings(std::string_view cell, CsvDialect dialect)
{
    if (dialect.isAmbiguous(cell))
        return ambiguous(cell);
    if (dialect.separator == ';' && hasThousandsPoints(cell))
        return thousandsPoints(cell);
    return {};
}

Error withMarkOf(Error error, std::string_view cell, CsvDialect dialect)
{
    if (dialect.decimalComma() && error.message.key == "error.number.form")
        error.message = Message("error.number.form_comma", {textArg("value", shortened(cell))});
    if (dialect.separator == ';' && error.message.key == "error.number.with_unit") // "1.125" may be thousands there
        for (MessageArg &arg : error.message.args)
            if (auto *right = std::get_if<std::string>(&arg.value); right && arg.name == "right")
                std::replace(right->begin(), right->end(), '.', ',');
    return error;
}

} // namespace huella::cli
