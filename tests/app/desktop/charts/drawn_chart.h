// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_scene.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace huella {

/// What is drawn on a device that keeps it: boxes with their colours, and texts with their places.
class DrawnChart : public QPaintDevice {
public:
    struct Box {
        QRectF area;
        QColor colour;
        bool filled = true; ///< else a line around it
    };
    struct Text {
        QRectF area;
        QString text;
        QColor colour;
    };
    std::vector<Box> boxes;
    std::vector<Text> texts;

    explicit DrawnChart(ChartScene &scene) : size_(scene.size().toSize() + QSize(40, 40)), engine_(*this)
    {
        QPainter painter(this);
        scene.render(painter);
    }
    QPaintEngine *paintEngine() const override { return &engine_; }

    std::vector<QRectF> boxesIn(const QColor &colour) const
    {
        std::vector<QRectF> found;
        for (const Box &box : boxes)
            if (box.filled && box.colour == colour && !box.area.isEmpty())
                found.push_back(box.area);
        return found;
    }
    /// A text, also where a colon follows it.
    const Text *text(const QString &wanted) const
    {
        for (const Text &each : texts)
            if (each.text == wanted || each.text == wanted + u':')
                return &each;
        return nullptr;
    }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return size_.width();
        case PdmHeight: return size_.height();
        case PdmWidthMM: return size_.width() / 4;
        case PdmHeightMM: return size_.height() / 4;
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 96;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(DrawnChart &drawn) : QPaintEngine(AllFeatures), drawn_(drawn) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        Type type() const override { return User; }
        void drawPixmap(const QRectF &area, const QPixmap &, const QRectF &) override
        {
            drawn_.boxes.push_back({area, Qt::magenta});
        }
        void drawPath(const QPainterPath &path) override
        {
            const QRectF area = painter()->transform().mapRect(path.boundingRect());
            if (painter()->brush().style() != Qt::NoBrush)
                drawn_.boxes.push_back({area, painter()->brush().color()});
            if (painter()->pen().style() != Qt::NoPen)
                drawn_.boxes.push_back({area, painter()->pen().color(), false});
        }
        void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
        {
            const QRectF area =
                painter()->transform().mapRect(QPolygonF(QList<QPointF>(points, points + count)).boundingRect());
            if (mode != PolylineMode && painter()->brush().style() != Qt::NoBrush)
                drawn_.boxes.push_back({area, painter()->brush().color()});
            if (painter()->pen().style() != Qt::NoPen)
                drawn_.boxes.push_back({area, painter()->pen().color(), false});
        }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF area(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            drawn_.texts.push_back({painter()->transform().mapRect(area), item.text(), painter()->pen().color()});
        }

    private:
        DrawnChart &drawn_;
    };

    QSize size_;
    mutable Engine engine_;
};

} // namespace huella
