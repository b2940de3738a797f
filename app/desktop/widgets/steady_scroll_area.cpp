// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/steady_scroll_area.h"

#include <QEvent>

#include <utility>

namespace huella {
namespace {

constexpr int turns = 4; ///< more than a bar that comes or goes once needs

} // namespace

bool SteadyScrollArea::eventFilter(QObject *object, QEvent *event)
{
    if (object != widget() || event->type() != QEvent::Resize)
        return QScrollArea::eventFilter(object, event);
    if (depth_ >= turns) {
        kept_ = true;
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        return false; // what is inside takes its size, and those who wait further up fit it to what is left beside the bar
    }
    ++depth_;
    const bool taken = QScrollArea::eventFilter(object, event);
    --depth_;
    return taken;
}

void SteadyScrollArea::resizeEvent(QResizeEvent *event)
{
    if (depth_ == 0 && std::exchange(kept_, false))
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QScrollArea::resizeEvent(event);
}

} // namespace huella
