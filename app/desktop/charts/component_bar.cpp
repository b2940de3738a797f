// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/component_bar.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace huella {
namespace {
constexpr double trackHeight = 26;
constexpr double legendTop = 30;
constexpr int wholeHeight = 52;
} // namespace

ComponentBar::ComponentBar(QWidget *parent) : QWidget(parent), metrics_(screenMetrics())
{
    setFixedHeight(wholeHeight);
    setMinimumWidth(160);
    setFocusPolicy(Qt::TabFocus); // a screen reader stops here and reads the shares
}

void ComponentBar::setSpec(const ChartSpec &spec)
{
    if (spec == spec_)
        return;
    spec_ = spec;
    if (accessibleName() != toQString(spec_.title))
        setAccessibleName(toQString(spec_.title));
    if (accessibleDescription() != toQString(spec_.description))
        setAccessibleDescription(toQString(spec_.description));
    place();
    update();
}

void ComponentBar::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

QRectF ComponentBar::track() const { return {0, 0, double(width()), trackHeight}; }

void ComponentBar::place()
{
    parts_.clear();
    legend_.clear();
    if (!spec_.bars.empty())
        parts_ = stackParts(spec_.bars.front().parts, spec_.bars.front().total(), track(), metrics_);
    layoutLegend(spec_.legend, metrics_, width(), legendTop, legend_);
}

void ComponentBar::paintBox(QPainter &painter, const QRectF &area, const QColor &colour) const
{
    const double radius = std::min(metrics_.radius, area.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(area, radius, radius);
}

void ComponentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (parts_.empty())
        paintBox(painter, track(), theme_.badge);
    for (size_t i = 0; i < parts_.size(); ++i)
        paintBox(painter, parts_[i], theme_.ink(spec_.bars.front().parts[i].ink));
    paintLegend(painter, legend_, metrics_, theme_);
    if (hasFocus()) {
        painter.setPen(QPen(theme_.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ComponentBar::resizeEvent(QResizeEvent *) { place(); }

bool ComponentBar::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (size_t i = 0; i < parts_.size() && i < spec_.legend.size(); ++i)
        if (parts_[i].contains(help->pos())) {
            QToolTip::showText(help->globalPos(), plainToolTip(oneLine(spec_.legend[i].label)), this,
                               parts_[i].toRect());
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace huella
