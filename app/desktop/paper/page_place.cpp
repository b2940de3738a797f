// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/page_layout.h"

#include <QTextLayout>

#include <algorithm>

// Where everything stands on the stack of sheets, and what stands at a point.

namespace huella {

double PageLayout::pageTop(int page) const { return page * (page_.paper.height() + gap_) + gap_; }

QRectF PageLayout::sheet(int page) const { return {0, pageTop(page), page_.paper.width(), page_.paper.height()}; }

QRectF PageLayout::areaOf(const PlacedSlice &slice) const
{
    return pieces_[slice.slice.piece].across({page_.body.left(), pageTop(slice.page) + page_.body.top() + slice.top,
                                              page_.body.width(), slice.slice.height()});
}

/// The strips of the column, each with the lines of its footnotes.
std::vector<Fragment> PageLayout::fragments() const
{
    std::vector<Fragment> all = fragmentsOf(pieces_, page_.body.width());
    for (Fragment &each : all)
        if (!notes_.empty())
            forBlocks(pieces_[each.piece], each.row, [&](const QTextBlock &block) {
                BlockLines &lines = BlockLines::of(block);
                lines.hasNotes = holdsNotes(block);
                if (!lines.hasNotes)
                    return;
                const auto [first, end] = lines.between(each.source.top(), each.source.bottom());
                int from = block.position();
                for (size_t line = 0; line < std::min(end, lines.lengths.size()); ++line) {
                    if (line >= first)
                        each.noteLines += notes_.linesBetween(from, from + lines.lengths[line]);
                    from += lines.lengths[line];
                }
            });
    return all;
}

void PageLayout::place()
{
    placed_ = paginateFully(fragments(), page_.body.height(),
                            closeness_ < 1 ? page_.body.height() * mostOfSecondPage : fewLinesOfPage, &noteLines_);
    pages_ = std::max({1, placed_.empty() ? 1 : placed_.back().page + 1, int(noteLines_.size())});
    for (const PlacedSlice &slice : placed_)
        if (!slice.repeated)
            forBlocks(pieces_[slice.slice.piece], slice.slice.row,
                      [&](const QTextBlock &block) { placeLines(block, slice); });
    placeHidden();
}

/// A form of little more than a page or two is to be as many pages: its lines stand a little closer where that is enough, and its list of works
/// in smaller letters.
void PageLayout::fill()
{
    setCloseness(1, false);
    buildColumn();
    place();
    if (!endsEarly())
        return;
    const int usual = pages_;
    for (const auto &[part, compact] :
         {std::pair(0.95, false), {0.9, false}, {0.95, true}, {0.9, true}, {0.86, true}, {1.0, false}}) {
        setCloseness(part, compact);
        buildColumn();
        place();
        if (pages_ < usual)
            return;
    }
}

/// Whether the last page of a form holds little of what it could; not where somebody asked for it.
bool PageLayout::endsEarly() const
{
    if (pages_ < 2 || pages_ > longestForm)
        return false;
    const double most = page_.body.height() * (pages_ == 2 ? mostOfSecondPage : mostOfLaterPage);
    if (placed_.back().top + placed_.back().slice.height() > most)
        return false;
    return std::none_of(placed_.begin(), placed_.end(), [](const PlacedSlice &each) { return each.slice.newPage; });
}

/// Figures keep their height.
void PageLayout::setCloseness(double part, bool compact)
{
    if (part == closeness_ && compact == compact_)
        return;
    const bool sized = compact != compact_;
    compact_ = compact;
    closeness_ = part;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (roleOf(block) != Role::figure && !holdsPicture(block))
            BlockLines::of(block).setCloseness(part);
    for (QTextBlock block = document()->begin(); sized && block.isValid(); block = block.next())
        if (isEntry(block))
            BlockLines::of(block).width = -1; // broken anew
}

namespace {

/// A line that was held to its letters may have another width than its column, in which it is aligned.
double shiftOf(const QTextLine &line, Qt::Alignment alignment, double width)
{
    const double more = width - line.width();
    return alignment & Qt::AlignRight ? more : alignment & Qt::AlignHCenter ? more / 2 : 0;
}

} // namespace

/// The lines of a block whose middle lies in the slice get their place; the first one is where the block begins.
void PageLayout::placeLines(const QTextBlock &block, const PlacedSlice &slice)
{
    const BlockLines &lines = BlockLines::of(block);
    const QRectF &source = slice.slice.source;
    if (lines.top >= source.bottom() || lines.top + lines.height() <= source.top())
        return;
    const QPointF onPage = areaOf(slice).topLeft() + QPointF(0, slice.slice.padTop - source.top());
    QTextLayout &text = *block.layout();
    const auto [first, end] = lines.between(source.top(), source.bottom());
    for (int i = int(first); i < text.lineCount() && size_t(i) < end; ++i) {
        const double y = lines.top + lines.edges[size_t(i)];
        const QPointF at = (onPage + QPointF(lines.left, y)) * scale();
        if (i == 0)
            text.setPosition(at);
        QTextLine line = text.lineAt(i);
        const double shift = shiftOf(line, text.textOption().alignment(), lines.width * scale());
        line.setPosition({shift, at.y() - text.position().y()});
    }
}

/// What takes no room stands where the piece before it ends.
void PageLayout::placeHidden()
{
    QPointF end = QPointF(page_.body.left(), pageTop(0) + page_.body.top()) * scale();
    for (auto it = document()->rootFrame()->begin(); !it.atEnd(); ++it) {
        if (it.currentFrame()) {
            end.setY(frameBoundingRect(it.currentFrame()).bottom());
        } else if (const QTextBlock block = it.currentBlock(); takesNoRoom(block) || beginsPage(block)) {
            breakLines(block, page_.body.width());
            block.layout()->setPosition(end);
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                block.layout()->lineAt(i).setPosition({0, 0});
        } else {
            end.setY(blockBoundingRect(block).bottom());
        }
    }
}

QSizeF PageLayout::documentSize() const { return QSizeF(page_.paper.width(), pageTop(pages_)) * scale(); }

QRectF PageLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    const QTextLayout &text = *block.layout();
    const BlockLines &lines = BlockLines::of(block);
    const int count = text.lineCount();
    if (count == 0 || lines.count() == 0)
        return {text.position(), QSizeF()};
    const auto last = size_t(count) <= lines.count() ? size_t(count) - 1 : lines.count() - 1;
    const double height = (lines.edges[last + 1] - lines.edges[last]) * scale();
    return {text.position(), QSizeF(lines.width * scale(), text.lineAt(count - 1).y() + height)};
}

