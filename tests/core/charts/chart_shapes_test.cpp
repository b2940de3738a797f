// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What HTML and LaTeX draw: words beside their bars, whole and apart, in the looks of the window's charts.

#include "core/base/letters.h"
#include "core/charts/chart_places.h"
#include "core/charts/chart_shapes.h"
#include "core/report/write/writers.h"
#include "tests/core/report/hostile_names.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include <QRectF>
#include <QRegularExpression>

#include <set>

using namespace huella;

namespace chart_shapes_test {
namespace {

/// Where the words of a line stand at most.
struct Words {
    QRectF area;
    std::string text;
};

std::vector<Words> wordsOf(const ChartShape &shape)
{
    std::vector<Words> lines;
    for (const ShapeText &part : shape.texts) {
        if (lines.empty() || part.ownLine)
            lines.push_back({QRectF(shape.x, shape.y - 0.72 * chartLetterSize + double(lines.size()) * chartLineHeight,
                                    0, 0.72 * chartLetterSize),
                             {}});
        lines.back().text += part.text;
    }
    for (Words &line : lines) {
        const double width = chartLetterSize * textWidth(line.text.substr(0, line.text.find_last_not_of(' ') + 1));
        line.area.setWidth(width);
        if (shape.at != ChartShape::At::start)
            line.area.translate(shape.at == ChartShape::At::end ? -width : -width / 2, 0);
    }
    return lines;
}

std::vector<Words> wordsOf(const ChartDrawing &drawing)
{
    std::vector<Words> all;
    for (const ChartShape &shape : drawing.shapes)
        for (Words &line : wordsOf(shape))
            all.push_back(std::move(line));
    return all;
}

QRectF areaOf(const ChartShape &shape) { return QRectF(shape.x, shape.y, shape.width, shape.height).normalized(); }

std::vector<QRectF> areasOf(const ChartDrawing &drawing, ChartShape::Kind kind)
{
    std::vector<QRectF> areas;
    for (const ChartShape &shape : drawing.shapes)
        if (shape.kind == kind)
            areas.push_back(areaOf(shape));
    return areas;
}

/// Nothing outside of the sheet, no word on another one or on a bar.
void verifyApart(const ChartDrawing &drawing)
{
    const std::vector<Words> words = wordsOf(drawing);
    const std::vector<QRectF> boxes = areasOf(drawing, ChartShape::Kind::box);
    for (size_t i = 0; i < words.size(); ++i) {
        const Words &one = words[i];
        QVERIFY2(one.area.left() >= -0.01 && one.area.right() <= drawing.width + 0.01 && one.area.top() >= 0
                     && one.area.bottom() <= drawing.height + 0.01,
                 one.text.c_str());
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(!one.area.intersects(words[j].area), (one.text + " on " + words[j].text).c_str());
        for (const QRectF &box : boxes)
            QVERIFY2(!one.area.intersects(box), one.text.c_str());
    }
    for (const ChartShape &shape : drawing.shapes)
        if (shape.kind != ChartShape::Kind::text)
            QVERIFY(shape.x >= -0.01 && shape.x + shape.width <= drawing.width + 1 && shape.y >= -0.01
                    && shape.y + shape.height <= drawing.height + 1);
}

ChartRow rowOf(const std::string &label, const std::string &value, std::vector<double> parts)
{
    ChartRow row;
    row.label = label;
    row.value = value;
    const ColourRole inks[] = {ColourRole::cpu, ColourRole::gpu, ColourRole::memory};
    for (size_t i = 0; i < parts.size(); ++i)
        row.parts.push_back({parts[i], inks[i % 3], {}});
    return row;
}

const std::string longName =
    "Preentrenamiento del modelo de lenguaje iberorrománico, en los aceleradores de la universidad";

ChartSpec bars()
{
    ChartSpec chart;
    chart.bars = {rowOf("España", "4,77 t", {1, 3, 0.2}), rowOf(longName, "12,3 t  +114 %", {5, 5, 2.3}),
                  rowOf("otras 29", "0,3 t", {0.3})};
    chart.bars[1].low = 8;
    chart.bars[1].high = 15;
    chart.bars[0].strong = true;
    return chart;
}

ChartSpec tornado()
{
    ChartSpec chart;
    chart.kind = ChartKind::tornado;
    chart.centre = 5;
    chart.centreValue = "5,00 t";
    const auto add = [&chart](const char *name, const char *lowText, double low, const char *highText, double high) {
        ChartRow &row = chart.bars.emplace_back();
        row.name = name;
        row.lowText = lowText;
        row.highText = highText;
        row.low = low;
        row.high = high;
        row.lowValue = std::to_string(low) + " t";
        row.highValue = std::to_string(high) + " t";
    };
    add("Dónde se ejecuta", "Suecia", 1, "India", 25);
    add("Procesador, mismas horas", "Intel Xeon E5-2683 v4", 4.9, "AMD EPYC 9654", 4.8);
    add("Memoria", "× 0,5", 5, "× 2", 5.2);
    return chart;
}

const ChartShape &textThat(const ChartDrawing &drawing, const std::string &text)
{
    static const ChartShape none;
    const auto found = std::find_if(drawing.shapes.begin(), drawing.shapes.end(),
                                    [&](const ChartShape &shape) { return shape.text() == text; });
    return found == drawing.shapes.end() ? none : *found;
}

} // namespace

class ChartShapesTest : public QObject {
    Q_OBJECT

private slots:
    void everyFigureHasRoomForItsWords_data();
    void everyFigureHasRoomForItsWords();
    void labelsStandBesideTheirBars();
    void aLongNameTakesFurtherLines();
    void anyNameHasRoom();
    void valuesAreQuietButTheUsersOwn();
    void aCoveredBarIsAnOutlineAlongTheWholeAxis();
    void partsHaveAGap();
    void aLimitCrossesNoValue();
    void aTornadoHasRoomForLongNames();
    void endsOnOneSideAreTold();
    void labelsOfALineKeepApart();
    void linesOfATextAreTheText();
    void htmlIsReadOnDarkGround();
};

void ChartShapesTest::everyFigureHasRoomForItsWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::en;
    QTest::newRow("es") << Language::es;
}

