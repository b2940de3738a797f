// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/with_unit.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/workload/duration.h"
#include "core/workload/typed_number.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace huella {
namespace {

struct Split {
    double value;
    std::string unit; ///< folded
};

std::optional<Split> split(std::string_view cell)
{
    const auto end = cell.find_last_of("0123456789");
    if (end == std::string_view::npos || end + 1 == cell.size())
        return {};
    const auto value = readTypedNumber(cell.substr(0, end + 1));
    if (!value || value->readAsDecimal) // "1.500 GB": which of the two is another question
        return {};
    return Split{value->value, foldName(cell.substr(end + 1))};
}

/// A unit of memory: how many GB it has, and as how many memory of that size is sold.
struct MemoryUnit {
    std::string_view names[4];
    double gb, sold;
};
constexpr double kibi = 1024, gibi = kibi * kibi * kibi / 1e9;
constexpr MemoryUnit memoryUnits[] = {
    {{"kb"}, 1e-6, 1e-6},
    {{"mb"}, 1e-3, 1e-3},
    {{"tb"}, 1e3, 1e3},
    {{"k", "ki", "kib"}, gibi / kibi / kibi, 1 / kibi / kibi},
    {{"m", "mi", "mib"}, gibi / kibi, 1 / kibi},
    {{"g", "gi", "gib"}, gibi, 1},
    {{"t", "ti", "tib"}, gibi *kibi, kibi},
};

std::optional<Message> inMemory(std::string_view cell, const Split &given)
{
    for (const MemoryUnit &unit : memoryUnits) {
        if (given.unit.empty()
            || std::find(std::begin(unit.names), std::end(unit.names), given.unit) == std::end(unit.names))
            continue;
        const MessageArg reading = numberArg("reading", given.value * unit.gb, "GB");
        if (unit.gb == unit.sold)
            return Message("error.number.other_unit", {textArg("value", cell), textArg("unit", "GB"), reading});
        return Message("error.memory.gibibytes",
                       {textArg("value", cell), reading, numberArg("sold", given.value * unit.sold, "GB")});
    }
    return {};
}

bool isPercent(std::string_view unit)
{
    constexpr std::string_view names[] = {"%", "percent", "porciento", "porcien"};
    return std::find(std::begin(names), std::end(names), unit) != std::end(names);
}

/// The number that would be right, as it is to be typed: the language of the message must not put another mark into it.
Message alone(std::string_view cell, const FieldInfo &field, double reading)
{
    if (auto wrong = checkNumber(field, reading))
        return *wrong;
    constexpr int digits = 10; // "1:20" is no number that ends
    char typed[32];
    const auto end = std::to_chars(typed, typed + sizeof typed, reading, std::chars_format::general, digits).ptr;
    return Message("error.number.with_unit", {textArg("value", shortened(cell)), textArg("right", {typed, end})});
}

} // namespace

std::optional<Message> withUnit(std::string_view cell, const FieldInfo &field)
{
    if (field.id == Field::hours)
        if (const auto hours = hoursFromDuration(cell))
            return alone(cell, field, *hours);
    const auto given = split(cell);
    if (!given)
        return {};
    if (!field.unit.empty() && given->unit == foldName(field.unit))
        return alone(cell, field, given->value);
    if (field.max == 1 && isPercent(given->unit))
        return alone(cell, field, given->value / 100);
    return field.id == Field::memoryGb ? inMemory(cell, *given) : std::nullopt;
}

NumberReader sayingUnits(NumberReader reader, const FieldInfo &field)
{
    return [reader = std::move(reader), &field](std::string_view typed) {
        auto number = reader(typed);
        if (!number)
            if (auto said = withUnit(typed, field))
                number.error().message = std::move(*said);
        return number;
    };
}

} // namespace huella
