// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/field_marks.h"

#include "app/desktop/common/text.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace huella {
namespace {

constexpr int markTarget = 24; ///< for the mouse
constexpr double helpSize = 14, issueSize = 16, markPen = 1.4;
constexpr int helpLetter = 10;

QRectF markPlace(const QWidget &widget, double size)
{
    return QRectF((widget.width() - size) / 2, (widget.height() - size) / 2, size, size);
}

/// A triangle for what is unlikely, a circle for what is wrong or worth knowing.
QPainterPath outlineOf(Severity severity, const QRectF &place)
{
    QPainterPath path;
    if (severity != Severity::warning) {
        path.addEllipse(place.adjusted(1, 1, -1, -1));
        return path;
    }
    path.moveTo(place.center().x(), place.top() + 1.5);
    path.lineTo(place.right() - 1, place.bottom() - 2);
    path.lineTo(place.left() + 1, place.bottom() - 2);
    path.closeSubpath();
    return path;
}

} // namespace

HelpMark::HelpMark(QWidget *field, QWidget *parent) : QWidget(parent), field_(field)
{
    setObjectName(QStringLiteral("helpMark"));
    setFixedSize(markTarget, markTarget);
    setCursor(Qt::WhatsThisCursor);
}

void HelpMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(under_ ? QPalette::WindowText : QPalette::PlaceholderText);
    const QRectF circle = markPlace(*this, helpSize).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor line = ink;
    line.setAlphaF(under_ ? 1 : 0.5F);
    painter.setPen(QPen(line, 1));
    painter.drawEllipse(circle);
    QFont letter = font();
    letter.setPixelSize(helpLetter);
    painter.setFont(letter);
    painter.setPen(ink);
    painter.drawText(circle, Qt::AlignCenter, QStringLiteral("?"));
}

void HelpMark::mousePressEvent(QMouseEvent *event)
{
    if (field_->isEnabled())
        field_->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

bool HelpMark::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        under_ = event->type() == QEvent::Enter;
        update();
    }
    return QWidget::event(event);
}

IssueMark::IssueMark(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("issueMark"));
    setFixedSize(markTarget, markTarget);
}

void IssueMark::show(std::optional<Severity> severity, const QString &sentence)
{
    setToolTip(plainToolTip(sentence));
    setAccessibleName(sentence);
    if (severity == severity_)
        return;
    severity_ = severity;
    setProperty("mark", QLatin1String(severity == Severity::error     ? "error"
                                      : severity == Severity::warning ? "warning"
                                                                      : "note"));
    style()->unpolish(this); // its ink is the style sheet's
    style()->polish(this);
    update();
}

void IssueMark::paintEvent(QPaintEvent *)
{
    if (!severity_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = markPlace(*this, issueSize);
    painter.setPen(QPen(palette().color(QPalette::WindowText), markPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outlineOf(*severity_, place));
    const bool upright = *severity_ != Severity::note; // "!" or "i"
    const double x = place.center().x(), top = place.top() + (upright ? 5.5 : 7.5), dot = upright ? 6 : -3;
    painter.drawLine(QPointF(x, top), QPointF(x, top + (upright ? 3.2 : 4)));
    painter.drawPoint(QPointF(x, top + dot));
}

} // namespace huella
