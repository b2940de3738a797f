// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/budget_gauge_view.h"

#include "app/desktop/common/text.h"

#include <QPainter>

#include <algorithm>

namespace huella {
namespace {

constexpr int trackTop = 4, trackHeight = 24, intervalLine = 34, axisTop = 40, axisHeight = 18;
constexpr double radius = 2, markReach = 4, capHeight = 7, wordMargin = 8;

} // namespace

BudgetGaugeView::BudgetGaugeView(const Context &context, QWidget *parent) : QWidget(parent), context_(context)
{
    setObjectName(QStringLiteral("budgetGauge"));
    setFixedHeight(axisTop + axisHeight);
    setFocusPolicy(Qt::TabFocus); // a screen reader stops here and reads it
}

void BudgetGaugeView::setGauge(const BudgetGauge &gauge)
{
    gauge_ = gauge;
    setAccessibleName(context_.say("budget.title"));
    setAccessibleDescription(toQString(gauge.description));
    setToolTip(plainToolTip(toQString(gauge.description)));
    update();
}

double BudgetGaugeView::at(double amount) const { return width() * gauge_.shareOf(amount); }

void BudgetGaugeView::paintBar(QPainter &painter) const
{
    const Theme &theme = context_.colours();
    const auto piece = [&](double from, double to, const QColor &colour) {
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(from, trackTop, to - from, trackHeight), radius, radius);
    };
    painter.setPen(Qt::NoPen);
    piece(0, width(), theme.badge);
    const double planned = at(gauge_.planned), budget = at(gauge_.budget);
    piece(0, std::min(planned, budget), theme.accent);
    if (gauge_.isOver())
        piece(budget, planned, theme.error);
    painter.fillRect(QRectF(budget - 1, trackTop - markReach, 2, trackHeight + 2 * markReach), theme.text);
}

/// What is left or over stands inside of its part of the bar, else beside it.
void BudgetGaugeView::paintWords(QPainter &painter) const
{
    const Theme &theme = context_.colours();
    QFont font = themeFont(TextSize::note);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double planned = at(gauge_.planned), budget = at(gauge_.budget);
    const auto put = [&](const std::string &text, double from, double to, const QColor &colour) {
        const QRectF room(from + wordMargin, trackTop, to - from - 2 * wordMargin, trackHeight);
        if (metrics.horizontalAdvance(toQString(text)) > room.width())
            return false;
        painter.setPen(colour);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, toQString(text));
        return true;
    };
    const double filled = std::min(planned, budget), beyond = std::max(planned, budget);
    if (!put(gauge_.restText, filled, beyond, gauge_.isOver() ? theme.surface : theme.text))
        put(gauge_.restText, beyond, width(), theme.text);
}

void BudgetGaugeView::paintInterval(QPainter &painter) const
{
    if (gauge_.high <= gauge_.low)
        return;
    painter.setPen(QPen(context_.colours().quietText, 1.5));
    const double low = std::max(1.0, at(gauge_.low)), high = std::min(width() - 1.0, at(gauge_.high));
    painter.drawLine(QPointF(low, intervalLine), QPointF(high, intervalLine));
    for (const double end : {low, high})
        painter.drawLine(QPointF(end, intervalLine - capHeight / 2), QPointF(end, intervalLine + capHeight / 2));
}

void BudgetGaugeView::paintAxis(QPainter &painter) const
{
    painter.setFont(themeFont(TextSize::note));
    painter.setPen(context_.colours().quietText);
    const QFontMetricsF metrics(painter.font());
    const QRectF named = nameBudget(painter);
    double free = -1;
    for (const auto &[value, text] : gauge_.ticks) {
        const double wide = metrics.horizontalAdvance(toQString(text)) + 2;
        const double left = std::clamp(at(value) - wide / 2, 0.0, std::max(0.0, width() - wide));
        const QRectF place(left, axisTop, wide, axisHeight);
        if (left < free || place.adjusted(-wordMargin, 0, wordMargin, 0).intersects(named))
            continue;
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, toQString(text));
        free = left + wide + wordMargin;
    }
}

/// Below its mark, as near as the gauge is wide.
QRectF BudgetGaugeView::nameBudget(QPainter &painter) const
{
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(context_.colours().text);
    const QString text = toQString(gauge_.budgetText);
    const double wide = QFontMetricsF(font).horizontalAdvance(text) + 2;
    const QRectF place(std::clamp(at(gauge_.budget) - wide / 2, 0.0, std::max(0.0, width() - wide)), axisTop, wide,
                       axisHeight);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
    return place;
}

void BudgetGaugeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter);
    paintWords(painter);
    paintInterval(painter);
    paintAxis(painter);
    if (hasFocus()) {
        painter.setPen(QPen(context_.colours().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace huella
