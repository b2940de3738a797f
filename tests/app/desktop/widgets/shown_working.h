// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/widgets/working_view.h"
#include "tests/core/workload/workload_text.h"

#include <QAccessible>
#include <QSignalSpy>

namespace huella::shown_working {

// The working of a usual run, in a view of its own.

inline const char *const usual = "hours=12; cores=12; cpu_tdp_per_core_w=7.5; memory_gb=64; zone=ES";

inline std::vector<WorkingLine> linesOf(Language language = Language::en)
{
    const Inputs inputs = fill(workloadOf(usual), Dataset::builtIn()).value();
    return workingLines(workingOf(inputs), Dataset::builtIn(), Wording::of(language));
}

struct Shown {
    WorkingView view;
    QSignalSpy opened{&view, &WorkingView::opened}, changed{&view, &WorkingView::coveredChanged};
    explicit Shown(const std::vector<WorkingLine> &lines = linesOf())
    {
        view.setAccessibleName(QStringLiteral("Working"));
        view.resize(700, 300);
        view.setLines(lines);
        view.setCoverable(true);
        view.show();
        view.setFocus();
    }
    void keys(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(&view, key);
    }
    std::string symbol() const { return view.stops()[size_t(view.currentStop())].span->symbol; }
    QPoint at(int stop) const { return view.stops()[size_t(stop)].rects.front().center().toPoint(); }
    QAccessibleInterface *access() { return QAccessible::queryAccessibleInterface(&view); }
};

} // namespace huella::shown_working
