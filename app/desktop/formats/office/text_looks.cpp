// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/office/text_looks.h"

#include "app/desktop/paper/block_writer.h"
#include "app/desktop/paper/line_breaker.h"

#include <array>
#include <utility>

namespace huella {
namespace {

using Names = std::pair<StyleName, StyleName>; // of ODT and of DOCX

/// In the order of TextStyle.
constexpr std::array<Names, textStyleCount> textNames{{
    {{"kicker", "Kicker", "Subtitle"}, {"Kicker", "Kicker", "Subtitle"}},
    {{"Title", "Title", ""}, {"Title", "Title", ""}},
    {{"Subtitle", "Subtitle", ""}, {"Subtitle", "Subtitle", ""}},
    {{"Heading_20_1", "Heading 1", ""}, {"Heading1", "heading 1", ""}},
    {{"Heading_20_2", "Heading 2", ""}, {"Heading2", "heading 2", ""}},
    {{"Heading_20_3", "Heading 3", ""}, {"Heading3", "heading 3", ""}},
    {{"lead", "Lead", "Text_20_body"}, {"Lead", "Lead", "BodyText"}},
    {{"Text_20_body", "Text body", ""}, {"BodyText", "Body Text", ""}},
    {{"note", "Note", "Text_20_body"}, {"Note", "Note", "BodyText"}},
    {{"Quotations", "Quotations", ""}, {"Quote", "Quote", ""}},
    {{"List_20_1", "List 1", ""}, {"ListBullet", "List Bullet", ""}},
    {{"Numbering_20_1", "Numbering 1", ""}, {"ListNumber", "List Number", ""}},
}};

/// In the order of PieceStyle.
constexpr std::array<Names, pieceStyleCount> pieceNames{{
    {{"Table_20_Heading", "Table Heading", ""}, {"TableHeading", "Table Heading", "BodyText"}},
    {{"Table_20_Contents", "Table Contents", ""}, {"TableContents", "Table Contents", "BodyText"}},
    {{"tableTotal", "Table Total", "Table_20_Contents"}, {"TableTotal", "Table Total", "TableContents"}},
    {{"keyValue", "Key Figure", "Table_20_Contents"}, {"KeyFigure", "Key Figure", "TableContents"}},
    {{"keyLabel", "Key Figure Label", "Table_20_Contents"}, {"KeyFigureLabel", "Key Figure Label", "TableContents"}},
    {{"figure", "Figure", "Text_20_body"}, {"Figure", "Figure", "BodyText"}},
    {{"Caption", "Caption", ""}, {"Caption", "caption", ""}},
    {{"Table", "Table", "Caption"}, {"TableCaption", "Table Caption", "Caption"}},
    {{"logo", "Logo", "Text_20_body"}, {"Logo", "Logo", "BodyText"}},
    {{"working", "Working", "Text_20_body"}, {"Working", "Working", "BodyText"}},
    {{"workingEnd", "Working End", "working"}, {"WorkingEnd", "Working End", "Working"}},
}};

/// Of numbers: those of PieceStyle that have them.
constexpr std::pair<PieceStyle, Names> numberNames[] = {
    {PieceStyle::tableHead,
     {{"tableHeadNumber", "Table Heading Number", "Table_20_Heading"},
      {"TableHeadingNumber", "Table Heading Number", "TableHeading"}}},
    {PieceStyle::tableText,
     {{"tableTextNumber", "Table Number", "Table_20_Contents"}, {"TableNumber", "Table Number", "TableContents"}}},
    {PieceStyle::tableTotal,
     {{"tableTotalNumber", "Table Total Number", "tableTotal"},
      {"TableTotalNumber", "Table Total Number", "TableTotal"}}}};

ParagraphLook textLook(TextStyle style)
{
    const auto &[odt, docx] = textNames[size_t(style)];
    const Role role = roleOf(style);
    ParagraphLook look{odt, docx, role};
    look.outline = headingLevel(style);
    look.space = spaceOf(role);
    look.keepsNext = staysWithNext(role);
    if (style == TextStyle::quote)
        look.indent = listIndent;
    return look;
}

ParagraphLook pieceLook(PieceStyle style, const Names &names)
{
    ParagraphLook look{names.first, names.second, Role::tableRow};
    switch (style) {
    case PieceStyle::tableText: break;
    case PieceStyle::tableHead:
        look.role = Role::note;
        look.strong = look.keepsNext = true;
        break;
    case PieceStyle::tableTotal: look.strong = true; break;
    case PieceStyle::keyValue:
        look.role = Role::keyFigures;
        look.strong = true;
        break;
    case PieceStyle::keyLabel: look.role = Role::note; break;
    case PieceStyle::figure:
        look.role = Role::figure;
        look.centred = true; // a picture may be narrower than the column
        look.space = spaceOf(Role::figure);
        look.keepsNext = true;
        break;
    case PieceStyle::logo:
        look.role = Role::figure;
        look.space = {0, pt(12)};
        look.keepsNext = true;
        break;
    case PieceStyle::tableCaption: look.keepsNext = true; [[fallthrough]];
    case PieceStyle::caption:
        look.role = Role::note;
        look.space = spaceOf(Role::note);
        break;
    case PieceStyle::working:
    case PieceStyle::workingEnd:
        look.role = Role::working;
        look.tinted = true;
        look.keepsNext = style == PieceStyle::working; // a page does not part the box
        break;
    }
    return look;
}

struct Looks {
    std::vector<ParagraphLook> all; ///< of TextStyle, of PieceStyle, of numbers
    Looks()
    {
        for (size_t i = 0; i < textStyleCount; ++i)
            all.push_back(textLook(TextStyle(i)));
        for (size_t i = 0; i < pieceStyleCount; ++i)
            all.push_back(pieceLook(PieceStyle(i), pieceNames[i]));
        for (const auto &[style, names] : numberNames) {
            all.push_back(pieceLook(style, names));
            all.back().toRight = true;
        }
    }
};

const Looks &looks()
{
    static const Looks made;
    return made;
}

} // namespace

const ParagraphLook &lookOf(TextStyle style) { return looks().all[size_t(style)]; }
const ParagraphLook &lookOf(PieceStyle style) { return looks().all[textStyleCount + size_t(style)]; }

const ParagraphLook &numberLookOf(PieceStyle style)
{
    for (size_t i = 0; i < std::size(numberNames); ++i)
        if (numberNames[i].first == style)
            return looks().all[textStyleCount + pieceStyleCount + i];
    return lookOf(style);
}

const std::vector<ParagraphLook> &allLooks() { return looks().all; }

std::vector<TextRun> allLetterLooks()
{
    std::vector<TextRun> letters;
    for (const Script script : {Script::normal, Script::sub, Script::super})
        for (const bool strong : {false, true})
            for (const bool emphasis : {false, true})
                if (TextRun run{{}, strong, {}, emphasis, script}; !letterStyleName(run).isEmpty())
                    letters.push_back(run);
    return letters;
}

QString letterStyleName(const TextRun &run)
{
    QStringList parts;
    if (run.strong)
        parts << QStringLiteral("strong");
    if (run.emphasis)
        parts << QStringLiteral("emphasis");
    if (run.script != Script::normal)
        parts << (run.script == Script::sub ? QStringLiteral("sub") : QStringLiteral("super"));
    return parts.join(u'-');
}

} // namespace huella
