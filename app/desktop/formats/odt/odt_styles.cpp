// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_styles.h"

#include "app/desktop/formats/odt/odt_xml.h"
#include "app/desktop/paper/line_breaker.h"

namespace huella {
namespace {

/// The styles of word processors that ours come from and that look as they like.
constexpr StyleName furtherStyles[] = {{"Footer", "Footer", ""},
                                       {"Contents_20_Heading", "Contents Heading", "Heading_20_1"}};
/// Lines of the list of contents, by their level.
constexpr StyleName contentsStyles[] = {{"Contents_20_1", "Contents 1", ""}, {"Contents_20_2", "Contents 2", ""}};

void writeParagraphStyle(XmlOut &xml, const ParagraphLook &look)
{
    XmlAttributes style{
        {"style:name", look.odt.id}, {"style:display-name", look.odt.shown}, {"style:family", "paragraph"}};
    if (*look.odt.parent)
        style.push_back({"style:parent-style-name", look.odt.parent});
    if (look.outline > 0) {
        style.push_back({"style:default-outline-level", QString::number(look.outline)});
        style.push_back({"style:next-style-name", lookOf(TextStyle::body).odt.id});
    }
    xml.start("style:style", style);
    XmlAttributes paragraph{{"fo:margin-top", points(look.space.before / pt(1))},
                            {"fo:margin-bottom", points(look.space.after / pt(1))},
                            {"fo:line-height", QString::number(lineHeight(look.role)) + u'%'},
                            {"fo:text-align", look.toRight   ? "end"
                                              : look.centred ? "center"
                                                             : "start"}};
    if (look.indent > 0) { // a list sets in its items itself
        paragraph.push_back({"fo:margin-left", millimetres(look.indent)});
        paragraph.push_back({"fo:margin-right", millimetres(look.indent)});
    }
    paragraph.push_back({"fo:keep-with-next", look.keepsNext ? "always" : "auto"}); // a parent may have the other
    if (look.tinted) {
        paragraph.push_back({"fo:background-color", Theme::light().window.name()});
        paragraph.push_back({"fo:border-left", QStringLiteral("2pt solid ") + Theme::paper().accent.name()});
        paragraph.push_back({"fo:padding", points(4)});
    }
    xml.empty("style:paragraph-properties", paragraph);
    writeLetters(xml, look.role, look.strong);
    xml.end();
}

void writeKnownStyles(XmlOut &xml, Language language)
{
    const bool spanish = language == Language::es;
    xml.start("style:default-style", {{"style:family", "paragraph"}});
    xml.empty("style:paragraph-properties",
              {{"style:tab-stop-distance", "10mm"}, {"fo:orphans", "2"}, {"fo:widows", "2"}});
    xml.empty("style:text-properties", {{"style:font-name", paperFont(Role::body).family()},
                                        {"fo:language", QString::fromUtf8(codeOf(language))},
                                        {"fo:country", spanish ? "ES" : "GB"}});
    xml.end();
    for (const StyleName &known : furtherStyles) {
        XmlAttributes style{
            {"style:name", known.id}, {"style:display-name", known.shown}, {"style:family", "paragraph"}};
        if (*known.parent)
            style.push_back({"style:parent-style-name", known.parent});
        xml.empty("style:style", style);
    }
}

void writeContentsStyles(XmlOut &xml)
{
    double inset = 0;
    for (const StyleName &line : contentsStyles) {
        xml.start("style:style",
                  {{"style:name", line.id}, {"style:display-name", line.shown}, {"style:family", "paragraph"}});
        xml.empty(
            "style:paragraph-properties",
            {{"fo:margin-left", millimetres(inset)}, {"fo:margin-top", points(0)}, {"fo:margin-bottom", points(3)}});
        writeLetters(xml, Role::contents, false);
        xml.end();
        inset += listIndent;
    }
}

void writeLetterStyles(XmlOut &xml)
{
    for (const TextRun &run : allLetterLooks()) {
        xml.start("style:style", {{"style:name", letterStyleName(run)}, {"style:family", "text"}});
        XmlAttributes letters;
        if (run.strong)
            letters.push_back({"fo:font-weight", "bold"});
        if (run.emphasis)
            letters.push_back({"fo:font-style", "italic"});
        if (run.script != Script::normal)
            letters.push_back({"style:text-position", run.script == Script::sub ? "sub 65%" : "super 65%"});
        xml.empty("style:text-properties", letters);
        xml.end();
    }
    xml.start("style:style",
              {{"style:name", "Internet_20_link"}, {"style:display-name", "Internet link"}, {"style:family", "text"}});
    xml.empty("style:text-properties",
              {{"fo:color", Theme::paper().accent.name()}, {"style:text-underline-style", "none"}});
    xml.end();
}

void writeListStyles(XmlOut &xml)
{
    for (const bool bullets : {true, false}) {
        xml.start("text:list-style",
                  {{"style:name", listStyleName(bullets)}, {"style:display-name", bullets ? "List 1" : "Numbering 1"}});
        if (bullets)
            xml.start("text:list-level-style-bullet", {{"text:level", "1"}, {"text:bullet-char", "•"}});
        else
            xml.start("text:list-level-style-number",
                      {{"text:level", "1"}, {"style:num-suffix", "."}, {"style:num-format", "1"}});
        xml.start("style:list-level-properties", {{"text:list-level-position-and-space-mode", "label-alignment"}});
        xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", "listtab"},
                                                       {"text:list-tab-stop-position", millimetres(listIndent)},
                                                       {"fo:text-indent", millimetres(-listIndent)},
                                                       {"fo:margin-left", millimetres(listIndent)}});
        xml.end();
        xml.end();
        xml.end();
    }
}

} // namespace

QString listStyleName(bool bullets)
{
    return QString::fromLatin1(lookOf(bullets ? TextStyle::bullet : TextStyle::numbered).odt.id);
}

void writeLetters(XmlOut &xml, Role role, bool strong)
{
    const QFont font = paperFont(role);
    xml.empty("style:text-properties", {{"style:font-name", font.family()},
                                        {"fo:font-size", points(font.pointSizeF())},
                                        {"fo:font-weight", strong || font.weight() > QFont::Medium ? "bold" : "normal"},
                                        {"fo:font-style", "normal"},
                                        {"fo:color", paperColour(role, Theme::paper()).name()}});
}

void writeFonts(XmlOut &xml)
{
    xml.start("office:font-face-decls");
    for (const auto &[font, generic] : {std::pair(sans(8), "swiss"), {serif(8), "roman"}})
        xml.empty("style:font-face", {{"style:name", font.family()},
                                      {"svg:font-family", u'\'' + font.family() + u'\''},
                                      {"style:font-family-generic", generic},
                                      {"style:font-pitch", "variable"}});
    xml.end();
}

QByteArray odtStyles(const Document &document, const PageGeometry &page)
{
    XmlOut xml = odtXml("office:document-styles");
    writeFonts(xml);
    xml.start("office:styles");
    writeKnownStyles(xml, document.language);
    writeContentsStyles(xml);
    for (const ParagraphLook &look : allLooks())
        writeParagraphStyle(xml, look);
    writeFootStyle(xml, page);
    writeLetterStyles(xml);
    writeListStyles(xml);
    xml.end();
    writePage(xml, document, page);
    return xml.finish();
}

} // namespace huella
