// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFontMetricsF;

namespace huella {

/// A name in a row that may be too short for it. Cut at its end, unless a name beside it would look the same then ("Fine-tuning, ca…"):
/// in that case what they share gives way to what tells them apart ("Fine-…catalán").
QString elidedName(const QFontMetricsF &letters, const QString &name, double width, const QStringList &beside);

} // namespace huella
