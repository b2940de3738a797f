// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_styles.h"

#include "app/desktop/formats/odt/xml_out.h"
#include "app/desktop/paper/line_breaker.h"

namespace huella {
namespace {

/// The styles of word processors that ours come from: name, what they are called on the screen, level of headings.
struct KnownStyle {
    const char *name, *shown, *level;
};
constexpr KnownStyle knownStyles[] = {{"Text_20_body", "Text body", ""},
                                      {"Title", "Title", ""},
                                      {"Subtitle", "Subtitle", ""},
                                      {"Heading_20_1", "Heading 1", "1"},
                                      {"Heading_20_2", "Heading 2", "2"},
                                      {"Heading_20_3", "Heading 3", "3"},
                                      {"Quotations", "Quotations", ""},
                                      {"Caption", "Caption", ""},
                                      {"Table_20_Contents", "Table Contents", ""},
                                      {"Table_20_Heading", "Table Heading", ""},
                                      {"Footer", "Footer", ""}};

void writeParagraphStyle(XmlOut &xml, const ParagraphLook &look)
{
    XmlAttributes style{
        {"style:name", look.name}, {"style:family", "paragraph"}, {"style:parent-style-name", look.parent}};
    if (look.outline > 0)
        style.push_back({"style:default-outline-level", QString::number(look.outline)});
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
    if (look.keepsNext)
        paragraph.push_back({"fo:keep-with-next", "always"});
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
    for (const KnownStyle &known : knownStyles) {
        XmlAttributes style{
            {"style:name", known.name}, {"style:display-name", known.shown}, {"style:family", "paragraph"}};
        if (*known.level)
            style.push_back({"style:default-outline-level", known.level});
        xml.empty("style:style", style);
    }
}

/// All looks that the runs of a text can have together.
std::vector<TextRun> allLetterLooks()
{
    std::vector<TextRun> looks;
    for (const Script script : {Script::normal, Script::sub, Script::super})
        for (const bool strong : {false, true})
            for (const bool emphasis : {false, true})
                if (TextRun run{{}, strong, {}, emphasis, script}; !letterStyleName(run).isEmpty())
                    looks.push_back(run);
    return looks;
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
        xml.start("text:list-style", {{"style:name", bullets ? "bullets" : "numbers"}});
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
    XmlOut xml("office:document-styles");
    writeFonts(xml);
    xml.start("office:styles");
    writeKnownStyles(xml, document.language);
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
