// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_view.h"
#include "tests/app/desktop/charts/charts_fixture.h"

#include <QMouseEvent>
#include <QSignalSpy>

namespace huella {

/// A view of a chart, and what it said was activated.
struct Shown {
    ChartView view;
    QSignalSpy activated{&view, &ChartView::activated};
    explicit Shown(const ChartSpec &chart)
    {
        view.resize(500, 200);
        view.setSpec(chart);
    }
    QString last() const { return activated.isEmpty() ? QString() : activated.last().first().toString(); }
    void keys(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(&view, key);
    }
    void moveMouse(const QPoint &to)
    {
        QMouseEvent move(QEvent::MouseMove, to, to, Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&view, &move);
    }
    QPoint at(ChartElement element) { return view.areaOf(element).center().toPoint(); }
};

} // namespace huella
