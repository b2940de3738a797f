// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The working as people use it: opened, covered and uncovered by keys and mouse.

#include "app/desktop/cards/source_popup.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/working_view.h"
#include "core/estimate/estimate.h"
#include "tests/app/desktop/pixels.h"
#include "tests/app/desktop/widgets/shown_working.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/core/workload/workload_text.h"
#include "tests/register_test.h"

using namespace huella;

namespace working_view_test {

using namespace shown_working;

class WorkingViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void onPlanOnlyFiguresAreStops();
    void enterOpensAFigure();
    void arrowsGoThroughTermsAndRows();
    void keysCoverAndUncover();
    void theMouseCoversAndUncovers();
    void nothingIsCoveredWhereItMayNot();
    void aCoveredTermSaysHowItIsUncovered();
    void uncoveringGoesInReadingOrder();
    void whatIsCoveredIsEverywhere();
    void coveredTermsLookAlike();
    void coveringLastsThroughNewLines();
    void severalFormsAreShown();
    void everythingFitsIntoItsWidth_data();
    void everythingFitsIntoItsWidth();
    void largerTypeIsHigher();
    void aFigureCanBeChanged();
};

void WorkingViewTest::initTestCase() { useOwnFonts(*qApp); }

void WorkingViewTest::onPlanOnlyFiguresAreStops()
{
    Shown shown;
    shown.view.setCoverable(false);
    for (const WorkingView::Stop &stop : shown.view.stops())
        QVERIFY(stop.span->kind == WorkingSpan::Kind::figure);
    QCOMPARE(shown.view.stops().size(), size_t{8}); // three of the processor, two of the memory, t, PUE and I
}

void WorkingViewTest::enterOpensAFigure()
{
    Shown shown;
    shown.keys({Qt::Key_Return, Qt::Key_Right, Qt::Key_Space});
    QCOMPARE(shown.opened.size(), 2);
    QCOMPARE(shown.opened[1][0].value<WorkingSpan>().field, std::string("cpu_tdp_per_core_w"));
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at(0));
    QCOMPARE(shown.opened.last()[0].value<WorkingSpan>().field, std::string("cores"));
}

void WorkingViewTest::arrowsGoThroughTermsAndRows()
{
    Shown shown;
    shown.keys({Qt::Key_Right, Qt::Key_Right, Qt::Key_Right});
    QCOMPARE(shown.symbol(), std::string("P_cpu")); // the result
    shown.keys({Qt::Key_Home, Qt::Key_Down});
    QCOMPARE(shown.view.stops()[size_t(shown.view.currentStop())].line, size_t{1});
    shown.keys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Down});
    QCOMPARE(shown.view.stops()[size_t(shown.view.currentStop())].line, size_t{3}); // the last
    shown.keys({Qt::Key_Up});
    QCOMPARE(shown.view.stops()[size_t(shown.view.currentStop())].line, size_t{2});
    shown.keys({Qt::Key_End, Qt::Key_Right});
    QCOMPARE(shown.symbol(), std::string("C"));
}

void WorkingViewTest::keysCoverAndUncover()
{
    Shown shown;
    shown.keys({Qt::Key_Right, Qt::Key_C});
    QVERIFY(shown.view.covered() == std::set<std::string>{"P_c"});
    QCOMPARE(shown.symbol(), std::string("P_c")); // the keyboard stays where it is
    shown.keys({Qt::Key_Return});
    QVERIFY(shown.view.covered().empty() && shown.opened.isEmpty()); // it uncovers and does not open as well
    shown.keys({Qt::Key_End, Qt::Key_Delete, Qt::Key_Space});
    QVERIFY(shown.view.covered().empty());
    QCOMPARE(shown.changed.size(), 4);
}

void WorkingViewTest::theMouseCoversAndUncovers()
{
    Shown shown;
    QTest::mouseClick(&shown.view, Qt::RightButton, {}, shown.at(3)); // a result
    QVERIFY(shown.view.covered() == std::set<std::string>{"P_cpu"});
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at(3));
    QVERIFY(shown.view.covered().empty());
}

void WorkingViewTest::nothingIsCoveredWhereItMayNot()
{
    Shown shown;
    shown.view.setCoverable(false);
    shown.keys({Qt::Key_C, Qt::Key_Delete});
    QTest::mouseClick(&shown.view, Qt::RightButton, {}, shown.at(0));
    QVERIFY(shown.view.covered().empty() && shown.changed.isEmpty());
    shown.view.setCovered({"PUE"}); // by a lesson; it can be uncovered all the same
    shown.keys({Qt::Key_Home, Qt::Key_Down, Qt::Key_Down, Qt::Key_End, Qt::Key_Left, Qt::Key_Return});
    QVERIFY(shown.view.covered().empty());
}

void WorkingViewTest::aCoveredTermSaysHowItIsUncovered()
{
    Shown shown;
    shown.view.setCovered({"PUE"});
    QStringList said;
    for (int i = 0; i < int(shown.view.stops().size()); ++i)
        if (shown.view.stops()[size_t(i)].span->covered)
            said << shown.view.spokenStop(i);
    QVERIFY(!said.isEmpty());
    for (const QString &each : said)
        QVERIFY2(each.contains(", covered") && each.endsWith("Space uncovers it."), qPrintable(each));
}

