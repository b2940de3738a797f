// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_table.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/charts/component_bar.h"
#include "tests/app/desktop/charts/charts_fixture.h"
#include "tests/register_test.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace huella;

namespace chart_views_test {

class ChartViewsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyChartsHaveARow();
    void keysMoveFromBarToBar();
    void aClickChoosesABar();
    void theCurrentBarStaysWithItsId();
    void whatIsSelectedGoesWithItsBar();
    void heightChangesOnlyWithTheNumberOfBars();
    void barsFillTheirCard();
    void theMenuOpensWithoutABarToo();
    void whatCannotBeSeenIsSaid();
    void toolTipsShowNamesAsTheyAre();
    void theTableHoldsTheSameTexts();
    void tableRowsAreCopied();
    void theComponentBarKeepsItsHeight();
    void everyPartIsPainted_data();
    void everyPartIsPainted();
};

void ChartViewsTest::initTestCase() { useOwnFonts(*qApp); }

void ChartViewsTest::emptyChartsHaveARow()
{
    ChartView view;
    view.setSpec({});
    QVERIFY(view.minimumHeight() >= 20);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(view.currentId().isEmpty());
    view.grab();
}

void ChartViewsTest::keysMoveFromBarToBar()
{
    ChartView view;
    view.setSpec(places());
    QSignalSpy activated(&view, &ChartView::activated), moved(&view, &ChartView::currentChanged);
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

void ChartViewsTest::aClickChoosesABar()
{
    ChartView view;
    view.resize(400, 120); // as high as it needs: its rows are of the usual height
    view.setSpec(places());
    QSignalSpy activated(&view, &ChartView::activated), selected(&view, &ChartView::selected),
        menu(&view, &ChartView::menuWanted);
    QVERIFY(view.selectedId().isEmpty());
    QTest::mouseClick(&view, Qt::LeftButton, {}, rowPoint(2));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(view.currentId(), QStringLiteral("ES"));
    QCOMPARE(view.selectedId(), QStringLiteral("ES"));
    QCOMPARE(activated.count(), 0); // to look is not to do
    QContextMenuEvent right(QContextMenuEvent::Mouse, rowPoint(2), view.mapToGlobal(rowPoint(2)));
    QApplication::sendEvent(&view, &right);
    QCOMPARE(menu.count(), 1);
}

void ChartViewsTest::theCurrentBarStaysWithItsId()
{
    ChartView view;
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

/// The neighbour that takes its place was selected by nobody.
void ChartViewsTest::whatIsSelectedGoesWithItsBar()
{
    ChartView view;
    ChartSpec chart = places();
    view.setSpec(chart);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Down);
    const std::string id = chart.bars[1].id;
    QCOMPARE(view.selectedId(), QString::fromStdString(id));
    int told = 0;
    connect(&view, &ChartView::selected, this, [&told] { ++told; });
    std::swap(chart.bars[1], chart.bars[3]);
    view.setSpec(chart);
    QCOMPARE(view.selectedId(), QString::fromStdString(id));
    QCOMPARE(told, 0);
    chart.bars.erase(chart.bars.begin() + 3);
    view.setSpec(chart);
    QVERIFY(view.selectedId().isEmpty());
    QCOMPARE(told, 1);
}

void ChartViewsTest::heightChangesOnlyWithTheNumberOfBars()
{
    ChartView view;
    ChartSpec chart = places();
    view.setSpec(chart);
    const int height = view.minimumHeight();
    chart.bars[0].parts.front().value = 700;
    chart.bars[0].value = "700 g";
    view.setSpec(chart);
    QCOMPARE(view.minimumHeight(), height);
    chart.bars.pop_back();
    view.setSpec(chart);
    QCOMPARE(view.minimumHeight(), height - int(metrics().rowHeight));
}

void ChartViewsTest::barsFillTheirCard()
{
    ChartView view;
    view.setSpec(places());
    view.resize(400, 160);
    QCOMPARE(view.areaOf({4}).bottom(), 160.0);
    view.resize(400, 2000); // but not beyond what looks like a row
    QVERIFY(view.areaOf({4}).height() < 2 * metrics().rowHeight);
}

void ChartViewsTest::theMenuOpensWithoutABarToo()
{
    ChartView view;
    view.setSpec(places());
    view.resize(400, 2000);
    QSignalSpy menu(&view, &ChartView::menuWanted), selected(&view, &ChartView::selected);
    QContextMenuEvent below(QContextMenuEvent::Mouse, {200, 1900}, view.mapToGlobal(QPoint(200, 1900)));
    QApplication::sendEvent(&view, &below);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(selected.count(), 0);
    view.setSpec({});
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&view, &key);
    QCOMPARE(menu.count(), 2);
}

void ChartViewsTest::whatCannotBeSeenIsSaid()
{
    QWidget window;
    auto *view = new ChartView(&window);
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
    ChartSpec closer = places();
    closer.bars[2].range = "300 to 350 g";
    closer.bars[2].parts.front().label = "CPU";
    closer.bars[2].parts.front().text = "200 g (61%)";
    view->setSpec(closer);
    view->setCurrentRow(2);
    QCOMPARE(view->accessibleDescription(),
             QStringLiteral("Place ES, 328 g, 300 to 350 g, CPU: 200 g (61%), 2025. Bar chart."));
    ComponentBar bar;
    bar.setSpec(components());
    QCOMPARE(bar.accessibleDescription(), QStringLiteral("CPU 51%; memory 13%"));
}

void ChartViewsTest::toolTipsShowNamesAsTheyAre()
{
    QCOMPARE(plainToolTip(QStringLiteral("<b>a</b> & b\nc")),
             QStringLiteral("<qt>&lt;b&gt;a&lt;/b&gt; &amp; b<br/>c</qt>"));
}

void ChartViewsTest::theTableHoldsTheSameTexts()
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

void ChartViewsTest::tableRowsAreCopied()
{
    ChartTable table;
    table.setSpec(places());
    table.show();
    table.selectRow(2);
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Place ES\t328 g\t2025"));
    ChartSpec quoted = places();
    quoted.bars[2].label = "\"A\" b";
    table.setSpec(quoted);
    QTest::keySequence(&table, QKeySequence::Copy);
    QVERIFY2(QApplication::clipboard()->text().startsWith(QStringLiteral("\"\"\"A\"\" b\"\t")),
             qPrintable(QApplication::clipboard()->text())); // bare, it would take the cells behind it in
}

void ChartViewsTest::theComponentBarKeepsItsHeight()
{
    ComponentBar bar;
    const int height = bar.height();
    bar.setSpec(components());
    QCOMPARE(bar.height(), height);
    bar.setSpec({});
    QCOMPARE(bar.height(), height);
    bar.grab();
}

void ChartViewsTest::everyPartIsPainted_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ChartViewsTest::everyPartIsPainted()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkOne() : Theme::light();
    ComponentBar bar;
    bar.resize(500, bar.height());
    bar.setTheme(theme);
    bar.setSpec(components());
    const QImage picture = bar.grab().toImage();
    QCOMPARE(bar.areaOf({0, RowPart::whole}).width(), 500.0); // the whole width, whatever the total
    for (const auto &[x, ink] :
         {std::pair(100, ColourRole::cpu), {280, ColourRole::memory}, {400, ColourRole::overhead}})
        QCOMPARE(picture.pixelColor(x, 13), theme.ink(ink));
}

HUELLA_TEST(ChartViewsTest, QApplication)
} // namespace chart_views_test
#include "chart_views_test.moc"
