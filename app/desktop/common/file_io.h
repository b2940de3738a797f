// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace huella {

/// What a file holds, told from everything else it might hold: its content, not its time. Empty: no such file.
using FileDigest = QByteArray;

/// Reads a whole file, at most as large as a study may be.
Result<QByteArray> readFile(const QString &path);

/// Writes beside the file, which takes its place when it is whole and on the disk; the old one stays until then.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

FileDigest digestOf(const QByteArray &bytes);
/// Of what the file holds now; an error where it is there and cannot be read.
Result<FileDigest> digestOnDisk(const QString &path);

} // namespace huella
