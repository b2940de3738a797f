// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/report.h"

#include "core/base/fold.h"
#include "core/planning/leader_view.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr std::array<std::string_view, textStyleCount> styleNames{"kicker",   "title",    "byline", "heading1",
                                                                  "heading2", "heading3", "lead",   "body",
                                                                  "note",     "quote",    "bullet", "numbered"};

/// Separators of lines and paragraphs, the place of an object, and what is no letter or what text engines keep for themselves: three
/// bytes each.
bool isMark(std::string_view three)
{
    if (three == "\u2028" || three == "\u2029" || three == "\ufffc" || three == "\ufeff")
        return true;
    if (three == "\xef\xbf\xbe" || three == "\xef\xbf\xbf") // U+FFFE, U+FFFF
        return true;
    return three >= "\xef\xb7\x90" && three <= "\xef\xb7\xaf"; // U+FDD0 to U+FDEF
}

/// A name that every format takes.
std::string labelLetters(std::string_view label)
{
    std::string letters;
    for (const char c : label)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')
            letters += c;
    return letters;
}

} // namespace

std::string_view toString(TextStyle style) { return styleNames[size_t(style)]; }

int headingLevel(TextStyle style)
{
    switch (style) {
    case TextStyle::heading1: return 1;
    case TextStyle::heading2: return 2;
    case TextStyle::heading3: return 3;
    default: return 0;
    }
}

std::string lineText(std::string_view text)
{
    const std::string clean = cleanUtf8(text);
    std::string line;
    line.reserve(clean.size());
    for (size_t at = 0; at < clean.size();) {
        const auto byte = static_cast<unsigned char>(clean[at]);
        const bool pair = byte == 0xc2 && static_cast<unsigned char>(clean[at + 1]) < 0xa0; // U+0080 to U+009F
        const bool three = byte == 0xe2 || byte == 0xef;
        if (byte < 0x20 || byte == 0x7f)
            line += ' ', at += 1;
        else if (pair)
            line += ' ', at += 2;
        else if (three && isMark(std::string_view(clean).substr(at, 3)))
            line += ' ', at += 3;
        else
            line += clean[at++];
    }
    return line;
}

TextRuns normalRuns(TextRuns runs)
{
    TextRuns normal;
    for (TextRun &run : runs) {
        run.text = run.value.empty() ? lineText(run.text) : std::string();
        run.value = lineText(run.value);
        run.link = lineText(run.link);
        if (run.value.starts_with(notePath))
            run.script = Script::normal; // a mark is raised by itself
        if (run.text.empty() && run.value.empty())
            continue;
        const bool joins = !normal.empty() && run.unknown == KeptJson() && normal.back().unknown == KeptJson()
                           && run.value.empty() && normal.back().value.empty() && normal.back().sameLook(run);
        if (joins)
            normal.back().text += run.text;
        else
            normal.push_back(std::move(run));
    }
    return normal;
}

BlockContent normalContent(BlockContent content)
{
    if (auto *text = std::get_if<TextBlock>(&content))
        text->runs = normalRuns(std::move(text->runs));
    if (auto *table = std::get_if<TableBlock>(&content)) {
        size_t columns = 1;
        for (const auto &row : table->rows)
            columns = std::max(columns, row.size());
        table->rows.resize(std::max<size_t>(table->rows.size(), 1));
        for (auto &row : table->rows) {
            row.resize(columns);
            for (TextRuns &cell : row)
                cell = normalRuns(std::move(cell));
        }
        table->caption = lineText(table->caption), table->label = labelLetters(table->label);
    }
    if (auto *recipe = std::get_if<RecipeBlock>(&content))
        recipe->caption = lineText(recipe->caption), recipe->alternative = lineText(recipe->alternative),
        recipe->label = labelLetters(recipe->label);
    return content;
}

std::optional<std::string_view> behindPath(std::string_view path, std::string_view kind)
{
    return path.starts_with(kind) ? std::optional(path.substr(kind.size())) : std::nullopt;
}

bool RecipeBlock::operator==(const RecipeBlock &other) const
{
    return recipe == other.recipe && of == other.of && caption == other.caption && measure == other.measure
           && width == other.width && alternative == other.alternative && label == other.label
           && (picture == other.picture || (picture && other.picture && *picture == *other.picture))
           && (models == other.models || (models && other.models && *models == *other.models));
}

std::string_view toString(Tense tense) { return tense == Tense::done ? "done" : "planned"; }

std::optional<Tense> tenseFromText(std::string_view text)
{
    for (const Tense each : {Tense::planned, Tense::done})
        if (toString(each) == text)
            return each;
    return {};
}

bool Report::operator==(const Report &other) const
{
    const auto same = [](const ReportBlockPointer &a, const ReportBlockPointer &b) { return a == b || *a == *b; };
    return templateName == other.templateName && tense == other.tense && unknown == other.unknown
           && references == other.references
           && std::equal(blocks.begin(), blocks.end(), other.blocks.begin(), other.blocks.end(), same);
}

} // namespace huella
