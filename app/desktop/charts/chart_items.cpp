// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_items.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace huella {
namespace {

constexpr double letterRoom = 8; // of letters, where screen and paper measure differently

/// Letters, and no mark-up: Qt's own text items read tags, and lay out a document for each word.
class LetterItem : public QGraphicsItem {
public:
    LetterItem(const QRectF &area, QString text, QFont font, QColor colour, int flags)
        : area_(area), text_(std::move(text)), font_(std::move(font)), colour_(std::move(colour)), flags_(flags)
    {
    }
    QRectF boundingRect() const override { return area_.adjusted(-letterRoom, -letterRoom, letterRoom, letterRoom); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setFont(font_);
        painter->setPen(colour_);
        painter->drawText(area_, flags_ | Qt::TextDontClip, text_);
    }

private:
    QRectF area_;
    QString text_;
    QFont font_;
    QColor colour_;
    int flags_;
};

class LegendItem : public QGraphicsItem {
public:
    LegendItem(const std::vector<LegendEntry> &entries, const ChartMetrics &metrics, const Theme &theme)
        : entries_(entries), metrics_(metrics), theme_(theme)
    {
    }
    QRectF boundingRect() const override
    {
        QRectF whole;
        for (const LegendEntry &entry : entries_)
            whole |= entry.swatch | entry.textArea;
        return whole.adjusted(-letterRoom, -letterRoom, letterRoom, letterRoom);
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintLegend(*painter, entries_, metrics_, theme_);
    }

private:
    std::vector<LegendEntry> entries_;
    ChartMetrics metrics_;
    Theme theme_;
};

} // namespace

void ChartItems::keep(std::unique_ptr<QGraphicsItem> item, double z)
{
    item->setZValue(z);
    scene_.addItem(item.get());
    items_.push_back(std::move(item));
}

void ChartItems::text(const QRectF &area, const QString &text, const QFont &font, const QColor &colour)
{
    if (!text.isEmpty())
        keep(std::make_unique<LetterItem>(area, text, font, colour,
                                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
             above);
}

void ChartItems::paragraph(const QRectF &area, const QString &text, const QFont &font, const QColor &colour)
{
    keep(std::make_unique<LetterItem>(area, text, font, colour, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap),
         above);
}

void ChartItems::dot(const QPointF &middle, double radius, const QPen &pen, const QColor &colour)
{
    auto item =
        std::make_unique<QGraphicsEllipseItem>(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    item->setPen(pen);
    item->setBrush(colour);
    keep(std::move(item), above);
}

void ChartItems::bubble(const QRectF &area, const QString &text, bool focus, const ChartMetrics &metrics,
                        const Theme &theme)
{
    frame(area, QPen(focus ? theme.accent : theme.line, (focus ? 1.5 : 1) * metrics.unit), theme.surface,
          4 * metrics.unit);
    keep(std::make_unique<LetterItem>(area, text, metrics.label, theme.text, Qt::AlignCenter | Qt::TextSingleLine),
         above);
}

void ChartItems::legend(const std::vector<LegendEntry> &entries, const ChartMetrics &metrics, const Theme &theme)
{
    if (!entries.empty())
        keep(std::make_unique<LegendItem>(entries, metrics, theme), above);
}

void ChartItems::add(const QRectF &area, const QPen &pen, const QBrush &brush, double radius, double z)
{
    if (area.isEmpty())
        return;
    QPainterPath path;
    radius > 0 ? path.addRoundedRect(area, radius, radius) : path.addRect(area);
    auto item = std::make_unique<QGraphicsPathItem>(path);
    item->setPen(pen);
    item->setBrush(brush);
    keep(std::move(item), z);
}

} // namespace huella
