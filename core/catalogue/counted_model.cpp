// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A number of pieces that is said in one breath with the model of hardware.

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/catalogue/spelling.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace huella {
namespace {

constexpr size_t longestCounted = 256; // bounds the work on a text that is none
constexpr int mostPieces = 9999;
constexpr int mostPlainPieces = 999; // "5950x" is a model

/// With "x" for every sign of times, and without brackets and what Slurm tells of sockets: "gpu:a100:4(S:0-1)".
std::string plainlyCounted(std::string_view name)
{
    std::string text = foldText(name);
    for (std::string_view end : {"(s:", "(idx:"})
        text.resize(std::min(text.find(end), text.size()));
    constexpr std::string_view cross = "\u00d7";
    for (auto at = text.find(cross); at != std::string::npos; at = text.find(cross, at))
        text.replace(at, cross.size(), "x");
    std::replace(text.begin(), text.end(), '*', 'x');
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '(' || c == ')'; }, ' ');
    constexpr std::array<std::string_view, 1> blank{" "};
    return std::string(trimmed(text, blank));
}

std::optional<CountedModel> counted(std::string_view model, std::string_view number)
{
    constexpr std::array<std::string_view, 1> blank{" "};
    model = trimmed(model, blank);
    number = trimmed(number, blank);
    int count = 0;
    const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), count);
    if (error != std::errc() || stop != number.data() + number.size() || count < 1 || count > mostPieces
        || model.empty())
        return {};
    return CountedModel{std::string(model), count};
}

/// "dual epyc 7742", "doble xeon 6248"; a dual-core processor is one.
std::optional<CountedModel> countedInWords(std::string_view text)
{
    constexpr std::array<std::string_view, 6> pairs{"dual ", "doble ", "two ", "dos ", "dual-socket ", "dual socket "};
    for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) { // the longer ones first
        if (!text.starts_with(*pair) || text.substr(pair->size()).starts_with("core"))
            continue;
        auto found = counted(text.substr(pair->size()), "2");
        if (found)
            found->plain = true;
        return found;
    }
    return {};
}

/// "2x a100", "2 x a100", "2 a100"; "2 xeon" has no sign of times.
std::optional<CountedModel> countedInFront(std::string_view text)
{
    const auto times = text.find('x');
    const bool apart = times != std::string_view::npos && times > 0 && text[times - 1] == ' ';
    if (times != std::string_view::npos && (!apart || text.substr(times + 1).starts_with(' ')))
        if (auto found = counted(text.substr(times + 1), text.substr(0, times))) {
            found->plain = found->count <= mostPlainPieces;
            return found;
        }
    const auto space = text.find(' ');
    return space == std::string_view::npos ? std::nullopt : counted(text.substr(space + 1), text.substr(0, space));
}

/// "gpu:a100:4", "gres/gpu:a100=4", "a100 x4", "a100x4", "a100 4x"; in "quadro fx 4800" no x is a sign of times.
std::optional<CountedModel> countedBehind(std::string_view text)
{
    for (char sign : {':', '='})
        if (const auto at = text.rfind(sign); at != std::string_view::npos)
            if (auto found = counted(text.substr(0, at), text.substr(at + 1))) {
                found->plain = true;
                return found;
            }
    const auto times = text.rfind('x');
    if (times == std::string_view::npos || times == 0)
        return {};
    const char before = text[times - 1];
    if (times + 1 < text.size())
        return before == ' ' || (before >= '0' && before <= '9')
                   ? counted(text.substr(0, times), text.substr(times + 1))
                   : std::nullopt;
    const auto space = text.rfind(' ', times - 1);
    return space == std::string_view::npos ? std::nullopt
                                           : counted(text.substr(0, space), text.substr(space + 1, times - space - 1));
}

} // namespace

std::optional<CountedModel> countedModel(std::string_view name)
{
    if (name.size() > longestCounted)
        return {};
    const std::string text = plainlyCounted(name);
    for (const auto reading : {countedInFront, countedInWords, countedBehind})
        if (auto found = reading(text))
            return found;
    return {};
}

} // namespace huella
