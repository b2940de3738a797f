// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/scrolling.h"

#include "app/desktop/widgets/steady_scroll_area.h"

#include <QVBoxLayout>

namespace huella {

void holdScrolling(SteadyScrollArea *area, QWidget *inside)
{
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
}

void fillScrolling(QWidget *page, QWidget *inside)
{
    auto *area = new SteadyScrollArea(page);
    holdScrolling(area, inside);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

} // namespace huella
