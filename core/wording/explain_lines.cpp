// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/explain_parts.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

/// What a covered term is called, so that who hears the line knows which one it is: "processor power, covered".
std::string spokenCover(const WorkingLine &line, const std::string &symbol)
{
    for (const WorkingSpan &span : line.words)
        if (span.symbol == symbol && span.isTerm())
            return span.text + ", " + line.covered;
    return line.covered;
}

/// `spoken`: what is said in place of a term.
template <class FormattedQuantity>
void cover(std::vector<WorkingSpan> &spans, const std::set<std::string> &covered, FormattedQuantity spoken)
{
    for (WorkingSpan &span : spans) {
        if (!span.isTerm() || !covered.contains(span.symbol))
            continue;
        WorkingSpan hidden{span.kind, "?"};
        hidden.symbol = span.symbol;
        hidden.spoken = spoken(span.symbol);
        hidden.covered = true;
        span = std::move(hidden);
    }
}

} // namespace

std::string plainText(const std::vector<WorkingSpan> &spans)
{
    std::string line;
    for (const WorkingSpan &span : spans)
        line += span.text + (span.subscript.empty() ? "" : "_" + span.subscript);
    return line;
}

std::string spokenText(const std::vector<WorkingSpan> &spans)
{
    std::string line;
    for (const WorkingSpan &span : spans) {
        if (span.spoken.empty())
            continue;
        const bool apart = line.empty() || line.back() == ' ' || line.back() == '('
                           || std::string_view(" ,.:;)").find(span.spoken.front()) != std::string_view::npos;
        line += (apart ? "" : " ") + span.spoken;
    }
    return line;
}

std::string WorkingLine::plain() const { return plainText(spans); }

std::vector<const std::vector<WorkingSpan> *> WorkingLine::shown(const WorkingShows &shows) const
{
    std::vector<const std::vector<WorkingSpan> *> forms;
    for (const auto &[wanted, form] :
         {std::pair(shows.symbols, &symbols), std::pair(shows.words, &words), std::pair(shows.figures, &spans)})
        if ((wanted || (form == &spans && symbols.empty())) && !form->empty()) // a sentence has one form
            forms.push_back(form);
    return forms;
}

WorkingLine coveredLine(const WorkingLine &line, const std::set<std::string> &covered, const WorkingShows &shows)
{
    WorkingLine result = line;
    if (covered.empty())
        return result;
    cover(result.spans, covered, [&line](const std::string &symbol) { return spokenCover(line, symbol); });
    if (!shows.figures) {
        // it is the name that is to be found
        const auto unnamed = [&line](const std::string &) { return line.covered; };
        cover(result.symbols, covered, unnamed);
        cover(result.words, covered, unnamed);
    }
    result.spoken = spokenText(result.spans);
    return result;
}

std::vector<std::string> termsOf(const std::vector<WorkingLine> &lines)
{
    std::vector<std::string> symbols;
    for (const WorkingLine &line : lines)
        for (const WorkingSpan &span : line.spans)
            if (span.isTerm() && std::find(symbols.begin(), symbols.end(), span.symbol) == symbols.end())
                symbols.push_back(span.symbol);
    return symbols;
}

std::string spokenAmount(const std::string &number, double value, std::string_view symbol, std::string_view unit,
                         const Wording &words)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 16> units{
        {{"%", "percent"},
         {"W", "watt"},
         {"kW", "kilowatt"},
         {"h", "hour"},
         {"Wh", "watt_hour"},
         {"kWh", "kilowatt_hour"},
         {"MWh", "megawatt_hour"},
         {"mg CO₂e", "milligram"},
         {"g CO₂e", "gram"},
         {"kg CO₂e", "kilogram"},
         {"t CO₂e", "tonne"},
         {"g CO₂e/kWh", "gram_per_kwh"},
         {"GB", "gigabyte"},
         {"W/GB", "watt_per_gigabyte"},
         {"km", "kilometre"},
         {"g CO₂e/km", "gram_per_km"}}};
    const std::vector<MessageArg> args{textArg("number", number), numberArg("count", value)};
    const std::string ofSymbol = "working.spoken." + std::string(symbol);
    if (words.has(ofSymbol)) // "12 cores", "100 percent in use"
        return words(ofSymbol, args);
    for (const auto &[printed, name] : units)
        if (printed == unit)
            return words("working.spoken.unit." + std::string(name), args);
    return words.numbers().withUnit(number, unit);
}

} // namespace huella