void ChartShapesTest::everyFigureHasRoomForItsWords()
{
    QFETCH(Language, language);
    Study study = twoScenarios();
    study = duplicateRun(study, study.scenarios.front().runs.front()->id, longName);
    int figures = 0;
    for (const Block &block : reportOfEveryRecipe(study, language).blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block)) {
            ++figures;
            const ChartDrawing drawing = drawChart(figure->chart);
            verifyApart(drawing);
            std::string said;
            for (const ChartShape &shape : drawing.shapes)
                said += shape.text() + "\n";
            if (figure->chart.kind == ChartKind::bars)
                for (const ChartRow &bar : figure->chart.bars)
                    QVERIFY2(said.find(bar.label) != std::string::npos && said.find(bar.value) != std::string::npos,
                             said.c_str());
        }
    QVERIFY(figures >= 9); // one place and one year have no bars to compare
}

/// In a column as wide as the longest needs, and the bars begin in one line behind it.
void ChartShapesTest::labelsStandBesideTheirBars()
{
    ChartSpec chart = bars();
    chart.bars[1].label = "Estados Unidos";
    const ChartDrawing drawing = drawChart(chart);
    verifyApart(drawing);
    double left = 1e9;
    for (const QRectF &box : areasOf(drawing, ChartShape::Kind::box))
        left = std::min(left, box.left());
    const double column = chartLetterSize * textWidth("Estados Unidos");
    QVERIFY(left > column && left < column + 16);
    for (const ChartRow &bar : chart.bars) {
        const ChartShape &label = textThat(drawing, bar.label), &value = textThat(drawing, bar.value);
        QVERIFY(label.x == 0 && label.texts.size() == 1);
        QVERIFY(value.x > left && std::abs(value.y - label.y) < 1);
    }
}

void ChartShapesTest::aLongNameTakesFurtherLines()
{
    const ChartDrawing drawing = drawChart(bars());
    verifyApart(drawing);
    const ChartShape &label = textThat(drawing, longName);
    QVERIFY(label.texts.size() > 1);
    for (const Words &line : wordsOf(label))
        QVERIFY2(line.area.right() <= 0.4 * drawing.width, line.text.c_str());
    Document document;
    document.blocks = {FigureBlock{bars(), {}}};
    const std::string html = writeHtml(document);
    QVERIFY(html.find("<tspan x=\"0.0\" dy=\"15\">") != std::string::npos);
}

