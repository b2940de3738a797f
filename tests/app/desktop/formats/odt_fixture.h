// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/pages/report_words.h"

#include <QXmlStreamReader>

#include <zip.h>

namespace huella {

// What is inside an ODT.

/// The files of a zip by name; empty where it is none.
inline std::map<QString, QByteArray> filesIn(const QByteArray &bytes)
{
    std::map<QString, QByteArray> files;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive) {
        zip_source_free(source);
        return files;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_file_t *file = zip_stat_index(archive, zip_uint64_t(i), 0, &stat) == 0
                               ? zip_fopen_index(archive, zip_uint64_t(i), 0)
                               : nullptr;
        if (!file)
            continue;
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        content.resize(qsizetype(zip_fread(file, content.data(), stat.size)));
        zip_fclose(file);
        files[QString::fromUtf8(stat.name)] = content;
    }
    zip_discard(archive);
    return files;
}

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
        if (name == u"svg:title" || name == u"svg:desc")
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
