// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_frame.h"

#include <memory>

class QPainter;

namespace huella {

/// A chart of any kind as it is drawn: the only renderer, for screen, paper, files and clipboard. Needs a QApplication.
class ChartScene {
public:
    ChartScene();
    ~ChartScene();
    ChartScene(const ChartScene &) = delete;
    ChartScene &operator=(const ChartScene &) = delete;

    /// Draws this chart from now on. Where its shape stays, values are replaced in place. A height of 0: as high as it needs.
    void show(const ChartSpec &spec, const ChartMetrics &metrics, const Theme &theme, const QSizeF &room);
    void mark(const ChartMarks &marks);
    QSizeF size() const;
    ChartElement elementAt(const QPointF &point) const;
    /// Where the mouse means an element.
    QRectF areaOf(ChartElement element) const;
    /// At the painter's origin; as vectors where it has them.
    void render(QPainter &painter);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace huella
