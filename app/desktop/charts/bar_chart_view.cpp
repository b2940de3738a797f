// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/bar_chart_view.h"

#include "app/desktop/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace huella {

BarChartView::BarChartView(QWidget *parent) : QWidget(parent), sizes_(screenSizes())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    place();
}

void BarChartView::setSpec(const ChartSpec &spec)
{
    if (spec == spec_)
        return;
    const QString before = currentId();
    spec_ = spec;
    // the keyboard stays on the bar it was on, wherever that has moved to
    const auto same = [&before](const Bar &bar) { return qs(bar.id) == before; };
    const auto found = std::find_if(spec_.bars.begin(), spec_.bars.end(), same);
    if (found != spec_.bars.end())
        current_.row = int(found - spec_.bars.begin());
    current_ = settled(spec_, current_);
    hover_ = {}; // it may be another bar's now
    place();
    updateGeometry();
    describe();
    update();
}

void BarChartView::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

void BarChartView::setType(double px)
{
    if (px == type_)
        return;
    type_ = px;
    takeSizes();
}

void BarChartView::takeSizes()
{
    sizes_ = screenSizes(type_);
    place();
    updateGeometry();
    update();
}

QString BarChartView::currentId() const
{
    return current_.valid() ? qs(spec_.bars[size_t(current_.row)].id) : QString();
}

void BarChartView::setCurrentRow(int row)
{
    if (row >= 0 && size_t(row) < spec_.bars.size())
        moveTo({row, current_.end});
}

void BarChartView::place()
{
    layout_ = layoutChart(spec_, sizes_, width());
    const int height = std::max(int(std::ceil(frameOf(layout_).size.height())), int(sizes_.rowHeight));
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

/// For those who cannot see it: the whole chart in a sentence, and the bar that the keyboard is on.
void BarChartView::describe()
{
    const QString title = qs(spec_.title);
    if (accessibleName() != title)
        setAccessibleName(title);
    QString said = qs(spec_.description);
    if (hasFocus() && current_.valid())
        said = wordsOf(spec_, current_).replace(u'\n', QStringLiteral(", ")) + QStringLiteral(". ") + said;
    if (accessibleDescription() != said)
        setAccessibleDescription(said); // tells the screen reader that it changed
}

void BarChartView::moveTo(ChartSpot spot)
{
    if (!spot.valid() || settled(spec_, spot) == current_)
        return;
    current_ = settled(spec_, spot);
    describe();
    update();
    emit currentChanged(currentId());
}

void BarChartView::setHover(ChartSpot spot)
{
    if (spot == hover_)
        return;
    hover_ = spot;
    if (spec_.kind != ChartKind::bars) // bars do not show where the mouse is
        update();
}

QString BarChartView::selectedId() const { return selected_ ? idOf(spec_, current_) : QString(); }

QString BarChartView::selectedWords() const
{
    return current_.valid() ? wordsOf(spec_, current_).section(u'\n', 0, 0) : QString();
}

QPoint BarChartView::menuPoint() const
{
    const QRect bar = areaOf(layout_, current_).toRect() & rect();
    return mapToGlobal(QPoint(bar.center().x(), bar.bottom()));
}

void BarChartView::select()
{
    if (!current_.valid())
        return;
    selected_ = true;
    describe();
    update();
    emit selected();
}

void BarChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter, spec_, layout_, sizes_, theme_, {hasFocus() || selected_ ? current_ : ChartSpot(), hover_});
}

void BarChartView::resizeEvent(QResizeEvent *) { place(); }

void BarChartView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (const QString id = idOf(spec_, current_); !id.isEmpty())
            emit activated(id);
    } else if (const auto next = event->modifiers() & ~Qt::KeypadModifier ? std::nullopt : movedBy(key, spec_, current_)) {
        moveTo(*next);
        select();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BarChartView::mousePressEvent(QMouseEvent *event)
{
    const ChartSpot pressed = spotAt(layout_, event->position());
    if (!pressed.valid() || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    const bool label = pressed.end == RowEnd::whole; // of a tornado: another row, the same end
    moveTo({pressed.row, label ? current_.end : pressed.end});
    select();
}

void BarChartView::mouseReleaseEvent(QMouseEvent *) {} // a click selects, and that is all

void BarChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChartSpot spot = spotAt(layout_, event->position());
    if (const QString id = idOf(spec_, spot); event->button() == Qt::LeftButton && !id.isEmpty())
        emit doubleClicked(id);
}

void BarChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (!current_.valid() || (byMouse && !spotAt(layout_, event->pos()).valid()))
        return;
    select();
    emit menuWanted(byMouse ? event->globalPos() : menuPoint());
}

void BarChartView::mouseMoveEvent(QMouseEvent *event) { setHover(spotAt(layout_, event->position())); }

void BarChartView::leaveEvent(QEvent *event)
{
    setHover({});
    QWidget::leaveEvent(event);
}

void BarChartView::focusInEvent(QFocusEvent *event)
{
    describe();
    update();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        select();
    QWidget::focusInEvent(event);
}

void BarChartView::focusOutEvent(QFocusEvent *event)
{
    describe();
    update();
    QWidget::focusOutEvent(event);
}

void BarChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        takeSizes();
    }
    QWidget::changeEvent(event);
}

bool BarChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ChartSpot spot = spotAt(layout_, help->pos());
    if (!spot.valid())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(wordsOf(spec_, spot)), this, areaOf(layout_, spot).toRect());
    return true;
}

QSize BarChartView::sizeHint() const { return {2 * int(leastWidth(spec_.kind)), minimumHeight()}; }
QSize BarChartView::minimumSizeHint() const { return {int(leastWidth(spec_.kind)), minimumHeight()}; }

} // namespace huella
