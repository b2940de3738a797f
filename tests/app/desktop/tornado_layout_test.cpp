// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/tornado_layout.h"
#include "tests/app/desktop/charts_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace tornado_layout_test {

class TornadoLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void barsLeaveTheCentre();
    void endsOnOneSideShareIt();
    void aLowInputThatCostsMoreIsOnTheRight();
    void anEndThatIsNotOfferedHasNoPlace();
    void anEndThatChangesNothingCanBeClicked();
    void everyTextIsInsideAndApart_data();
    void everyTextIsInsideAndApart();
    void longLabelsTakeTwoLinesAndThenEllipses();
    void hostileTextsStayOnTheirLines();
    void aSmallEditMovesNoOtherBar();
    void paperShowsTheEndsOnly();
    void everyEndCanBeClicked();
};

namespace {
constexpr int zone = 0, hours = 1, usage = 2, pue = 3;

double at(const ChartSpec &chart, const TornadoLayout &layout, double value)
{
    const AxisRange axis = chart.axisRange();
    return layout.axisLeft + layout.axisWidth * (value - axis.low) / (axis.high - axis.low);
}
} // namespace

void TornadoLayoutTest::initTestCase() { useOwnFonts(*qApp); }

void TornadoLayoutTest::barsLeaveTheCentre()
{
    const ChartSpec chart = whatIf();
    const TornadoLayout layout = layoutTornado(chart, sizes(), 640);
    QCOMPARE(layout.rows.size(), chart.bars.size());
    QVERIFY(same(layout.centre.x1(), at(chart, layout, 0.85)));
    QVERIFY(same(layout.centre.dy(), layout.rows.back().area.bottom()));
    const TornadoLayout::Row &row = layout.rows[zone];
    QVERIFY(same(row.low.bar.left(), at(chart, layout, 0.14)));
    QVERIFY(same(row.low.bar.right(), layout.centre.x1()));
    QVERIFY(same(row.high.bar.left(), layout.centre.x1()));
    QVERIFY(same(row.high.bar.right(), at(chart, layout, 4.2)));
    QVERIFY(row.low.below && !row.high.below);
}

void TornadoLayoutTest::endsOnOneSideShareIt()
{
    const ChartSpec chart = whatIf();
    const TornadoLayout layout = layoutTornado(chart, sizes(), 640);
    const TornadoLayout::Row &row = layout.rows[hours];
    QVERIFY(!row.low.below && !row.high.below);
    QVERIFY(same(row.low.bar.right(), at(chart, layout, 1.5)));
    QVERIFY(row.high.bar.left() > row.low.bar.right());
    QVERIFY(same(row.high.bar.right(), at(chart, layout, 2.5)));
    QCOMPARE(row.low.value, QStringLiteral("1.5 kg")); // on the free side: the other bar stands where it would be
    QVERIFY(row.low.valueArea.right() < layout.centre.x1());
    QCOMPARE(row.high.value, QStringLiteral("2.5 kg"));
}

void TornadoLayoutTest::aLowInputThatCostsMoreIsOnTheRight()
{
    const TornadoLayout layout = layoutTornado(whatIf(), sizes(), 640);
    QVERIFY(!layout.rows[usage].low.below);
    QVERIFY(layout.rows[usage].high.below);
}

void TornadoLayoutTest::anEndThatIsNotOfferedHasNoPlace()
{
    const TornadoLayout layout = layoutTornado(whatIf(), sizes(), 640);
    const TornadoLayout::Row &row = layout.rows[pue];
    QVERIFY(!row.end(RowEnd::high));
    QVERIFY(row.end(RowEnd::low));
    const ChartSpot spot = layout.spotAt({layout.plot.right() - 2, row.area.center().y()});
    QCOMPARE(spot, (ChartSpot{pue, RowEnd::whole}));
}

void TornadoLayoutTest::anEndThatChangesNothingCanBeClicked()
{
    ChartSpec chart = whatIf();
    chart.bars[hours].high = chart.centre; // its other end costs more: this one takes the free side
    const TornadoLayout layout = layoutTornado(chart, sizes(), 640);
    const TornadoLayout::Row &row = layout.rows[hours];
    QVERIFY(same(row.high.bar.width(), 0));
    QVERIFY(row.high.below && !row.low.below);
    QCOMPARE(layout.spotAt(row.high.hit.center()), (ChartSpot{hours, RowEnd::high}));
    QVERIFY(!layout.markOf({hours, RowEnd::high}, sizes()).isEmpty());
}

void TornadoLayoutTest::everyTextIsInsideAndApart_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {160, 240, 320, 400, 640, 1200})
        QTest::newRow(QByteArray::number(width).constData()) << width;
}

