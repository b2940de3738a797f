// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/pdf/tags.h"
#include "app/desktop/paper/page_layout.h"

#include <QRawFont>

#include <map>

class QPainter;
class QTextBlock;

namespace huella {

/// Draws slices and what is around them: the frames of figures, the hairlines of tables, the foot.
class PagePainter {
public:
    PagePainter(QPainter &painter, const PageLayout &layout, const Theme &theme);
    void startPage(int page, const FootText &foot);
    void paint(const PlacedSlice &placed);
    const Tags &tags() const { return tags_; }

private:
    QRectF areaOf(const PlacedSlice &placed) const;
    QRectF inPoints(const QRectF &area) const;
    void paintParagraph(const PlacedSlice &placed, const FlowBlock &piece);
    void paintContents(const PlacedSlice &placed, const FlowBlock &piece);
    void paintCells(const PlacedSlice &placed, const FlowBlock &piece);
    void paintFigure(const PlacedSlice &placed, const FlowBlock &piece);
    void paintLines(const QTextBlock &block, const QRectF &source);
    bool fontLacks(const QString &letters, Role role) const;
    int elementOf(size_t piece, const char *type);

    QPainter &painter_;
    const PageLayout &layout_;
    const PageGeometry &page_;
    const Theme &theme_;
    QRawFont serif_, sans_; ///< of paper, without those that stand in for them
    Tags tags_;
    std::map<size_t, int> elements_; ///< of pieces that are on more than one slice
    QPointF shift_;                  ///< from the column to the page, for the slice that is being painted
    int element_ = -1;               ///< that is being painted; -1: none
    int row_ = -1;                   ///< element of the table row that is being painted
};

} // namespace huella
