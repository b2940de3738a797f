// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What charts of every kind draw: where bars stand, and that they are what the chart says.

#include "tests/app/desktop/charts/charts_fixture.h"
#include "tests/app/desktop/charts/drawn_chart.h"
#include "tests/app/desktop/charts/scene_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace chart_scene_test {

using namespace scene_fixture;

class ChartSceneTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void barsAreAsLongAsTheirValues();
    void partsShareABarWithGaps();
    void aSliverStaysVisible();
    void intervalsStandBelowTheirBars();
    void edgesAreOnWholePixels_data();
    void edgesAreOnWholePixels();
    void nothingIsTransparent();
    void aLineBreaksWhereThereIsNoFigure();
    void barsOfAHistogramStandSideBySide();
    void valuesAreReplacedInPlace_data();
    void valuesAreReplacedInPlace();
    void everyElementIsWhereItCanBeClicked();
    void nothingToDrawIsNoError();
    void hugeAndTinyValuesAreDrawn();
};

void ChartSceneTest::initTestCase() { useOwnFonts(*qApp); }

void ChartSceneTest::barsAreAsLongAsTheirValues()
{
    const ChartSpec chart = places();
    const DrawnChart seen = drawn(chart, 400);
    const auto bars = seen.boxesIn(theme.ink(ColourRole::quiet));
    QCOMPARE(bars.size(), chart.bars.size());
    for (size_t i = 0; i < bars.size(); ++i) {
        const size_t row = size_t(bars[i].center().y() / metrics().rowHeight);
        QVERIFY(same(bars[i].left(), bars.front().left()));
        QVERIFY(same(bars[i].height(), metrics().barHeight));
        const DrawnChart::Text *value = seen.text(toQString(chart.bars[row].value));
        QVERIFY(value && std::abs(value->area.center().y() - bars[i].center().y()) < 2);
        const double scale = bars[i].width() / chart.bars[row].total();
        QVERIFY(same(scale, bars.front().width()
                                / chart.bars[size_t(bars.front().center().y() / metrics().rowHeight)].total()));
    }
}

void ChartSceneTest::partsShareABarWithGaps()
{
    ChartSpec chart = places();
    chart.bars.resize(1);
    chart.bars.front().parts = components().legend;
    const DrawnChart seen = drawn(chart, 400);
    const QRectF cpu = seen.boxesIn(theme.ink(ColourRole::cpu)).at(0),
                 memory = seen.boxesIn(theme.ink(ColourRole::memory)).at(0);
    const QRectF overhead = seen.boxesIn(theme.ink(ColourRole::overhead)).at(0);
    const double whole = overhead.right() - cpu.left();
    QVERIFY(same(cpu.width(), 0.51 * whole - metrics().partGap));
    QVERIFY(same(memory.left(), cpu.left() + 0.51 * whole));
    QVERIFY(same(overhead.width(), 0.36 * whole)); // nothing follows the last part
}

void ChartSceneTest::aSliverStaysVisible()
{
    ChartSpec chart = places();
    chart.bars[0].parts = {{0.01, ColourRole::cpu, {}}, {76, ColourRole::gpu, {}}, {0, ColourRole::memory, {}}};
    const DrawnChart seen = drawn(chart, 400, screenMetrics());
    QVERIFY(seen.boxesIn(theme.ink(ColourRole::cpu)).at(0).width() > 0.99);
    QVERIFY(seen.boxesIn(theme.ink(ColourRole::gpu)).at(0).left()
            >= seen.boxesIn(theme.ink(ColourRole::cpu)).at(0).right() - 0.01);
    QVERIFY(seen.boxesIn(theme.ink(ColourRole::memory)).empty()); // what is not there is not drawn
}

void ChartSceneTest::intervalsStandBelowTheirBars()
{
    ChartSpec chart = places();
    chart.bars[2].low = 150, chart.bars[2].high = 600;
    const DrawnChart seen = drawn(chart, 400);
    const auto lines = seen.boxesIn(theme.ink(ColourRole::grey));
    QCOMPARE(lines.size(), size_t(3)); // one interval, and its two ends
    const QRectF line = *std::max_element(lines.begin(), lines.end(),
                                          [](const auto &a, const auto &b) { return a.width() < b.width(); });
    const auto bars = seen.boxesIn(theme.ink(ColourRole::quiet));
    const auto bar = std::find_if(bars.begin(), bars.end(), [&](const QRectF &each) {
        return each.bottom() < line.top() && each.bottom() > line.top() - 8;
    });
    QVERIFY(bar != bars.end());
    const double scale = bar->width() / 328;
    QVERIFY(same(line.left(), bar->left() + 150 * scale));
    QVERIFY(same(line.right(), bar->left() + 600 * scale));
    for (const QRectF &each : bars)
        for (const QRectF &end : lines)
            QVERIFY(!each.intersects(end)); // it hides no colour
}

void ChartSceneTest::edgesAreOnWholePixels_data() { kindsAndWidths({0, 1, 3}); } // a line has none

void ChartSceneTest::edgesAreOnWholePixels()
{
    QFETCH(int, kind);
    QFETCH(int, width);
    const DrawnChart seen = drawn(everyKind()[size_t(kind)], width, screenMetrics());
    const auto whole = [](double x) { return std::abs(x - std::round(x)) < 1e-6; };
    for (const ColourRole ink : {ColourRole::quiet, ColourRole::mark, ColourRole::less, ColourRole::more})
        for (const QRectF &bar : seen.boxesIn(theme.ink(ink)))
            QVERIFY2(whole(bar.left()) && whole(bar.right()) && whole(bar.top()) && whole(bar.bottom()),
                     qPrintable(QStringLiteral("%1 to %2, %3 to %4")
                                    .arg(bar.left())
                                    .arg(bar.right())
                                    .arg(bar.top())
                                    .arg(bar.bottom())));
}