void TornadoLayoutTest::everyTextIsInsideAndApart()
{
    QFETCH(int, width);
    const TornadoLayout layout = layoutTornado(whatIf(), screenSizes(), width);
    const QRectF whole(-1, 0, width + 2, layout.size.height());
    QVERIFY(layout.axisWidth > 0);
    for (const TornadoLayout::Row &row : layout.rows) {
        QVERIFY(whole.contains(row.labelArea));
        QVERIFY(row.area.contains(row.labelArea));
        for (const QString &line : row.label)
            QVERIFY(QFontMetricsF(sizes().label).horizontalAdvance(line) <= row.labelArea.width() + 1);
        for (const auto *end : {&row.low, &row.high}) {
            QVERIFY(end->bar.isNull() || whole.contains(end->bar));
            QVERIFY(end->value.isEmpty() || whole.contains(end->valueArea));
            QVERIFY(!end->valueArea.intersects(row.labelArea));
            QVERIFY(!end->valueArea.intersects(row.low.bar) && !end->valueArea.intersects(row.high.bar));
        }
        QVERIFY(!row.low.valueArea.intersects(row.high.valueArea));
        QVERIFY(width < 400 || !row.low.value.isEmpty() || !row.high.value.isEmpty());
    }
}

void TornadoLayoutTest::longLabelsTakeTwoLinesAndThenEllipses()
{
    ChartSpec chart = whatIf();
    chart.bars[hours].label = "How long it runs: thirty hours … sixty hours";
    chart.bars[usage].label = "A change with a name that is longer than any two lines of a column of a chart can be";
    const TornadoLayout layout = layoutTornado(chart, sizes(), 400);
    QCOMPARE(layout.rows[hours].label.size(), 2);
    QVERIFY(!layout.rows[hours].elided);
    QCOMPARE(layout.rows[hours].label.join(u' '), qs(chart.bars[hours].label));
    QVERIFY(layout.rows[usage].elided);
    QVERIFY(layout.rows[hours].area.height() > layout.rows[pue].area.height());
}

void TornadoLayoutTest::hostileTextsStayOnTheirLines()
{
    ChartSpec chart = whatIf();
    chart.bars[0].label = "one\ntwo\u2028three";
    chart.bars[1].label = std::string(10'000, 'x');
    chart.bars[2].label.clear();
    chart.bars[3].lowValue = std::string(10'000, '9');
    const TornadoLayout layout = layoutTornado(chart, sizes(), 400);
    QCOMPARE(layout.rows[0].label, QStringList{QStringLiteral("one two three")});
    QVERIFY(layout.rows[1].elided && layout.rows[1].label.join(QString()).size() < 200);
    QVERIFY(layout.rows[3].low.value.isEmpty()); // no room: not drawn over anything
    QVERIFY(layout.plot.left() < 400 * sizes().widestLabel + 20);
}

void TornadoLayoutTest::aSmallEditMovesNoOtherBar()
{
    ChartSpec chart = whatIf();
    const TornadoLayout before = layoutTornado(chart, sizes(), 400);
    chart.bars[zone].high = 4.4;
    chart.bars[zone].highValue = "4.4 kg";
    const TornadoLayout after = layoutTornado(chart, sizes(), 400);
    QCOMPARE(after.rows[hours].high.bar, before.rows[hours].high.bar);
    QVERIFY(after.rows[zone].high.bar.width() > before.rows[zone].high.bar.width());
}

void TornadoLayoutTest::paperShowsTheEndsOnly()
{
    BarSizes paper = sizes();
    paper.steadyAxis = false;
    const TornadoLayout layout = layoutTornado(whatIf(), paper, 400);
    QVERIFY(same(layout.rows[zone].low.bar.left(), layout.axisLeft));
    QVERIFY(same(layout.rows[zone].high.bar.right(), layout.axisLeft + layout.axisWidth));
}

void TornadoLayoutTest::everyEndCanBeClicked()
{
    const ChartSpec chart = whatIf();
    const TornadoLayout layout = layoutTornado(chart, sizes(), 400);
    for (int row = 0; row < int(layout.rows.size()); ++row)
        for (const RowEnd end : {RowEnd::low, RowEnd::high})
            if (offers(chart.bars[size_t(row)], end)) {
                QCOMPARE(layout.spotAt(layout.areaOf({row, end}).center()), (ChartSpot{row, end}));
                QCOMPARE(layout.spotAt(layout.rows[size_t(row)].end(end)->bar.center()), (ChartSpot{row, end}));
            }
    QVERIFY(!layout.spotAt({5, -5}).valid());
}

HUELLA_TEST(TornadoLayoutTest, QApplication)
} // namespace tornado_layout_test
#include "tornado_layout_test.moc"
