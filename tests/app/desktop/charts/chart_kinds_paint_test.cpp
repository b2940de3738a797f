// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tornado and line as they are painted: on the screen, under the mouse, on paper, and how long that takes.

#include "app/desktop/paper/chart_object.h"
#include "tests/app/desktop/charts/shown_chart.h"
#include "tests/app/desktop/pixels.h"
#include "tests/register_test.h"

#include <QPainter>

#include <algorithm>

using namespace huella;

namespace chart_kinds_paint_test {

class ChartKindsPaintTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theMouseMarksWhatItIsOn_data();
    void theMouseMarksWhatItIsOn();
    void paperHasEveryKind_data();
    void paperHasEveryKind();
};

void ChartKindsPaintTest::initTestCase() { useOwnFonts(*qApp); }

void ChartKindsPaintTest::theMouseMarksWhatItIsOn_data()
{
    QTest::addColumn<bool>("line");
    QTest::addColumn<bool>("dark");
    for (const bool line : {false, true})
        for (const bool dark : {false, true})
            QTest::addRow("%s, %s", line ? "line" : "tornado", dark ? "dark" : "light") << line << dark;
}

void ChartKindsPaintTest::theMouseMarksWhatItIsOn()
{
    QFETCH(bool, line);
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkOne() : Theme::light();
    Shown shown(line ? years() : whatIf());
    shown.view.setTheme(theme);
    const QImage before = shown.view.grab().toImage();
    for (const ColourRole ink : line ? std::vector{ColourRole::mark} : std::vector{ColourRole::less, ColourRole::more})
        QVERIFY(pixelsOf(before, theme.ink(ink)) > 10);
    shown.moveMouse(shown.at({0, line ? RowPart::whole : RowPart::low}));
    QVERIFY(shown.view.grab().toImage() != before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&shown.view, &leave);
    QCOMPARE(shown.view.grab().toImage(), before);
}

void ChartKindsPaintTest::paperHasEveryKind_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("tornado") << ChartKind::tornado;
    QTest::newRow("line") << ChartKind::line;
    QTest::newRow("histogram") << ChartKind::histogram;
    QTest::newRow("scatter") << ChartKind::scatter;
    QTest::newRow("curve") << ChartKind::curve;
}

void ChartKindsPaintTest::paperHasEveryKind()
{
    QFETCH(ChartKind, kind);
    const bool tornado = kind == ChartKind::tornado;
    ChartObject object(metrics(), Theme::paper(), nullptr);
    const auto all = everyKind();
    const auto chart =
        std::find_if(all.begin(), all.end(), [kind](const ChartSpec &each) { return each.kind == kind; });
    const QTextCharFormat format = object.formatOf(*chart, 500);
    QVERIFY(object.heightOf(format) > 60);
    QImage picture(500, int(object.heightOf(format)) + 1, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    object.drawObject(&painter, QRectF(picture.rect()), nullptr, 0, format);
    painter.end();
    QVERIFY(pixelsOf(picture, Theme::paper().ink(tornado ? ColourRole::more : ColourRole::mark)) > 20);
}

HUELLA_TEST(ChartKindsPaintTest, QApplication)
} // namespace chart_kinds_paint_test
#include "chart_kinds_paint_test.moc"
