// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pdf/page_flow.h"

class QPainter;

namespace huella {

/// Words of the running foot.
struct FootText {
    QString title;
    QString page; ///< "Page 2 of 8"
};

/// Draws slices and what is around them: the frames of figures, the hairlines of tables, the foot.
class PagePainter {
public:
    PagePainter(QPainter &painter, const TextDocument &document, const PageGeometry &page, const Theme &theme)
        : painter_(painter), document_(document), page_(page), theme_(theme)
    {
    }
    void paint(const PlacedSlice &placed);
    void paintFoot(const FootText &foot);

private:
    QRectF areaOf(const PlacedSlice &placed) const;
    void paintGround(const PlacedSlice &placed, const QRectF &area);
    void paintRules(const PlacedSlice &placed, const QRectF &area);
    void rule(double y, const QColor &colour, double thickness);

    QPainter &painter_;
    const TextDocument &document_;
    const PageGeometry &page_;
    const Theme &theme_;
};

} // namespace huella
