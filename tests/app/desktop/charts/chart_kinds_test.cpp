// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tornado and line in the view and the table: keys and clicks, and what is said.

#include "app/desktop/charts/chart_table.h"
#include "tests/app/desktop/charts/shown_chart.h"
#include "tests/register_test.h"

using namespace huella;

namespace chart_kinds_test {

class ChartKindsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void keysChooseARowAndAnEnd();
    void clicksChooseAnEnd();
    void aLabelChoosesItsRowOnly();
    void theEndThatIsNotOfferedIsSkipped();
    void keysWalkAlongALine();
    void aClickOnALineMeansAYear();
    void keysWalkAlongAHistogram();
    void theMarkedEndIsSaid();
    void aChangeOfKindKeepsAPlace();
    void pointsAreWalkedInBothDirections();
    void emptyChartsTakeKeys_data();
    void emptyChartsTakeKeys();
    void theTableIsTheSame();
};

void ChartKindsTest::initTestCase() { useOwnFonts(*qApp); }

void ChartKindsTest::keysChooseARowAndAnEnd()
{
    Shown shown(whatIf());
    QCOMPARE(shown.view.currentPart(), RowPart::low); // the left one to begin with
    shown.keys({Qt::Key_Return});
    QCOMPARE(shown.last(), QStringLiteral("zone/low"));
    shown.keys({Qt::Key_Right, Qt::Key_Space});
    QCOMPARE(shown.last(), QStringLiteral("zone/high"));
    shown.keys({Qt::Key_Down, Qt::Key_Enter});
    QCOMPARE(shown.last(), QStringLiteral("hours/high"));
    shown.keys({Qt::Key_Down, Qt::Key_Left, Qt::Key_Return}); // fewer cores in use cost more: the high end is left
    QCOMPARE(shown.last(), QStringLiteral("usage/high"));
    shown.keys({Qt::Key_Right, Qt::Key_Return});
    QCOMPARE(shown.last(), QStringLiteral("usage/low"));
    shown.keys({Qt::Key_Home, Qt::Key_Up});
    QCOMPARE(shown.view.currentId(), QStringLiteral("zone"));
}

void ChartKindsTest::clicksChooseAnEnd()
{
    Shown shown(whatIf());
    for (const auto &[element, id] :
         {std::pair(ChartElement{0, RowPart::low}, "zone/low"), std::pair(ChartElement{0, RowPart::high}, "zone/high"),
          std::pair(ChartElement{1, RowPart::low}, "hours/low"),
          std::pair(ChartElement{1, RowPart::high}, "hours/high"),
          std::pair(ChartElement{2, RowPart::low}, "usage/low")}) {
        const QString before = shown.last();
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at(element));
        QCOMPARE(shown.last(), before); // a click selects, and does nothing yet
        shown.keys({Qt::Key_Return});
        QCOMPARE(shown.last(), QString::fromLatin1(id));
        QCOMPARE(shown.view.currentRow(), element.row);
        QCOMPARE(shown.view.currentPart(), element.part);
    }
    const auto count = shown.activated.count();
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, shown.at({0, RowPart::low}));
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, shown.at({0, RowPart::high})); // a change of mind
    QCOMPARE(shown.activated.count(), count);
}

void ChartKindsTest::aLabelChoosesItsRowOnly()
{
    Shown shown(whatIf());
    shown.keys({Qt::Key_Right});
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, QPoint(5, shown.at({1, RowPart::whole}).y()));
    QCOMPARE(shown.view.currentId(), QStringLiteral("hours"));
    QCOMPARE(shown.view.currentPart(), RowPart::high);
    QVERIFY(shown.activated.isEmpty());
}

void ChartKindsTest::theEndThatIsNotOfferedIsSkipped()
{
    Shown shown(whatIf());
    shown.keys({Qt::Key_Right, Qt::Key_End, Qt::Key_Return});
    QCOMPARE(shown.last(), QStringLiteral("pue/low"));
    shown.keys({Qt::Key_Right, Qt::Key_Return});
    QCOMPARE(shown.last(), QStringLiteral("pue/low"));
    ChartSpec chart = whatIf();
    chart.bars.back().lowText.clear(); // neither end
    shown.view.setSpec(chart);
    const auto count = shown.activated.count();
    shown.keys({Qt::Key_Return, Qt::Key_Left, Qt::Key_Return});
    QCOMPARE(shown.activated.count(), count);
}

void ChartKindsTest::keysWalkAlongALine()
{
    Shown shown(years());
    QSignalSpy moved(&shown.view, &ChartView::currentChanged);
    shown.keys({Qt::Key_Left, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right});
    QCOMPARE(shown.view.currentId(), QStringLiteral("2003")); // a year without a figure is a place too
    QCOMPARE(moved.count(), 3);
    shown.keys({Qt::Key_End, Qt::Key_Right, Qt::Key_Return});
    QCOMPARE(shown.last(), QStringLiteral("2009"));
    shown.keys({Qt::Key_Home});
    QCOMPARE(shown.view.currentId(), QStringLiteral("2000"));
}

