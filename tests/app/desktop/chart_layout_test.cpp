// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/charts_fixture.h"
#include "tests/register_test.h"

#include <QFontMetricsF>

using namespace huella;

namespace chart_layout_test {

class ChartLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void barsAreAsLongAsTheirValues();
    void partsShareABarWithGaps();
    void aSliverStaysVisible();
    void whiskersReachFromLowToHigh();
    void valuesAreNeverCutOff_data();
    void valuesAreNeverCutOff();
    void longLabelsAreElided();
    void aSmallEditMovesNoOtherBar();
    void legendsWrap();
    void hostileLabelsStayOnOneLine();
};

void ChartLayoutTest::initTestCase() { useOwnFonts(*qApp); }

void ChartLayoutTest::barsAreAsLongAsTheirValues()
{
    const ChartSpec chart = places();
    const BarChartLayout layout = layoutBars(chart, sizes(), 400);
    QCOMPARE(layout.rows.size(), chart.bars.size());
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        QVERIFY(same(layout.rows[i].parts.front().width(), layout.barsWidth * chart.bars[i].total() / chart.axisMax()));
        QVERIFY(same(layout.rows[i].parts.front().left(), layout.barsLeft));
        QVERIFY(same(layout.rows[i].area.height(), sizes().rowHeight));
    }
    QVERIFY(same(layout.size.height(), sizes().rowHeight * 5));
    BarSizes tight = sizes();
    tight.steadyAxis = false;
    QVERIFY(
        same(layoutBars(chart, tight, 400).rows.back().parts.front().width(), layoutBars(chart, tight, 400).barsWidth));
}

void ChartLayoutTest::partsShareABarWithGaps()
{
    const std::vector<BarPart> parts = components().legend;
    const std::vector<QRectF> placed = stackParts(parts, 100, QRectF(0, 0, 400, 20), sizes());
    QCOMPARE(placed.size(), parts.size());
    QVERIFY(same(placed[0].width(), 0.51 * 400 - 2));
    QVERIFY(same(placed[1].left(), 0.51 * 400));
    QVERIFY(same(placed[2].right(), 400)); // nothing follows the last part
}

void ChartLayoutTest::aSliverStaysVisible()
{
    const std::vector<BarPart> parts{{1, Ink::cpu, {}}, {99999, Ink::gpu, {}}, {0, Ink::memory, {}}};
    const std::vector<QRectF> placed = stackParts(parts, 100000, QRectF(0, 0, 400, 20), sizes());
    QVERIFY(placed[0].width() >= 1);
    QVERIFY(same(placed[2].width(), 0)); // what is not there is not drawn
}

void ChartLayoutTest::whiskersReachFromLowToHigh()
{
    ChartSpec chart = places();
    chart.bars[2].low = 150;
    chart.bars[2].high = 600;
    const BarChartLayout layout = layoutBars(chart, sizes(), 400);
    QVERIFY(layout.rows[2].whisker.has_value());
    QVERIFY(!layout.rows[1].whisker.has_value());
    const auto at = [&](double value) { return layout.barsLeft + layout.barsWidth * value / chart.axisMax(); };
    QVERIFY(same(layout.rows[2].whisker->x1(), at(150)));
    QVERIFY(same(layout.rows[2].whisker->x2(), at(600)));
    QVERIFY(layout.rows[2].valueArea.left() > at(600)); // the value stands beside the whisker, not under it
}

void ChartLayoutTest::valuesAreNeverCutOff_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {240, 320, 400, 640, 1200})
        QTest::newRow(QByteArray::number(width).constData()) << width;
}

void ChartLayoutTest::valuesAreNeverCutOff()
{
    QFETCH(int, width);
    ChartSpec chart = places();
    chart.bars.back().value = "123,456 kg CO₂e";
    chart.bars.back().high = chart.axisMax();
    chart.bars.back().low = 1;
    for (const bool snap : {false, true}) {
        BarSizes s = sizes();
        s.snap = snap;
        const BarChartLayout layout = layoutBars(chart, s, width);
        for (size_t i = 0; i < layout.rows.size(); ++i) {
            const auto &row = layout.rows[i];
            QCOMPARE(row.value, qs(chart.bars[i].value));
            QVERIFY(row.valueArea.left() + QFontMetricsF(s.label).horizontalAdvance(row.value) <= width + 1);
        }
    }
}

void ChartLayoutTest::longLabelsAreElided()
{
    ChartSpec chart = places();
    chart.bars[0].label = "A place with a name that is longer than any column of a chart can be";
    const BarChartLayout layout = layoutBars(chart, sizes(), 400);
    QVERIFY(layout.rows[0].elided);
    QVERIFY(layout.rows[0].label.endsWith(QChar(0x2026)));
    QVERIFY(QFontMetricsF(sizes().label).horizontalAdvance(layout.rows[0].label)
            <= layout.rows[0].labelArea.width() + 1);
    QVERIFY(!layout.rows[1].elided);
    QVERIFY(layout.barsLeft <= 400 * sizes().widestLabel + sizes().gap + 1);
}

void ChartLayoutTest::aSmallEditMovesNoOtherBar()
{
    ChartSpec chart = places();
    const BarChartLayout before = layoutBars(chart, sizes(), 400);
    chart.bars.back().parts.front().value = 1600; // as one more hour would do
    chart.bars.back().value = "1600 g";
    const BarChartLayout after = layoutBars(chart, sizes(), 400);
    for (size_t i = 0; i + 1 < chart.bars.size(); ++i)
        QCOMPARE(after.rows[i].parts, before.rows[i].parts);
    QVERIFY(after.rows.back().parts.front().width() > before.rows.back().parts.front().width());
}

void ChartLayoutTest::legendsWrap()
{
    std::vector<BarChartLayout::LegendEntry> wide, narrow;
    const double oneLine = layoutLegend(components().legend, sizes(), 600, 0, wide);
    const double more = layoutLegend(components().legend, sizes(), 170, 0, narrow);
    QCOMPARE(wide.size(), size_t(3));
    QVERIFY(more > oneLine);
    for (const auto &entry : narrow)
        QVERIFY(entry.textArea.right() <= 171);
}

void ChartLayoutTest::hostileLabelsStayOnOneLine()
{
    ChartSpec chart = places();
    chart.bars[0].label = "one\ntwo\u2028three\tfour";
    chart.bars[1].label = std::string(10'000, 'x');
    chart.bars[2].label = "\u05d0\u05d1\u05d2 \U0001F331";
    const BarChartLayout layout = layoutBars(chart, sizes(), 800);
    QCOMPARE(layout.rows[0].label, QStringLiteral("one two three four"));
    QVERIFY(layout.rows[1].label.size() < 200);
    QCOMPARE(layout.rows[2].label, QStringLiteral("\u05d0\u05d1\u05d2 \U0001F331"));
}

HUELLA_TEST(ChartLayoutTest, QApplication)
} // namespace chart_layout_test
#include "chart_layout_test.moc"
