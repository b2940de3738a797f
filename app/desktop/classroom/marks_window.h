// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/classroom/result_window.h"
#include "core/teaching/worksheets/marking.h"

namespace huella {

/// The answers of a class beside the right ones, and what is to be said of each.
class MarksWindow : public ResultWindow {
    Q_OBJECT

public:
    MarksWindow(Context &context, MarkedClass marked, QWidget *owner);

protected:
    void retranslate() override;

private:
    MarkedClass marked_;
    QPushButton *csv_, *totals_;
};

/// Asks for the answers and for the key, and opens the window; says what is wrong with them.
void openMarks(Context &context, QWidget *owner);

} // namespace huella
