// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_runs.h"

#include "core/report/write/latex_text.h"
#include "core/wording/letters.h"

namespace huella {
namespace {

/// The work that a text cites; empty: none.
std::string citedIn(const TextRun &run)
{
    constexpr std::string_view cite = "cite.";
    return run.value.starts_with(cite) ? run.value.substr(cite.size()) : std::string();
}

/// "Figure~\\ref{fig:huella-3}" for a reference to a part that has a label; empty for any other run.
std::string referred(const TextRun &run, const LatexCitations &citations)
{
    if (!citations.document || citations.parts.empty())
        return {};
    const ReferredPart part = referredPart(run, Wording::of(citations.document->language));
    if (!citations.parts.contains(part))
        return {};
    return latexText(run.text.substr(0, run.text.rfind("\u00a0"))) + "~\\ref{" + latexLabel(part) + "}";
}

/// What babel calls the language of letters that are in another than the document.
std::string_view babelName(const std::string &language) { return language == "es" ? "spanish" : "british"; }

} // namespace

std::string latexLabel(const ReferredPart &part)
{
    return (part.what == Counted::table ? "tab:huella-" : "fig:huella-") + std::to_string(part.number);
}

std::string latexRuns(const TextRuns &runs, const LatexCitations &citations)
{
    std::string out;
    for (const TextRun &run : runs) {
        const std::string cited = citedIn(run);
        if (citations.commands && !cited.empty()) {
            out += "\\cite{" + cited + "}";
            continue;
        }
        if (const TextRuns *note = citations.document ? noteOf(run, *citations.document) : nullptr) {
            out += "\\protect\\footnote{" + latexRuns(*note, citations) + "}";
            continue;
        }
        const std::string reference = referred(run, citations);
        std::string text = reference.empty() ? latexText(run.text) : reference;
        const auto wrap = [&text](const std::string &command) { text = command + "{" + text + "}"; };
        if (run.script != Script::normal)
            wrap(run.script == Script::sub ? "\\textsubscript" : "\\textsuperscript");
        if (run.emphasis)
            wrap("\\emph");
        if (run.strong)
            wrap("\\textbf");
        if (!run.language.empty() && !citations.commands) // a paper may not have it
            wrap("\\foreignlanguage{" + std::string(babelName(run.language)) + "}");
        if (isWebAddress(run.link))
            wrap("\\href{" + latexAddress(run.link) + "}");
        else if (citations.listed.contains(cited))
            wrap("\\hyperlink{cite." + cited + "}");
        out += text;
    }
    return out;
}

} // namespace huella
