// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/severity_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace huella {
namespace {

// In a box of 16 by 16.
constexpr double markBox = 16, markPen = 1.5;

QPainterPath outlineOf(Severity severity)
{
    QPainterPath path;
    if (severity == Severity::warning) {
        path.moveTo(8, 2);
        path.lineTo(14.5, 13.5);
        path.lineTo(1.5, 13.5);
        path.closeSubpath();
    } else {
        path.addEllipse(QPointF(8, 8), 6.25, 6.25);
    }
    return path;
}

/// "!" of a warning, "i" of a note, a cross of an error.
QPainterPath signOf(Severity severity)
{
    QPainterPath path;
    const auto line = [&path](QPointF from, QPointF to) {
        path.moveTo(from);
        path.lineTo(to);
    };
    switch (severity) {
    case Severity::warning:
        line({8, 6.5}, {8, 9.25});
        line({8, 11.5}, {8, 11.51});
        break;
    case Severity::note:
        line({8, 7.5}, {8, 11});
        line({8, 5}, {8, 5.01});
        break;
    case Severity::error:
        line({6, 6}, {10, 10});
        line({10, 6}, {6, 10});
        break;
    }
    return path;
}

} // namespace

QColor severityColour(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::error: return theme.error;
    case Severity::warning: return theme.warning;
    case Severity::note: break;
    }
    return theme.quietText;
}

void paintSeverity(QPainter &painter, const QRectF &box, Severity severity, const Theme &theme)
{
    paintSeverity(painter, box, severity, severityColour(severity, theme));
}

void paintSeverity(QPainter &painter, const QRectF &box, Severity severity, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / markBox, box.height() / markBox);
    painter.setPen(QPen(ink, markPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outlineOf(severity));
    painter.drawPath(signOf(severity));
    painter.restore();
}

std::string_view severityKey(Severity severity)
{
    return severity == Severity::note      ? "severity.note"
           : severity == Severity::warning ? "severity.warning"
                                           : "severity.error";
}

} // namespace huella
