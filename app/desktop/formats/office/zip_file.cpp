// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/office/zip_file.h"

#include "app/desktop/common/text.h"

#include <QDate>

#include <memory>

#include <zip.h>

namespace huella {
namespace {

tl::unexpected<Error> notMade(zip_error_t *error)
{
    return fail(ErrorKind::file, "ZIP", Message("error.zip.made", {textArg("reason", zip_error_strerror(error))}));
}

/// As the format counts: bits of the years since 1980, the month and the day.
zip_uint16_t dosDate(const std::string &isoDate)
{
    QDate date = QDate::fromString(toQString(isoDate), Qt::ISODate);
    if (!date.isValid() || date.year() < 1980 || date.year() > 2107)
        date = QDate(1980, 1, 1);
    return zip_uint16_t(((date.year() - 1980) << 9) | (date.month() << 5) | date.day());
}

bool add(zip_t *archive, const ZipEntry &entry, zip_uint16_t date)
{
    zip_source_t *source = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = zip_uint64_t(index);
    return zip_set_file_compression(archive, at, entry.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 9) == 0
           && zip_file_set_dostime(archive, at, 0, date, 0) == 0;
}

/// The bytes that libzip has written into a source of its own.
QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_open(source) != 0 || zip_source_stat(source, &stat) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipEntry> &entries, const std::string &isoDate)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(
        zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    if (!target)
        return notMade(&error);
    zip_source_keep(target.get()); // closing the archive lets go of it once
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target.get());
        return notMade(&error);
    }
    bool added = true;
    for (const ZipEntry &entry : entries)
        added = added && add(archive, entry, dosDate(isoDate));
    if (!added || zip_close(archive) != 0) {
        const auto problem = notMade(zip_get_error(archive));
        zip_discard(archive);
        return problem;
    }
    QByteArray bytes = bytesOf(target.get());
    return bytes.isEmpty() ? Result<QByteArray>(notMade(zip_source_error(target.get()))) : std::move(bytes);
}

} // namespace huella
