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
        std::string text = latexText(run.text);
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
