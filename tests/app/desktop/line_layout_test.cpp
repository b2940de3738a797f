// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/line_layout.h"
#include "tests/app/desktop/charts_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace line_layout_test {

class LineLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pointsStandAtTheirValues();
    void aYearWithoutAFigureHasNoPoint();
    void gridLinesStandAtTheirTicks();
    void everyTextIsInsideAndApart_data();
    void everyTextIsInsideAndApart();
    void labelsAreThinnedInEqualSteps();
    void aSinglePointStandsInTheMiddle();
    void nothingToDrawIsNoError();
    void oneLineNeedsNoLegend();
    void hostileTextsStayInside();
    void theNearestPointIsMeant();
    void theWordsOfAPointAreInside();
};

namespace {
/// As many years as there are from 2000 to 2025.
ChartSpec manyYears()
{
    ChartSpec chart = years();
    while (chart.bars.size() < 26) {
        chart.bars.push_back(chart.bars.front());
        chart.bars.back().id = chart.bars.back().label = std::to_string(1999 + chart.bars.size());
    }
    return chart;
}
} // namespace

void LineLayoutTest::initTestCase() { useOwnFonts(*qApp); }

void LineLayoutTest::pointsStandAtTheirValues()
{
    const ChartSpec chart = years();
    const LineLayout layout = layoutLine(chart, sizes(), 500);
    QCOMPARE(layout.series.size(), size_t(1));
    QVERIFY(same(layout.xs.front(), layout.plot.left()));
    QVERIFY(same(layout.xs.back(), layout.plot.right()));
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const double value = chart.bars[i].parts.front().value;
        if (value >= 0)
            QVERIFY(same(layout.plot.bottom() - layout.series[0].points[i]->y(), layout.plot.height() * value / 500));
    }
}

void LineLayoutTest::aYearWithoutAFigureHasNoPoint()
{
    const LineLayout layout = layoutLine(years(), sizes(), 500);
    QVERIFY(!layout.series[0].points[3] && !layout.series[0].points[6]);
    QVERIFY(layout.series[0].points[4].has_value());
    QVERIFY(same(layout.xs[4] - layout.xs[3], layout.xs[1] - layout.xs[0])); // it keeps its place
}

void LineLayoutTest::gridLinesStandAtTheirTicks()
{
    ChartSpec chart = years();
    chart.ticks.emplace_back(900, "off the axis");
    const LineLayout layout = layoutLine(chart, sizes(), 500);
    QCOMPARE(layout.ticks.size(), size_t(3));
    QVERIFY(same(layout.ticks[0].line.y1(), layout.plot.bottom()));
    QVERIFY(same(layout.ticks[2].line.y1(), layout.plot.bottom() - layout.plot.height() * 0.8));
    QVERIFY(same(layout.ticks[1].line.x2(), layout.plot.right()));
}

void LineLayoutTest::everyTextIsInsideAndApart_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {160, 200, 240, 400, 640, 1200})
        QTest::newRow(QByteArray::number(width).constData()) << width;
}

void LineLayoutTest::everyTextIsInsideAndApart()
{
    QFETCH(int, width);
    const ChartSpec chart = manyYears();
    const LineLayout layout = layoutLine(chart, screenSizes(), width);
    const QRectF whole(-1, 0, width + 2, layout.size.height());
    QVERIFY(whole.contains(layout.caption.area));
    for (const auto &tick : layout.ticks) {
        QVERIFY(whole.contains(tick.textArea));
        QVERIFY(!tick.textArea.intersects(layout.caption.area));
        QVERIFY(tick.textArea.right() < layout.plot.left());
    }
    for (size_t i = 0; i < layout.labels.size(); ++i) {
        QVERIFY(whole.contains(layout.labels[i].area));
        QVERIFY(i == 0 || layout.labels[i - 1].area.right() + 4 <= layout.labels[i].area.left());
    }
    QCOMPARE(layout.labels.front().text, QStringLiteral("2000"));
    QCOMPARE(layout.labels.back().text, QStringLiteral("2025"));
}

