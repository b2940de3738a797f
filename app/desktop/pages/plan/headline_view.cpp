// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/headline_view.h"

#include "app/desktop/theme/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {
constexpr int viewHeight = 84;
constexpr int figureLine = 36;
constexpr int noteLine = 18, mostNotes = 3;    // lines below a figure
constexpr int calmTime = 700;                  // ms without a key
constexpr double widths[] = {0.4, 0.27, 0.33}; // the carbon footprint has the longest words

/// What stands below a figure: its interval, and in the lines that it leaves other equivalents.
void paintBelow(QPainter &painter, const QRectF &room, const HeadlineView::Item &item)
{
    constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.boundingRect(room, wrapped, item.below).height();
    const int taken = std::clamp(int(std::lround(height / metrics.lineSpacing())), 1, mostNotes);
    painter.drawText(room, wrapped, item.below);
    if (taken == mostNotes)
        return;
    const QRectF rest = room.adjusted(0, taken * (noteLine - 2), 0, 0);
    const double width = rest.width() * (taken + 1 < mostNotes ? 1.8 : 1); // of two lines the first ends at a word
    painter.drawText(rest, wrapped, metrics.elidedText(item.further, Qt::ElideRight, width));
}

} // namespace

HeadlineView::HeadlineView(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(viewHeight);
    setFocusPolicy(Qt::TabFocus); // a screen reader stops here and reads the answer
    calm_.setSingleShot(true);
    calm_.setInterval(calmTime);
    connect(&calm_, &QTimer::timeout, this, [this] {
        describe();
        emit settled();
    });
}

void HeadlineView::setItems(const std::vector<Item> &items)
{
    if (items == items_)
        return;
    items_ = items;
    calm_.start(); // a screen reader hears of what was typed, not of every key
    update();
}

void HeadlineView::setChosen(int item)
{
    if (chosen_ == item)
        return;
    chosen_ = item;
    update();
}

void HeadlineView::focusInEvent(QFocusEvent *event)
{
    describe();
    QWidget::focusInEvent(event);
}

void HeadlineView::describe()
{
    QStringList said;
    for (const Item &item : items_)
        said << item.figure + QStringLiteral(" (") + item.below + QStringLiteral(") ") + item.further;
    if (const QString text = said.join(QStringLiteral("; ")).trimmed(); text != accessibleDescription())
        setAccessibleDescription(text);
}

void HeadlineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor text = palette().color(QPalette::WindowText);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    double left = 0;
    for (size_t i = 0; i < items_.size() && i < std::size(widths); ++i) {
        const double span = width() * (items_.size() == 1 ? 1 : widths[i]);
        const QRectF column(left, 0, span - gridUnit(), height());
        QFont large = themeFont(TextSize::headline);
        // a long figure gets a smaller face rather than an ellipsis: it is what people came for
        while (large.pixelSize() > 16 && QFontMetricsF(large).horizontalAdvance(items_[i].figure) > column.width())
            large.setPixelSize(large.pixelSize() - 1);
        painter.setFont(large);
        painter.setPen(items_.size() == 1 || int(i) == chosen_ ? text : quiet);
        painter.drawText(column.adjusted(0, 0, 0, figureLine - column.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         items_[i].figure);
        painter.setFont(themeFont(TextSize::note));
        painter.setPen(quiet);
        paintBelow(painter, QRectF(column.left(), figureLine, column.width(), mostNotes * noteLine), items_[i]);
        left += span;
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

} // namespace huella
