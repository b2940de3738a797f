// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/help_search.h"

#include "core/base/fold.h"

#include <algorithm>
#include <numeric>

namespace huella {
namespace {

constexpr size_t wordsBefore = 5, wordsInExcerpt = 18;
enum Rank { inName, inHeading, inText };

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            words.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// Letters of the query's words that stand in the text.
size_t held(const std::string &folded, const std::vector<std::string> &query)
{
    size_t letters = 0;
    for (const std::string &word : query)
        letters += folded.find(word) != std::string::npos ? word.size() : 0;
    return letters;
}

/// The text of a page from one heading to the next, tables included.
std::string sectionText(const HelpPage &page, size_t heading)
{
    const bool last = heading + 1 == page.headings.size();
    const auto begin = page.document.blocks.begin() + std::ptrdiff_t(page.headings[heading].block + 1);
    const auto end = last ? page.document.blocks.end()
                          : page.document.blocks.begin() + std::ptrdiff_t(page.headings[heading + 1].block);
    Document part;
    part.language = page.document.language;
    part.blocks.assign(begin, end);
    std::string text = plainText(part);
    std::replace(text.begin(), text.end(), '\n', ' ');
    for (auto at = text.find(" | "); at != std::string::npos; at = text.find(" | ", at)) // between the cells of a table
        text.replace(at, 3, " · ");
    return text;
}

/// People look for words; an address that has one ("…/issues/344") does not answer them.
std::string withoutAddresses(const std::string &text)
{
    std::string words;
    for (const std::string &word : wordsOf(text))
        if (word.find("://") == std::string::npos)
            words += word + ' ';
    return words;
}

/// Around the first of the query's words; the beginning where none stands in the text.
std::string excerptOf(const std::string &text, const std::vector<std::string> &query)
{
    const std::vector<std::string> words = wordsOf(text);
    const auto hit = std::find_if(words.begin(), words.end(), [&](const std::string &word) {
        const std::string folded = foldText(word);
        return std::any_of(query.begin(), query.end(),
                           [&](const std::string &each) { return folded.find(each) != std::string::npos; });
    });
    const size_t at = hit == words.end() ? 0 : size_t(hit - words.begin());
    const size_t from = at > wordsBefore ? at - wordsBefore : 0, to = std::min(words.size(), from + wordsInExcerpt);
    std::string excerpt = from > 0 ? "…" : "";
    for (size_t i = from; i < to; ++i)
        excerpt += (i > from ? " " : "") + words[i];
    return excerpt + (to < words.size() ? "…" : "");
}

size_t lettersOf(const std::vector<std::string> &words)
{
    return std::accumulate(words.begin(), words.end(), size_t(0),
                           [](size_t sum, const std::string &word) { return sum + word.size(); });
}

struct Match {
    size_t letters; ///< of the query that it holds
    Rank rank;
    HelpHit hit;
};

std::vector<Match> searchAll(const HelpGuide &guide, const std::vector<std::string> &words)
{
    std::vector<Match> found;
    const size_t whole = lettersOf(words);
    for (const HelpPage &page : guide.pages())
        for (size_t i = 0; i < page.headings.size(); ++i) {
            const HelpHeading &heading = page.headings[i];
            const std::string text = sectionText(page, i);
            const bool title = i == 0;
            const std::string name = foldText(title ? page.name + " " + page.words : heading.text);
            const size_t letters = held(name + " " + foldText(withoutAddresses(text)), words);
            const Rank rank = held(name, words) < whole ? inText : title ? inName : inHeading;
            if (letters > 0)
                found.push_back(
                    {letters, rank, {{page.id, heading.anchor}, page.name, heading.text, excerptOf(text, words)}});
        }
    return found;
}

} // namespace

std::vector<HelpHit> searchHelp(const HelpGuide &guide, std::string_view query)
{
    const std::vector<std::string> words = wordsOf(foldText(query));
    std::vector<Match> found = searchAll(guide, words);
    const auto order = [](const Match &a, const Match &b) {
        return a.letters != b.letters ? a.letters > b.letters : a.rank < b.rank;
    };
    std::stable_sort(found.begin(), found.end(), order);
    std::vector<HelpHit> hits;
    for (Match &each : found)
        if (each.letters == found.front().letters
            || (found.front().letters < lettersOf(words) && each.letters * 4 >= found.front().letters * 3))
            hits.push_back(std::move(each.hit));
    return hits;
}

} // namespace huella