void ChartShapesTest::anyNameHasRoom()
{
    ChartSpec chart = bars();
    for (const std::string &name : hostileNames())
        chart.bars.push_back(rowOf(name, "1 t", {1}));
    const ChartDrawing drawing = drawChart(chart);
    verifyApart(drawing);
    const std::vector<Words> words = wordsOf(drawing);
    QVERIFY(std::any_of(words.begin(), words.end(), [](const Words &line) { return line.text.ends_with("W…"); }));
    for (const std::string &name : hostileNames())
        QVERIFY2(name.size() > 1000 || textThat(drawing, name).text() == name, name.c_str());
}

void ChartShapesTest::valuesAreQuietButTheUsersOwn()
{
    const ChartSpec chart = bars();
    const ChartDrawing drawing = drawChart(chart);
    for (const ChartRow &bar : chart.bars) {
        const ShapeText &value = textThat(drawing, bar.value).texts.front();
        QVERIFY(value.ink == ShapeInk(bar.strong ? WordRole::text : WordRole::quietText));
        QVERIFY(!value.strong && !textThat(drawing, bar.label).texts.front().strong);
    }
}

void ChartShapesTest::aCoveredBarIsAnOutlineAlongTheWholeAxis()
{
    ChartSpec chart = bars();
    const auto longest = [](const ChartDrawing &drawing) {
        double right = 0;
        for (const ChartShape &shape : drawing.shapes)
            if (shape.dashed)
                right = std::max(right, shape.x + shape.width);
        return right;
    };
    for (ChartRow &bar : chart.bars) {
        bar.covered = true;
        bar.value = "?";
        bar.low = bar.high = 0;
    }
    chart.bars[0].parts = {{0.1, ColourRole::quiet, {}}};
    const double ofTiny = longest(drawChart(chart));
    chart.bars[0].parts = {{1e6, ColourRole::quiet, {}}};
    COMPARE_NEAR(longest(drawChart(chart)), ofTiny, 1e-9);
    QVERIFY(ofTiny > wholeSheet / 2);
}

void ChartShapesTest::partsHaveAGap()
{
    const std::vector<BarPart> parts = bars().bars[0].parts;
    const std::vector<PartPlace> places = placeParts(parts, 4.2, {10, 420});
    QCOMPARE(places.size(), parts.size());
    for (size_t i = 1; i < places.size(); ++i)
        COMPARE_NEAR(places[i].left - places[i - 1].left - places[i - 1].width, 2, 1e-6);
    COMPARE_NEAR(places.back().left + places.back().width, 430, 1e-6);
    const std::vector<PartPlace> slivers = placeParts(parts, 4.2, {0, 3}); // what is there can be seen
    for (const PartPlace &place : slivers)
        QVERIFY(place.width >= 1);
}

void ChartShapesTest::aLimitCrossesNoValue()
{
    for (double at = 1; at < 15; at += 0.25) {
        ChartSpec chart = bars();
        chart.marks = {{at, "presupuesto", "9 t"}};
        const ChartDrawing drawing = drawChart(chart);
        double length = 0;
        for (const ChartShape &shape : drawing.shapes) {
            if (!shape.dashed)
                continue;
            length += shape.height;
            QVERIFY(shape.ink == ShapeInk(WordRole::limit));
            for (const Words &line : wordsOf(drawing))
                QVERIFY2(!line.area.intersects(areaOf(shape).adjusted(-1, 0, 1, 0)), line.text.c_str());
        }
        QVERIFY(length > drawing.height - 3 * chartLineHeight && length <= drawing.height + 0.01);
    }
}

void ChartShapesTest::aTornadoHasRoomForLongNames()
{
    ChartSpec chart = tornado();
    verifyApart(drawChart(chart));
    chart.bars[0].lowText = "NVIDIA A100 SXM4 80GB, in Hamina, Finland"; // names above their values
    chart.bars[0].highText = "NVIDIA H200 NVL, in Mumbai, India";
    ChartDrawing drawing = drawChart(chart);
    verifyApart(drawing);
    QVERIFY(textThat(drawing, chart.bars[0].lowText + chart.bars[0].lowValue).texts.back().ownLine);
    for (ChartRow &bar : chart.bars) // labels above their rows
        bar.name = longName;
    drawing = drawChart(chart);
    verifyApart(drawing);
    QVERIFY(textThat(drawing, longName).texts.size() <= 2);
    for (const QRectF &line : areasOf(drawing, ChartShape::Kind::line))
        for (const Words &words : wordsOf(drawing))
            QVERIFY2(!words.area.intersects(line.adjusted(-1, 0, 1, 0)), words.text.c_str());
}

