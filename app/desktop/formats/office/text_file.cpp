// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/office/text_file.h"

#include "app/desktop/common/text.h"

namespace huella {

void writeProperties(XmlOut &xml, const Document &document, const std::string &isoDate,
                     const PropertyElements &elements)
{
    xml.element("dc:title", toQString(document.title));
    if (!document.subject.empty())
        xml.element("dc:subject", toQString(document.subject));
    if (!document.author.empty())
        for (const char *name : elements.author)
            xml.element(name, toQString(document.author));
    if (!isoDate.empty())
        for (const char *name : elements.dates)
            xml.element(name, toQString(isoDate) + QStringLiteral("T00:00:00") + QLatin1String(elements.afterTime),
                        elements.ofDates);
    xml.element("dc:language", QString::fromUtf8(codeOf(document.language)));
}

} // namespace huella
