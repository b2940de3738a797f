// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_styles.h"
#include "app/desktop/formats/odt/odt_xml.h"
#include "app/desktop/formats/office/text_file_writer.h"

namespace huella {
namespace {

void writePageOfPages(XmlOut &xml, Language language)
{
    for (const FootPiece &piece : pageOfPages(language))
        if (piece.kind == FootPiece::Kind::page)
            xml.element("text:page-number", QStringLiteral("1"), {{"text:select-page", "current"}});
        else if (piece.kind == FootPiece::Kind::pages)
            xml.element("text:page-count", QStringLiteral("1"));
        else
            xml.text(piece.words);
}

} // namespace

void writePage(XmlOut &xml, const Document &document, const PageGeometry &page)
{
    xml.start("office:automatic-styles");
    xml.start("style:page-layout", {{"style:name", "page"}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", millimetres(page.paper.width())},
               {"fo:page-height", millimetres(page.paper.height())},
               {"style:print-orientation", "portrait"},
               {"fo:margin-top", millimetres(page.body.top())},
               {"fo:margin-bottom", millimetres(page.paper.height() - page.foot.bottom())},
               {"fo:margin-left", millimetres(page.body.left())},
               {"fo:margin-right", millimetres(page.paper.width() - page.body.right())}});
    xml.start("style:footer-style");
    xml.empty("style:header-footer-properties", {{"fo:min-height", millimetres(page.foot.height())},
                                                 {"fo:margin-top", millimetres(page.foot.top() - page.body.bottom())}});
    xml.end();
    xml.end();
    xml.end();
    xml.start("office:master-styles");
    xml.start("style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "page"}});
    xml.start("style:footer");
    xml.start("text:p", {{"text:style-name", "foot"}});
    bool afterSpace = true;
    writeOdtLine(xml, footTitle(document), afterSpace);
    xml.empty("text:tab");
    writePageOfPages(xml, document.language);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

void writeFootStyle(XmlOut &xml, const PageGeometry &page)
{
    xml.start("style:style",
              {{"style:name", "foot"}, {"style:family", "paragraph"}, {"style:parent-style-name", "Footer"}});
    xml.start("style:paragraph-properties",
              {{"fo:border-top", QStringLiteral("0.5pt solid ") + Theme::paper().line.name()},
               {"fo:padding-top", points(5)}});
    xml.start("style:tab-stops");
    xml.empty("style:tab-stop", {{"style:position", millimetres(page.body.width())}, {"style:type", "right"}});
    xml.end();
    xml.end();
    writeLetters(xml, Role::note);
    xml.end();
}

} // namespace huella
