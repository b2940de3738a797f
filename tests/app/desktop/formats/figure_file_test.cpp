// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/charts/charts_fixture.h"
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/app/desktop/pixels.h"
#include "tests/register_test.h"

#include "app/desktop/formats/figures/figure_folder.h"
#include "app/desktop/theme/theme.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace huella;

namespace figure_file_test {

// Figures as files of their own.
class FigureFileTest : public QObject {
    Q_OBJECT

private slots:
    void picturesHaveTheirWidth_data();
    void picturesHaveTheirWidth();
    void widthsOutOfRangeAreRefused();
    void svgIsTextAndVectors();
    void pdfIsTextAndVectors();
    void everyFormatShowsTheSame();
    void everyFormatHoldsTheSameTexts_data();
    void everyFormatHoldsTheSameTexts();
    void theSameFigureGivesTheSameBytes();
    void hostileNamesStayText();
    void filesAreNamedAfterTheFigure();
    void aFolderGetsAllFigures();
    void nothingIsHalfWritten();
    void aReportWithoutFiguresMakesNoFolder();
};

namespace {

std::vector<FigureBlock> figuresOf(const Document &document)
{
    std::vector<FigureBlock> figures;
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block))
            figures.push_back(*figure);
    return figures;
}

FigureBlock runsFigure(Language language = Language::en)
{
    return figuresOf(summaryOf(sampleStudy(), language)).front();
}

QByteArray fileOf(const FigureBlock &figure, FigureFormat format, double width = usualFigureWidth)
{
    FigureOptions options;
    options.format = format;
    options.width = width;
    options.isoDate = fixedDate;
    const auto bytes = figureAs(figure, options);
    return bytes ? *bytes : QByteArray();
}

/// All texts of an SVG's elements of this name.
QStringList svgTexts(const QByteArray &svg, QStringView element)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            texts << xml.readElementText();
    return xml.hasError() ? QStringList(xml.errorString()) : texts;
}

} // namespace

void FigureFileTest::picturesHaveTheirWidth_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("a column") << 85.0;
    QTest::newRow("a page") << 160.0;
    QTest::newRow("a poster") << 500.0;
}

void FigureFileTest::picturesHaveTheirWidth()
{
    QFETCH(double, width);
    const QImage picture = QImage::fromData(fileOf(runsFigure(), FigureFormat::png, width), "PNG");
    QCOMPARE(picture.width(), int(std::ceil(width / 25.4 * 300)));
    QCOMPARE(picture.dotsPerMeterX(), 11811);
    QCOMPARE(picture.dotsPerMeterY(), 11811);
    const auto pdf = opened(fileOf(runsFigure(), FigureFormat::pdf, width));
    QCOMPARE(pdf->numPages(), 1);
    QVERIFY(qAbs(pdf->page(0)->pageSizeF().width() - width / 25.4 * 72) <= 1);
    const QString svg = QString::fromUtf8(fileOf(runsFigure(), FigureFormat::svg, width));
    const auto said = QRegularExpression(QStringLiteral(" width=\"([\\d.]+)mm\"")).match(svg);
    QVERIFY(qAbs(said.captured(1).toDouble() - width) < 0.1);
}

void FigureFileTest::widthsOutOfRangeAreRefused()
{
    for (const double width : {0.0, -5.0, 59.0, 501.0, qQNaN(), qInf()})
        for (const FigureFormat format : {FigureFormat::svg, FigureFormat::pdf, FigureFormat::png})
            QVERIFY(fileOf(runsFigure(), format, width).isEmpty());
}

void FigureFileTest::svgIsTextAndVectors()
{
    const FigureBlock figure = runsFigure(Language::es);
    FigureOptions options;
    options.language = Language::es;
    const QByteArray svg = *figureAs(figure, options);
    QVERIFY(QSvgRenderer(svg).isValid());
    QCOMPARE(svgTexts(svg, u"title"), QStringList(toQString(figure.chart.title)));
    QCOMPARE(svgTexts(svg, u"desc"), QStringList(toQString(figure.chart.description)));
    const QString shown = svgTexts(svg, u"text").join(u'|');
    for (const ChartRow &bar : figure.chart.bars)
        QVERIFY2(shown.contains(toQString(bar.label)) && shown.contains(toQString(bar.value)), bar.label.c_str());
    QVERIFY(svg.contains("role=\"img\" xml:lang=\"es\""));
    QVERIFY(!svg.contains("\"Inter\"")); // another family stands in where there is none
    for (const char *outside : {"<image", "href", "url(", "@import"})
        QVERIFY2(!svg.contains(outside), outside);
}

