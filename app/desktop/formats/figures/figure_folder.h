// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/figures/figure_file.h"

#include <QStringList>

namespace huella {

/// What the files of its figures are called.
QStringList figureFileNames(const Document &document, FigureOptions options);

/// Every figure of a report as a file in `folder`, which is made where it does not exist (its parent does). All are made and
/// written beside their places before the first takes its place: where something fails, what was there stays as it was.
/// Returns the names of the files, in the report's order; none where it has no figures, and no folder then.
Result<QStringList> writeFigures(const Document &document, const QString &folder, FigureOptions options);

} // namespace huella
