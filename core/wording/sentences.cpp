// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"

#include "core/base/fold.h"
#include "core/base/letters.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr std::string_view carbon = "CO₂e";

bool isVowel(char c) { return std::string_view("aeou").find(c) != std::string_view::npos; }

/// "Ibiza", "Hidalgo" and "Yvonne" begin with an i; "hierro", "Iowa" and "yodo" with the sound before a vowel.
bool soundsLikeI(std::string_view part)
{
    const std::string folded = foldText(part);
    std::string_view word = folded;
    while (!word.empty() && !isLetter(word.front()) && !isDigit(word.front()))
        word.remove_prefix(1);
    if (word.starts_with('h'))
        word.remove_prefix(1);
    if (word.empty() || (word.front() != 'i' && word.front() != 'y'))
        return false;
    return word.size() > 1 && isLetter(word[1]) && !isVowel(word[1]);
}

/// Whether the text ends in a unit of mass that is a word: "9,3 kg".
bool endsInMassUnit(std::string_view text)
{
    for (const std::string_view unit : {"mg", "kg", "g", "t"})
        if (text.ends_with(unit)) {
            text.remove_suffix(unit.size());
            return !text.empty() && !isLetter(text.back()) && text.back() != '/';
        }
    return false;
}

/// The same and a space: "9,3 kg ".
bool endsInMass(std::string_view text)
{
    static constexpr std::array<std::string_view, 3> spaces{" ", "\u202f", "\u00a0"};
    const auto space =
        std::find_if(spaces.begin(), spaces.end(), [&](std::string_view s) { return text.ends_with(s); });
    if (space == spaces.end())
        return false;
    text.remove_suffix(space->size());
    return endsInMassUnit(text);
}

} // namespace

std::string listed(std::span<const std::string> parts, const Wording &words)
{
    std::string list;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            list += i + 1 < parts.size() ? ", " : " " + words(soundsLikeI(parts[i]) ? "list.and.i" : "list.and") + " ";
        list += parts[i];
    }
    return list;
}

std::string inSentence(std::string_view text, Language language)
{
    if (language != Language::es)
        return std::string(text);
    std::string sentence;
    for (auto at = text.find(carbon); at != std::string_view::npos; at = text.find(carbon)) {
        const bool perUnit = text.substr(at + carbon.size()).starts_with('/');
        sentence += text.substr(0, at);
        sentence += !perUnit && endsInMass(sentence) ? "de " : "";
        sentence += carbon;
        text.remove_prefix(at + carbon.size());
    }
    return sentence += text;
}

std::string placeInSentence(std::string_view code, std::string_view name, const Wording &words)
{
    const std::string key = "place.in." + std::string(code);
    return words.has(key) ? words(key) : std::string(name);
}

std::string rangeInTable(std::string_view low, std::string_view high, const Wording &words)
{
    return words("table.range", {textArg("low", low), textArg("high", high)});
}

std::string intervalInTable(const FormattedQuantity &quantity, const Wording &words)
{
    if (quantity.certain)
        return "–";
    return quantity.low == quantity.high ? quantity.high : rangeInTable(quantity.low, quantity.high, words);
}

namespace {

bool startsWithUnit(std::string_view text)
{
    static constexpr std::string_view units[] = {"kWh", "MWh", "GWh", "Wh", "kW", "MW",  "GW", "W",
                                                 "kg",  "mg",  "g",   "t",  "lb", "min", "h",  "d",
                                                 "s",   "km",  "GB",  "TB", "MB", "GHz", "°C", "%"};
    return std::any_of(std::begin(units), std::end(units), [text](std::string_view unit) {
        const std::string_view rest = text.substr(std::min(unit.size(), text.size()));
        return text.starts_with(unit)
               && (rest.empty() || !(isLetter(rest.front()) || isDigit(rest.front()) || rest.front() < 0));
    });
}

/// `before`: the letter in front of the text.
std::string together(std::string_view text, Language language, char before)
{
    const std::string_view inNumber = language == Language::es ? "\u202f" : "\u00a0";
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const char last = out.empty() ? before : out.back();
        const std::string_view rest = text.substr(i + 1);
        if (text[i] == ' ' && isDigit(last) && startsWithUnit(rest))
            out += inNumber;
        else if (text[i] == ' ' && (rest.starts_with("CO₂") || rest.starts_with("de CO₂")) && endsInMassUnit(out))
            out += "\u00a0";
        else if (text[i] == ' ' && rest.starts_with("CO₂") && out.ends_with("\u00a0de"))
            out += "\u00a0";
        else
            out += text[i];
    }
    return out;
}

} // namespace

void keepTogether(TextRuns &runs, Language language)
{
    char before = ' ';
    for (TextRun &run : runs) {
        run.text = together(run.text, language, before);
        before = run.text.empty() ? before : run.text.back();
    }
}

std::string widenedText(const Range &range, const Wording &words)
{
    if (range.widened)
        return words("report.range.widened");
    return range.energyWidened ? words("report.range.widened_energy") : std::string();
}

} // namespace huella
