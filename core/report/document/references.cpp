// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/references.h"

#include "core/report/document/document.h"
#include "core/wording/letters.h"
#include "core/wording/report_date.h"
#include "core/wording/sentences.h"

#include <algorithm>

namespace huella {
namespace {

bool isKeyLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
           || c == '-';
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

std::string shortName(const Author &author)
{
    if (author.given.empty())
        return author.family;
    std::string_view given = author.given;
    return author.family + ", " + std::string(takeLetter(given)) + ".";
}

std::string nameListOf(const std::vector<Author> &authors, const Wording &words)
{
    std::vector<std::string> names;
    for (const Author &author : authors)
        names.push_back(shortName(author));
    return listed(names, words);
}

std::string yearOf(const Reference &reference) { return reference.year.empty() ? "" : " (" + reference.year + ")"; }

/// Read aloud as what it is in: a title stays in its language, whatever that of the report is.
TextRun titleOf(const Reference &work, const Wording &words)
{
    TextRun title{work.title};
    if (work.language != codeOf(words.language()))
        title.language = work.language;
    return title;
}

TextRuns article(const Reference &work, const Wording &words)
{
    const std::string address = "https://doi.org/" + work.doi;
    return {{nameListOf(work.authors, words) + yearOf(work) + ". "},
            titleOf(work, words),
            {". " + work.journal + " " + work.volume + "(" + work.number + "), " + work.article + ". "},
            {address, false, address}};
}

TextRuns program(const Reference &work, const Wording &words)
{
    return {{nameListOf(work.authors, words) + yearOf(work) + ". " + work.title + " " + work.version + " ["
             + words("report.cite.program") + "]. " + work.note + "."}};
}

/// Somebody's own, of which any part may be missing.
TextRuns ownWork(const Reference &work, const Wording &words)
{
    const auto sentence = [](const std::string &text) {
        return text.empty() || text.ends_with('.') || text.ends_with('?') || text.ends_with('!') ? text + " "
                                                                                                 : text + ". ";
    };
    std::string line;
    if (const std::string who = nameListOf(work.authors, words) + yearOf(work); !who.empty())
        line += sentence(who);
    if (!work.title.empty())
        line += sentence(work.title);
    if (!work.journal.empty())
        line += sentence(work.journal);
    TextRuns runs{{line}};
    const std::string address = work.doi.empty() ? work.url : "https://doi.org/" + work.doi;
    if (!address.empty())
        runs.push_back({address, false, address});
    return normalRuns(std::move(runs));
}

/// The address, as a link, and the day on which it was read there.
void addAddress(TextRuns &line, const Reference &work, const Wording &words)
{
    if (!work.url.empty())
        line.push_back({work.url, false, work.url});
    if (!work.accessed.empty())
        line.push_back({(work.url.empty() ? "" : " ")
                        + words("report.source.accessed", {textArg("date", dateInWords(work.accessed, words))})});
}

/// In the publisher's own form.
TextRuns citedData(const Reference &work, const Wording &words)
{
    TextRuns line = noteRuns(work.citation); // some have an address of their own
    for (TextRun &run : line)
        if (work.language != codeOf(words.language()))
            run.language = work.language;
    line.push_back({" "});
    if (!work.licence.empty())
        line.push_back({words("report.source.licensed", {textArg("licence", work.licence)}) + " "});
    addAddress(line, work, words);
    return line;
}

TextRuns data(const Reference &work, const Wording &words)
{
    if (!work.citation.empty())
        return citedData(work, words);
    std::string rest;
    for (const std::string &part : {work.publisher, work.year})
        if (!part.empty())
            rest += (rest.empty() ? ". " : ", ") + part;
    if (!work.licence.empty())
        rest += "; " + words("report.source.licence", {textArg("licence", work.licence)});
    TextRuns line{titleOf(work, words), {rest + ". "}};
    line.front().strong = true;
    addAddress(line, work, words);
    return line;
}

} // namespace

TextRuns printed(const Reference &reference, const Wording &words)
{
    switch (reference.kind) {
    case Reference::Kind::article: return article(reference, words);
    case Reference::Kind::program: return program(reference, words);
    case Reference::Kind::work: return ownWork(reference, words);
    case Reference::Kind::data: break;
    }
    return data(reference, words);
}

std::string referenceKey(std::string_view id, const std::vector<Reference> &others)
{
    std::string key;
    for (const char c : id)
        key += isKeyLetter(c) ? c : '-';
    const auto taken = [&others](const std::string &wanted) {
        return std::any_of(others.begin(), others.end(),
                           [&](const Reference &other) { return lowered(other.key) == lowered(wanted); });
    };
    std::string wanted = key.empty() ? "source" : key;
    for (int i = 2; taken(wanted); ++i)
        wanted = (key.empty() ? "source" : key) + "-" + std::to_string(i);
    return wanted;
}

} // namespace huella
