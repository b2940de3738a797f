// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/bar_chart_view.h"
#include "app/desktop/charts/chart_table.h"
#include "app/desktop/charts/component_bar.h"
#include "app/desktop/text.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace huella;

class ChartsTest : public QObject {
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
    void emptyChartsHaveARow();
    void keysMoveFromBarToBar();
    void aClickChoosesABar();
    void theCurrentBarStaysWithItsId();
    void heightChangesOnlyWithTheNumberOfBars();
    void whatCannotBeSeenIsSaid();
    void toolTipsShowNamesAsTheyAre();
    void theTableHoldsTheSameTexts();
    void tableRowsAreCopied();
    void theComponentBarKeepsItsHeight();
    void everyPartIsPainted_data();
    void everyPartIsPainted();
    void anEditIsDrawnQuickly();
};

namespace {

ChartSpec places()
{
    ChartSpec chart;
    chart.title = "The same run elsewhere";
    chart.description = "Bar chart.";
    chart.labelHeading = "Place";
    chart.valueHeading = "Emissions";
    const std::vector<std::pair<const char *, double>> rows{{"SE", 77}, {"FR", 90}, {"ES", 328}, {"GB", 450}, {"IN", 1496}};
    for (const auto &[id, grams] : rows) {
        Bar &bar = chart.bars.emplace_back();
        bar.id = id;
        bar.label = std::string("Place ") + id;
        bar.value = std::to_string(int(grams)) + " g";
        bar.parts = {{grams, Ink::quiet, {}}};
        bar.note = "2025";
    }
    return chart;
}

ChartSpec components()
{
    ChartSpec chart;
    chart.title = "Where the emissions come from";
    chart.description = "CPU 51%; memory 13%";
    chart.legend = {{51, Ink::cpu, "CPU 51%"}, {13, Ink::memory, "Memory 13%"}, {36, Ink::overhead, "Data-centre overhead 36%"}};
    chart.bars.emplace_back().parts = chart.legend;
    return chart;
}

BarSizes sizes()
{
    BarSizes s = screenSizes();
    s.snap = false;
    return s;
}

QPoint rowPoint(int row) { return {200, int(sizes().rowHeight * (row + 0.5))}; }

constexpr double close = 1e-6;
bool same(double a, double b) { return std::abs(a - b) < close * std::max(1.0, std::abs(b)); }

} // namespace

void ChartsTest::initTestCase() { useOwnFonts(*qApp); }

void ChartsTest::barsAreAsLongAsTheirValues()
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
    QVERIFY(same(layoutBars(chart, tight, 400).rows.back().parts.front().width(), layoutBars(chart, tight, 400).barsWidth));
}

void ChartsTest::partsShareABarWithGaps()
{
    const std::vector<BarPart> parts = components().legend;
    const std::vector<QRectF> placed = stackParts(parts, 100, QRectF(0, 0, 400, 20), sizes());
    QCOMPARE(placed.size(), parts.size());
    QVERIFY(same(placed[0].width(), 0.51 * 400 - 2));
    QVERIFY(same(placed[1].left(), 0.51 * 400));
    QVERIFY(same(placed[2].right(), 400)); // nothing follows the last part
}

void ChartsTest::aSliverStaysVisible()
{
    const std::vector<BarPart> parts{{1, Ink::cpu, {}}, {99999, Ink::gpu, {}}, {0, Ink::memory, {}}};
    const std::vector<QRectF> placed = stackParts(parts, 100000, QRectF(0, 0, 400, 20), sizes());
    QVERIFY(placed[0].width() >= 1);
    QVERIFY(same(placed[2].width(), 0)); // what is not there is not drawn
}

void ChartsTest::whiskersReachFromLowToHigh()
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

void ChartsTest::valuesAreNeverCutOff_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {240, 320, 400, 640, 1200})
        QTest::newRow(QByteArray::number(width).constData()) << width;
}

void ChartsTest::valuesAreNeverCutOff()
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

void ChartsTest::longLabelsAreElided()
{
    ChartSpec chart = places();
    chart.bars[0].label = "A place with a name that is longer than any column of a chart can be";
    const BarChartLayout layout = layoutBars(chart, sizes(), 400);
    QVERIFY(layout.rows[0].elided);
    QVERIFY(layout.rows[0].label.endsWith(QChar(0x2026)));
    QVERIFY(QFontMetricsF(sizes().label).horizontalAdvance(layout.rows[0].label) <= layout.rows[0].labelArea.width() + 1);
    QVERIFY(!layout.rows[1].elided);
    QVERIFY(layout.barsLeft <= 400 * sizes().widestLabel + sizes().gap + 1);
}

void ChartsTest::aSmallEditMovesNoOtherBar()
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

void ChartsTest::legendsWrap()
{
    std::vector<BarChartLayout::LegendEntry> wide, narrow;
    const double oneLine = layoutLegend(components().legend, sizes(), 600, 0, wide);
    const double more = layoutLegend(components().legend, sizes(), 170, 0, narrow);
    QCOMPARE(wide.size(), size_t(3));
    QVERIFY(more > oneLine);
    for (const auto &entry : narrow)
        QVERIFY(entry.textArea.right() <= 171);
}

void ChartsTest::hostileLabelsStayOnOneLine()
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

void ChartsTest::emptyChartsHaveARow()
{
    BarChartView view;
    view.setSpec({});
    QVERIFY(view.height() >= 20);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(view.currentId().isEmpty());
    view.grab();
}

void ChartsTest::keysMoveFromBarToBar()
{
    BarChartView view;
    view.setSpec(places());
    QSignalSpy activated(&view, &BarChartView::activated), moved(&view, &BarChartView::currentChanged);
    QTest::keyClick(&view, Qt::Key_Up); // already at the top
    QCOMPARE(view.currentId(), QStringLiteral("SE"));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentId(), QStringLiteral("ES"));
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentId(), QStringLiteral("IN"));
    QCOMPARE(moved.count(), 3);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("IN"));
}

