// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_styles.h"
#include "app/desktop/formats/odt/odt_xml.h"

namespace huella {
namespace {

void writeTableStyle(XmlOut &xml, const QString &name, const PageGeometry &page, bool newPage)
{
    xml.start("style:style", {{"style:name", name}, {"style:family", "table"}});
    XmlAttributes table{{"style:width", millimetres(page.body.width())},
                        {"table:align", "margins"},
                        {"fo:margin-top", points(6)},
                        {"fo:margin-bottom", points(6)}};
    if (newPage)
        table.push_back({"fo:break-before", "page"});
    xml.empty("style:table-properties", table);
    xml.end();
}

void writeCellStyle(XmlOut &xml, const char *name, const QColor &above, const QColor &below)
{
    const auto border = [](const QColor &colour) {
        return colour.isValid() ? QStringLiteral("0.5pt solid ") + colour.name() : QStringLiteral("none");
    };
    xml.start("style:style", {{"style:name", name}, {"style:family", "table-cell"}});
    xml.empty("style:table-cell-properties", {{"fo:padding-top", points(3)},
                                              {"fo:padding-bottom", points(3)},
                                              {"fo:padding-left", points(0)},
                                              {"fo:padding-right", points(7)},
                                              {"fo:border-top", border(above)},
                                              {"fo:border-bottom", border(below)},
                                              {"fo:border-left", "none"},
                                              {"fo:border-right", "none"}});
    xml.end();
}

} // namespace

QString languageStyleName(std::string_view code) { return QStringLiteral("language-") + toQString(code); }

QString newPageName(const QString &styleName) { return styleName + QStringLiteral("NewPage"); }

void writeAutomaticStyles(XmlOut &xml, const PageGeometry &page)
{
    const Theme theme = Theme::paper();
    for (const ParagraphLook &look : allLooks()) {
        const QString name = QString::fromLatin1(look.odt.id);
        xml.start(
            "style:style",
            {{"style:name", newPageName(name)}, {"style:family", "paragraph"}, {"style:parent-style-name", name}});
        xml.empty("style:paragraph-properties", {{"fo:break-before", "page"}});
        xml.end();
    }
    writeTableStyle(xml, QStringLiteral("table"), page, false);
    writeTableStyle(xml, newPageName(QStringLiteral("table")), page, true);
    xml.start("style:style", {{"style:name", "row"}, {"style:family", "table-row"}});
    xml.empty("style:table-row-properties", {{"fo:keep-together", "always"}});
    xml.end();
    writeCellStyle(xml, "headCell", {}, theme.quietText);
    writeCellStyle(xml, "cell", {}, theme.line);
    writeCellStyle(xml, "totalCell", theme.quietText, theme.line);
    writeCellStyle(xml, "keyCell", theme.line, theme.line);
    for (const char *code : {"en", "es"}) {
        xml.start("style:style", {{"style:name", languageStyleName(code)}, {"style:family", "text"}});
        xml.empty("style:text-properties",
                  {{"fo:language", code}, {"fo:country", std::string_view(code) == "es" ? "ES" : "GB"}});
        xml.end();
    }
    xml.start("style:style", {{"style:name", "picture"}, {"style:family", "graphic"}});
    xml.empty("style:graphic-properties",
              {{"style:vertical-pos", "top"}, {"style:vertical-rel", "baseline"}, {"fo:border", "none"}});
    xml.end();
}

} // namespace huella