void FigureFileTest::pdfIsTextAndVectors()
{
    const FigureBlock figure = runsFigure();
    const QByteArray bytes = fileOf(figure, FigureFormat::pdf);
    const auto pdf = opened(bytes);
    QCOMPARE(pdf->title(), toQString(figure.chart.title));
    QVERIFY(!pdf->fonts().isEmpty());
    for (const Poppler::FontInfo &font : pdf->fonts())
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
    QVERIFY(pdf->embeddedFiles().isEmpty());
    const QString shown = textOf(*pdf);
    for (const ChartRow &bar : figure.chart.bars)
        QVERIFY2(shown.contains(wordsOf(toQString(bar.label))) && shown.contains(wordsOf(toQString(bar.value))),
                 bar.label.c_str());
    QVERIFY(!bytes.contains("/Image"));
}

void FigureFileTest::everyFormatShowsTheSame()
{
    const FigureBlock figure = runsFigure();
    const QImage png = QImage::fromData(fileOf(figure, FigureFormat::png), "PNG");
    QImage svg(png.size(), QImage::Format_RGB32);
    svg.fill(Qt::white);
    QPainter painter(&svg);
    QSvgRenderer(fileOf(figure, FigureFormat::svg)).render(&painter);
    painter.end();
    const QImage pdf = opened(fileOf(figure, FigureFormat::pdf))->page(0)->renderToImage(300, 300);
    for (const ColourRole ink : {ColourRole::cpu, ColourRole::gpu, ColourRole::memory, ColourRole::overhead}) {
        const int expected = pixelsOf(png, Theme::paper().ink(ink));
        QVERIFY(expected > 1000);
        for (const QImage &other : {svg, pdf})
            QVERIFY2(qAbs(pixelsOf(other, Theme::paper().ink(ink)) - expected) < expected / 10,
                     qPrintable(QStringLiteral("%1: %2 instead of %3")
                                    .arg(int(ink))
                                    .arg(pixelsOf(other, Theme::paper().ink(ink)))
                                    .arg(expected)));
    }
}

void FigureFileTest::everyFormatHoldsTheSameTexts_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < int(everyKind().size()); ++kind)
        QTest::addRow("%d", kind) << kind;
}

/// Labels and values of a chart of each kind, in what can be read of the file; a name that looks like a tag too.
void FigureFileTest::everyFormatHoldsTheSameTexts()
{
    QFETCH(int, kind);
    FigureBlock figure{everyKind()[size_t(kind)], {}};
    ChartSpec &chart = figure.chart;
    chart.bars.front().label = chart.bars.front().name = "<b>&amp;</b>";
    QStringList expected;
    const auto expect = [&expected](const std::string &text) { expected << wordsOf(toQString(text)); };
    for (const ChartRow &bar : chart.bars)
        if (chart.kind == ChartKind::bars)
            expect(bar.label), expect(bar.value);
        else if (chart.kind == ChartKind::tornado)
            expect(bar.name), expect(bar.lowText), expect(bar.lowValue), expect(bar.highText),
                expect(bar.highText.empty() ? "" : bar.highValue);
    for (const auto &[value, text] : chart.ticks)
        expect(text);
    for (const ChartMark &mark : chart.marks)
        expect(mark.text());
    if (chart.kind == ChartKind::line)
        expect(chart.bars.front().label), expect(chart.bars.back().label), expect(chart.valueHeading);
    const QString svg = wordsOf(svgTexts(fileOf(figure, FigureFormat::svg), u"text").join(u'|'));
    const QString pdf = textOf(*opened(fileOf(figure, FigureFormat::pdf)));
    for (const QString &text : expected) {
        QVERIFY2(svg.contains(text), qPrintable(text + QStringLiteral(" in ") + svg));
        QVERIFY2(pdf.contains(text), qPrintable(text + QStringLiteral(" in ") + pdf));
    }
}

