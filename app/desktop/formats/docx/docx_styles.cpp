// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/docx/docx_styles.h"

#include "app/desktop/formats/docx/docx_xml.h"
#include "app/desktop/paper/line_breaker.h"

#include <cmath>

namespace huella {
namespace {

constexpr auto linkStyle = "Hyperlink", footStyle = "Footer", plainStyle = "Normal";

QString hex(const QColor &colour) { return colour.name().mid(1).toUpper(); }

/// The letters of a role, as a style has them.
void writeRoleLetters(XmlOut &xml, Role role, bool strong)
{
    const QFont font = paperFont(role);
    const QString family = font.family(), size = QString::number(std::lround(font.pointSizeF() * 2));
    xml.start("w:rPr");
    xml.empty("w:rFonts", {{"w:ascii", family}, {"w:hAnsi", family}, {"w:cs", family}, {"w:eastAsia", family}});
    xml.empty("w:b", {{"w:val", strong || font.weight() > QFont::Medium ? "1" : "0"}});
    xml.empty("w:i", {{"w:val", "0"}});
    xml.empty("w:color", {{"w:val", hex(paperColour(role, Theme::paper()))}});
    xml.empty("w:sz", {{"w:val", size}});
    xml.empty("w:szCs", {{"w:val", size}});
    xml.end();
}

/// A box: tinted, with a line to its left.
void writeTint(XmlOut &xml)
{
    xml.start("w:pBdr");
    xml.empty("w:left",
              {{"w:val", "single"}, {"w:sz", "16"}, {"w:space", "6"}, {"w:color", hex(Theme::paper().accent)}});
    xml.end();
    xml.empty("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", hex(Theme::light().window)}});
}

/// In the order that the format asks for.
void writeParagraphLook(XmlOut &xml, const ParagraphLook &look)
{
    xml.start("w:pPr");
    xml.empty("w:keepNext", {{"w:val", look.keepsNext ? "1" : "0"}});
    if (look.outline > 0 || look.tinted)
        xml.empty("w:keepLines");
    if (look.tinted)
        writeTint(xml);
    xml.empty("w:spacing", {{"w:before", twips(look.space.before)},
                            {"w:after", twips(look.space.after)},
                            {"w:line", QString::number(std::lround(lineHeight(look.role) * 2.4))},
                            {"w:lineRule", "auto"}});
    if (look.indent > 0 || look.tinted) {
        const double indent = look.tinted ? pt(10) : look.indent;
        xml.empty("w:ind", {{"w:left", twips(indent)}, {"w:right", twips(look.indent)}});
    }
    xml.empty("w:jc", {{"w:val", look.toRight ? "right" : look.centred ? "center" : "left"}});
    if (look.outline > 0)
        xml.empty("w:outlineLvl", {{"w:val", QString::number(look.outline - 1)}});
    xml.end();
}

void startStyle(XmlOut &xml, const char *type, const StyleName &name, const QString &id)
{
    XmlAttributes attributes{{"w:type", type}, {"w:styleId", id}};
    if (id == QLatin1String(plainStyle))
        attributes.push_back({"w:default", "1"});
    xml.start("w:style", attributes);
    xml.empty("w:name", {{"w:val", name.shown}});
    if (*name.parent)
        xml.empty("w:basedOn", {{"w:val", name.parent}});
}

void writeWordStyle(XmlOut &xml, const ParagraphLook &look)
{
    startStyle(xml, "paragraph", {look.docx.id, look.docx.shown, *look.docx.parent ? look.docx.parent : plainStyle},
               QString::fromLatin1(look.docx.id));
    if (look.outline > 0)
        xml.empty("w:next", {{"w:val", lookOf(TextStyle::body).docx.id}});
    xml.empty("w:qFormat");
    writeParagraphLook(xml, look);
    writeRoleLetters(xml, look.role, look.strong);
    xml.end();
}

void writeDefaults(XmlOut &xml, Language language)
{
    const QString family = paperFont(Role::body).family();
    xml.start("w:docDefaults");
    xml.start("w:rPrDefault");
    xml.start("w:rPr");
    xml.empty("w:rFonts", {{"w:ascii", family}, {"w:hAnsi", family}, {"w:cs", family}, {"w:eastAsia", family}});
    const char *code = language == Language::es ? "es-ES" : "en-GB";
    xml.empty("w:lang", {{"w:val", code}, {"w:eastAsia", code}});
    xml.end();
    xml.end();
    xml.empty("w:pPrDefault");
    xml.end();
    startStyle(xml, "paragraph", {plainStyle, plainStyle, ""}, QString::fromLatin1(plainStyle));
    xml.empty("w:qFormat");
    xml.end();
}

