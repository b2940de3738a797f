// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/study_io.h"

#include "app/desktop/pdf/pdf_reader.h"
#include "app/desktop/text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace huella {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const auto refuse = [&path](const QString &reason) {
        return fail(ErrorKind::file, ss(path), Message("error.file.read", {text("reason", ss(reason))}));
    };
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::file, ss(path), Message("error.file.folder"));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    if (file.size() > qint64(largestStudy))
        return badInput(ss(path), Message("error.study.too_large", {number("limit", double(largestStudy >> 20), "MiB")}));
    QByteArray bytes = file.read(qint64(largestStudy) + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(file.errorString());
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorKind::file, ss(path), Message("error.file.write", {text("reason", ss(file.errorString()))}));
}

Result<ReadStudy> loadStudy(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::string name = ss(path);
    if (!bytes->startsWith("%PDF-"))
        return readStudy({bytes->constData(), size_t(bytes->size())}, name);
    const auto inside = readStudyFromPdf(*bytes, name);
    if (!inside)
        return tl::unexpected(inside.error());
    return readStudy(*inside, name);
}

} // namespace huella
