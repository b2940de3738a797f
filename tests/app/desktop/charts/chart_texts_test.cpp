// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/charts/charts_fixture.h"
#include "tests/app/desktop/charts/drawn_chart.h"
#include "tests/app/desktop/charts/scene_fixture.h"
#include "tests/register_test.h"

using namespace huella;

namespace chart_texts_test {

using namespace scene_fixture;

/// The texts of a chart: all are there, each in its place, and none hides another.
class ChartTextsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextIsInsideAndApart_data();
    void everyTextIsInsideAndApart();
    void everyLabelAndValueIsThere();
    void labelsAreLetters();
    void bothEndsAreNamed();
    void endsOnOneSideShareIt();
    void whatIsMarkedSaysItsValue();
};

void ChartTextsTest::initTestCase() { useOwnFonts(*qApp); }

void ChartTextsTest::everyTextIsInsideAndApart_data() { kindsAndWidths(); }

void ChartTextsTest::everyTextIsInsideAndApart()
{
    QFETCH(int, kind);
    QFETCH(int, width);
    const ChartSpec chart = everyKind()[size_t(kind)];
    ChartScene scene;
    scene.show(chart, screenMetrics(), theme, {double(width), 0});
    const DrawnChart seen(scene);
    const QRectF whole = QRectF(QPointF(), scene.size()).adjusted(-1, -2, 2, 2);
    for (size_t i = 0; i < seen.texts.size(); ++i) {
        QVERIFY2(whole.contains(seen.texts[i].area), qPrintable(seen.texts[i].text));
        for (size_t j = i + 1; j < seen.texts.size(); ++j)
            QVERIFY2(!seen.texts[i].area.adjusted(1, 2, -1, -2).intersects(seen.texts[j].area.adjusted(1, 2, -1, -2)),
                     qPrintable(seen.texts[i].text + QStringLiteral(" / ") + seen.texts[j].text));
    }
    if (kind < 2)
        for (const ColourRole ink : {ColourRole::quiet, ColourRole::less, ColourRole::more})
            for (const QRectF &bar : seen.boxesIn(theme.ink(ink)))
                for (const auto &text : seen.texts)
                    QVERIFY2(!text.area.intersects(bar), qPrintable(text.text));
}

void ChartTextsTest::everyLabelAndValueIsThere()
{
    for (const ChartSpec &chart : {places(), whatIf()}) {
        const DrawnChart seen = drawn(chart, 640);
        for (const ChartRow &bar : chart.bars)
            for (const std::string &text :
                 chart.kind == ChartKind::bars ? std::vector{bar.label, bar.value}
                 : bar.highText.empty()        ? std::vector{bar.name, bar.lowText, bar.lowValue}
                                        : std::vector{bar.name, bar.lowText, bar.lowValue, bar.highText, bar.highValue})
                QVERIFY2(text.empty() || seen.text(toQString(text)), text.c_str());
    }
    const DrawnChart line = drawn(years(), 640), histogram = drawn(draws(), 640);
    for (const auto &[value, text] : years().ticks)
        QVERIFY2(line.text(toQString(text)), text.c_str());
    QVERIFY(line.text(QStringLiteral("2000")) && line.text(QStringLiteral("2009")));
    for (const ChartMark &mark : draws().marks)
        QVERIFY2(histogram.text(toQString(mark.text())), mark.label.c_str());
}

void ChartTextsTest::labelsAreLetters()
{
    const std::string hostile = "<b>&amp;</b>\n{x}";
    for (ChartSpec chart : everyKind()) {
        chart.valueHeading = hostile;
        for (ChartRow &bar : chart.bars)
            bar.label = bar.value = bar.name = hostile, bar.lowText = bar.lowText.empty() ? "" : hostile;
        for (ChartMark &mark : chart.marks)
            mark.label = hostile;
        const DrawnChart seen = drawn(chart, 900);
        const bool there = std::any_of(seen.texts.begin(), seen.texts.end(), [](const auto &text) {
            return text.text.startsWith(QStringLiteral("<b>&amp;</b> {x}"));
        });
        QVERIFY2(there, chart.title.c_str());
    }
}

void ChartTextsTest::bothEndsAreNamed()
{
    const DrawnChart seen = drawn(whatIf(), 640);
    const auto x = [&](const char *text) { return seen.text(QString::fromLatin1(text))->area.center().x(); };
    const double centre = seen.boxesIn(theme.ink(ColourRole::less)).front().right();
    QVERIFY(x("Sweden") < centre && x("Tenerife") > centre);
    QVERIFY(x("100 %") < centre && x("50 %") > centre); // the low input costs more
}

void ChartTextsTest::endsOnOneSideShareIt()
{
    ChartSpec chart = whatIf();
    chart.bars = {chart.bars[1]};
    const DrawnChart seen = drawn(chart, 640);
    const auto bars = seen.boxesIn(theme.ink(ColourRole::more));
    QCOMPARE(bars.size(), size_t(1)); // the further one; the nearer is lighter
    const QRectF nearer = seen.text(QStringLiteral("30 h"))->area, further = seen.text(QStringLiteral("60 h"))->area;
    QVERIFY(nearer.left() > bars.front().right() && further.left() > bars.front().right());
    QVERIFY(nearer.center().y() < further.center().y());
}

void ChartTextsTest::whatIsMarkedSaysItsValue()
{
    for (const ChartSpec &chart : {years(), draws()}) {
        ChartScene scene;
        scene.show(chart, screenMetrics(), theme, {300, 0});
        for (int row = 0; row < int(chart.bars.size()); ++row) {
            scene.mark({{}, {row}});
            const DrawnChart seen(scene);
            const ChartRow &bar = chart.bars[size_t(row)];
            const auto *words = seen.text(toQString(bar.label + ": " + bar.value));
            QVERIFY2(words, bar.label.c_str());
            QVERIFY(QRectF(QPointF(), scene.size()).contains(words->area));
            QVERIFY(words->area.bottom() < scene.areaOf({row}).top() + 1); // it hides nothing of the drawing
        }
    }
}

HUELLA_TEST(ChartTextsTest, QApplication)
} // namespace chart_texts_test
#include "chart_texts_test.moc"
