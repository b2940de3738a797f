// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/suggest.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/catalogue/spelling.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace huella {
namespace {

constexpr size_t longestTyped = 64; // no name is longer by much; bounds the work
constexpr size_t shortestHeld = 4;  // a name this short inside of a text is chance
constexpr size_t shortWord = 6;

constexpr int mistaken = 3; // the rank of a name that is near only if letters are wrong

/// Smaller is better.
using Rank = std::tuple<int, int, size_t>;

struct Hit {
    Rank rank;
    const Spelling *spelling;
};

std::vector<Suggestion> best(std::vector<Hit> hits, size_t count)
{
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.rank < b.rank; });
    std::vector<Suggestion> chosen;
    for (const Hit &hit : hits) {
        if (chosen.size() == count)
            break;
        const auto same = [&](const Suggestion &s) { return s.id == hit.spelling->suggestion.id; };
        if (std::none_of(chosen.begin(), chosen.end(), same))
            chosen.push_back(hit.spelling->suggestion);
    }
    return chosen;
}

bool isWordEdge(std::string_view text, size_t at)
{
    const auto letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    };
    return at == 0 || at >= text.size() || !letter(text[at - 1]) || !letter(text[at]);
}

/// Where the part stands in the text as a word or the beginning of one; `wholeWords`: not as a beginning.
bool holds(std::string_view text, std::string_view part, bool wholeWords)
{
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        if (isWordEdge(text, at) && (!wholeWords || isWordEdge(text, at + part.size())))
            return true;
    return false;
}

bool holdsEveryWord(std::string_view text, std::string_view words)
{
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (!holds(text, words.substr(0, end), false))
            return false;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return true;
}

int mistakesAllowed(size_t letters) { return letters < 4 ? 0 : std::min(4, std::max(1, int(letters) / 4)); }

/// How far a name is from another, where that is near enough. Who gets a word wrong has its beginning right: one mistake more. Of a
/// short word that is more than half ("Spane"): among many names one begins like Narnia.
std::optional<int> nearness(std::string_view a, std::string_view b)
{
    const auto longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
    const size_t start = shorter > shortWord ? 3 : shorter / 2 + 1;
    const bool sameStart = shorter > 4 && a.substr(0, start) == b.substr(0, start);
    const int allowed = mistakesAllowed(shorter) + (sameStart ? 1 : 0);
    if (allowed == 0 || longer - shorter > size_t(allowed))
        return {};
    const int distance = editDistance(a, b);
    return distance <= allowed ? std::optional(distance) : std::nullopt;
}

std::optional<Rank> rankOf(std::string_view name, std::string_view typed)
{
    if (typed.empty())
        return {};
    if (name.starts_with(typed))
        return Rank{0, 0, name.size()};
    if (holdsEveryWord(name, typed))
        return Rank{1, 0, name.size()};
    if (name.size() >= shortestHeld && holds(typed, name, true))
        return Rank{2, -int(name.size()), 0};
    if (const auto mistakes = nearness(name, typed))
        return Rank{mistaken, *mistakes, name.size()};
    return {};
}

std::string typedText(std::string_view typed)
{
    std::string text = foldText(typed.substr(0, 4 * longestTyped)); // so much may be spaces, accents or marks
    text.resize(std::min(text.size(), longestTyped));
    return text;
}

} // namespace

Message wordsOf(const Suggestion &suggestion)
{
    if (suggestion.nameEn.empty() || suggestion.nameEn == suggestion.id)
        return Message("name.alone", {textArg("name", suggestion.id)});
    Message beside("name.beside", {textArg("code", suggestion.id)});
    addName(beside.args, "name", suggestion.nameEn, suggestion.nameEs);
    return beside;
}

MessageArg wordsOf(std::string_view name, std::span<const Suggestion> suggestions)
{
    std::vector<Message> list;
    for (const Suggestion &suggestion : suggestions)
        list.push_back(wordsOf(suggestion));
    return {std::string(name), std::move(list)};
}

void addName(std::vector<MessageArg> &args, std::string_view name, Text english, Text spanish)
{
    args.push_back(textArg(std::string(name) + "_en", english));
    args.push_back(textArg(std::string(name) + "_es", spanish.empty() ? english : spanish));
}

std::vector<Suggestion> nearestSpellings(std::span<const Spelling> spellings, std::string_view typed, size_t count)
{
    const std::string wanted = typedText(typed);
    std::vector<Hit> hits;
    for (const Spelling &spelling : spellings)
        if (const auto rank = rankOf(spelling.folded, wanted))
            hits.push_back({*rank, &spelling});
    const auto first =
        std::min_element(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.rank < b.rank; });
    if (first != hits.end()) { // of those with mistakes, only the nearest, and only where nothing is without
        const int mistakes = std::get<0>(first->rank) == mistaken ? std::get<1>(first->rank) : -1;
        std::erase_if(hits, [mistakes](const Hit &hit) {
            return std::get<0>(hit.rank) == mistaken && std::get<1>(hit.rank) > mistakes;
        });
    }
    return best(std::move(hits), count);
}

