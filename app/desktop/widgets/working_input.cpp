// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mouse and keyboard do in a working.

#include "app/desktop/widgets/working_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

namespace huella {

int WorkingView::stopAt(const QPointF &point) const
{
    for (size_t i = 0; i < stops_.size(); ++i)
        for (const QRectF &rect : stops_[i].rects)
            if (rect.contains(point))
                return int(i);
    return -1;
}

void WorkingView::setCurrentStop(int stop)
{
    if (stop < 0 || size_t(stop) >= stops_.size() || stop == current_)
        return;
    current_ = stop;
    announce(true);
    update();
}

void WorkingView::activate(int stop)
{
    if (stop < 0 || size_t(stop) >= stops_.size())
        return;
    const Stop &at = stops_[size_t(stop)];
    if (at.span->covered) {
        std::set<std::string> fewer = covered_;
        fewer.erase(at.span->symbol);
        changeCovered(std::move(fewer));
    } else if (at.span->kind == WorkingSpan::Kind::figure) {
        const WorkingSpan figure = *at.span; // the lines may change while it is open
        const QRect where = at.rects.front().toAlignedRect();
        emit opened(figure, where);
    }
}

void WorkingView::cover(int stop)
{
    if (!coverable_ || stop < 0 || size_t(stop) >= stops_.size() || !stops_[size_t(stop)].span->isTerm())
        return;
    std::set<std::string> more = covered_;
    more.insert(stops_[size_t(stop)].span->symbol);
    changeCovered(std::move(more));
}

void WorkingView::mousePressEvent(QMouseEvent *event)
{
    const int stop = stopAt(event->position());
    if (stop < 0)
        return;
    setCurrentStop(stop);
    if (event->button() == Qt::LeftButton)
        activate(stop);
    else if (event->button() == Qt::RightButton)
        cover(stop);
}

void WorkingView::mouseMoveEvent(QMouseEvent *event)
{
    const int stop = stopAt(event->position());
    setCursor(stop >= 0 && isBoxed(*stops_[size_t(stop)].span) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

/// The nearest stop in the next row, up or down, that has one; else the one where the keyboard is.
int WorkingView::stopInNextRow(int direction) const
{
    const QRectF from = stops_[size_t(current_)].rects.front();
    const double none = 1e9;
    double row = none, beside = none;
    int best = current_;
    for (size_t i = 0; i < stops_.size(); ++i) {
        const QRectF &rect = stops_[i].rects.front();
        const double down = (rect.top() - from.top()) * direction,
                     away = std::abs(rect.center().x() - from.center().x());
        if (down <= 0 || down > row || (down == row && away >= beside))
            continue;
        row = down;
        beside = away;
        best = int(i);
    }
    return best;
}

bool WorkingView::goByKey(int key)
{
    const int last = int(stops_.size()) - 1;
    switch (key) {
    case Qt::Key_Right: setCurrentStop(std::min(last, current_ + 1)); return true;
    case Qt::Key_Left: setCurrentStop(std::max(0, current_ - 1)); return true;
    case Qt::Key_Down: setCurrentStop(stopInNextRow(1)); return true;
    case Qt::Key_Up: setCurrentStop(stopInNextRow(-1)); return true;
    case Qt::Key_Home: setCurrentStop(0); return true;
    case Qt::Key_End: setCurrentStop(last); return true;
    default: return false;
    }
}

/// A page that scrolls shows what the keyboard is on.
void WorkingView::showCurrent()
{
    const QRect stop = stops_[size_t(current_)].rects.front().toAlignedRect();
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *page = qobject_cast<QScrollArea *>(above); page && page->widget()) {
            const QPoint centre = mapTo(page->widget(), stop.center());
            page->ensureVisible(centre.x(), centre.y(), 0, stop.height());
        }
}

void WorkingView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (stops_.empty() || !plain)
        return QWidget::keyPressEvent(event);
    if (goByKey(event->key()))
        return showCurrent();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: showCurrent(); return activate(current_);
    case Qt::Key_C:
    case Qt::Key_Delete:
        if (coverable_)
            return cover(current_);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void WorkingView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    announce(true);
}

} // namespace huella
