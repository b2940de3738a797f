// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/odt/odt_writer.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "core/report/checks/report_checks.h"
#include "core/report/write/writers.h"
#include "core/study/file/file.h"
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/core/base/show.h"
#include "tests/register_test.h"

#include <QClipboard>
#include <QMenu>

using namespace huella;

namespace report_figures_test {

/// A figure in the text is a chart like that of a card: it says what is pointed at, and it can be taken elsewhere.
class ReportFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void everyBarSaysItsValues();
    void aFigureHasTheMenuOfItsChart();
    void theBarStandsOnTheFigureAndIsReachedByTab();
    void aWidthIsKeptAndReachesEveryFormat();
    void anOwnAlternativeStaysUntilItIsEmptied();
    void wordsOfAnotherLanguageStayToBeTranslated();
};

namespace {

struct Figures : ReportFixture {
    Figures()
    {
        Report report;
        const auto own = [](BlockContent content) {
            return std::make_shared<const ReportBlock>(ReportBlock{std::move(content), {}, "en"});
        };
        report.blocks = {own(TextBlock{TextStyle::body, {{"Above it."}}}), own(RecipeBlock{"figure.runs", {}, {}})};
        document.apply(EditKind::editReport, setReport(document.study(), report));
    }
    QAction *inMenu(size_t block, const char *name)
    {
        edit->setTextCursor(QTextCursor(page->text().firstBlock(block)));
        menu.reset(edit->makeMenu());
        for (QAction *action : menu->actions())
            if (action->objectName() == QLatin1String(name))
                return action;
        return nullptr;
    }
    std::unique_ptr<QMenu> menu{};
};

/// Where the words of the figure begin on the PDF's page, pt.
double captionStart(const Document &report)
{
    const auto pdf = opened(writePdf(report, {}).value());
    for (const auto &box : pdf->page(0)->textList())
        if (box->text() == QStringLiteral("Figure"))
            return box->boundingBox().left();
    return -1;
}

} // namespace

void ReportFiguresTest::everyBarSaysItsValues()
{
    Figures w;
    const FigureBlock *figure = w.page->text().figureAt(1);
    QVERIFY(figure && !w.page->text().figureAt(0) && !w.page->text().figureAt(9));
    const QRectF area = w.page->text().layout().blockBoundingRect(w.page->text().firstBlock(1));
    QVERIFY(area.height() > 40);
    QStringList said;
    for (double y = area.top(); y < area.bottom(); y += 4)
        if (const QString words = w.page->text().chartWordsAt(1, {area.center().x(), y}); !words.isEmpty())
            said << words;
    for (const ChartRow &bar : figure->chart.bars) {
        const auto begins = toQString(bar.label) + u'\n' + toQString(bar.value) + u'\n' + toQString(bar.range);
        QVERIFY2(std::any_of(said.begin(), said.end(), [&](const QString &words) { return words.startsWith(begins); }),
                 qPrintable(begins));
    }
    QVERIFY(w.page->text().chartWordsAt(0, {area.center().x(), area.top() - 10}).isEmpty());
}

void ReportFiguresTest::aFigureHasTheMenuOfItsChart()
{
    Figures w;
    for (const char *name : {"chartCopyPicture", "chartCopyNumbers", "chartSaveSvg", "chartSavePng", "chartSavePdf"}) {
        QAction *action = w.inMenu(1, name);
        QVERIFY2(action && action->isEnabled(), name);
    }
    w.inMenu(1, "chartCopyNumbers")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u'\t'));
    QVERIFY(!w.inMenu(0, "chartCopyPicture")); // text is no chart
}