void ChartKindsTest::aClickOnALineMeansAYear()
{
    Shown shown(years());
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at({4, RowPart::whole}));
    QCOMPARE(shown.view.currentId(), QStringLiteral("2004"));
}

void ChartKindsTest::keysWalkAlongAHistogram()
{
    Shown shown(draws());
    shown.keys({Qt::Key_End, Qt::Key_Left, Qt::Key_Return});
    QCOMPARE(shown.last(), QStringLiteral("4"));
    QVERIFY(wordsOf(draws(), {4}).startsWith(QStringLiteral("140 to 150 g\n8")));
}

void ChartKindsTest::theMarkedEndIsSaid()
{
    QWidget window;
    auto *view = new ChartView(&window);
    view->setSpec(whatIf());
    QCOMPARE(view->accessibleDescription(), QStringLiteral("Tornado chart."));
    window.show();
    window.activateWindow();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    QCOMPARE(view->accessibleDescription(), QStringLiteral("Where it runs: Sweden, 0.14 kg. Tornado chart."));
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("Where it runs: Tenerife, 4.2 kg. Tornado chart."));
    view->setSpec(years());
    view->setCurrentRow(3);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("2003, no figure. Line chart."));
    ChartSpec hostile = whatIf();
    hostile.bars[0].lowText = "<b>Sweden</b>\n& more";
    QCOMPARE(wordsOf(hostile, {0, RowPart::low}), QStringLiteral("Where it runs: <b>Sweden</b> & more\n0.14 kg"));
}

void ChartKindsTest::aChangeOfKindKeepsAPlace()
{
    Shown shown(whatIf());
    shown.keys({Qt::Key_Right, Qt::Key_End});
    shown.view.setSpec(places());
    QCOMPARE(shown.view.currentPart(), RowPart::whole);
    shown.view.setSpec(years());
    QVERIFY(shown.view.height() >= 100);
    shown.view.setSpec({});
    QVERIFY(shown.view.currentId().isEmpty());
    shown.view.setSpec(whatIf());
    QCOMPARE(shown.view.currentId(), QStringLiteral("zone"));
}

/// Left and Right go along the axis, Up and Down by height, whatever the order of the points.
void ChartKindsTest::pointsAreWalkedInBothDirections()
{
    Shown shown(sizes());
    shown.keys({Qt::Key_Home});
    QCOMPARE(shown.view.currentId(), QStringLiteral("m3"));
    shown.keys({Qt::Key_Right, Qt::Key_Right});
    QCOMPARE(shown.view.currentId(), QStringLiteral("m22"));
    shown.keys({Qt::Key_Up});
    QCOMPARE(shown.view.currentId(), QStringLiteral("m405"));
    shown.keys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down});
    QCOMPARE(shown.view.currentId(), QStringLiteral("m8"));
    shown.keys({Qt::Key_End});
    QCOMPARE(shown.view.currentId(), QStringLiteral("m405"));
    shown.view.setSpec(batches());
    shown.keys({Qt::Key_Home, Qt::Key_Right});
    QCOMPARE(shown.view.currentId(), QStringLiteral("batch 16"));
}

void ChartKindsTest::emptyChartsTakeKeys_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("tornado") << ChartKind::tornado;
    QTest::newRow("line") << ChartKind::line;
    QTest::newRow("histogram") << ChartKind::histogram;
    QTest::newRow("scatter") << ChartKind::scatter;
    QTest::newRow("curve") << ChartKind::curve;
}

void ChartKindsTest::emptyChartsTakeKeys()
{
    QFETCH(ChartKind, kind);
    ChartSpec chart;
    chart.kind = kind;
    Shown shown(chart);
    shown.keys({Qt::Key_Down, Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_Return});
    QVERIFY(shown.activated.isEmpty());
    QVERIFY(!shown.view.grab().isNull());
    QVERIFY(shown.view.minimumSizeHint().width() > 0);
}

void ChartKindsTest::theTableIsTheSame()
{
    ChartTable table;
    table.setSpec(whatIf());
    table.show();
    QCOMPARE(table.item(0, 0)->text(), QStringLiteral("Where it runs: Sweden … Tenerife"));
    QCOMPARE(table.item(0, 1)->text(), QStringLiteral("0.14 kg … 4.2 kg"));
    table.setSpec(years());
    QCOMPARE(table.rowCount(), 10);
    QCOMPARE(table.item(3, 1)->text(), QStringLiteral("no figure"));
    table.setSpec(draws()); // its marks, then its bars
    QCOMPARE(table.rowCount(), 10);
    QCOMPARE(table.item(0, 0)->text(), QStringLiteral("5th percentile"));
    QCOMPARE(table.item(0, 1)->text(), QStringLiteral("111 g"));
    QCOMPARE(table.item(9, 1)->text(), QStringLiteral("2"));
}

HUELLA_TEST(ChartKindsTest, QApplication)
} // namespace chart_kinds_test
#include "chart_kinds_test.moc"