std::vector<Suggestion> nearestCodes(std::span<const Spelling> spellings, std::string_view typed, size_t count)
{
    const std::string wanted = typedText(typed);
    const std::string first = wanted.substr(0, wanted.find('-'));
    std::vector<Hit> hits;
    for (const Spelling &spelling : spellings)
        if (first.size() > 1 && first.size() < wanted.size() && spelling.folded.starts_with(first + "-"))
            hits.push_back({{0, editDistance(wanted, spelling.folded), spelling.folded.size()}, &spelling});
    return hits.empty() ? nearestSpellings(spellings, typed, count) : best(std::move(hits), count);
}

namespace {

/// What a name of hardware is compared by: its words, those among them that are model numbers, and what else is called so:
/// "e5-2683" is also 2683, "a100-sxm4-40gb" is an a100.
struct ModelParts {
    std::vector<std::string> words, numbers, partsOfNumbers;
};

/// "e5-2683" and "a100" are; "v4", "i7", "sxm4" and "80gb" are not.
bool isModelNumber(std::string_view word)
{
    return word.size() >= 3 && std::count_if(word.begin(), word.end(), isDigit) >= 2 && !word.ends_with("gb");
}

ModelParts partsOf(std::string_view typed)
{
    ModelParts parts;
    for (std::string &word : modelWords(typed, LoneClock::dropped)) {
        if (isModelNumber(word))
            parts.numbers.push_back(word);
        if (word.find('-') != std::string::npos)
            for (size_t from = 0; from < word.size();) {
                const auto end = std::min(word.find('-', from), word.size());
                if (const auto part = word.substr(from, end - from); isModelNumber(part))
                    parts.partsOfNumbers.push_back(part);
                from = end + 1;
            }
        parts.words.push_back(std::move(word));
    }
    return parts;
}

bool isMaker(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> makers{"intel",  "amd",   "nvidia", "ampere",
                                                            "google", "apple", "huawei", "amazon"};
    return std::find(makers.begin(), makers.end(), word) != makers.end();
}

/// True where the names share a word of the family, or one of them gives none.
bool sameFamily(const ModelParts &a, const ModelParts &b)
{
    const auto family = [](const std::string &word) {
        return !isMaker(word) && std::none_of(word.begin(), word.end(), isDigit);
    };
    if (std::none_of(a.words.begin(), a.words.end(), family) || std::none_of(b.words.begin(), b.words.end(), family))
        return true;
    return std::any_of(a.words.begin(), a.words.end(), [&](const std::string &word) {
        return family(word) && std::any_of(b.words.begin(), b.words.end(), [&](const std::string &other) {
                   return word == other || nearness(word, other);
               });
    });
}

bool shareOne(const std::vector<std::string> &some, const std::vector<std::string> &others)
{
    return std::any_of(some.begin(), some.end(), [&](const std::string &word) {
        return std::find(others.begin(), others.end(), word) != others.end();
    });
}

bool oneMistake(const std::string &number, const std::string &other)
{
    return number.size() >= 4 && number.size() + 1 >= other.size() && other.size() + 1 >= number.size()
           && editDistance(number, other) == 1;
}

/// The same model number; one mistake away; neither.
enum class Apart { same, oneMistake, far };

Apart numbersApart(const ModelParts &a, const ModelParts &b)
{
    if (!sameFamily(a, b))
        return Apart::far;
    if (shareOne(a.numbers, b.numbers) || shareOne(a.numbers, b.partsOfNumbers) || shareOne(a.partsOfNumbers, b.numbers)
        || shareOne(a.partsOfNumbers, b.partsOfNumbers))
        return Apart::same;
    for (const std::string &number : a.numbers)
        if (std::any_of(b.numbers.begin(), b.numbers.end(),
                        [&](const std::string &other) { return oneMistake(number, other); }))
            return Apart::oneMistake;
    return Apart::far;
}

} // namespace

std::vector<Suggestion> nearestModels(std::span<const Spelling> spellings, std::string_view typed, size_t count)
{
    const std::string wanted = typedText(typed);
    const ModelParts parts = partsOf(wanted);
    std::vector<Hit> hits;
    const bool numbered = !parts.numbers.empty() || !parts.partsOfNumbers.empty();
    for (const Spelling &spelling : spellings) {
        const Apart apart = numbered ? numbersApart(parts, partsOf(spelling.folded)) : Apart::far;
        if (apart == Apart::far && (wanted.empty() || !holdsEveryWord(spelling.folded, wanted)))
            continue;
        hits.push_back({{int(apart), editDistance(wanted, spelling.folded), spelling.folded.size()}, &spelling});
    }
    return best(std::move(hits), count);
}

} // namespace huella
