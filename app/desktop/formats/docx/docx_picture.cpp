// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/docx/docx_picture.h"

#include "app/desktop/formats/docx/docx_xml.h"

namespace huella {
namespace {

constexpr auto pictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
constexpr auto svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"; // of Microsoft's format, for a blip's SVG

void writeBlip(XmlOut &xml, const DocxPicture &picture)
{
    xml.start("pic:blipFill");
    xml.start("a:blip", {{"r:embed", picture.png}});
    if (!picture.svg.isEmpty()) {
        xml.start("a:extLst");
        xml.start("a:ext", {{"uri", svgExtension}});
        xml.empty("asvg:svgBlip", {{"r:embed", picture.svg}});
        xml.end();
        xml.end();
    }
    xml.end();
    xml.start("a:stretch");
    xml.empty("a:fillRect");
    xml.end();
    xml.end();
}

void writeShape(XmlOut &xml, const QString &width, const QString &height)
{
    xml.start("pic:spPr");
    xml.start("a:xfrm");
    xml.empty("a:off", {{"x", "0"}, {"y", "0"}});
    xml.empty("a:ext", {{"cx", width}, {"cy", height}});
    xml.end();
    xml.start("a:prstGeom", {{"prst", "rect"}});
    xml.empty("a:avLst");
    xml.end();
    xml.end();
}

} // namespace

void writeDocxPicture(XmlOut &xml, const DocxPicture &picture)
{
    const QString width = emus(picture.size.width()), height = emus(picture.size.height()),
                  number = QString::number(picture.number), name = QStringLiteral("figure-") + number;
    xml.start("w:r");
    xml.start("w:drawing");
    xml.start("wp:inline", {{"distT", "0"}, {"distB", "0"}, {"distL", "0"}, {"distR", "0"}});
    xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
    xml.empty("wp:docPr", {{"id", number}, {"name", name}, {"descr", picture.description}, {"title", picture.title}});
    xml.start("a:graphic");
    xml.start("a:graphicData", {{"uri", pictureNamespace}});
    xml.start("pic:pic");
    xml.start("pic:nvPicPr");
    xml.empty("pic:cNvPr", {{"id", number}, {"name", name}, {"descr", picture.description}});
    xml.empty("pic:cNvPicPr");
    xml.end();
    writeBlip(xml, picture);
    writeShape(xml, width, height);
    xml.end();
    xml.end();
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

} // namespace huella
