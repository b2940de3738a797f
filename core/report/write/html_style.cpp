// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/html_style.h"

#include "core/report/write/chart_writers.h"

#include <fmt/format.h>

#include <utility>

namespace huella {
namespace {

/// Lines of text have a length that is easy to read; tables and figures take what a wide screen has. A table that has no room
/// moves inside of its own box, and no word or number of it is broken.
constexpr std::string_view forScreens = R"(
:root { color-scheme: light dark; } *, *::before { box-sizing: border-box; }
body { font: 16px/1.5 Georgia, 'Noto Serif', serif; color: #1c1f24; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
p, ul, ol, blockquote, h1, h2, h3, h4 { max-width: 46rem; } h1, h2, h3, h4 { line-height: 1.25; }
h1, h2, h3, h4, .kicker, .byline, .note, table, figure, .key { font-family: Inter, 'Segoe UI', system-ui, sans-serif; }
a { color: #0b6e52; } a:focus-visible, .table:focus-visible, summary:focus-visible { outline: 2px solid #0b7a5b; outline-offset: 2px; }
.kicker { color: #0b7a5b; font-weight: 600; margin: 0; } h1 { margin: 0; } .byline, .note { color: #5b6470; font-size: 0.85em; }
.lead { font-size: 1.15em; } .working { background: #f5f6f8; border-left: 3px solid #0b7a5b; padding: 0.5em 1em; list-style: none; }
.table { overflow-x: auto; margin: 1em 0; } table { border-collapse: collapse; width: 100%; font-size: 0.85em; line-height: 1.4; }
caption { text-align: left; caption-side: top; padding-bottom: 0.5em; color: #5b6470; max-width: calc(100vw - 2rem); }
th, td { text-align: left; vertical-align: top; padding: 0.35em 0.6em; border-bottom: 1px solid #dfe2e7; } th { vertical-align: bottom; }
th:first-child, td:first-child { padding-left: 0; } .number { text-align: right; font-variant-numeric: tabular-nums; } td.number, .whole { white-space: nowrap; }
.words { min-width: 11em; max-width: 26em; } .total td { font-weight: 600; border-top: 1px solid #5b6470; }
figure { border: 1px solid #dfe2e7; border-radius: 4px; padding: 1rem; margin: 1rem 0; }
.narrow { margin: 1rem auto; } figcaption, summary { font-size: 0.85em; color: #5b6470; } svg { display: block; width: 100%; height: auto; }
svg.small { display: none; } .key { display: flex; flex-wrap: wrap; gap: 1em 2em; padding: 0; max-width: none; list-style: none; }
.key li { flex: 1 1 11em; } .key strong { display: block; font-size: 1.6em; line-height: 1.25; } .break { break-after: page; border: 0; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto 0.5rem; } .logo { margin: 0 0 1rem; } .logo img { margin: 0; max-height: 3.5rem; max-width: min(100%, 13rem); }
.notes { border-top: 1px solid #dfe2e7; margin-top: 2rem; font-size: 0.85em; } sup { line-height: 0; } sup a, a sup { text-decoration: none; }
blockquote { border-left: 3px solid #dfe2e7; margin-left: 0; padding-left: 1em; }
.contents { font-family: Inter, 'Segoe UI', system-ui, sans-serif; font-size: 0.9em; } .contents ul { list-style: none; padding: 0; } .inner { padding-left: 1.4em; }
@media screen and (max-width: 36rem) { body { margin: 1rem auto; } h1 { font-size: 1.6em; } .narrow { width: auto !important; } figure { padding: 0.6rem; }
svg.large { display: none; } svg.small { display: block; } ul, ol { padding-left: 1.4em; } }
)";

constexpr std::string_view forPaper = R"(
@page { margin: 18mm; }
@media print { body { color: #000; max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } p, ul, ol, blockquote { max-width: none; orphans: 3; widows: 3; }
h1, h2, h3, h4 { max-width: none; break-after: avoid; break-inside: avoid; } a { color: inherit; } .table { overflow: visible; }
table { font-size: 8.5pt; } .many { font-size: 7pt; } .many th, .many td { padding: 0.3em 0.5em; } .words { min-width: 0; }
thead { display: table-header-group; } tr, figure, .key, .working li { break-inside: avoid; } caption { max-width: none; break-after: avoid; }
details { display: none; } }
)";

constexpr std::string_view onDarkGround = R"(
body { background: #1a1d21; color: #eceef1; } .logo img { background: #fff; padding: 4px; border-radius: 3px; } a, .kicker { color: #4cc29b; } .byline, .note, figcaption, caption, summary { color: #a4acb8; }
figure, .working { background: #24272c; } figure, th, td, blockquote, .notes { border-color: #3a3f46; } .working { border-color: #4cc29b; } .total td { border-top-color: #a4acb8; }
a:focus-visible, .table:focus-visible, summary:focus-visible { outline-color: #4cc29b; }
)";

constexpr std::pair<std::string_view, std::string_view> inlineStyles[] = {
    {"kicker", "color:#0b7a5b;font-weight:600"},
    {"byline", "color:#5b6470;font-size:85%"},
    {"note", "color:#5b6470;font-size:85%"},
    {"lead", "font-size:115%"},
    {"working", "background:#f5f6f8"},
    {"table", "border-collapse:collapse"},
    {"cell", "padding:3pt 6pt;border-bottom:1px solid #dfe2e7;text-align:left;vertical-align:top"},
    {"number", "padding:3pt 6pt;border-bottom:1px solid #dfe2e7;text-align:right;vertical-align:top"},
    {"total", "font-weight:bold"},
    {"break", "page-break-before:always"}};

} // namespace

std::string htmlStyleSheet(const std::string &further)
{
    return fmt::format("{}{}@media screen and (prefers-color-scheme: dark) {{{}{}}}\n{}", forScreens, forPaper,
                       onDarkGround, darkChartRules(), further);
}

std::string_view inlineStyle(std::string_view name)
{
    for (const auto &[known, style] : inlineStyles)
        if (known == name)
            return style;
    return {};
}

} // namespace huella
