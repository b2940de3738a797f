// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_runs.h"

#include "core/report/document/numbered_caption.h"
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

/// "Figure~\\ref{fig:huella-3}" for a reference to a figure that has a label; empty for any other run.
std::string referred(const TextRun &run, const LatexCitations &citations)
{
    const int number = referredNumber(run);
    if (!citations.figures.contains(number))
        return {};
    return latexText(run.text.substr(0, run.text.rfind("\u00a0"))) + "~\\ref{fig:huella-" + std::to_string(number)
           + "}";
}

} // namespace

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
        if (isWebAddress(run.link))
            wrap("\\href{" + latexAddress(run.link) + "}");
        else if (citations.listed.contains(cited))
            wrap("\\hyperlink{cite." + cited + "}");
        out += text;
    }
    return out;
}

} // namespace huella