void FigureFileTest::theSameFigureGivesTheSameBytes()
{
    for (const FigureFormat format : {FigureFormat::svg, FigureFormat::pdf, FigureFormat::png})
        QCOMPARE(fileOf(runsFigure(), format), fileOf(runsFigure(), format));
}

void FigureFileTest::hostileNamesStayText()
{
    FigureBlock figure = runsFigure();
    const std::string hostile = "</title><image href=\"http://127.0.0.1:9/\"/> &x; \x01\xef\xbf\xbe ]]>";
    figure.chart.title = figure.chart.description = figure.chart.bars.front().label = hostile;
    const QByteArray svg = fileOf(figure, FigureFormat::svg);
    QCOMPARE(svgTexts(svg, u"title").value(0).left(40), toQString(hostile).left(40));
    QVERIFY(!svg.contains("<image"));
    for (const FigureFormat format : {FigureFormat::svg, FigureFormat::pdf, FigureFormat::png})
        QVERIFY(!fileOf(figure, format).isEmpty());
}

void FigureFileTest::filesAreNamedAfterTheFigure()
{
    const auto name = [](const char *title, Language language) {
        FigureBlock figure;
        figure.chart.title = title;
        FigureOptions options;
        options.language = language;
        return figureFileName(2, figure, options);
    };
    QCOMPARE(name("Emissions by run", Language::en), QStringLiteral("figure-2-emissions-by-run.svg"));
    QCOMPARE(name("Emisiones por año: ¡según el país!", Language::es),
             QStringLiteral("figura-2-emisiones-por-ano-segun-el-pais.svg"));
    QCOMPARE(name("../../etc/passwd\n", Language::en), QStringLiteral("figure-2-etc-passwd.svg"));
    QCOMPARE(name("\u05e9\u05dc\u05d5\u05dd", Language::en), QStringLiteral("figure-2.svg"));
    QCOMPARE(name("", Language::en), QStringLiteral("figure-2.svg"));
    const QString longName = name(std::string(300, 'x').c_str(), Language::en);
    QVERIFY(longName.startsWith(QStringLiteral("figure-2")) && longName.size() <= 64);
}

void FigureFileTest::aFolderGetsAllFigures()
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("new"));
    const Document report = summaryOf(sampleStudy(), Language::es);
    const auto names = writeFigures(report, inside, {FigureFormat::png});
    QVERIFY(names);
    QCOMPARE(size_t(names->size()), figuresOf(report).size());
    QCOMPARE(QDir(inside).entryList(QDir::Files | QDir::Hidden), *names);
    for (const QString &name : *names)
        QVERIFY(!QImage(QDir(inside).filePath(name)).isNull());
    QVERIFY(names->front().startsWith(QStringLiteral("figura-1-")));
}

void FigureFileTest::nothingIsHalfWritten()
{
    const QTemporaryDir folder;
    const Document report = summaryOf(sampleStudy());
    const QStringList names = *writeFigures(report, folder.path(), {});
    const QString first = folder.filePath(names.front()), last = folder.filePath(names.back());
    QFile old(first);
    QVERIFY(old.open(QIODevice::WriteOnly | QIODevice::Truncate) && old.write("old") == 3);
    old.close();
    QVERIFY(QFile::remove(last) && QDir().mkpath(last)); // a folder stands where the last figure goes
    const auto failed = writeFigures(report, folder.path(), {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::file);
    QCOMPARE(bytesOf(first), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), names.mid(0, names.size() - 1));
    QVERIFY(!writeFigures(report, folder.filePath(QStringLiteral("no/such")), {}));
}

void FigureFileTest::aReportWithoutFiguresMakesNoFolder()
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("new"));
    const auto names = writeFigures(Document(), inside, {});
    QVERIFY(names && names->isEmpty());
    QVERIFY(!QDir(inside).exists());
}

HUELLA_TEST(FigureFileTest, QApplication)
} // namespace figure_file_test
#include "figure_file_test.moc"
