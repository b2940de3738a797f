// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/headline_view.h"

#include "app/desktop/theme/theme.h"

#include <QAccessible>
#include <QPainter>

namespace huella {
namespace {
constexpr int viewHeight = 84;
constexpr int figureLine = 36;
constexpr int noteLine = 18;
constexpr int calmTime = 700;                  // ms without a key
constexpr double widths[] = {0.4, 0.27, 0.33}; // the carbon footprint has the longest words
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
        const QFontMetricsF metrics(painter.font());
        const QRectF below(column.left(), figureLine, column.width(), noteLine * 2);
        const bool fits = metrics.horizontalAdvance(items_[i].below) <= below.width();
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, items_[i].below);
        // there is room for three lines in all
        const QRectF further(column.left(), figureLine + (fits ? 1 : 2) * (noteLine - 2), column.width(),
                             noteLine * (fits ? 2 : 1));
        painter.drawText(further, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         metrics.elidedText(items_[i].further, Qt::ElideRight, further.width() * (fits ? 1.8 : 1)));
        left += span;
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

} // namespace huella