void WorkingViewTest::uncoveringGoesInReadingOrder()
{
    Shown shown;
    shown.view.coverAll();
    std::vector<std::string> order;
    while (!shown.view.covered().empty()) {
        const std::set<std::string> before = shown.view.covered();
        shown.view.uncoverNext();
        for (const std::string &symbol : before)
            if (!shown.view.covered().contains(symbol))
                order.push_back(symbol);
    }
    QVERIFY(order == termsOf(linesOf()));
    shown.view.uncoverNext(); // nothing is left
    QCOMPARE(size_t(shown.changed.size()), 1 + order.size());
    shown.view.coverAll();
    shown.view.uncoverAll();
    QVERIFY(shown.view.covered().empty());
}

void WorkingViewTest::whatIsCoveredIsEverywhere()
{
    Shown shown;
    shown.view.setCovered({"E"});
    int boxes = 0;
    for (const WorkingView::Stop &stop : shown.view.stops())
        boxes += stop.span->covered;
    QCOMPARE(boxes, 2); // the result of one line and a factor of the next
}

void WorkingViewTest::coveredTermsLookAlike()
{
    Shown shown;
    shown.view.coverAll();
    for (const WorkingView::Stop &stop : shown.view.stops())
        QCOMPARE(stop.rects.front().width(), shown.view.stops().front().rects.front().width());
}

void WorkingViewTest::coveringLastsThroughNewLines()
{
    Shown shown;
    shown.view.setCovered({"C", "PUE"});
    shown.view.setLines(linesOf(Language::es));
    QVERIFY(shown.view.spokenLine(3).endsWith(QStringLiteral("es igual a tapado")));
}

void WorkingViewTest::severalFormsAreShown()
{
    Shown shown;
    const int figures = shown.view.heightForWidth(700);
    shown.view.setShows({true, true, true});
    QVERIFY(shown.view.heightForWidth(700) > 2.5 * figures);
    shown.view.setShows({true, false, false});
    for (const WorkingView::Stop &stop : shown.view.stops())
        QVERIFY(stop.span->kind == WorkingSpan::Kind::plain); // symbols are covered where no figure is shown
    shown.view.setCovered({"PUE"});
    QCOMPARE(shown.view.spokenLine(2),
             QStringLiteral("E equals t times the sum of P sub cpu plus P sub mem, times covered"));
}

void WorkingViewTest::everythingFitsIntoItsWidth_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("size");
    for (const Language language : {Language::en, Language::es})
        for (const auto &[width, size] :
             {std::pair(320, 14), std::pair(560, 18), std::pair(600, 28), std::pair(1800, 40)})
            QTest::addRow("%s %d %d", codeOf(language).data(), width, size) << language << width << size;
}

void WorkingViewTest::everythingFitsIntoItsWidth()
{
    QFETCH(Language, language);
    QFETCH(int, width);
    QFETCH(int, size);
    const WorkingLayout layout(linesOf(language), {true, true, true}, size);
    std::vector<QRectF> places;
    for (const WorkingLayout::Piece &piece : layout.place(width)) {
        const QString text = layout.items()[piece.item].text;
        QVERIFY2(piece.rect.right() - (text.endsWith(u' ') ? size / 2 : 0) <= width, qPrintable(text));
        QVERIFY2(places.empty() || !places.back().adjusted(1, 1, -1, -1).intersects(piece.rect), qPrintable(text));
        places.push_back(piece.rect);
    }
    QVERIFY(layout.heightOf(layout.place(width)) >= places.back().bottom());
}

void WorkingViewTest::largerTypeIsHigher()
{
    Shown shown;
    const int before = shown.view.heightForWidth(2000);
    shown.view.setTypeSize(28);
    QCOMPARE(shown.view.heightForWidth(2000), 2 * before - 2);
}

void WorkingViewTest::aFigureCanBeChanged()
{
    WindowFixture w;
    const auto lines = linesOf();
    const auto spanOf = [&lines](std::string_view symbol) {
        for (const WorkingLine &line : lines)
            for (const WorkingSpan &span : line.spans)
                if (span.symbol == symbol && span.kind == WorkingSpan::Kind::figure)
                    return span;
        return WorkingSpan();
    };
    SourcePopup use(spanOf("u_c"), w.context, nullptr, SourcePopup::Editing::yes);
    std::string field;
    std::optional<double> value;
    connect(&use, &SourcePopup::edited, this, [&](const std::string &column, std::optional<double> typed) {
        field = column;
        value = typed;
    });
    auto *edit = use.findChild<NumberField *>();
    QVERIFY(edit && !edit->accessibleName().isEmpty());
    edit->selectAll(); // as showing the popup does
    QTest::keyClicks(edit, QStringLiteral("50"));
    QVERIFY(field == "cpu_usage" && value == 0.5); // in the field's own unit
    SourcePopup fixed(spanOf("P_m"), w.context, nullptr, SourcePopup::Editing::yes);
    QVERIFY(!fixed.findChild<NumberField *>()); // no input stands for it
    SourcePopup onPlan(spanOf("t"), w.context, nullptr);
    QVERIFY(!onPlan.findChild<NumberField *>());
}

HUELLA_TEST(WorkingViewTest, QApplication)
} // namespace working_view_test
#include "working_view_test.moc"
