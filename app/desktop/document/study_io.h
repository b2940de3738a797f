// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/file.h"

#include <QByteArray>
#include <QString>

namespace huella {

/// A study from a *.huella file, or the one inside a PDF report.
Result<ReadStudy> loadStudy(const QString &path);

/// Reads a whole file, at most as large as a study may be.
Result<QByteArray> readFile(const QString &path);

/// Writes beside the file and renames at the end, so that the old one stays until the new one is whole.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace huella
