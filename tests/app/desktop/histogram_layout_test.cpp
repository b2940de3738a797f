// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_table.h"
#include "app/desktop/charts/histogram_layout.h"
#include "tests/app/desktop/pixels.h"
#include "tests/app/desktop/shown_chart.h"
#include "tests/register_test.h"

using namespace huella;

namespace histogram_layout_test {

class HistogramLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void barsStandSideBySide();
    void everythingIsInside_data();
    void everythingIsInside();
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void noLineStrikesThroughALabel_data();
    void noLineStrikesThroughALabel();
    void aBarIsMeantAboveItToo();
    void keysWalkAlongTheBars();
    void theTableHasMarksAndBars();
    void withoutBarsThereIsNothingToPlace();
    void bothThemesShowBarsAndMarks();
};

namespace {

void widths()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("shift"); // of all marks, in g
    for (const double width : {240.0, 320.0, 500.0, 900.0})
        for (const double shift : {-11.0, 0.0, 8.0})
            QTest::addRow("%g, %g", width, shift) << width << shift;
}

ChartSpec shifted(double shift)
{
    ChartSpec chart = draws();
    for (ChartMark &mark : chart.marks)
        mark.at = std::clamp(mark.at + shift, 100.0, 160.0);
    return chart;
}

} // namespace

void HistogramLayoutTest::initTestCase() { useOwnFonts(*qApp); }

void HistogramLayoutTest::barsStandSideBySide()
{
    const HistogramLayout layout = layoutHistogram(draws(), sizes(), 500);
    QCOMPARE(layout.bars.size(), size_t{6});
    for (size_t i = 1; i < layout.bars.size(); ++i) {
        QVERIFY(layout.bars[i - 1].right() <= layout.bars[i].left());
        QVERIFY(same(layout.bars[i].bottom(), layout.plot.bottom()));
    }
    QVERIFY(layout.bars[2].height() > layout.bars[3].height());
    QVERIFY(layout.bars[2].top() >= layout.plot.top());
}

void HistogramLayoutTest::everythingIsInside_data() { widths(); }

void HistogramLayoutTest::everythingIsInside()
{
    QFETCH(double, width);
    QFETCH(double, shift);
    const HistogramLayout layout = layoutHistogram(shifted(shift), screenSizes(), width);
    const QRectF whole = QRectF(QPointF(0, 0), layout.size).adjusted(-1, -1, 1, 1);
    QVERIFY(whole.contains(layout.plot) && whole.contains(layout.caption.area));
    for (const auto &mark : layout.marks)
        QVERIFY2(whole.contains(mark.label.area), qPrintable(mark.label.text));
    for (const auto &tick : layout.tickTexts)
        QVERIFY2(whole.contains(tick.area), qPrintable(tick.text));
    QVERIFY(layout.tickTexts.size() >= 2);
}

void HistogramLayoutTest::labelsNeverTouch_data() { widths(); }

void HistogramLayoutTest::labelsNeverTouch()
{
    QFETCH(double, width);
    QFETCH(double, shift);
    const HistogramLayout layout = layoutHistogram(shifted(shift), screenSizes(), width);
    std::vector<QRectF> areas{layout.caption.area};
    for (const auto &mark : layout.marks)
        areas.push_back(mark.label.area);
    for (const auto &tick : layout.tickTexts)
        areas.push_back(tick.area);
    for (size_t i = 0; i < areas.size(); ++i)
        for (size_t j = i + 1; j < areas.size(); ++j)
            QVERIFY(!areas[i].intersects(areas[j]));
}

void HistogramLayoutTest::noLineStrikesThroughALabel_data() { widths(); }

void HistogramLayoutTest::noLineStrikesThroughALabel()
{
    QFETCH(double, width);
    QFETCH(double, shift);
    const HistogramLayout layout = layoutHistogram(shifted(shift), screenSizes(), width);
    for (const auto &mark : layout.marks) {
        QVERIFY(!mark.lines.empty());
        for (const QLineF &line : mark.lines)
            for (const auto &other : layout.marks)
                QVERIFY2(!other.label.area.adjusted(1, 1, -1, -1).intersects(QRectF(line.p1(), QSizeF(1, line.dy()))),
                         qPrintable(mark.label.text + QStringLiteral(" through ") + other.label.text));
    }
}

void HistogramLayoutTest::aBarIsMeantAboveItToo()
{
    const HistogramLayout layout = layoutHistogram(draws(), sizes(), 500);
    const double x = layout.bars[5].center().x();
    QCOMPARE(layout.spotAt({x, layout.plot.top() + 2}).row, 5); // far above a bar of two simulations
    QVERIFY(!layout.spotAt({x, layout.plot.bottom() + 5}).valid());
}

void HistogramLayoutTest::keysWalkAlongTheBars()
{
    Shown shown(draws());
    shown.view.show();
    shown.view.setFocus();
    shown.keys({Qt::Key_End, Qt::Key_Left, Qt::Key_Return});
    QCOMPARE(shown.last(), QStringLiteral("4"));
    QVERIFY(wordsOf(draws(), {4}).startsWith(QStringLiteral("140 to 150 g\n8")));
}

void HistogramLayoutTest::theTableHasMarksAndBars()
{
    ChartTable table;
    table.setSpec(draws());
    table.show();
    QCOMPARE(table.rowCount(), 10);
    QCOMPARE(table.item(0, 0)->text(), QStringLiteral("5th percentile"));
    QCOMPARE(table.item(0, 1)->text(), QStringLiteral("111 g"));
    QCOMPARE(table.item(9, 1)->text(), QStringLiteral("2"));
}

void HistogramLayoutTest::withoutBarsThereIsNothingToPlace()
{
    ChartSpec chart;
    chart.kind = ChartKind::histogram;
    const HistogramLayout layout = layoutHistogram(chart, sizes(), 500);
    QVERIFY(layout.bars.empty() && layout.marks.empty());
    QVERIFY(!layout.spotAt({10, 10}).valid());
    Shown shown(chart);
    shown.keys({Qt::Key_Left, Qt::Key_End, Qt::Key_Return});
    QVERIFY(shown.last().isEmpty());
}

void HistogramLayoutTest::bothThemesShowBarsAndMarks()
{
    for (const Theme &theme : {Theme::light(), Theme::darkOne()}) {
        Shown shown(draws());
        shown.view.setTheme(theme);
        const QImage picture = shown.view.grab().toImage();
        QVERIFY(pixelsOf(picture, theme.ink(Ink::mark)) > 1000);
        QVERIFY(pixelsOf(picture, theme.ink(Ink::quiet)) > 50);
        QVERIFY(pixelsOf(picture, theme.text) > 100);
    }
}

HUELLA_TEST(HistogramLayoutTest, QApplication)
} // namespace histogram_layout_test
#include "histogram_layout_test.moc"
