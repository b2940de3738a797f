// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How charts share their place out, before anything is drawn.

#include "tests/app/desktop/charts/charts_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace chart_frame_test {

class ChartFrameTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void longLabelsTakeTwoLinesAndThenEllipses();
    void hostileLabelsStayOnOneLine();
    void rowsGrowIntoTheRoomThereIs();
    void aSmallEditMovesNoBar_data();
    void aSmallEditMovesNoBar();
    void legendsWrap();
    void oneLineNeedsNoLegend();
    void paperShowsTheEndsOnly();
    void theFootnoteIsPartOfThePaper();
};

namespace {
const QRectF &plotOf(const ChartFrame &frame) { return frame.plot; }
} // namespace

void ChartFrameTest::initTestCase() { useOwnFonts(*qApp); }

void ChartFrameTest::longLabelsTakeTwoLinesAndThenEllipses()
{
    ChartSpec chart = places();
    chart.bars[0].label = "A place with a name that takes two lines";
    chart.bars[1].label =
        "A place with a name that is longer than any two lines of a column of a chart can be, however wide";
    const ChartFrame frame = frameOf(chart, metrics(), 400);
    QCOMPARE(frame.labels[0].join(u' '), toQString(chart.bars[0].label));
    QCOMPARE(frame.labels[0].size(), 2);
    QVERIFY(frame.labels[1].last().endsWith(QChar(0x2026)));
    QCOMPARE(frame.labels[2], QStringList(QStringLiteral("Place ES")));
    for (const QStringList &lines : frame.labels)
        for (const QString &line : lines)
            QVERIFY(QFontMetricsF(metrics().label).horizontalAdvance(line) <= frame.labelWidth + 1);
    QVERIFY(frame.plot.left() <= 400 * metrics().widestLabel + metrics().gap + 1);
    QVERIFY(frame.rowHeight >= 2 * QFontMetricsF(metrics().label).height());
    QVERIFY(frameOf(places(), metrics(), 400).rowHeight < frame.rowHeight);
}

void ChartFrameTest::hostileLabelsStayOnOneLine()
{
    ChartSpec chart = places();
    chart.bars[0].label = "one\ntwo\u2028three\tfour";
    chart.bars[1].label = std::string(10'000, 'x');
    chart.bars[2].label = "\u05d0\u05d1\u05d2 \U0001F331";
    const ChartFrame frame = frameOf(chart, metrics(), 800);
    QCOMPARE(frame.labels[0], QStringList(QStringLiteral("one two three four")));
    QVERIFY(frame.labels[1].join(QString()).size() < 200);
    QCOMPARE(frame.labels[2], QStringList(QStringLiteral("\u05d0\u05d1\u05d2 \U0001F331")));
}

void ChartFrameTest::rowsGrowIntoTheRoomThereIs()
{
    for (const ChartSpec &chart : everyKind()) {
        const ChartFrame least = frameOf(chart, screenMetrics(), 600),
                         more = frameOf(chart, screenMetrics(), 600, least.size.height() + 40);
        QVERIFY(more.size.height() <= least.size.height() + 40);
        QVERIFY2(plotOf(more).height() > plotOf(least).height(), chart.title.c_str());
        QVERIFY(frameOf(chart, screenMetrics(), 600, 5000).size.height() < 1000);
    }
}

void ChartFrameTest::aSmallEditMovesNoBar_data()
{
    QTest::addColumn<bool>("tornado");
    QTest::newRow("bars") << false;
    QTest::newRow("tornado") << true;
}

void ChartFrameTest::aSmallEditMovesNoBar()
{
    QFETCH(bool, tornado);
    ChartSpec chart = tornado ? whatIf() : places();
    const ChartFrame before = frameOf(chart, screenMetrics(), 400);
    const double end = chart.axisMax();
    chart.bars.back().parts = {{1490, ColourRole::quiet, {}}};
    chart.bars.back().value = "1490 g";
    chart.bars[0].highValue = "4.3 kg";
    const ChartFrame after = frameOf(chart, screenMetrics(), 400);
    QCOMPARE(after.plot, before.plot);
    QCOMPARE(tornado ? end : chart.axisMax(), end);
}

void ChartFrameTest::legendsWrap()
{
    std::vector<LegendEntry> wide, narrow;
    const double oneLine = layoutLegend(components().legend, metrics(), 600, 0, wide);
    const double more = layoutLegend(components().legend, metrics(), 170, 0, narrow);
    QCOMPARE(wide.size(), size_t(3));
    QVERIFY(more > oneLine);
    for (const auto &entry : narrow)
        QVERIFY(entry.textArea.right() <= 171);
}

void ChartFrameTest::oneLineNeedsNoLegend()
{
    ChartSpec chart = years();
    chart.legend = {{0, ColourRole::mark, "Spain"}, {0, ColourRole::gpu, "France"}};
    const ChartFrame one = frameOf(chart, metrics(), 400);
    QVERIFY(one.legend.empty());
    for (ChartRow &bar : chart.bars)
        bar.parts.push_back({50, ColourRole::gpu, {}});
    const ChartFrame two = frameOf(chart, metrics(), 400);
    QCOMPARE(two.legend.size(), size_t(2));
    QVERIFY(two.size.height() > one.size.height());
}

void ChartFrameTest::paperShowsTheEndsOnly()
{
    ChartMetrics paper = metrics();
    paper.steadyAxis = false;
    const ChartSpec chart = whatIf();
    QCOMPARE(tornadoRange(chart, paper), chart.tightRange());
    QCOMPARE(tornadoRange(chart, metrics()), chart.axisRange());
}

void ChartFrameTest::theFootnoteIsPartOfThePaper()
{
    ChartSpec chart = places();
    chart.footnote =
        "A note that is long enough to be broken into several lines where the chart is as narrow as this one.";
    ChartMetrics paper = metrics();
    paper.footnote = true;
    const ChartFrame frame = frameOf(chart, paper, 300);
    QVERIFY(frame.footnote.height() > 1.5 * QFontMetricsF(paper.note).height());
    QCOMPARE(frame.size.height(), frame.footnote.bottom());
    QVERIFY(frame.footnote.top() >= frame.plot.bottom());
    QVERIFY(frameOf(chart, metrics(), 300).footnote.isEmpty()); // on the screen it is the card's
}

HUELLA_TEST(ChartFrameTest, QApplication)
} // namespace chart_frame_test
#include "chart_frame_test.moc"
