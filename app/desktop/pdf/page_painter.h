// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pdf/page_flow.h"
#include "app/desktop/pdf/tags.h"

#include <map>

class QPainter;
class QTextBlock;

namespace huella {

/// Words of the running foot.
struct FootText {
    QString title;
    QString page; ///< "Page 2 of 8"
};

/// Draws slices and what is around them: the frames of figures, the hairlines of tables, the foot.
class PagePainter {
public:
    PagePainter(QPainter &painter, const TextDocument &document, const PageGeometry &page, const Theme &theme);
    void startPage(int page, const FootText &foot);
    void paint(const PlacedSlice &placed);
    const Tags &tags() const { return tags_; }

private:
    QRectF areaOf(const PlacedSlice &placed) const;
    QRectF inPoints(const QRectF &area) const;
    void paintFoot(const FootText &foot);
    void paintGround(const Piece &piece, const QRectF &area);
    void paintRules(const Piece &piece, const Slice &slice, const QRectF &area);
    void paintParagraph(const PlacedSlice &placed, const Piece &piece);
    void paintCells(const PlacedSlice &placed, const Piece &piece);
    void paintFigure(const PlacedSlice &placed, const Piece &piece);
    void paintLines(const QTextBlock &block, const QRectF &source);
    void rule(double y, const QColor &colour, double thickness);
    int elementOf(size_t piece, const char *type);

    QPainter &painter_;
    const TextDocument &document_;
    const PageGeometry &page_;
    const Theme &theme_;
    Tags tags_;
    std::map<size_t, int> elements_; ///< of pieces that are on more than one slice
    QPointF shift_;                  ///< from the column to the page, for the slice that is being painted
    int row_ = -1;                   ///< element of the table row that is being painted
};

} // namespace huella
