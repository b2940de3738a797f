// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/formulas/written_units.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

using View = std::string_view;

/// Words and short forms in both languages, folded and without spaces, dots and hyphens.
constexpr std::array<std::pair<View, View>, 94> unitWords{{
    {"miligramo", "mg"},
    {"miligramos", "mg"},
    {"milligram", "mg"},
    {"milligrams", "mg"},
    {"gr", "g"},
    {"grs", "g"},
    {"gramo", "g"},
    {"gramos", "g"},
    {"gram", "g"},
    {"grams", "g"},
    {"gramme", "g"},
    {"grammes", "g"},
    {"kgs", "kg"},
    {"kilo", "kg"},
    {"kilos", "kg"},
    {"kilogramo", "kg"},
    {"kilogramos", "kg"},
    {"kilogram", "kg"},
    {"kilograms", "kg"},
    {"tn", "t"},
    {"tonelada", "t"},
    {"toneladas", "t"},
    {"tonne", "t"},
    {"tonnes", "t"},
    {"ton", "t"},
    {"tons", "t"},
    {"lbs", "lb"},
    {"libra", "lb"},
    {"libras", "lb"},
    {"pound", "lb"},
    {"pounds", "lb"},
    {"vatio", "W"},
    {"vatios", "W"},
    {"watt", "W"},
    {"watts", "W"},
    {"kilovatio", "kW"},
    {"kilovatios", "kW"},
    {"kilowatt", "kW"},
    {"kilowatts", "kW"},
    {"megavatio", "MW"},
    {"megavatios", "MW"},
    {"megawatt", "MW"},
    {"megawatts", "MW"},
    {"vatiohora", "Wh"},
    {"vatioshora", "Wh"},
    {"watthour", "Wh"},
    {"watthours", "Wh"},
    {"kilovatiohora", "kWh"},
    {"kilovatioshora", "kWh"},
    {"kilowatthour", "kWh"},
    {"kilowatthours", "kWh"},
    {"megavatiohora", "MWh"},
    {"megavatioshora", "MWh"},
    {"megawatthour", "MWh"},
    {"megawatthours", "MWh"},
    {"gigavatiohora", "GWh"},
    {"gigavatioshora", "GWh"},
    {"gigawatthour", "GWh"},
    {"gigawatthours", "GWh"},
    {"mins", "min"},
    {"minuto", "min"},
    {"minutos", "min"},
    {"minute", "min"},
    {"minutes", "min"},
    {"hr", "h"},
    {"hrs", "h"},
    {"hs", "h"},
    {"hora", "h"},
    {"horas", "h"},
    {"hour", "h"},
    {"hours", "h"},
    {"dia", "d"},
    {"dias", "d"},
    {"day", "d"},
    {"days", "d"},
    {"pct", "%"},
    {"porciento", "%"},
    {"porcien", "%"},
    {"porcentaje", "%"},
    {"percent", "%"},
    {"percentage", "%"},
    {"kms", "km"},
    {"kilometro", "km"},
    {"kilometros", "km"},
    {"kilometre", "km"},
    {"kilometres", "km"},
    {"kilometer", "km"},
    {"kilometers", "km"},
    {"x", ""},
    {"\u00d7", ""},
    {"vez", ""},
    {"veces", ""},
    {"time", ""},
    {"times", ""},
}};

