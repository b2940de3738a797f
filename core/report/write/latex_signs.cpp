// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace huella {
namespace {

/// By code point: T1, textcomp and the fonts of mathematics have them, under these names.
constexpr std::pair<char32_t, std::string_view> signs[] = {
    // clang-format off
    {0x00a2, "\\textcent{}"}, {0x00a3, "\\textsterling{}"}, {0x00a4, "\\textcurrency{}"}, {0x00a5, "\\textyen{}"},
    {0x00a6, "\\textbrokenbar{}"}, {0x00a8, "\\textasciidieresis{}"}, {0x00a9, "\\textcopyright{}"}, {0x00aa, "\\textordfeminine{}"},
    {0x00ac, "\\textlnot{}"}, {0x00ae, "\\textregistered{}"}, {0x00af, "\\textasciimacron{}"}, {0x00b0, "\\textdegree{}"},
    {0x00b1, "\\textpm{}"}, {0x00b2, "\\texttwosuperior{}"}, {0x00b3, "\\textthreesuperior{}"}, {0x00b4, "\\textasciiacute{}"},
    {0x00b5, "\\textmu{}"}, {0x00b6, "\\textparagraph{}"}, {0x00b8, "\\c{}"}, {0x00b9, "\\textonesuperior{}"},
    {0x00ba, "\\textordmasculine{}"}, {0x00bc, "\\textonequarter{}"}, {0x00bd, "\\textonehalf{}"}, {0x00be, "\\textthreequarters{}"},
    {0x00f7, "\\textdiv{}"}, {0x0192, "\\textflorin{}"}, {0x02c6, "\\textasciicircum{}"}, {0x02c7, "\\textasciicaron{}"},
    {0x02d8, "\\textasciibreve{}"}, {0x02dc, "\\textasciitilde{}"}, {0x0391, "\\ensuremath{\\mathrm{A}}"},
    {0x0392, "\\ensuremath{\\mathrm{B}}"}, {0x0393, "\\ensuremath{\\Gamma}"}, {0x0394, "\\ensuremath{\\Delta}"},
    {0x0395, "\\ensuremath{\\mathrm{E}}"}, {0x0396, "\\ensuremath{\\mathrm{Z}}"}, {0x0397, "\\ensuremath{\\mathrm{H}}"},
    {0x0398, "\\ensuremath{\\Theta}"}, {0x0399, "\\ensuremath{\\mathrm{I}}"}, {0x039a, "\\ensuremath{\\mathrm{K}}"},
    {0x039b, "\\ensuremath{\\Lambda}"}, {0x039c, "\\ensuremath{\\mathrm{M}}"}, {0x039d, "\\ensuremath{\\mathrm{N}}"},
    {0x039e, "\\ensuremath{\\Xi}"}, {0x039f, "\\ensuremath{\\mathrm{O}}"}, {0x03a0, "\\ensuremath{\\Pi}"},
    {0x03a1, "\\ensuremath{\\mathrm{P}}"}, {0x03a3, "\\ensuremath{\\Sigma}"}, {0x03a4, "\\ensuremath{\\mathrm{T}}"},
    {0x03a5, "\\ensuremath{\\Upsilon}"}, {0x03a6, "\\ensuremath{\\Phi}"}, {0x03a7, "\\ensuremath{\\mathrm{X}}"},
    {0x03a8, "\\ensuremath{\\Psi}"}, {0x03a9, "\\ensuremath{\\Omega}"}, {0x03b1, "\\ensuremath{\\alpha}"},
    {0x03b2, "\\ensuremath{\\beta}"}, {0x03b3, "\\ensuremath{\\gamma}"}, {0x03b4, "\\ensuremath{\\delta}"},
    {0x03b5, "\\ensuremath{\\varepsilon}"}, {0x03b6, "\\ensuremath{\\zeta}"}, {0x03b7, "\\ensuremath{\\eta}"},
    {0x03b8, "\\ensuremath{\\theta}"}, {0x03b9, "\\ensuremath{\\iota}"}, {0x03ba, "\\ensuremath{\\kappa}"},
    {0x03bb, "\\ensuremath{\\lambda}"}, {0x03bc, "\\ensuremath{\\mu}"}, {0x03bd, "\\ensuremath{\\nu}"}, {0x03be, "\\ensuremath{\\xi}"},
    {0x03bf, "\\ensuremath{o}"}, {0x03c0, "\\ensuremath{\\pi}"}, {0x03c1, "\\ensuremath{\\rho}"}, {0x03c2, "\\ensuremath{\\varsigma}"},
    {0x03c3, "\\ensuremath{\\sigma}"}, {0x03c4, "\\ensuremath{\\tau}"}, {0x03c5, "\\ensuremath{\\upsilon}"},
    {0x03c6, "\\ensuremath{\\varphi}"}, {0x03c7, "\\ensuremath{\\chi}"}, {0x03c8, "\\ensuremath{\\psi}"},
    {0x03c9, "\\ensuremath{\\omega}"}, {0x03d1, "\\ensuremath{\\vartheta}"}, {0x03d5, "\\ensuremath{\\phi}"},
    {0x03f5, "\\ensuremath{\\epsilon}"}, {0x2010, "-"}, {0x2011, "\\mbox{-}"}, {0x2012, "\\textendash{}"}, {0x2015, "\\textemdash{}"},
    {0x2016, "\\textbardbl{}"}, {0x201a, "\\quotesinglbase{}"}, {0x201b, "\\textquoteleft{}"}, {0x201e, "\\quotedblbase{}"},
    {0x2020, "\\textdagger{}"}, {0x2021, "\\textdaggerdbl{}"}, {0x2025, ".."}, {0x2030, "\\textperthousand{}"},
    {0x2031, "\\textpertenthousand{}"}, {0x2032, "\\ensuremath{{}^{\\prime}}"}, {0x2033, "\\ensuremath{{}^{\\prime\\prime}}"},
    {0x2039, "\\guilsinglleft{}"}, {0x203a, "\\guilsinglright{}"}, {0x203b, "\\textreferencemark{}"}, {0x203d, "\\textinterrobang{}"},
    {0x2044, "\\textfractionsolidus{}"}, {0x2070, "\\textsuperscript{0}"}, {0x2074, "\\textsuperscript{4}"},
    {0x2075, "\\textsuperscript{5}"}, {0x2076, "\\textsuperscript{6}"}, {0x2077, "\\textsuperscript{7}"},
    {0x2078, "\\textsuperscript{8}"}, {0x2079, "\\textsuperscript{9}"}, {0x207a, "\\textsuperscript{+}"},
    {0x207b, "\\textsuperscript{-}"}, {0x207c, "\\textsuperscript{=}"}, {0x207d, "\\textsuperscript{(}"},
    {0x207e, "\\textsuperscript{)}"}, {0x207f, "\\textsuperscript{n}"}, {0x2080, "\\textsubscript{0}"}, {0x2081, "\\textsubscript{1}"},
    {0x2083, "\\textsubscript{3}"}, {0x2084, "\\textsubscript{4}"}, {0x2085, "\\textsubscript{5}"}, {0x2086, "\\textsubscript{6}"},
    {0x2087, "\\textsubscript{7}"}, {0x2088, "\\textsubscript{8}"}, {0x2089, "\\textsubscript{9}"}, {0x208a, "\\textsubscript{+}"},
    {0x208b, "\\textsubscript{-}"}, {0x208c, "\\textsubscript{=}"}, {0x208d, "\\textsubscript{(}"}, {0x208e, "\\textsubscript{)}"},
    {0x20a1, "\\textcolonmonetary{}"}, {0x20a4, "\\textlira{}"}, {0x20a6, "\\textnaira{}"}, {0x20a9, "\\textwon{}"},
    {0x20ab, "\\textdong{}"}, {0x20ac, "\\texteuro{}"}, {0x20b1, "\\textpeso{}"}, {0x2103, "\\textcelsius{}"},
    {0x2109, "\\textdegree{}F"}, {0x2116, "\\textnumero{}"}, {0x2117, "\\textcircledP{}"}, {0x211e, "\\textrecipe{}"},
    {0x2120, "\\textservicemark{}"}, {0x2122, "\\texttrademark{}"}, {0x2126, "\\textohm{}"}, {0x2127, "\\textmho{}"},
    {0x212e, "\\textestimated{}"}, {0x2153, "\\textsuperscript{1}\\textfractionsolidus{}\\textsubscript{3}"},
    {0x2154, "\\textsuperscript{2}\\textfractionsolidus{}\\textsubscript{3}"},
    {0x2155, "\\textsuperscript{1}\\textfractionsolidus{}\\textsubscript{5}"},
    {0x2156, "\\textsuperscript{2}\\textfractionsolidus{}\\textsubscript{5}"},
    {0x2157, "\\textsuperscript{3}\\textfractionsolidus{}\\textsubscript{5}"},
    {0x2158, "\\textsuperscript{4}\\textfractionsolidus{}\\textsubscript{5}"},
    {0x2159, "\\textsuperscript{1}\\textfractionsolidus{}\\textsubscript{6}"},
    {0x215a, "\\textsuperscript{5}\\textfractionsolidus{}\\textsubscript{6}"},
    {0x215b, "\\textsuperscript{1}\\textfractionsolidus{}\\textsubscript{8}"},
    {0x215c, "\\textsuperscript{3}\\textfractionsolidus{}\\textsubscript{8}"},
    {0x215d, "\\textsuperscript{5}\\textfractionsolidus{}\\textsubscript{8}"},
    {0x215e, "\\textsuperscript{7}\\textfractionsolidus{}\\textsubscript{8}"}, {0x2190, "\\textleftarrow{}"}, {0x2191, "\\textuparrow{}"},
    {0x2193, "\\textdownarrow{}"}, {0x2194, "\\ensuremath{\\leftrightarrow}"}, {0x21d2, "\\ensuremath{\\Rightarrow}"},
    {0x21d4, "\\ensuremath{\\Leftrightarrow}"}, {0x2200, "\\ensuremath{\\forall}"}, {0x2202, "\\ensuremath{\\partial}"},
    {0x2203, "\\ensuremath{\\exists}"}, {0x2205, "\\ensuremath{\\emptyset}"}, {0x2206, "\\ensuremath{\\Delta}"},
    {0x2207, "\\ensuremath{\\nabla}"}, {0x2208, "\\ensuremath{\\in}"}, {0x220f, "\\ensuremath{\\prod}"}, {0x2211, "\\ensuremath{\\sum}"},
    {0x2213, "\\ensuremath{\\mp}"}, {0x2215, "/"}, {0x2217, "\\textasteriskcentered{}"}, {0x2218, "\\ensuremath{\\circ}"},
    {0x2219, "\\textperiodcentered{}"}, {0x221a, "\\textsurd{}"}, {0x221d, "\\ensuremath{\\propto}"}, {0x221e, "\\ensuremath{\\infty}"},
    {0x2229, "\\ensuremath{\\cap}"}, {0x222a, "\\ensuremath{\\cup}"}, {0x222b, "\\ensuremath{\\int}"}, {0x223c, "\\ensuremath{\\sim}"},
    {0x2243, "\\ensuremath{\\simeq}"}, {0x2245, "\\ensuremath{\\cong}"}, {0x2260, "\\ensuremath{\\neq}"},
    {0x2261, "\\ensuremath{\\equiv}"}, {0x226a, "\\ensuremath{\\ll}"}, {0x226b, "\\ensuremath{\\gg}"}, {0x2282, "\\ensuremath{\\subset}"},
    {0x2286, "\\ensuremath{\\subseteq}"}, {0x22c5, "\\ensuremath{\\cdot}"}, {0x25a0, "\\rule{1ex}{1ex}"}, {0x25cb, "\\textopenbullet{}"},
    {0x25e6, "\\textopenbullet{}"}, {0x266a, "\\textmusicalnote{}"},
    // clang-format on
};

} // namespace

std::string_view latexSign(char32_t code)
{
    const auto found = std::lower_bound(std::begin(signs), std::end(signs), code,
                                        [](const auto &sign, char32_t c) { return sign.first < c; });
    return found != std::end(signs) && found->first == code ? found->second : std::string_view();
}

} // namespace huella
