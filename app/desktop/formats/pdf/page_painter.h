// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/pdf/piece_tags.h"
#include "app/desktop/paper/page_layout.h"

#include <QRawFont>

class QPainter;
class QTextBlock;
class QTextLine;

namespace huella {

/// Draws slices and what is around them: the frames of figures, the hairlines of tables, the foot.
class PagePainter {
public:
    PagePainter(QPainter &painter, const PageLayout &layout, const Theme &theme);
    /// The footnotes of the page; after all that stands above them.
    void endPage(int page);
    void startPage(int page, const FootText &foot);
    void paint(const PlacedSlice &placed);
    const Tags &tags() const { return tags_; }

private:
    QRectF areaOf(const PlacedSlice &placed) const;
    QRectF inPoints(const QRectF &area) const;
    void paintParagraph(const PlacedSlice &placed, const FlowBlock &piece);
    void paintContents(const PlacedSlice &placed, const FlowBlock &piece);
    void paintCells(const PlacedSlice &placed, const FlowBlock &piece);
    void paintLogo(const PlacedSlice &placed, const FlowBlock &piece);
    void paintFigure(const PlacedSlice &placed, const FlowBlock &piece);
    void paintLines(const QTextBlock &block, const QRectF &source);
    bool fontLacks(const QString &letters, Role role) const;
    void paintMark(const QString &mark, const QPointF &at);
    void addParts(const QTextBlock &block, const QTextLine &line, const QPointF &at);
    void openPassage();
    void closePassage();

    QPainter &painter_;
    const PageLayout &layout_;
    const PageGeometry &page_;
    const Theme &theme_;
    QRawFont serif_, sans_; ///< of paper, without those that stand in for them
    Tags tags_;
    PieceTags pieces_{tags_};
    QPointF shift_;    ///< from the column to the page, for the slice that is being painted
    int element_ = -1; ///< that is being painted; -1: none
    int label_ = -1;   ///< of the item of a list that is being painted
    bool open_ = false;
};

} // namespace huella