constexpr size_t longestUnit = 64; // bytes; bounds the work on a text that is none
/// Units that no lesson asks for and that are right all the same.
struct OtherUnit {
    View name;
    WrittenUnit unit;
};
constexpr std::array<OtherUnit, 22> otherUnits{{
    {"ug", {dimension::mass, 1e-6}},
    {"kt", {dimension::mass, 1e9}},
    {"Mt", {dimension::mass, 1e12}},
    {"mW", {dimension::power, 1e-3}},
    {"GW", {dimension::power, 1e9}},
    {"mWh", {dimension::energy, 1e-3}},
    {"TWh", {dimension::energy, 1e12}},
    {"J", {dimension::energy, 1.0 / 3600}},
    {"kJ", {dimension::energy, 1e3 / 3600}},
    {"MJ", {dimension::energy, 1e6 / 3600}},
    {"GJ", {dimension::energy, 1e9 / 3600}},
    {"s", {dimension::time, 1.0 / 3600}},
    {"seg", {dimension::time, 1.0 / 3600}},
    {"sec", {dimension::time, 1.0 / 3600}},
    {"segundos", {dimension::time, 1.0 / 3600}},
    {"seconds", {dimension::time, 1.0 / 3600}},
    {"semanas", {dimension::time, 168}},
    {"weeks", {dimension::time, 168}},
    {"m", {{}, 1e-3, 1}},
    {"metros", {{}, 1e-3, 1}},
    {"metres", {{}, 1e-3, 1}},
    {"\u2030", {{}, 1e-3}},
}};

/// Without what parts the letters of a unit, and without what it is of: "g CO₂-eq." is "g".
std::string bareUnit(View text)
{
    std::string out(text);
    const auto replaceAll = [&out](View what, View with) {
        for (auto at = out.find(what); at != std::string::npos; at = out.find(what, at + with.size()))
            out.replace(at, what.size(), with);
    };
    replaceAll("\u2082", "2");
    replaceAll("\u00b5", "u");
    replaceAll("\u03bc", "u");
    for (const View gap : {" ", "\t", "\u00a0", "\u202f", "\u2009", ".", "-", "\u00b7", "\u22c5"})
        replaceAll(gap, "");
    for (const View gas : {"deCO2equivalente", "CO2equivalente", "CO2equivalent", "deCO2eq", "deCO2e", "deCO2",
                           "ofCO2e", "ofCO2", "CO2eq", "CO2e", "CO2", "co2eq", "co2e", "co2"})
        if (out.size() > gas.size() && out.ends_with(gas))
            out.resize(out.size() - gas.size());
    return out;
}

/// Capitals decide only where a small letter would be another unit: "KWH" is kWh, "mwh" is not MWh.
bool sameButForCapitals(View a, View b)
{
    const bool prefixDiffers =
        a.front() != b.front() && (a.front() == 'm' || a.front() == 'M') && b.size() > 1 && b != "min";
    return a.size() == b.size() && !prefixDiffers && foldName(a) == foldName(b);
}

std::optional<WrittenUnit> simpleUnit(const std::string &name)
{
    for (const bool exactly : {true, false}) {
        const auto same = [&name, exactly](View known) {
            return exactly ? name == known : !known.empty() && !name.empty() && sameButForCapitals(name, known);
        };
        for (const TeachingUnit &unit : teachingUnits())
            if (same(unit.name))
                return writtenUnit(unit);
        for (const OtherUnit &other : otherUnits)
            if (exactly && same(other.name))
                return other.unit;
    }
    const std::string folded = foldName(name);
    for (const auto &[word, unit] : unitWords)
        if (folded == word)
            return writtenUnit(*teachingUnit(unit));
    return {};
}

} // namespace

WrittenUnit writtenUnit(const TeachingUnit &unit)
{
    const int length = unit.name == "km" ? 1 : unit.name.ends_with("/km") ? -1 : 0;
    return {unit.dimension, unit.size, length};
}

std::optional<WrittenUnit> writtenUnit(std::string_view text)
{
    if (text.size() > longestUnit)
        return {};
    if (auto simple = simpleUnit(bareUnit(text)))
        return simple;
    for (const View over : {"/", " por ", " per "}) {
        const auto at = text.find(over);
        if (at == View::npos)
            continue;
        const auto above = simpleUnit(bareUnit(text.substr(0, at))),
                   below = simpleUnit(bareUnit(text.substr(at + over.size())));
        if (!above || !below || text.substr(0, at).empty())
            return {};
        const Dimension a = above->dimension, b = below->dimension;
        return WrittenUnit{{a.grams - b.grams, a.watts - b.watts, a.hours - b.hours},
                           above->size / below->size,
                           above->length - below->length};
    }
    return {};
}

} // namespace huella