void LineLayoutTest::labelsAreThinnedInEqualSteps()
{
    QStringList texts;
    for (const auto &label :
         layoutLine(manyYears(), sizes(), 640).labels) // every second would fit, but not end at 2025
        texts << label.text;
    QCOMPARE(texts.join(u' '), QStringLiteral("2000 2005 2010 2015 2020 2025"));
}

void LineLayoutTest::aSinglePointStandsInTheMiddle()
{
    ChartSpec chart = years();
    chart.bars.resize(1);
    const LineLayout layout = layoutLine(chart, sizes(), 400);
    QVERIFY(same(layout.xs.front(), layout.plot.center().x()));
    QCOMPARE(layout.labels.size(), size_t(1));
}

void LineLayoutTest::nothingToDrawIsNoError()
{
    ChartSpec chart;
    chart.kind = ChartKind::line;
    const LineLayout layout = layoutLine(chart, sizes(), 400);
    QVERIFY(layout.labels.empty() && layout.series.empty());
    QVERIFY(!layout.spotAt(layout.plot.center()).valid());
}

void LineLayoutTest::oneLineNeedsNoLegend()
{
    ChartSpec chart = years();
    chart.legend = {{0, Ink::mark, "Spain"}, {0, Ink::gpu, "France"}};
    const LineLayout one = layoutLine(chart, sizes(), 400);
    QVERIFY(one.legend.empty());
    for (Bar &bar : chart.bars)
        bar.parts.push_back({50, Ink::gpu, {}});
    const LineLayout two = layoutLine(chart, sizes(), 400);
    QCOMPARE(two.legend.size(), size_t(2));
    QCOMPARE(two.series[1].ink, Ink::gpu);
    QVERIFY(two.size.height() > one.size.height());
    QVERIFY(two.legend.front().swatch.top() >= two.labels.front().area.bottom());
}

void LineLayoutTest::hostileTextsStayInside()
{
    ChartSpec chart = years();
    chart.bars.front().label = chart.bars.back().label = std::string(10'000, 'x');
    chart.ticks.back().second = "<b>four</b>\nhundred" + std::string(1000, '4');
    const LineLayout layout = layoutLine(chart, sizes(), 400);
    QVERIFY(layout.ticks.back().text.startsWith(QStringLiteral("<b>four</b> hundred")));
    QVERIFY(layout.ticks.back().textArea.left() >= -1);
    QVERIFY(layout.labels.front().area.right() < layout.labels.back().area.left());
    QVERIFY(layout.labels.back().area.right() <= 401);
}

void LineLayoutTest::theNearestPointIsMeant()
{
    const LineLayout layout = layoutLine(years(), sizes(), 500);
    QCOMPARE(layout.spotAt({layout.xs[4] + 3, layout.plot.top() + 5}).row, 4);
    QCOMPARE(layout.spotAt({layout.plot.right(), layout.plot.center().y()}).row, 9);
    QVERIFY(!layout.spotAt({layout.xs[4], layout.size.height() - 1}).valid());
    QVERIFY(layout.areaOf({4, RowEnd::whole}).contains(QPointF(layout.xs[4], layout.plot.center().y())));
}

void LineLayoutTest::theWordsOfAPointAreInside()
{
    const ChartSpec chart = years();
    const LineLayout layout = layoutLine(chart, sizes(), 300);
    const QRectF whole(QPointF(0, 0), layout.size);
    for (int row = 0; row < int(chart.bars.size()); ++row) {
        const LineLayout::Text bubble = bubbleOf(chart.bars[size_t(row)], layout.xs[size_t(row)], 300, sizes());
        QVERIFY(whole.contains(bubble.area));
        QVERIFY(!bubble.area.intersects(layout.plot)); // it hides nothing of the line
    }
    QCOMPARE(bubbleOf(chart.bars[9], layout.xs[9], 300, sizes()).text, QStringLiteral("2009: 154 g"));
}

HUELLA_TEST(LineLayoutTest, QApplication)
} // namespace line_layout_test
#include "line_layout_test.moc"