void ChartsTest::aClickChoosesABar()
{
    BarChartView view;
    view.resize(400, 200);
    view.setSpec(places());
    QSignalSpy activated(&view, &BarChartView::activated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, rowPoint(2));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("ES"));
    QCOMPARE(view.currentId(), QStringLiteral("ES"));
    QTest::mousePress(&view, Qt::LeftButton, {}, rowPoint(0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, rowPoint(1)); // let go elsewhere: a change of mind
    QCOMPARE(activated.count(), 1);
}

void ChartsTest::theCurrentBarStaysWithItsId()
{
    BarChartView view;
    ChartSpec chart = places();
    view.setSpec(chart);
    view.setCurrentRow(2);
    std::swap(chart.bars[2], chart.bars[4]);
    view.setSpec(chart);
    QCOMPARE(view.currentRow(), 4);
    chart.bars.resize(1);
    view.setSpec(chart);
    QCOMPARE(view.currentRow(), 0);
}

void ChartsTest::heightChangesOnlyWithTheNumberOfBars()
{
    BarChartView view;
    ChartSpec chart = places();
    view.setSpec(chart);
    const int height = view.height();
    chart.bars[0].parts.front().value = 700;
    chart.bars[0].value = "700 g";
    view.setSpec(chart);
    QCOMPARE(view.height(), height);
    chart.bars.pop_back();
    view.setSpec(chart);
    QCOMPARE(view.height(), height - int(sizes().rowHeight));
}

void ChartsTest::whatCannotBeSeenIsSaid()
{
    QWidget window;
    auto *view = new BarChartView(&window);
    view->setSpec(places());
    QCOMPARE(view->accessibleName(), QStringLiteral("The same run elsewhere"));
    QCOMPARE(view->accessibleDescription(), QStringLiteral("Bar chart."));
    QCOMPARE(view->focusPolicy(), Qt::StrongFocus);
    window.show();
    window.activateWindow();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    view->setCurrentRow(1);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("Place FR, 90 g, 2025. Bar chart."));
    ComponentBar bar;
    bar.setSpec(components());
    QCOMPARE(bar.accessibleDescription(), QStringLiteral("CPU 51%; memory 13%"));
}

void ChartsTest::toolTipsShowNamesAsTheyAre()
{
    QCOMPARE(plainToolTip(QStringLiteral("<b>a</b> & b\nc")), QStringLiteral("<qt>&lt;b&gt;a&lt;/b&gt; &amp; b<br/>c</qt>"));
}

void ChartsTest::theTableHoldsTheSameTexts()
{
    ChartTable table;
    table.resize(300, 130);
    table.setSpec(places());
    table.show();
    QCOMPARE(table.accessibleName(), QStringLiteral("The same run elsewhere"));
    QCOMPARE(table.rowCount(), 5);
    QCOMPARE(table.columnCount(), 3);
    QCOMPARE(table.horizontalHeaderItem(1)->text(), QStringLiteral("Emissions"));
    QCOMPARE(table.item(4, 0)->text(), QStringLiteral("Place IN"));
    QCOMPARE(table.item(4, 1)->text(), QStringLiteral("1496 g"));
    QVERIFY(!(table.item(4, 1)->flags() & Qt::ItemIsEditable));
    ChartSpec fewer = places();
    fewer.bars.resize(2);
    table.hide();
    table.setSpec(fewer);
    QCOMPARE(table.rowCount(), 5); // nobody looks
    table.show();
    QCOMPARE(table.rowCount(), 2);
}

void ChartsTest::tableRowsAreCopied()
{
    ChartTable table;
    table.setSpec(places());
    table.show();
    table.selectRow(2);
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Place ES\t328 g\t2025"));
}

void ChartsTest::theComponentBarKeepsItsHeight()
{
    ComponentBar bar;
    const int height = bar.height();
    bar.setSpec(components());
    QCOMPARE(bar.height(), height);
    bar.setSpec({});
    QCOMPARE(bar.height(), height);
    bar.grab();
}

void ChartsTest::everyPartIsPainted_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ChartsTest::everyPartIsPainted()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkOne() : Theme::light();
    ComponentBar bar;
    bar.resize(500, bar.height());
    bar.setTheme(theme);
    bar.setSpec(components());
    const QImage picture = bar.grab().toImage();
    for (const auto &[x, ink] : {std::pair(100, Ink::cpu), {280, Ink::memory}, {400, Ink::overhead}})
        QCOMPARE(picture.pixelColor(x, 13), theme.ink(ink));
}

void ChartsTest::anEditIsDrawnQuickly()
{
    QWidget page;
    page.resize(900, 600);
    auto *column = new QVBoxLayout(&page);
    auto *first = new BarChartView, *second = new BarChartView;
    auto *bar = new ComponentBar;
    for (QWidget *widget : std::initializer_list<QWidget *>{bar, first, second})
        column->addWidget(widget);
    page.show();
    ChartSpec chart = places();
    QPixmap picture(page.size());
    const auto edit = [&](double value) {
        chart.bars[2].parts.front().value = value;
        first->setSpec(chart);
        second->setSpec(chart);
        page.render(&picture);
    };
    edit(1);
    QElapsedTimer timer;
    timer.start();
    constexpr int edits = 50;
    for (int i = 0; i < edits; ++i)
        edit(100 + i);
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6 / edits;
    qInfo("an edit of two charts and a bar: %.2f ms", milliseconds);
    QVERIFY(milliseconds < 40); // far above the budget: this machine may be busy, a mistake costs more than that
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
