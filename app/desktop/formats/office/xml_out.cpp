// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/office/xml_out.h"

#include "app/desktop/common/xml_text.h"

namespace huella {

XmlOut::XmlOut(const char *root, std::span<const XmlNamespace> namespaces, const XmlAttributes &attributes)
    : xml_(&bytes_)
{
    xml_.writeStartDocument();
    xml_.writeStartElement(QString::fromLatin1(root));
    for (const auto &[prefix, address] : namespaces)
        xml_.writeAttribute(*prefix ? QStringLiteral("xmlns:") + QLatin1String(prefix) : QStringLiteral("xmlns"),
                            QLatin1String(address));
    for (const XmlAttribute &each : attributes)
        xml_.writeAttribute(QString::fromLatin1(each.name), xmlText(each.value));
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

QByteArray XmlOut::finish()
{
    xml_.writeEndDocument();
    return bytes_;
}

} // namespace huella
