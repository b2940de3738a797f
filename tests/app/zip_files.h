// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

#include <zip.h>

namespace huella {

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

} // namespace huella
