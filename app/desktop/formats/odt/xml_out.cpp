// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/xml_out.h"

#include "app/desktop/common/xml_text.h"
#include "app/desktop/paper/paper_style.h"

namespace huella {
namespace {

constexpr std::pair<const char *, const char *> namespaces[] = {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"xlink", "http://www.w3.org/1999/xlink"}};

} // namespace

XmlOut::XmlOut(const char *root) : xml_(&bytes_)
{
    xml_.writeStartDocument();
    start(root);
    const std::string_view name(root);
    for (const auto &[prefix, address] : namespaces)
        if (name.starts_with("manifest:") == (std::string_view(prefix) == "manifest"))
            xml_.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QLatin1String(address));
    xml_.writeAttribute(QString::fromLatin1(root).section(u':', 0, 0) + QStringLiteral(":version"),
                        QStringLiteral("1.2"));
}

void XmlOut::start(const char *name, const XmlAttributes &attributes)
{
    xml_.writeStartElement(QString::fromLatin1(name));
    for (const XmlAttribute &each : attributes)
        xml_.writeAttribute(QString::fromLatin1(each.name), xmlText(each.value));
}

void XmlOut::empty(const char *name, const XmlAttributes &attributes)
{
    start(name, attributes);
    end();
}

void XmlOut::element(const char *name, const QString &text, const XmlAttributes &attributes)
{
    start(name, attributes);
    this->text(text);
    end();
}

void XmlOut::text(const QString &text) { xml_.writeCharacters(xmlText(text)); }

void XmlOut::lineText(const QString &text, bool &afterSpace)
{
    const QString line = xmlText(text);
    for (qsizetype at = 0, end = 0; at < line.size(); at = end) {
        const bool space = line[at] == u' ';
        while (end < line.size() && (line[end] == u' ') == space)
            ++end;
        const qsizetype counted = end - at - (afterSpace ? 0 : 1);
        if (!space)
            xml_.writeCharacters(line.mid(at, end - at));
        else if (!afterSpace)
            xml_.writeCharacters(QStringLiteral(" "));
        if (space && counted > 0)
            empty("text:s", {{"text:c", QString::number(counted)}});
        afterSpace = space;
    }
}

QByteArray XmlOut::finish()
{
    xml_.writeEndDocument();
    return bytes_;
}

QString millimetres(double units) { return QString::number(units / dotsPerInch * 25.4, 'f', 2) + QStringLiteral("mm"); }

QString points(double points) { return QString::number(points, 'f', 2) + QStringLiteral("pt"); }

} // namespace huella
