// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_xml.h"

#include "app/desktop/common/xml_text.h"
#include "app/desktop/paper/paper_style.h"

namespace huella {
namespace {

constexpr XmlNamespace odtNamespaces[] = {{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                                          {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                                          {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                                          {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                                          {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
                                          {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
                                          {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                                          {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                                          {"ooow", "http://openoffice.org/2004/writer"}, // of counters
                                          {"dc", "http://purl.org/dc/elements/1.1/"},
                                          {"xlink", "http://www.w3.org/1999/xlink"}};
constexpr XmlNamespace manifestNamespaces[] = {{"manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}};

} // namespace

XmlOut odtXml(const char *root)
{
    const bool manifest = std::string_view(root).starts_with("manifest:");
    return {root,
            manifest ? std::span<const XmlNamespace>(manifestNamespaces) : odtNamespaces,
            {{manifest ? "manifest:version" : "office:version", "1.2"}}};
}

void writeOdtLine(XmlOut &xml, const QString &text, bool &afterSpace)
{
    const QString line = xmlText(text);
    for (qsizetype at = 0, end = 0; at < line.size(); at = end) {
        const bool space = line[at] == u' ';
        while (end < line.size() && (line[end] == u' ') == space)
            ++end;
        const qsizetype counted = end - at - (afterSpace ? 0 : 1);
        if (!space)
            xml.text(line.mid(at, end - at));
        else if (!afterSpace)
            xml.text(QStringLiteral(" "));
        if (space && counted > 0)
            xml.empty("text:s", {{"text:c", QString::number(counted)}});
        afterSpace = space;
    }
}

QString millimetres(double units) { return QString::number(units / dotsPerInch * 25.4, 'f', 2) + QStringLiteral("mm"); }

QString points(double points) { return QString::number(points, 'f', 2) + QStringLiteral("pt"); }

} // namespace huella