void writeWordLetterStyles(XmlOut &xml)
{
    startStyle(xml, "character", {linkStyle, linkStyle, ""}, QString::fromLatin1(linkStyle));
    xml.start("w:rPr");
    xml.empty("w:color", {{"w:val", hex(Theme::paper().accent)}});
    xml.end();
    xml.end();
    startStyle(xml, "paragraph", {"TOCHeading", "TOC Heading", lookOf(TextStyle::heading1).docx.id},
               QStringLiteral("TOCHeading"));
    xml.start("w:pPr");
    xml.empty("w:outlineLvl", {{"w:val", "9"}}); // the list does not name itself
    xml.end();
    xml.end();
    for (const StyleName &line : {StyleName{"TOC1", "toc 1", plainStyle}, {"TOC2", "toc 2", "TOC1"}}) {
        startStyle(xml, "paragraph", line, QString::fromLatin1(line.id));
        xml.start("w:pPr");
        xml.empty("w:spacing", {{"w:before", "0"}, {"w:after", twips(pt(3))}});
        if (line.parent != plainStyle)
            xml.empty("w:ind", {{"w:left", twips(listIndent)}});
        xml.end();
        writeRoleLetters(xml, Role::contents, false);
        xml.end();
    }
    startStyle(xml, "paragraph", {footStyle, "footer", plainStyle}, QString::fromLatin1(footStyle));
    writeRoleLetters(xml, Role::note, false);
    xml.end();
}

void writeAbstractList(XmlOut &xml, bool bullets)
{
    xml.start("w:abstractNum", {{"w:abstractNumId", bullets ? "0" : "1"}});
    xml.empty("w:multiLevelType", {{"w:val", "singleLevel"}});
    xml.start("w:lvl", {{"w:ilvl", "0"}});
    xml.empty("w:start", {{"w:val", "1"}});
    xml.empty("w:numFmt", {{"w:val", bullets ? "bullet" : "decimal"}});
    xml.empty("w:lvlText", {{"w:val", bullets ? "•" : "%1."}});
    xml.empty("w:lvlJc", {{"w:val", "left"}});
    xml.start("w:pPr");
    xml.empty("w:ind", {{"w:left", twips(listIndent)}, {"w:hanging", twips(listIndent)}});
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

void writeRunLook(XmlOut &xml, const TextRun &run, bool link)
{
    if (!link && run.language.empty() && letterStyleName(run).isEmpty())
        return;
    xml.start("w:rPr");
    if (link)
        xml.empty("w:rStyle", {{"w:val", linkStyle}});
    if (run.strong)
        xml.empty("w:b");
    if (run.emphasis)
        xml.empty("w:i");
    if (run.script != Script::normal)
        xml.empty("w:vertAlign", {{"w:val", run.script == Script::sub ? "subscript" : "superscript"}});
    if (!run.language.empty())
        xml.empty("w:lang", {{"w:val", run.language == "es" ? "es-ES" : "en-GB"}});
    xml.end();
}

QByteArray docxStyles(Language language)
{
    XmlOut xml = wordXml("w:styles");
    writeDefaults(xml, language);
    for (const ParagraphLook &look : allLooks())
        writeWordStyle(xml, look);
    writeWordLetterStyles(xml);
    return xml.finish();
}

QString numberingId(int numberedList) { return QString::number(numberedList + 1); }

QByteArray docxNumbering(int numberedLists)
{
    XmlOut xml = wordXml("w:numbering");
    writeAbstractList(xml, true);
    writeAbstractList(xml, false);
    for (int list = bulletList; list <= numberedLists; ++list) {
        xml.start("w:num", {{"w:numId", numberingId(list)}});
        xml.empty("w:abstractNumId", {{"w:val", list == bulletList ? "0" : "1"}});
        if (list != bulletList) {
            xml.start("w:lvlOverride", {{"w:ilvl", "0"}});
            xml.empty("w:startOverride", {{"w:val", "1"}});
            xml.end();
        }
        xml.end();
    }
    return xml.finish();
}

} // namespace huella
