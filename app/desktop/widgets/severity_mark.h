// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"
#include "core/base/message.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace huella {

/// What a grave thing is drawn in: a note quietly.
QColor severityColour(Severity severity, const Theme &theme);
/// A triangle, a ring or a cross: told apart without their colours too.
void paintSeverity(QPainter &painter, const QRectF &box, Severity severity, const Theme &theme);
void paintSeverity(QPainter &painter, const QRectF &box, Severity severity, const QColor &ink);
/// The key of its name in core's wording: "warning".
std::string_view severityKey(Severity severity);

} // namespace huella
