// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/field_marks.h"

#include "app/desktop/common/text.h"
#include "app/desktop/widgets/severity_mark.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace huella {
namespace {

constexpr int markTarget = 24; ///< for the mouse
constexpr double helpSize = 14, issueSize = 16;
constexpr int helpLetter = 11; // as badges have: each size of letters costs time at the start

QRectF markPlace(const QWidget &widget, double size)
{
    return QRectF((widget.width() - size) / 2, (widget.height() - size) / 2, size, size);
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
    if (sentence != accessibleName()) { // every edit asks every row
        setToolTip(plainToolTip(sentence));
        setAccessibleName(sentence);
    }
    if (severity == severity_)
        return;
    severity_ = severity;
    setProperty("mark", QLatin1String(severity == Severity::error     ? "error"
                                      : severity == Severity::warning ? "warning"
                                                                      : "note"));
    style()->unpolish(this); // its ink goes by the property
    style()->polish(this);
    update();
}

void IssueMark::paintEvent(QPaintEvent *)
{
    if (!severity_)
        return;
    QPainter painter(this);
    paintSeverity(painter, markPlace(*this, issueSize), *severity_, palette().color(QPalette::WindowText));
}

} // namespace huella
