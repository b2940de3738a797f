// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_points.h"
#include "core/charts/chart_shapes.h"
#include "tests/register_test.h"

#include <QtTest>

#include <algorithm>

using namespace huella;

namespace chart_points_test {
namespace {

ChartSpec pointsOf(ChartKind kind, std::vector<std::pair<double, double>> points)
{
    ChartSpec chart;
    chart.kind = kind;
    chart.valueHeading = "J";
    chart.axisHeading = "parameters";
    for (const auto &[x, y] : points) {
        ChartRow &row = chart.bars.emplace_back();
        row.id = row.label = std::to_string(chart.bars.size());
        row.value = std::to_string(int(y)) + " J";
        row.low = x;
        row.parts = {{y, ColourRole::cpu, {}}};
    }
    return chart;
}

size_t shapesOf(const ChartDrawing &drawing, ChartShape::Kind kind, ShapeInk ink)
{
    return size_t(std::count_if(drawing.shapes.begin(), drawing.shapes.end(),
                                [&](const ChartShape &shape) { return shape.kind == kind && shape.ink == ink; }));
}

bool says(const ChartDrawing &drawing, const std::string &text)
{
    return std::any_of(drawing.shapes.begin(), drawing.shapes.end(),
                       [&](const ChartShape &shape) { return shape.text() == text; });
}

} // namespace

class ChartPointsTest : public QObject {
    Q_OBJECT

private slots:
    void equalFactorsAreEquallyFarApart()
    {
        const PointAxes axes = pointAxes(pointsOf(ChartKind::scatter, {{1, 10}, {10, 100}, {100, 1000}}));
        QVERIFY(qFuzzyCompare(axes.x(10) - axes.x(1), axes.x(100) - axes.x(10)));
        QVERIFY(qFuzzyCompare(axes.y(100) - axes.y(10), axes.y(1000) - axes.y(100)));
        QVERIFY(axes.x(1) > 0 && axes.x(100) < 1 && axes.y(10) > 0 && axes.y(1000) < 1);
    }

    void aCurveStandsOnZero()
    {
        const PointAxes axes = pointAxes(pointsOf(ChartKind::curve, {{8, 287}, {512, 46.5}}));
        QCOMPARE(axes.y(0), 0.0);
        QVERIFY(axes.y(287) <= 1 && axes.y(287) > 0.75);
    }

    void oneAloneStandsInTheMiddle()
    {
        const PointAxes axes = pointAxes(pointsOf(ChartKind::scatter, {{8, 46}}));
        QVERIFY(std::abs(axes.x(8) - 0.5) < 1e-9 && std::abs(axes.y(46) - 0.5) < 1e-9);
    }

    void nothingHasNoPlaceOnALogarithmicAxis()
    {
        const ChartSpec chart = pointsOf(ChartKind::scatter, {{0, 5}, {5, 0}, {-1, 5}, {5, 5}});
        QCOMPARE(std::count_if(chart.bars.begin(), chart.bars.end(),
                               [](const ChartRow &row) { return isDrawn(row, ChartKind::scatter); }),
                 std::ptrdiff_t(1));
        QVERIFY(shapesOf(drawChart(chart), ChartShape::Kind::dot, ColourRole::cpu) == 1);
    }

    void ticksAreRoundAndFew()
    {
        QCOMPARE(logTicks({0.9, 1100}), (std::vector<double>{1, 10, 100, 1000}));
        QCOMPARE(logTicks({2.8, 400}), (std::vector<double>{3, 10, 30, 100, 300}));
        QCOMPARE(logTicks({40, 260}), (std::vector<double>{50, 100, 200}));
    }

    void labelsTouchNeitherEachOtherNorTheEdge()
    {
        std::vector<PointSpot> points;
        for (int i = 0; i < 12; ++i)
            points.push_back({20 + 23.0 * i, 40 + 7.0 * (i % 5), 70, i == 3});
        const PointRoom room{0, 0, 320, 120, 15, 6};
        const auto places = placePointLabels(points, room);
        QVERIFY(places[3].shown); // whatever it covers
        for (size_t i = 0; i < places.size(); ++i) {
            if (!places[i].shown)
                continue;
            QVERIFY(places[i].left >= 0 && places[i].left + 70 <= 320 + 1e-6);
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!places[j].shown || std::abs(places[i].middle - places[j].middle) >= 15 - 1e-6
                        || std::abs(places[i].left - places[j].left) >= 70 - 1e-6);
        }
    }

    void kindsOfMarksAreToldApartWithoutColour()
    {
        ChartSpec chart = pointsOf(ChartKind::scatter, {{1, 10}, {10, 100}});
        chart.bars[1].parts[0].square = true;
        chart.legend = {{0, ColourRole::cpu, "dense"}, {0, ColourRole::cpu, "mixture"}};
        chart.legend[1].square = true;
        const ChartDrawing drawing = drawChart(chart);
        QCOMPARE(shapesOf(drawing, ChartShape::Kind::dot, ColourRole::cpu), size_t(2)); // with that of the legend
        QCOMPARE(shapesOf(drawing, ChartShape::Kind::line, ColourRole::cpu), size_t(8));
        QVERIFY(says(drawing, "dense") && says(drawing, "mixture"));
    }

    void whatIsPickedSaysItsName()
    {
        ChartSpec chart = pointsOf(ChartKind::scatter, {{1, 10}, {10, 100}});
        chart.bars[0].strong = true;
        chart.bars[0].about = "Qwen3-8B";
        QVERIFY(says(drawChart(chart), "Qwen3-8B"));
        QVERIFY(says(drawChart(chart), "parameters"));
    }
};

HUELLA_TEST(ChartPointsTest, NoApplication)
} // namespace chart_points_test
#include "chart_points_test.moc"
