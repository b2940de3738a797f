// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/window_areas.h"

#include <QApplication>
#include <QShortcut>

namespace huella {
namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
}

bool holds(const QWidget *area, const QWidget *widget)
{
    return area && widget && (area == widget || area->isAncestorOf(widget));
}

} // namespace

WindowAreas::WindowAreas(const QList<QWidget *> &areas, QWidget *window) : QObject(window)
{
    for (QWidget *area : areas)
        areas_.append({area, nullptr});
    for (const auto &[keys, by] : {std::pair(QKeySequence(Qt::Key_F6), +1), {QKeySequence(Qt::SHIFT | Qt::Key_F6), -1}})
        connect(new QShortcut(keys, window), &QShortcut::activated, this, [this, by = by] { step(by); });
}

void WindowAreas::step(int by)
{
    const int count = int(areas_.size());
    int at = by > 0 ? count - 1 : 0; // from nowhere: to the first, or to the last
    QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < count; ++i)
        if (holds(areas_[i].widget, focus)) {
            areas_[i].last = focus;
            at = i;
        }
    for (int i = 1; i < count; ++i)
        if (QWidget *target = targetIn(areas_[(at + by * i + count * i) % count]))
            return target->setFocus(Qt::TabFocusReason);
}

/// Where one was, else the first in the order of Tab.
QWidget *WindowAreas::targetIn(const Area &area) const
{
    if (!area.widget || !area.widget->isVisible())
        return nullptr;
    if (area.last && holds(area.widget, area.last) && takesFocus(*area.last))
        return area.last;
    QWidget *const first = area.widget;
    QWidget *each = first;
    do {
        if (holds(first, each) && takesFocus(*each))
            return each;
        each = each->nextInFocusChain();
    } while (each != first);
    return nullptr;
}

} // namespace huella