void ChartShapesTest::endsOnOneSideAreTold()
{
    const ChartSpec chart = tornado();
    const ChartDrawing drawing = drawChart(chart);
    const ChartRow &shared = chart.bars[1];
    const ChartShape &near = textThat(drawing, shared.lowText + ": " + shared.lowValue),
                     &far = textThat(drawing, shared.highText + ": " + shared.highValue);
    COMPARE_NEAR(far.y - near.y, chartLineHeight, 1e-9);
    COMPARE_NEAR(far.x, near.x, 1e-9);
    QVERIFY(near.at == ChartShape::At::end);
    QVERIFY(near.texts.front().ink == ShapeInk(WordRole::text));
    QVERIFY(near.texts.back().ink == ShapeInk(WordRole::quietText));
    const auto light = std::count_if(drawing.shapes.begin(), drawing.shapes.end(),
                                     [](const ChartShape &shape) { return shape.light; });
    QCOMPARE(light, 1);
}

void ChartShapesTest::labelsOfALineKeepApart()
{
    QCOMPARE(labelStride(40, 23, 26), size_t(5)); // 2000, 2005, … 2025
    QCOMPARE(labelStride(40, 50, 26), size_t(1));
    QCOMPARE(labelStride(40, 0, 1), size_t(1));
    ChartSpec chart;
    chart.kind = ChartKind::line;
    chart.ticks = {{0, "0"}, {200, "200"}, {400, "400"}};
    for (int years = 1; years < 60; ++years) {
        chart.bars.push_back(rowOf(std::to_string(1990 + years), "g", {200.0 + years}));
        const ChartDrawing drawing = drawChart(chart);
        const std::vector<Words> words = wordsOf(drawing);
        for (size_t i = 0; i < words.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                QVERIFY2(!words[i].area.intersects(words[j].area), words[i].text.c_str());
        QVERIFY(!textThat(drawing, "1991").texts.empty() && !textThat(drawing, chart.bars.back().label).texts.empty());
    }
}

void ChartShapesTest::linesOfATextAreTheText()
{
    for (const std::string &text : {longName, hostileNames()[0], hostileNames()[5], std::string(300, 'W'),
                                    std::string("a-b/c d"), std::string("   "), std::string()})
        for (double width = 0.5; width < 40; width += 0.5) {
            std::string whole;
            for (const std::string &line : brokenLines(text, width, 10'000)) {
                QVERIFY(textWidth(line.substr(0, line.find_last_not_of(' ') + 1)) <= width || letterCount(line) == 1);
                whole += line;
            }
            QCOMPARE(whole, text);
            QVERIFY(brokenLines(text, width, 3).size() <= 3);
        }
    QCOMPARE(brokenLines("one two three", 5, 9), (std::vector<std::string>{"one two ", "three"}));
}

void ChartShapesTest::htmlIsReadOnDarkGround()
{
    const Document report = reportOfEveryRecipe(twoScenarios(), Language::en);
    const QString html = QString::fromStdString(writeHtml(report));
    const qsizetype dark = html.indexOf(QStringLiteral("@media screen and (prefers-color-scheme: dark)")),
                    body = html.indexOf(QStringLiteral("<body>"));
    QVERIFY(dark > 0 && dark < body);
    const QString rules = html.mid(dark, body - dark);
    static const QRegularExpression used(QStringLiteral("class=\"((?:ink|tint)-[a-z]+)\""));
    std::set<QString> classes;
    for (auto found = used.globalMatch(html.mid(body)); found.hasNext();)
        classes.insert(found.next().captured(1));
    QVERIFY(classes.size() > 8);
    for (const QString &each : classes)
        QVERIFY2(rules.contains(u'.' + each + QStringLiteral(" { fill: #")), qPrintable(each));
}

HUELLA_TEST(ChartShapesTest, NoApplication)
} // namespace chart_shapes_test
#include "chart_shapes_test.moc"
