// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/step_dots.h"

#include "app/desktop/theme/theme.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace huella {
namespace {

constexpr int dotSize = 8, currentWidth = 24, dotGap = 6;

/// A name alone has no role that a screen reader would stop at.
QAccessibleInterface *makeDotsAccess(const QString &, QObject *object)
{
    auto *dots = qobject_cast<StepDots *>(object);
    return dots ? new QAccessibleWidget(dots, QAccessible::StaticText) : nullptr;
}

} // namespace

StepDots::StepDots(QWidget *parent) : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(makeDotsAccess), true);
    Q_UNUSED(installed)
    setObjectName(QStringLiteral("stepDots"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepDots::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

void StepDots::setSteps(int current, int count)
{
    const bool wider = count != count_;
    current_ = current;
    count_ = count;
    if (wider)
        updateGeometry();
    update();
}

QSize StepDots::sizeHint() const
{
    const int others = std::max(0, count_ - 1);
    return {currentWidth + others * (dotSize + dotGap), dotSize};
}

void StepDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    for (int step = 0; step < count_; ++step) {
        const bool comes = step > current_;
        const double width = step == current_ ? currentWidth : dotSize, inset = comes ? 0.5 : 0;
        painter.setPen(comes ? QPen(frameColour(theme_), 1) : QPen(Qt::NoPen));
        painter.setBrush(comes ? QBrush(Qt::NoBrush) : QBrush(theme_.accent));
        painter.drawRoundedRect(QRectF(x, 0, width, dotSize).adjusted(inset, inset, -inset, -inset), dotSize / 2.0,
                                dotSize / 2.0);
        x += width + dotGap;
    }
}

} // namespace huella