/// What is archived (PDF/A) knows no transparency, and a picture in it would not be a drawing.
void ChartSceneTest::nothingIsTransparent()
{
    for (const ChartSpec &chart : everyKind())
        for (const DrawnChart::Box &box : drawn(chart, 500).boxes) {
            QCOMPARE(box.colour.alpha(), 255);
            QVERIFY(box.colour != QColor(Qt::magenta));
        }
}

void ChartSceneTest::aLineBreaksWhereThereIsNoFigure()
{
    const auto strokes = [](const ChartSpec &chart) { // one between each two neighbours
        const DrawnChart seen = drawn(chart, 500);
        return std::count_if(seen.boxes.begin(), seen.boxes.end(), [](const auto &box) {
            return !box.filled && box.colour == theme.ink(ColourRole::mark) && box.area.width() > 10;
        });
    };
    QCOMPARE(strokes(years()), 5);
    ChartSpec whole = years();
    for (ChartRow &bar : whole.bars)
        bar.parts.front().value = 100;
    QCOMPARE(strokes(whole), 9);
}

void ChartSceneTest::barsOfAHistogramStandSideBySide()
{
    const DrawnChart seen = drawn(draws(), 500, screenMetrics());
    std::vector<QRectF> bars = seen.boxesIn(theme.ink(ColourRole::mark));
    const auto tails = seen.boxesIn(theme.ink(ColourRole::quiet));
    bars.insert(bars.end(), tails.begin(), tails.end());
    std::sort(bars.begin(), bars.end(), [](const auto &a, const auto &b) { return a.left() < b.left(); });
    QCOMPARE(bars.size(), size_t(6));
    for (size_t i = 1; i < bars.size(); ++i) {
        QVERIFY(bars[i - 1].right() <= bars[i].left());
        QVERIFY(same(bars[i].bottom(), bars[0].bottom()));
    }
    QVERIFY(bars[2].height() > bars[3].height());
}

void ChartSceneTest::valuesAreReplacedInPlace_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < int(everyKind().size()); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void ChartSceneTest::valuesAreReplacedInPlace()
{
    QFETCH(int, kind);
    const ChartSpec before = everyKind()[size_t(kind)];
    ChartSpec after = before;
    for (ChartRow &bar : after.bars) {
        for (BarPart &part : bar.parts)
            part.value = part.value > 0 ? part.value * 1.3 + 7 : part.value;
        if (kind == 1)
            bar.low *= 1.1, bar.high *= 0.9;
        bar.value += "!";
    }
    ChartScene edited, fresh;
    edited.show(before, screenMetrics(), theme, {500, 0});
    pictureOf(edited);
    edited.show(after, screenMetrics(), theme, {500, 0});
    fresh.show(after, screenMetrics(), theme, {500, 0});
    QCOMPARE(pictureOf(edited), pictureOf(fresh));
    for (const ChartSpec &other : everyKind()) { // and any other chart after it
        edited.show(other, screenMetrics(), theme, {420, 0});
        fresh.show(other, screenMetrics(), theme, {420, 0});
        QCOMPARE(pictureOf(edited), pictureOf(fresh));
    }
}

void ChartSceneTest::everyElementIsWhereItCanBeClicked()
{
    for (const ChartSpec &chart : everyKind()) {
        ChartScene scene;
        scene.show(chart, screenMetrics(), theme, {500, 0});
        for (int row = 0; row < int(chart.bars.size()); ++row)
            for (const RowPart end : {RowPart::whole, RowPart::low, RowPart::high}) {
                const bool tornado = chart.kind == ChartKind::tornado;
                if (tornado ? end == RowPart::whole || !offers(chart.bars[size_t(row)], end) : end != RowPart::whole)
                    continue;
                QCOMPARE(scene.elementAt(scene.areaOf({row, end}).center()), (ChartElement{row, end}));
            }
        QVERIFY(!scene.elementAt({5, -5}).valid());
        QVERIFY(!scene.elementAt({5, 5000}).valid());
    }
}

void ChartSceneTest::nothingToDrawIsNoError()
{
    for (ChartSpec chart : everyKind()) {
        chart.bars.clear();
        chart.marks.clear();
        const DrawnChart seen = drawn(chart, 400);
        ChartScene scene;
        scene.show(chart, screenMetrics(), theme, {0, 0});
        QVERIFY(!scene.elementAt({1, 1}).valid());
        pictureOf(scene);
    }
    ChartSpec noFigure = years();
    for (ChartRow &bar : noFigure.bars)
        bar.parts.front().value = -1;
    QVERIFY(drawn(noFigure, 400).text(QStringLiteral("2000")));
}

/// Nanograms and megatonnes: Qt Charts compares fuzzily, which must not show.
void ChartSceneTest::hugeAndTinyValuesAreDrawn()
{
    for (const double factor : {1e-15, 1e-9, 1e9, 1e15}) {
        ChartSpec chart = places();
        for (ChartRow &bar : chart.bars)
            bar.parts.front().value *= factor;
        const auto bars = drawn(chart, 400).boxesIn(theme.ink(ColourRole::quiet)),
                   usual = drawn(places(), 400).boxesIn(theme.ink(ColourRole::quiet));
        QCOMPARE(bars.size(), usual.size());
        for (size_t i = 0; i < bars.size(); ++i)
            QVERIFY(std::abs(bars[i].width() - usual[i].width()) < 0.01);
    }
}

HUELLA_TEST(ChartSceneTest, QApplication)
} // namespace chart_scene_test
#include "chart_scene_test.moc"
