// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/charts/charts_fixture.h"
#include "tests/app/desktop/charts/drawn_chart.h"

#include <QImage>

namespace huella::scene_fixture {

// Charts drawn as scenes in the colours of paper.

inline const Theme theme = Theme::paper();

inline DrawnChart drawn(const ChartSpec &chart, double width, const ChartMetrics &of = metrics())
{
    ChartScene scene;
    scene.show(chart, of, theme, {width, 0});
    return DrawnChart(scene);
}

inline QImage pictureOf(ChartScene &scene)
{
    QImage picture(scene.size().toSize() + QSize(10, 10), QImage::Format_RGB32);
    picture.fill(theme.surface);
    QPainter painter(&picture);
    scene.render(painter);
    return picture;
}

inline void kindsAndWidths(std::initializer_list<int> kinds = {0, 1, 2, 3, 4, 5})
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("width");
    for (const int kind : kinds)
        for (const int width : {240, 320, 400, 640, 1200})
            QTest::addRow("%d, %d", kind, width) << kind << width;
}

} // namespace huella::scene_fixture
