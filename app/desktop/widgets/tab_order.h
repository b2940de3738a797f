// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace huella {

/// Tab goes through these as one reads them, not as they were made.
inline void tabThrough(const std::vector<QWidget *> &widgets)
{
    QWidget *before = nullptr;
    for (QWidget *next : widgets) {
        if (before)
            QWidget::setTabOrder(before, next);
        before = next;
    }
}

} // namespace huella
