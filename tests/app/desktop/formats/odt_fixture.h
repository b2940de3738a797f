// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/pages/report_words.h"
#include "tests/app/zip_files.h"

#include <QXmlStreamReader>

namespace huella {

// What is inside an ODT.

/// The words of a content.xml in their order, as a word processor shows them: a line a paragraph, a space a counted space;
/// what stands for pictures is left out. `problem` says what is wrong with the XML.
inline QString shownText(const QByteArray &content, QString *problem = nullptr)
{
    QXmlStreamReader xml(content);
    QString text;
    int silent = 0, inText = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QStringView name = xml.qualifiedName();
        const int step = xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (name == u"svg:title" || name == u"svg:desc" || name == u"text:index-title-template")
            silent += step;
        if (name == u"office:text")
            inText += step;
        if (xml.isStartElement() && name == u"text:s")
            text += QString(qMax(1, xml.attributes().value(QStringLiteral("text:c")).toInt()), u' ');
        if (xml.isEndElement() && (name == u"text:p" || name == u"text:h"))
            text += u'\n';
        if (token == QXmlStreamReader::Characters && inText > 0 && silent == 0)
            text += xml.text();
    }
    if (problem)
        *problem = xml.hasError() ? xml.errorString() : QString();
    return text;
}

} // namespace huella
