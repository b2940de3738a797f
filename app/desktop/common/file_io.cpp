// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/file_io.h"

#include "app/desktop/common/text.h"
#include "core/base/file_error.h"
#include "core/base/whole_file.h"
#include "core/study/file/file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace huella {
namespace {

/// An open file that Qt reads and closes; the system's own call says why it does not open.
Result<void> openToRead(QFile &file, const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fileError(toStdString(path), errno);
    if (file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return {};
    ::close(fd);
    return fileError(toStdString(path), EIO);
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::file, toStdString(path), Message("error.file.folder"));
    QFile file;
    if (auto opened = openToRead(file, path); !opened)
        return tl::unexpected(opened.error());
    if (file.size() > qint64(largestStudy))
        return badInput(toStdString(path),
                        Message("error.study.too_large", {numberArg("limit", double(largestStudy >> 20), "MiB")}));
    QByteArray bytes = file.read(qint64(largestStudy) + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(toStdString(path), EIO);
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    return writeWhole(QFile::encodeName(path).toStdString(), {bytes.constData(), size_t(bytes.size())});
}

FileDigest digestOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

Result<FileDigest> digestOnDisk(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileDigest();
    return readFile(path).map(digestOf);
}

} // namespace huella