void ReportFiguresTest::theBarStandsOnTheFigureAndIsReachedByTab()
{
    Figures w;
    auto *bar = w.find<QFrame>("figureBar");
    QTest::keyClick(w.edit, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!bar->isVisible());
    w.page->goTo(1);
    w.edit->setFocus();
    QVERIFY(bar->isVisible());
    QVERIFY(w.edit->rect().contains(bar->geometry()));
    QTest::keyClick(w.edit, Qt::Key_Tab);
    QVERIFY(w.find<QToolButton>("figureMeasure")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(w.find<QToolButton>("figureWidth")->hasFocus());
    QCOMPARE(w.find<QToolButton>("figureWidth")->accessibleName(), QStringLiteral("Width 100%"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(w.edit->hasFocus());
    ReportFixture::lineOf(*w.menuOf("figureMeasure"), QStringLiteral("kWh"))->trigger();
    QVERIFY(std::get<RecipeBlock>(w.blocks()[1]->content).measure == Measure::energy);
    w.find<QToolButton>("figureRemove")->click();
    QCOMPARE(w.blocks().size(), size_t(1));
    QVERIFY(!bar->isVisible());
    QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.blocks().size(), size_t(2));
}

void ReportFiguresTest::aWidthIsKeptAndReachesEveryFormat()
{
    Figures w;
    w.page->goTo(1);
    const QRectF whole = w.page->text().layout().pieces().back().across({0, 0, 100, 10});
    QCOMPARE(whole.width(), 100.0);
    const int steps = w.document.undoStack().index();
    ReportFixture::lineOf(*w.menuOf("figureWidth"), QStringLiteral("50%"))->trigger();
    QCOMPARE(w.document.undoStack().index(), steps + 1);
    QCOMPARE(std::get<RecipeBlock>(w.blocks()[1]->content).width, 50);
    const PageLayout &pages = w.page->text().layout();
    const PlacedSlice &placed = pages.placed().back();
    QCOMPARE(pages.areaOf(placed).width(), pages.page().body.width() / 2);
    QCOMPARE(pages.areaOf(placed).center().x(), pages.page().body.center().x());
    const auto read = readStudy(writeStudy(w.document.study()), "it");
    QVERIFY(read && read->study.report == w.document.study().report);
    const Document report = w.page->finished();
    QVERIFY(writeHtml(report).find("width:50%") != std::string::npos);
    QVERIFY(writeHtml(report).find("viewBox=\"0 0 320 ") != std::string::npos);
    QVERIFY(writeLatex(report).find("{0.5\\linewidth}") != std::string::npos);
    Document wide = report;
    std::get<FigureBlock>(wide.blocks.back()).width = 100;
    const auto odt = writeOdt(report, {}), wideOdt = writeOdt(wide, {});
    QVERIFY(odt && wideOdt && odt->size() < wideOdt->size());
    const double narrow = captionStart(report), full = captionStart(wide);
    QVERIFY2(narrow > full + 100, qPrintable(QStringLiteral("%1 %2").arg(narrow).arg(full))); // pt
    QTest::keyClick(w.edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(std::get<RecipeBlock>(w.blocks()[1]->content).width, 100);
}

void ReportFiguresTest::anOwnAlternativeStaysUntilItIsEmptied()
{
    Figures w;
    w.page->goTo(1);
    const auto described = [&w] { return w.page->text().figureAt(1)->chart.description; };
    const auto isGood = [&w] {
        for (const ReportCheck &check : checkReport(w.page->text().blocks(), w.page->context()))
            if (check.id == "alternatives")
                return check.state == CheckState::good;
        return false;
    };
    const std::string made = described();
    auto *button = w.find<QToolButton>("figureAlternative");
    w.dialogs.texts << QStringLiteral("Two bars,\none long.");
    button->click();
    QCOMPARE(w.dialogs.suggestedTexts, QStringList{toQString(made)});
    QCOMPARE(described(), std::string("Two bars, one long."));
    QVERIFY(isGood());
    w.document.apply(EditKind::setField, setField(w.document.study(), w.document.currentRunId(), Field::hours, 77.0));
    QCOMPARE(described(), std::string("Two bars, one long."));
    w.dialogs.texts << QString();
    button->click();
    QVERIFY(described() != "Two bars, one long." && isGood());
    QVERIFY(std::get<RecipeBlock>(w.blocks()[1]->content).alternative.empty());
    const int steps = w.document.undoStack().index();
    w.dialogs.texts << toQString(described()); // left as it was made
    button->click();
    QCOMPARE(w.document.undoStack().index(), steps);
}

/// Another width translates nothing; other words are of the report's language.
void ReportFiguresTest::wordsOfAnotherLanguageStayToBeTranslated()
{
    Figures w;
    RecipeBlock figure{"figure.runs", {}, {}};
    figure.caption = "Mine";
    w.page->setFigure(1, figure);
    QCOMPARE(w.blocks()[1]->language, std::string("en"));
    w.page->setLanguage(Language::es);
    figure.width = 50;
    w.page->setFigure(1, figure);
    QCOMPARE(w.blocks()[1]->language, std::string("en"));
    figure.caption = "Mía";
    w.page->setFigure(1, figure);
    QCOMPARE(w.blocks()[1]->language, std::string("es"));
}

HUELLA_TEST(ReportFiguresTest, QApplication)
} // namespace report_figures_test
#include "report_figures_test.moc"
