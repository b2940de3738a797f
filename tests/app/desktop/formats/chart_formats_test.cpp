// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts of the window, in every measure, as SVG, PDF and PNG: the same labels and values in each.

#include "tests/app/desktop/charts/drawn_chart.h"
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/charts/chart_metrics.h"
#include "app/desktop/formats/figures/figure_file.h"
#include "app/desktop/theme/theme.h"
#include "core/charts/figures.h"
#include "core/charts/figures_compare.h"
#include "core/study/evaluate/scenario_answers.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>

using namespace huella;

namespace chart_formats_test {

class ChartFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void labelsAndValuesAreInEveryFormat_data();
    void labelsAndValuesAreInEveryFormat();
    void picturesLookAlike_data() { labelsAndValuesAreInEveryFormat_data(); }
    void picturesLookAlike();

private:
    Study study_;
    StudyResult result_;
};

namespace {

constexpr const char *charts[] = {"scenarios", "runs",    "components", "places",
                                  "elsewhere", "what-if", "other data", "simulations"};

ChartSpec chartNamed(const QString &name, const Study &study, const StudyResult &result, Measure measure,
                     const Wording &words)
{
    const ScenarioResult &first = result.scenarios.front();
    const Scenario &baseline = study.scenarios.front();
    if (name == u"scenarios")
        return scenariosChart(result, words, {}, measure, Mass(20'000));
    if (name == u"runs")
        return totalsChart(first, By::run, words, {}, measure);
    if (name == u"components")
        return totalsChart(first, By::component, words, {}, measure);
    if (name == u"places")
        return totalsChart(first, By::place, words, {}, measure);
    if (name == u"elsewhere")
        return elsewhereChart(*first.runs.front()->estimate(), datasetOf(study), study.elsewhere, words, {}, false,
                              measure);
    if (name == u"what-if")
        return whatIfChart(whatIf(study, baseline), first, words, {}, measure);
    if (name == u"other data")
        return otherDataChart(underOtherData(study, baseline), first, words, {}, measure);
    return drawsChart(*first.sample, first.range, first.energy.total, first.emissions.total, words, {},
                      MeasureOf(measure, *first.dataset));
}

QByteArray fileOf(const ChartSpec &chart, FigureFormat format, Language language)
{
    FigureOptions options;
    options.format = format;
    options.language = language;
    options.isoDate = fixedDate;
    return figureAs({chart, {}}, options).value();
}

QStringList svgTexts(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts << wordsOf(xml.readElementText());
    return texts;
}

/// All letters of all texts, in whatever order the format has them: who reads a PDF guesses at the spaces ("×2").
QString lettersOf(const QString &text)
{
    QString letters = wordsOf(text).remove(u' ');
    std::sort(letters.begin(), letters.end());
    return letters;
}

/// What a row says where it is drawn.
QStringList textsOf(const ChartSpec &chart)
{
    QStringList texts;
    const auto add = [&texts](const std::string &text) { texts << wordsOf(toQString(text)); };
    for (const ChartRow &bar : chart.bars) {
        if (chart.kind == ChartKind::bars)
            add(bar.label), add(bar.value);
        if (chart.kind == ChartKind::tornado)
            add(bar.name), add(bar.lowText), add(bar.lowValue), add(bar.highText),
                add(bar.highText.empty() ? "" : bar.highValue);
    }
    if (chart.kind == ChartKind::histogram) // in others the note below says what its line is
        for (const ChartMark &mark : chart.marks)
            add(mark.text());
    add(chart.footnote);
    return texts;
}

/// A picture small enough that letters are grey: what lies within a point of its place in the other is the same.
QImage blurred(const QImage &picture)
{
    return picture.convertToFormat(QImage::Format_Grayscale8)
        .scaled(160, int(160.0 * picture.height() / picture.width()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

double meanDifference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / a.width() / a.height();
}

QImage drawnSvg(const QByteArray &svg, const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    QSvgRenderer(svg).render(&painter);
    return picture;
}

} // namespace

void ChartFormatsTest::initTestCase()
{
    study_ = twoScenarios();
    result_ = Evaluator().evaluate(study_, 1000);
}

void ChartFormatsTest::labelsAndValuesAreInEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("measure");
    for (const char *name : charts)
        for (const Measure measure : allMeasures)
            if (name != std::string_view("elsewhere") || measure != Measure::energy) // which has nothing to draw
                QTest::addRow("%s in %s", name, toString(measure).data()) << QString::fromLatin1(name) << int(measure);
}

/// The texts of the files are those of the scene, which PNG paints: no format has one more or less, and each row is in them.
void ChartFormatsTest::labelsAndValuesAreInEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(int, measure);
    for (const Language language : {Language::en, Language::es}) {
        const ChartSpec chart = chartNamed(name, study_, result_, Measure(measure), Wording::of(language));
        QVERIFY(!chart.bars.empty());
        const QString svg = svgTexts(fileOf(chart, FigureFormat::svg, language)).join(u' ');
        const QString pdf = textOf(*opened(fileOf(chart, FigureFormat::pdf, language)));
        QCOMPARE(lettersOf(pdf), lettersOf(svg));
        for (const QString &text : textsOf(chart))
            QVERIFY2(wordsOf(svg).contains(text), qPrintable(text + QStringLiteral(" in ") + svg));
        for (const ChartMark &mark : chart.marks)
            QVERIFY2(wordsOf(svg).contains(wordsOf(toQString(mark.value))), mark.value.c_str());
    }
}

void ChartFormatsTest::picturesLookAlike()
{
    QFETCH(QString, name);
    QFETCH(int, measure);
    const Language language = Language::en;
    const ChartSpec chart = chartNamed(name, study_, result_, Measure(measure), Wording::of(language));
    const QImage png = QImage::fromData(fileOf(chart, FigureFormat::png, language), "PNG");
    const QImage svg = drawnSvg(fileOf(chart, FigureFormat::svg, language), png.size());
    const QImage pdf = opened(fileOf(chart, FigureFormat::pdf, language))->page(0)->renderToImage(300, 300);
    QVERIFY(std::abs(double(pdf.height()) / pdf.width() - double(png.height()) / png.width()) < 0.01);
    ChartSpec other = chart; // that the comparison would see a value too much or too little
    for (ChartRow &bar : other.bars)
        bar.value.clear(), bar.label.clear(), bar.name.clear();
    const double without =
        meanDifference(blurred(png), blurred(QImage::fromData(fileOf(other, FigureFormat::png, language), "PNG")
                                                 .scaled(png.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    // shades of grey: bars across the whole width have two edges each, and of eleven bars half a point at every edge comes to seven
    constexpr double mostApart = 8;
    for (const QImage &each : {svg, pdf}) {
        const double apart = meanDifference(blurred(png), blurred(each).scaled(blurred(png).size()));
        QVERIFY2(apart < mostApart && (chart.kind == ChartKind::histogram || apart < without / 2),
                 qPrintable(QStringLiteral("%1, without texts %2").arg(apart).arg(without)));
    }
}

HUELLA_TEST(ChartFormatsTest, QApplication)
} // namespace chart_formats_test
#include "chart_formats_test.moc"
