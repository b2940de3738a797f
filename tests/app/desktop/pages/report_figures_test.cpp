// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/report_page_fixture.h"
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

HUELLA_TEST(ReportFiguresTest, QApplication)
} // namespace report_figures_test
#include "report_figures_test.moc"
