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

QString plainToolTip(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

BarChartView::BarChartView(QWidget *parent) : QWidget(parent), sizes_(screenSizes())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(160);
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
    current_ = found == spec_.bars.end() ? std::clamp(current_, 0, std::max(0, int(spec_.bars.size()) - 1))
                                         : int(found - spec_.bars.begin());
    place();
    describe();
    update();
}

void BarChartView::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

QString BarChartView::currentId() const
{
    return size_t(current_) < spec_.bars.size() ? qs(spec_.bars[size_t(current_)].id) : QString();
}

void BarChartView::setCurrentRow(int row) { moveTo(row); }

void BarChartView::place()
{
    layout_ = layoutBars(spec_, sizes_, width());
    const int height = std::max(int(std::ceil(layout_.size.height())), int(sizes_.rowHeight));
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
    if (hasFocus() && size_t(current_) < spec_.bars.size())
        said = tipOf(current_).replace(u'\n', QStringLiteral(", ")) + QStringLiteral(". ") + said;
    if (accessibleDescription() != said)
        setAccessibleDescription(said); // tells the screen reader that it changed
}

bool BarChartView::moveTo(int row)
{
    if (row < 0 || size_t(row) >= spec_.bars.size() || row == current_)
        return false;
    current_ = row;
    describe();
    update();
    emit currentChanged(currentId());
    return true;
}

QString BarChartView::tipOf(int row) const
{
    const Bar &bar = spec_.bars[size_t(row)];
    QStringList lines{oneLine(bar.label)};
    for (const std::string &line : {bar.value, bar.note})
        if (!line.empty())
            lines << oneLine(line);
    return lines.join(u'\n');
}

void BarChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBars(painter, spec_, layout_, sizes_, theme_, hasFocus() ? current_ : -1);
}

void BarChartView::resizeEvent(QResizeEvent *) { place(); }

void BarChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(spec_.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up: moveTo(current_ - 1); return;
    case Qt::Key_Down: moveTo(current_ + 1); return;
    case Qt::Key_Home: moveTo(0); return;
    case Qt::Key_End: moveTo(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (last >= 0)
            emit activated(currentId());
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void BarChartView::mousePressEvent(QMouseEvent *event)
{
    pressed_ = event->button() == Qt::LeftButton ? layout_.rowAt(event->position()) : -1;
    moveTo(pressed_);
}

void BarChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = layout_.rowAt(event->position());
    if (row >= 0 && row == pressed_ && event->button() == Qt::LeftButton)
        emit activated(qs(spec_.bars[size_t(row)].id));
    pressed_ = -1;
}

void BarChartView::focusInEvent(QFocusEvent *event)
{
    describe();
    update();
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
        sizes_ = screenSizes();
        place();
        update();
    }
    QWidget::changeEvent(event);
}

bool BarChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = layout_.rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(tipOf(row)), this, layout_.rows[size_t(row)].area.toRect());
    return true;
}

} // namespace huella
