// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/letters_without_font.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/flow_blocks.h"
#include "core/base/unicode.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace huella {
namespace {

constexpr size_t mostNamed = 8;

/// As Qt sets it: from the font of running text, or from whatever font of the system has it. Glyph 0 is the box.
bool hasFont(char32_t letter)
{
    QTextLayout layout(QString::fromUcs4(&letter, 1), paperFont(Role::body));
    layout.beginLayout();
    layout.createLine().setLineWidth(pt(1000));
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::all_of(runs.begin(), runs.end(), [](const QGlyphRun &run) { return !run.glyphIndexes().contains(0); });
}

} // namespace

std::vector<char32_t> lettersWithoutFont(const Document &document)
{
    loadPaperFonts();
    std::set<char32_t> letters;
    for (const char32_t letter : paperText(document.title + plainText(document)).toUcs4())
        if (letter >= 0x80 && kindOf(letter) != LetterKind::unseen && kindOf(letter) != LetterKind::space)
            letters.insert(letter);
    std::vector<char32_t> without;
    std::copy_if(letters.begin(), letters.end(), std::back_inserter(without),
                 [](char32_t letter) { return !hasFont(letter); });
    return without;
}

std::optional<Message> letterWarning(const Document &document, bool archive)
{
    const std::vector<char32_t> without = lettersWithoutFont(document);
    if (without.empty())
        return {};
    std::string named;
    for (size_t i = 0; i < std::min(without.size(), mostNamed); ++i)
        named += fmt::format("{}{} (U+{:04X})", i ? ", " : "", toStdString(QString::fromUcs4(&without[i], 1)),
                             static_cast<unsigned>(without[i]));
    return Message(archive ? "export.letters.archive" : "export.letters.page",
                   {textArg("letters", named + (without.size() > mostNamed ? ", …" : ""))});
}

} // namespace huella
