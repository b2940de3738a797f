// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/line_breaker.h"
#include "app/desktop/paper/page_flow.h"
#include "app/desktop/paper/page_notes.h"

#include <QAbstractTextDocumentLayout>

#include <functional>
#include <set>

namespace huella {

/// Words of the running foot.
struct FootText {
    QString title;
    QString page; ///< "Page 2 of 8"
};

/// How a screen shows pages; paper needs none of it.
struct PageLook {
    Theme paper = Theme::paper();
    QColor valueGround{}, frame{}; ///< behind live values; around a sheet
    std::function<FootText(int page, int pages)> foot{};
};

/// Breaks a document into the lines and pages of paper, for the PDF and for every screen alike: lines are broken at the resolution of
/// paper, and a screen that measures otherwise is held to the same breaks.
class PageLayout : public QAbstractTextDocumentLayout {
    Q_OBJECT

public:
    /// `dots` to the inch of what the document is shown on; dotsPerInch for paper. `gap` between sheets, units.
    PageLayout(QTextDocument &document, const PageGeometry &page, int dots, double gap = 0);

    const PageGeometry &page() const { return page_; }
    /// Units to dots of the device.
    double scale() const { return double(device_.dots()) / dotsPerInch; }
    void setLook(PageLook look) { look_ = std::move(look); }
    void setResolution(int dots);
    /// For a document that is empty or about to be written anew.
    void setPage(const PageGeometry &page) { page_ = page; }

    const std::vector<FlowBlock> &pieces() const { return pieces_; }
    const std::vector<PlacedSlice> &placed() const { return placed_; }
    /// The lines of footnotes at the foot of a page.
    std::vector<NoteLine> notesOn(int page) const { return notes_.linesOf(noteLines_, size_t(page)); }
    /// Text and its mark, "•" or "3.", for items of lists.
    static QString markOf(const QTextBlock &block);
    /// The area of a placed slice on the stack of sheets, units.
    QRectF areaOf(const PlacedSlice &slice) const;
    QRectF sheet(int page) const; ///< units
    /// Where a whole block of the report stands, dots: for frames around what is chosen.
    QRectF entryRect(int entry) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return pages_; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;
    void resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format) override;
    void drawInlineObject(QPainter *painter, const QRectF &area, QTextInlineObject object, int position,
                          const QTextFormat &format) override;

private:
    bool changeStaysInItsLines(int from, int removed, int added);
    void layOut(int from, int end);
    void fill();
    bool endsEarly() const;
    void setCloseness(double part, bool compact);
    void forgetChanges();
    void breakLines(const QTextBlock &block, double width);
    void holdToBreaks(const QTextBlock &block, const BlockLines &lines);
    void buildColumn();
    double addTable(QTextTable &table, double top);
    void place();
    std::vector<Fragment> fragments() const;
    void placeHidden();
    void placeLines(const QTextBlock &block, const PlacedSlice &slice);
    double pageTop(int page) const;
    QPointF originOf(const QTextBlock &block) const { return block.layout()->position(); }
    const PlacedSlice *sliceAt(const QPointF &units) const;
    void drawSheets(QPainter &painter, const QRectF &clip) const;
    void drawSlice(QPainter &painter, const PlacedSlice &slice, const PaintContext &context,
                   std::set<int> &drawn) const;
    void drawBlock(QPainter &painter, const QTextBlock &block, const PaintContext &context) const;
    bool showsCaret() const;
    void drawValues(QPainter &painter, const QTextBlock &block) const;
    void drawRepeated(QPainter &painter, const PlacedSlice &slice) const;

    PageGeometry page_;
    Resolution device_, paper_{dotsPerInch};
    double gap_;
    PageLook look_;
    std::vector<FlowBlock> pieces_;
    std::vector<PlacedSlice> placed_;
    PageNotes notes_;
    std::vector<size_t> noteLines_; ///< of each page
    int pages_ = 1;
    double closeness_ = 1; ///< of lines, where that saves a page
    bool compact_ = false; ///< the list of works, where that does
    int blocks_ = 0;       ///< of the document when it was laid out
    bool forgetting_ = false;
};

/// Calls `each` for every block of a piece's row; of all rows where `row` is below 0.
void forBlocks(const FlowBlock &piece, int row, const std::function<void(const QTextBlock &)> &each);

} // namespace huella
