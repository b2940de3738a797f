// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_looks.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/block_writer.h"
#include "app/desktop/paper/line_breaker.h"

#include <array>

namespace huella {
namespace {

constexpr std::array<const char *, odtStyleCount> odtNames{"tableHead", "tableText", "tableTotal", "keyValue",
                                                           "keyLabel",  "figure",    "caption",    "working"};

const char *parentOf(TextStyle style)
{
    switch (style) {
    case TextStyle::title: return "Title";
    case TextStyle::heading1: return "Heading_20_1";
    case TextStyle::heading2: return "Heading_20_2";
    case TextStyle::heading3: return "Heading_20_3";
    case TextStyle::quote: return "Quotations";
    case TextStyle::kicker:
    case TextStyle::byline: return "Subtitle";
    default: return "Text_20_body";
    }
}

ParagraphLook lookOf(TextStyle style)
{
    const Role role = roleOf(style);
    ParagraphLook look{styleName(style), parentOf(style), role};
    look.outline = headingLevel(style);
    look.space = spaceOf(role);
    look.keepsNext = staysWithNext(role);
    if (style == TextStyle::quote)
        look.indent = listIndent;
    return look;
}

ParagraphLook lookOf(OdtStyle style)
{
    ParagraphLook look{styleName(style), "Table_20_Contents", Role::tableRow};
    switch (style) {
    case OdtStyle::tableText: break;
    case OdtStyle::tableHead:
        look.parent = "Table_20_Heading";
        look.role = Role::note;
        look.strong = true;
        break;
    case OdtStyle::tableTotal: look.strong = true; break;
    case OdtStyle::keyValue:
        look.role = Role::keyFigures;
        look.strong = true;
        break;
    case OdtStyle::keyLabel: look.role = Role::note; break;
    case OdtStyle::figure:
        look.parent = "Text_20_body";
        look.role = Role::figure;
        look.centred = true; // a picture may be narrower than the column
        look.space = spaceOf(Role::figure);
        look.keepsNext = true;
        break;
    case OdtStyle::caption:
        look.parent = "Caption";
        look.role = Role::note;
        look.space = spaceOf(Role::note);
        break;
    case OdtStyle::working:
        look.parent = "Text_20_body";
        look.role = Role::working;
        look.tinted = true;
        break;
    }
    return look;
}

} // namespace

QString styleName(TextStyle style) { return toQString(toString(style)); }
QString styleName(OdtStyle style) { return QString::fromLatin1(odtNames[size_t(style)]); }
QString numberStyleName(OdtStyle style) { return styleName(style) + QStringLiteral("Number"); }
QString newPageName(const QString &styleName) { return styleName + QStringLiteral("NewPage"); }

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

std::vector<ParagraphLook> allLooks()
{
    std::vector<ParagraphLook> looks;
    for (size_t i = 0; i < textStyleCount; ++i)
        looks.push_back(lookOf(TextStyle(i)));
    for (size_t i = 0; i < odtStyleCount; ++i)
        looks.push_back(lookOf(OdtStyle(i)));
    for (const OdtStyle style : {OdtStyle::tableHead, OdtStyle::tableText, OdtStyle::tableTotal}) {
        ParagraphLook look = lookOf(style);
        look.name = numberStyleName(style);
        look.toRight = true;
        looks.push_back(look);
    }
    return looks;
}

} // namespace huella
