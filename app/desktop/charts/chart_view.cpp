// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_view.h"

#include "app/desktop/charts/chart_access.h"
#include "app/desktop/common/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace huella {

ChartView::ChartView(QWidget *parent) : QWidget(parent), metrics_(screenMetrics())
{
    installChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMouseTracking(true);
    takeHeight();
}

void ChartView::setSpec(const ChartSpec &spec)
{
    if (spec == spec_)
        return;
    const auto before = current_.valid() ? std::optional(spec_.bars[size_t(current_.row)]) : std::nullopt;
    if (spec.kind != spec_.kind)
        updateGeometry();
    spec_ = spec;
    // the keyboard stays on the bar it was on, wherever that has moved to; where it is gone, nobody has selected its neighbour
    const auto same = [&before](const ChartRow &bar) {
        return before && bar.id == before->id && (!bar.id.empty() || bar.label == before->label);
    };
    const auto found = std::find_if(spec_.bars.begin(), spec_.bars.end(), same);
    const bool gone = found == spec_.bars.end() && std::exchange(selected_, false);
    if (found != spec_.bars.end())
        current_.row = int(found - spec_.bars.begin());
    current_ = nearestSelectable(spec_, current_);
    hover_ = {}; // it may be another bar's now
    takeHeight();
    describe();
    redraw();
    if (gone)
        emit selected();
}

void ChartView::setTheme(const Theme &theme)
{
    theme_ = theme;
    redraw();
}

void ChartView::setType(double px)
{
    if (px == type_)
        return;
    type_ = px;
    takeMetrics();
}

void ChartView::setAside(int px)
{
    if (px != std::exchange(aside_, px))
        takeMetrics();
}

void ChartView::takeMetrics()
{
    metrics_ = ownMetrics();
    metrics_.aside = aside_;
    takeHeight();
    redraw();
}

ChartMetrics ChartView::ownMetrics() const { return screenMetrics(type_); }

int ChartView::neededHeight() const
{
    return std::max(int(std::ceil(frameOf(spec_, metrics_, width()).size.height())), int(metrics_.rowHeight));
}

QString ChartView::currentId() const
{
    return current_.valid() ? toQString(spec_.bars[size_t(current_.row)].id) : QString();
}

void ChartView::setCurrentRow(int row)
{
    if (row >= 0 && size_t(row) < spec_.bars.size())
        moveTo({row, current_.part});
}

/// Only what is painted is drawn: an edit must not pay for the charts of pages that nobody sees.
void ChartView::redraw()
{
    stale_ = true;
    update();
}

ChartScene &ChartView::scene()
{
    if (std::exchange(stale_, false))
        scene_.show(spec_, metrics_, theme_, size());
    return scene_;
}

void ChartView::takeHeight()
{
    const int height = neededHeight();
    if (height != minimumHeight())
        setMinimumHeight(height);
}

void ChartView::moveTo(ChartElement element)
{
    if (!element.valid() || nearestSelectable(spec_, element) == current_)
        return;
    current_ = nearestSelectable(spec_, element);
    describe();
    update();
    emit currentChanged(currentId());
}

void ChartView::setHover(ChartElement element)
{
    if (element == hover_)
        return;
    hover_ = element;
    update();
    emit pointedMoved();
}

/// A name at the left of a tornado's row means the end that was last meant.
ChartElement ChartView::pointed() const
{
    if (!hover_.valid())
        return selected_ ? current_ : ChartElement();
    const RowPart part = hover_.part == RowPart::whole ? current_.part : hover_.part;
    return nearestSelectable(spec_, {hover_.row, part});
}

void ChartView::selectPointed()
{
    moveTo(pointed());
    select();
}

QString ChartView::selectedId() const { return selected_ ? idOf(spec_, current_) : QString(); }

QRectF ChartView::areaOf(ChartElement element) { return scene().areaOf(element); }

QPoint ChartView::menuPoint()
{
    const QRect seen = visibleRegion().boundingRect(),
                bar = (current_.valid() ? areaOf(current_).toRect() : rect()) & (seen.isEmpty() ? rect() : seen);
    return mapToGlobal(QPoint(bar.center().x(), bar.bottom()));
}

/// A page that scrolls shows the bar that the keyboard is on.
void ChartView::showCurrent()
{
    if (!current_.valid())
        return;
    const QRect bar = areaOf(current_).toAlignedRect();
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *page = qobject_cast<QScrollArea *>(above); page && page->widget())
            page->ensureVisible(mapTo(page->widget(), bar.center()).x(), mapTo(page->widget(), bar.center()).y(), 0,
                                bar.height() / 2 + int(metrics_.rowHeight));
}

void ChartView::select()
{
    if (!current_.valid())
        return;
    selected_ = true;
    describe();
    update();
    emit selected();
}

void ChartView::deselect()
{
    if (!std::exchange(selected_, false))
        return;
    describe();
    update();
    emit selected();
}

/// The first picture of a window is not kept waiting for Qt Charts, which takes longer to begin with than all else in it: the
/// chart follows in the next one. A widget that is not on a screen is painted for somebody who wants the picture at once.
void ChartView::paintEvent(QPaintEvent *)
{
    if (!std::exchange(begun_, true) && isVisible()) {
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
        return;
    }
    QPainter painter(this);
    scene().mark({hasFocus() || selected_ ? current_ : ChartElement(), hover_, hasFocus()});
    scene().render(painter);
}

void ChartView::resizeEvent(QResizeEvent *)
{
    takeHeight();
    redraw();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (const QString id = idOf(spec_, current_); !id.isEmpty())
            emit activated(id);
    } else if (const auto next =
                   event->modifiers() & ~Qt::KeypadModifier ? std::nullopt : movedBy(key, spec_, current_)) {
        setHover({}); // the mouse may rest here, but it is the keyboard that moves
        moveTo(*next);
        select();
        showCurrent();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const ChartElement pressed = scene().elementAt(event->position());
    if (!pressed.valid() || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    setHover(pressed);
    selectPointed();
}

void ChartView::mouseReleaseEvent(QMouseEvent *) {} // a click selects, and that is all

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChartElement element = scene().elementAt(event->position());
    if (const QString id = idOf(spec_, element); event->button() == Qt::LeftButton && !id.isEmpty())
        emit doubleClicked(id);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (!byMouse || scene().elementAt(event->pos()).valid())
        select();
    emit menuWanted(byMouse ? event->globalPos() : menuPoint());
}

void ChartView::mouseMoveEvent(QMouseEvent *event) { setHover(scene().elementAt(event->position())); }

void ChartView::leaveEvent(QEvent *event)
{
    setHover({});
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    describe();
    update();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        select();
        showCurrent();
    }
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    describe();
    update();
    QWidget::focusOutEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        takeMetrics();
    }
    QWidget::changeEvent(event);
}

QSize ChartView::sizeHint() const { return {2 * int(leastWidth(spec_.kind)), minimumHeight()}; }
QSize ChartView::minimumSizeHint() const { return {int(leastWidth(spec_.kind)), minimumHeight()}; }

} // namespace huella