QRectF PageLayout::frameBoundingRect(QTextFrame *frame) const
{
    if (frame == document()->rootFrame())
        return {QPointF(), documentSize()};
    QRectF whole;
    for (const PlacedSlice &slice : placed_)
        if (pieces_[slice.slice.piece].table == frame)
            whole |= areaOf(slice);
    return {whole.topLeft() * scale(), whole.size() * scale()};
}

QRectF PageLayout::entryRect(int entry) const
{
    QRectF whole;
    for (const PlacedSlice &slice : placed_) {
        const FlowBlock &piece = pieces_[slice.slice.piece];
        if ((piece.table ? entryOf(*piece.table) : entryOf(piece.first)) == entry)
            whole |= areaOf(slice);
    }
    return {whole.topLeft() * scale(), whole.size() * scale()};
}

/// The slice at a point, else the nearest above or below it.
const PlacedSlice *PageLayout::sliceAt(const QPointF &units) const
{
    const PlacedSlice *nearest = nullptr;
    double least = 0;
    for (const PlacedSlice &slice : placed_) {
        const QRectF area = areaOf(slice);
        const double away = std::max({area.top() - units.y(), units.y() - area.bottom(), 0.0});
        if (!slice.repeated && (!nearest || away < least)) {
            nearest = &slice;
            least = away;
        }
    }
    return nearest;
}

int PageLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const QPointF units = point / scale();
    const PlacedSlice *slice = sliceAt(units);
    if (!slice)
        return accuracy == Qt::ExactHit ? -1 : 0;
    const QRectF area = areaOf(*slice);
    if (accuracy == Qt::ExactHit && !area.contains(units))
        return -1;
    if (slice == &placed_.back() && units.y() > area.bottom() + pt(4)) // below the end: where writing goes on
        return document()->characterCount() - 1;
    const QTextLine *found = nullptr;
    QTextLine line;
    QTextBlock inBlock;
    double least = 0;
    forBlocks(pieces_[slice->slice.piece], slice->slice.row, [&](const QTextBlock &block) {
        const BlockLines &lines = BlockLines::of(block);
        const QPointF origin = originOf(block);
        const double right = origin.x() + lines.width * scale();
        const double aside = std::max({origin.x() - point.x(), point.x() - right, 0.0});
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine each = block.layout()->lineAt(i);
            const double top = origin.y() + each.y(), bottom = top + each.height();
            // the column counts first
            const double away = std::max({top - point.y(), point.y() - bottom, 0.0}) + aside * 1000;
            if (!found || away < least) {
                line = each;
                found = &line;
                inBlock = block;
                least = away;
            }
        }
    });
    if (!found)
        return -1;
    if (accuracy == Qt::ExactHit && least > 0)
        return -1;
    const double x = point.x() - originOf(inBlock).x();
    return inBlock.position()
           + line.xToCursor(x, accuracy == Qt::ExactHit ? QTextLine::CursorOnCharacter
                                                        : QTextLine::CursorBetweenCharacters);
}

} // namespace huella
