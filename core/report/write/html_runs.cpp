// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/html_runs.h"

#include "core/base/unicode.h"
#include "core/wording/letters.h"
#include "core/wording/unit_words.h"

#include <fmt/format.h>

namespace huella {

std::string htmlText(std::string_view text)
{
    std::string out;
    for (const char c : plainLine(text))
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    return out;
}

std::string htmlWithUnits(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        const size_t nbsp = word.rfind("\u00a0");
        const std::string_view last = nbsp == std::string_view::npos ? word : word.substr(nbsp + 2);
        if (isUnitWord(last))
            out += htmlText(word.substr(0, word.size() - last.size())) + "<span style=\"white-space:nowrap\">"
                   + htmlText(last) + "</span>";
        else
            out += htmlText(word);
        text.remove_prefix(word.size());
        if (!text.empty())
            out += ' ';
        text.remove_prefix(text.empty() ? 0 : 1);
    }
    return out;
}

std::string wayOf(std::string_view text) { return hasRightToLeft(text) ? " dir=\"auto\"" : std::string(); }

namespace {

/// The attributes of the element that a link is; empty where it leads nowhere.
std::string linkOf(const TextRun &run, const HtmlSurroundings *around)
{
    if (isWebAddress(run.link))
        return "href=\"" + htmlText(run.link) + "\" rel=\"noreferrer\"";
    const std::string inner =
        around && around->address && !run.link.empty() ? around->address(run.link) : std::string();
    return inner.empty() ? std::string() : "href=\"" + htmlText(inner) + "\"";
}

/// The mark of a footnote and a reference to a figure lead there, inside of the page.
std::string placeOf(const TextRun &run, const HtmlPlaces &places)
{
    if (places.document && noteOf(run, *places.document))
        return fmt::format("href=\"#note-{0}\" id=\"mark-{0}\" role=\"doc-noteref\"", run.text);
    const auto label = behindPath(run.value, refPath);
    return label && places.labels.contains(*label) ? fmt::format("href=\"#{}\"", *label) : std::string();
}

} // namespace

std::string htmlRuns(const TextRuns &runs, const HtmlSurroundings *around, const HtmlPlaces &places)
{
    std::string out;
    for (const TextRun &run : runs) {
        std::string text = htmlWithUnits(run.text);
        const auto wrap = [&text](const std::string &tag) { text = "<" + tag + ">" + text + "</" + tag + ">"; };
        if (run.script != Script::normal)
            wrap(run.script == Script::sub ? "sub" : "sup");
        if (run.emphasis)
            wrap("em");
        if (run.strong)
            wrap("strong");
        if (!run.language.empty())
            text = "<span lang=\"" + htmlText(run.language) + "\">" + text + "</span>";
        const std::string inside = placeOf(run, places), link = inside.empty() ? linkOf(run, around) : inside;
        out += link.empty() ? text : "<a " + link + ">" + text + "</a>";
    }
    return out;
}

} // namespace huella
