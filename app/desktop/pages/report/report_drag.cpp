// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/report/report_edit.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

// Parts of a report moved by the mouse: a handle stands in the margin beside the part that is pointed at.

namespace huella {
namespace {
constexpr double handleWidth = 14, handleHeight = 22, handleGap = 10; // px
constexpr int edge = 24; ///< px at the top and bottom of the view, where dragging scrolls
} // namespace

/// Of the view, px.
QRectF ReportEdit::areaOf(size_t index) const
{
    QTextBlock block = text_.firstBlock(index);
    if (!block.isValid())
        return {};
    if (takesNoRoom(block) && text_.indexAt(block.next()) == int(index)) // before a table
        block = block.next();
    const auto *table = tableOf(block);
    const QRectF area = text_.layout().entryRect(table ? entryOf(*table) : entryOf(block));
    return area.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

/// Of the part that the cursor is in, or of the list of contents.
QRectF ReportEdit::chosenArea() const
{
    if (!text_.isOfContents(textCursor().block()))
        return areaOf(currentIndex());
    return text_.contentsArea().translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRectF ReportEdit::handleOf(size_t index) const
{
    const QRectF area = areaOf(index);
    return area.isEmpty() ? QRectF()
                          : QRectF(area.left() - handleGap - handleWidth, area.top(), handleWidth,
                                   std::min(handleHeight, area.height()));
}

/// The part at this height, however far to the side.
std::optional<size_t> ReportEdit::partAt(const QPointF &point) const
{
    const double middle = text_.layout().documentSize().width() / 2 - horizontalScrollBar()->value();
    const QTextBlock block = cursorForPosition(QPoint(int(middle), int(point.y()))).block();
    const int index = text_.isOfContents(block) ? -1 : text_.indexAt(block);
    return index < 0 ? std::nullopt : std::optional(size_t(index));
}

void ReportEdit::paintHandle(QPainter &painter)
{
    const auto shown = dragged_ ? dragged_ : pointed_;
    if (!shown || *shown >= text_.blocks().size())
        return;
    const QRectF handle = handleOf(*shown);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::paper().quietText);
    for (int i = 0; i < 6; ++i)
        painter.drawEllipse(QPointF(handle.left() + 4 + (i % 2) * 6, handle.center().y() + (i / 2 - 1) * 6), 1.6, 1.6);
    if (!dragged_)
        return;
    const QRectF beside = areaOf(std::min(target_, text_.blocks().size() - 1));
    const double y = target_ < text_.blocks().size() ? beside.top() - 3 : beside.bottom() + 3;
    painter.fillRect(QRectF(beside.left() - handleGap, y - 1, beside.width() + 2 * handleGap, 2),
                     Theme::paper().accent);
}

void ReportEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && pointed_ && handleOf(*pointed_).contains(event->position())) {
        dragged_ = pointed_;
        target_ = *pointed_;
        viewport()->setCursor(Qt::ClosedHandCursor);
        scrolling_.start();
        return;
    }
    QTextEdit::mousePressEvent(event);
}

void ReportEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (dragged_) {
        dragTo(event->position());
        return;
    }
    if (event->buttons() == Qt::NoButton) {
        const auto before = pointed_;
        pointed_ = partAt(event->position());
        const bool onHandle = pointed_ && handleOf(*pointed_).contains(event->position());
        const bool leads = text_.sectionNamedIn(cursorForPosition(event->pos()).block()).isValid();
        viewport()->setCursor(onHandle ? Qt::OpenHandCursor : leads ? Qt::PointingHandCursor : Qt::IBeamCursor);
        if (pointed_ != before)
            viewport()->update();
    }
    QTextEdit::mouseMoveEvent(event);
}

void ReportEdit::dragTo(const QPointF &point)
{
    if (const auto over = partAt(point)) {
        target_ = *over + (point.y() > areaOf(*over).center().y() ? 1 : 0);
        viewport()->update();
    }
}

void ReportEdit::scrollWhileDragging()
{
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const int by = at.y() < edge ? -edge / 2 : at.y() > viewport()->height() - edge ? edge / 2 : 0;
    if (by == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
    dragTo(at);
}

void ReportEdit::endDrag()
{
    dragged_.reset();
    scrolling_.stop();
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->update();
}

void ReportEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (!dragged_) {
        QTextEdit::mouseReleaseEvent(event);
        if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
            goToNamed();
        return;
    }
    const size_t from = *dragged_, to = target_ > from ? target_ - 1 : target_;
    endDrag();
    pointed_.reset();
    if (to != from)
        emit moveWanted(from, int(to) - int(from));
}

void ReportEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int letter = inMadePart() ? -1 : noteBeside(cursorForPosition(event->position().toPoint()).position());
    if (inMadePart() && captionedTableHere())
        askForTableCaption();
    else if (inMadePart())
        askForCaption();
    else if (letter >= 0)
        emit noteWanted();
    else
        QTextEdit::mouseDoubleClickEvent(event);
}

/// Of the figure below this point of the viewport.
QString ReportEdit::chartWordsAt(const QPoint &point)
{
    const auto index = partAt(point);
    if (!index || !text_.figureAt(*index))
        return {};
    const QPointF onDocument = point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return text_.chartWordsAt(*index, onDocument);
}

bool ReportEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && pointed_) {
        pointed_.reset();
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString words = chartWordsAt(help->pos()); !words.isEmpty()) {
            QToolTip::showText(help->globalPos(), plainToolTip(words), viewport());
            return true;
        }
        if (pointed_ && handleOf(*pointed_).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("Drag to move this part; by keys, Alt+Shift+Up and Down"),
                               viewport());
            return true;
        }
    }
    return QTextEdit::viewportEvent(event);
}

} // namespace huella
