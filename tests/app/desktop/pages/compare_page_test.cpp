// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/scenario_menu.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/pages/compare/compare_page.h"
#include "core/study/edits/several_runs.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>
#include <QToolButton>

using namespace huella;

namespace compare_page_test {
namespace {

/// A window on a plan in Spain, with the page of comparisons in front.
struct ComparePageFixture : WindowFixture {
    explicit ComparePageFixture(Language start = Language::en) : WindowFixture(start)
    {
        planInSpain();
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    }
    const ChartSpec &chart(const char *name) { return find<ChartView>(name)->spec(); }
    QMenu *menuThatIsOpen() const
    {
        for (auto *each : window.findChildren<QMenu *>("chartMenu"))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    /// Enter on what is selected opens its menu; the first action is taken there.
    void takeTheFirstAction(ChartView *view) const
    {
        QTest::keyClick(view, Qt::Key_Return);
        QMenu *menu = menuThatIsOpen();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    /// What stands beside the bar of a scenario, in the column of the difference.
    const ChartCell &difference(size_t row) { return chart("scenarios").bars.at(row).cells.at(1); }
    void choose(const QString &id, const QString &words)
    {
        auto *view = find<ChartView>("scenarios");
        view->setFocus();
        for (int row = 0; row < int(view->spec().bars.size()); ++row)
            if (toQString(view->spec().bars[size_t(row)].id) == id)
                view->setCurrentRow(row);
        QTest::keyClick(view, Qt::Key_Home);
        while (view->selectedId() != id && view->currentRow() + 1 < int(view->spec().bars.size()))
            QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QMenu *menu = menuThatIsOpen();
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text().startsWith(words))
                action->trigger();
        menu->close();
    }
};

} // namespace

class ComparePageTest : public QObject {
    Q_OBJECT

private slots:
    void theTabOpensByKeysAndTellsWhereToBegin()
    {
        ComparePageFixture w;
        QVERIFY(w.window.findChild<ComparePage *>()->isVisible());
        QCOMPARE(w.find<QTabBar>("pages")->currentIndex(), 1);
        QCOMPARE(w.chart("scenarios").bars.size(), size_t(1));
        QVERIFY(w.chart("scenarios").footnote.find("only the baseline") != std::string::npos);
        QVERIFY(w.chart("history").bars.size() > 20);
    }

    void anEndOfTheTornadoBecomesAScenario()
    {
        ComparePageFixture w;
        auto *whatIf = w.find<ChartView>("whatIf");
        QVERIFY(whatIf->spec().bars.size() >= 5);
        const double promised = whatIf->spec().bars.front().low;
        whatIf->setFocus();
        QTest::keyClick(whatIf, Qt::Key_Home);
        QCOMPARE(whatIf->selectedId(), toQString(whatIf->spec().bars.front().id) + QStringLiteral("/low"));
        w.takeTheFirstAction(whatIf);
        QCOMPARE(w.document.study().scenarios.size(), size_t(2));
        QCOMPARE(w.document.result().scenarios[1].emissions.total.value(), promised);
        QCOMPARE(w.chart("scenarios").bars.size(), size_t(2));
        QVERIFY2(w.difference(1).below.ends_with("· clear difference"), w.difference(1).below.c_str());
        QVERIFY(w.difference(1).text.find("less") != std::string::npos);
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.document.study().scenarios.size(), size_t(1));
        QCOMPARE(w.chart("scenarios").bars.size(), size_t(1));
    }

    void aClickSelectsAndTheMenuMakesTheScenario()
    {
        ComparePageFixture w;
        auto *whatIf = w.find<ChartView>("whatIf");
        for (const QPoint &at : {QPoint(whatIf->width() / 2, 12), QPoint(whatIf->width() * 3 / 4, 12), QPoint(10, 12)})
            QTest::mouseClick(whatIf, Qt::LeftButton, {}, at);
        QTest::mouseClick(w.find<ChartView>("otherData"), Qt::LeftButton, {}, {100, 40});
        QTest::mouseClick(w.find<ChartView>("scenarios"), Qt::LeftButton, {}, {100, 10});
        QCOMPARE(w.document.study().scenarios.size(), size_t(1));
        whatIf->setFocus(Qt::TabFocusReason);
        QTest::keyClick(whatIf, Qt::Key_Home);
        QTest::keyClick(whatIf, Qt::Key_Left);
        QVERIFY(whatIf->selectedId().startsWith(toQString(whatIf->spec().bars.front().id) + u'/'));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(whatIf, &key);
        QMenu *menu = w.menuThatIsOpen();
        QVERIFY(menu);
        QVERIFY(menu->actions().at(2)->isSeparator()); // both ends, then the chart's own
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(w.document.study().scenarios.size(), size_t(2));
    }

    /// It stands in the row that the mouse is on, else in the one that is selected, and makes the scenario of that one.
    void theButtonStandsInItsRow()
    {
        ComparePageFixture w;
        auto *whatIf = w.find<ChartView>("whatIf");
        auto *button = whatIf->findChild<QToolButton *>(QStringLiteral("rowAction"));
        QVERIFY(button && button->isHidden());
        const auto rowOf = [whatIf](int row) { return whatIf->areaOf({row, RowPart::whole}).toRect(); };
        const auto standsIn = [&](int row) {
            return button->isVisible() && rowOf(row).contains(button->geometry().center());
        };
        whatIf->setFocus(Qt::TabFocusReason);
        QTest::keyClick(whatIf, Qt::Key_Home);
        QVERIFY(standsIn(0));
        QTest::keyClick(whatIf, Qt::Key_Tab);
        QVERIFY(button->hasFocus());
        const QPointF at = QPointF(rowOf(2).center()) + QPointF(60, 0);
        QMouseEvent move(QEvent::MouseMove, at, whatIf->mapToGlobal(at), Qt::NoButton, {}, {});
        QApplication::sendEvent(whatIf, &move);
        QVERIFY(standsIn(2));
        QVERIFY(button->geometry().right() <= whatIf->width());
        QMenu *menu = nullptr;
        QTimer::singleShot(50, [&] {
            menu = w.menuThatIsOpen();
            if (menu)
                menu->close();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(menu);
        QVERIFY(whatIf->selectedId().startsWith(toQString(whatIf->spec().bars[2].id)));
    }

    void aCopyIsTheSameAsTheBaseline()
    {
        ComparePageFixture w;
        ScenarioMenu::add(w.context, {});
        const Difference difference = w.document.result().scenarios[1].difference.value();
        QVERIFY(difference.simulated);
        QCOMPARE(difference.emissions.value(), 0.0);
        QVERIFY((difference.emissionsG == Interval{0, 0}));
        QCOMPARE(w.difference(1).text, std::string("the same"));
        QCOMPARE(w.document.study().scenarios[1].name, std::string("Baseline 2"));
    }

    void otherDataIsNamedAndMarked()
    {
        ComparePageFixture w;
        const ChartSpec chart = w.chart("otherData");
        QVERIFY(chart.bars.front().strong);
        QVERIFY(!chart.bars.front().label.ends_with("*"));
        QVERIFY(chart.bars[1].label.ends_with("†")); // life-cycle, of another source
        QVERIFY(chart.bars[2].label.ends_with("*")); // not life-cycle: never without its mark
        auto *view = w.find<ChartView>("otherData");
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(!w.menuThatIsOpen()); // it stands on this data already
        QCOMPARE(w.document.study().scenarios.size(), size_t(1));
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Down);
        w.takeTheFirstAction(view);
        QCOMPARE(w.document.study().scenarios[1].dataset, std::string("green-algorithms-3.0"));
        QVERIFY(w.chart("scenarios").bars[1].label.ends_with("*"));
        QVERIFY(w.difference(1).text.starts_with("*")); // neither lower nor higher
    }

    void theLanguageSwitchesTheWholePage()
    {
        ComparePageFixture w(Language::es);
        ScenarioMenu::add(w.context, Variation{Variation::What::place, "SE"});
        QVERIFY2(w.difference(1).below.ends_with("diferencia clara"), w.difference(1).below.c_str());
        w.language.set(Language::en);
        QCoreApplication::processEvents();
        QVERIFY2(w.difference(1).below.ends_with("clear difference"), w.difference(1).below.c_str());
    }

    void theBaselineStaysOnTopWhateverTheOrder()
    {
        ComparePageFixture w;
        for (const char *place : {"IN", "SE", "FR"})
            ScenarioMenu::add(w.context, Variation{Variation::What::place, place});
        ScenarioMenu::add(w.context, Variation{Variation::What::dataset, "green-algorithms-3.0"});
        auto *orders = w.find<QToolButton>("sortScenarios")->menu();
        orders->actions().back()->trigger();
        const auto &bars = w.chart("scenarios").bars;
        QCOMPARE(bars.front().id, std::string("s1"));
        QVERIFY(bars.back().label.ends_with("*")); // what cannot be compared is not ranked
        QVERIFY(std::is_sorted(bars.begin() + 1, bars.end() - 1,
                               [](const ChartRow &a, const ChartRow &b) { return a.total() < b.total(); }));
        orders->actions().front()->trigger();
        QCOMPARE(w.chart("scenarios").bars[1].id, std::string("s2"));
    }

    void anotherScenarioBecomesTheBaseline()
    {
        ComparePageFixture w;
        ScenarioMenu::add(w.context, Variation{Variation::What::place, "IN"});
        ScenarioMenu::add(w.context, Variation{Variation::What::place, "SE"});
        const int steps = w.document.undoStack().index();
        w.choose("s3", "Make");
        QCOMPARE(w.document.study().scenarios.front().id, std::string("s3"));
        QCOMPARE(w.document.study().scenarios[1].id, std::string("s1")); // the others in their order
        QCOMPARE(w.document.undoStack().index(), steps + 1);
        QCOMPARE(w.chart("scenarios").bars.front().id, std::string("s3"));
        QVERIFY(w.chart("scenarios").bars.front().about.find("baseline") != std::string::npos);
    }

    void theDifferenceIsTakenApart()
    {
        ComparePageFixture w;
        QVERIFY(!w.find<ChartView>("differenceParts")->isVisible()); // from what? there is only the baseline
        ScenarioMenu::add(w.context, Variation{Variation::What::place, "SE"});
        const ChartSpec chart = w.chart("differenceParts");
        QVERIFY(w.find<ChartView>("differenceParts")->isVisible());
        QVERIFY(chart.bars.size() >= 3); // processor, memory, overhead
        double sum = 0;
        for (const ChartRow &bar : chart.bars)
            sum += bar.low;
        QVERIFY(std::abs(sum - w.document.result().scenarios[1].difference->emissions.value()) < 1e-6 * std::abs(sum));
    }

    /// An edit may put the rows in another order, or take one away: what is offered is what was selected, or nothing.
    void aSelectionIsOfWhatTheRowIs()
    {
        ComparePageFixture w;
        auto *whatIf = w.find<ChartView>("whatIf");
        whatIf->setFocus();
        const auto rowOf = [whatIf](const char *id) {
            const auto &bars = whatIf->spec().bars;
            const auto found = std::find_if(bars.begin(), bars.end(), [id](const auto &bar) { return bar.id == id; });
            return found == bars.end() ? -1 : int(found - bars.begin());
        };
        QVERIFY(rowOf("whatif.memory") > 0);
        QTest::keyClick(whatIf, Qt::Key_Home);
        for (int row = rowOf("whatif.memory"); row > 0; --row)
            QTest::keyClick(whatIf, Qt::Key_Down);
        QVERIFY(whatIf->selectedId().startsWith("whatif.memory/"));
        const int before = rowOf("whatif.memory");
        w.document.apply(EditKind::setField, setField(w.document.study(), "r1", Field::memoryGb, 6400.0));
        QVERIFY(rowOf("whatif.memory") != before);
        QVERIFY2(whatIf->selectedId().startsWith("whatif.memory/"), qPrintable(whatIf->selectedId()));
        w.document.apply(EditKind::setField, setField(w.document.study(), "r1", Field::memoryGb, std::monostate()));
        QCOMPARE(rowOf("whatif.memory"), -1);
        QVERIFY2(whatIf->selectedId().isEmpty(), qPrintable(whatIf->selectedId()));
        auto *data = w.find<ChartView>("otherData");
        QCOMPARE(data->spec().bars.front().id, std::string("huella-2026"));
    }

    /// What stands in a field and is not in the study is counted nowhere.
    void aRunThatWaitsIsLeftOut()
    {
        ComparePageFixture w;
        w.document.apply(EditKind::duplicateRun, duplicateRun(w.document.study(), "r1", "Second"));
        const auto amountOf = [&w] { return w.chart("otherData").bars.front().total(); };
        const double both = amountOf();
        QVERIFY(!w.chart("whatIf").bars.empty());
        w.document.setWaiting({Waiting{"r2", "hours", Message("error.record.whole")}});
        QVERIFY(std::abs(amountOf() - both / 2) < 1e-9 * both);
        QVERIFY(w.chart("otherData").bars.front().value.starts_with("≥ "));
        QVERIFY(w.chart("otherData").bars.front().note.find("not known") == std::string::npos); // but not estimated
        QVERIFY(w.chart("otherData").footnote.find("1 run cannot be estimated yet") != std::string::npos);
        QVERIFY(w.chart("whatIf").bars.empty());
        w.document.setWaiting({});
        QCOMPARE(amountOf(), both);
        QVERIFY(!w.chart("whatIf").bars.empty());
    }

    /// They come from the background then; another measure does not ask for them again.
    void theAnswersOfManyRunsAreKept()
    {
        ComparePageFixture w;
        std::vector<Run> more(210, *w.document.study().run("r1"));
        w.document.apply(EditKind::addRuns, addRuns(w.document.study(), "s1", std::move(more)));
        QTRY_VERIFY_WITH_TIMEOUT(w.chart("otherData").bars.front().total() > 100 * 329, 20000); // g, of one run
        const ChartSpec emissions = w.chart("otherData"), whatIf = w.chart("whatIf");
        QVERIFY(!whatIf.bars.empty());
        w.context.measure->choose(Measure::energy);
        QVERIFY(w.chart("otherData") != emissions && !w.chart("otherData").bars.empty()); // at once
        w.context.measure->choose(Measure::emissions);
        QVERIFY(w.chart("otherData") == emissions && w.chart("whatIf") == whatIf);
    }

    /// Nothing can be made of the answers of a study that has no scenario any more.
    void anEmptyStudyOffersNothing()
    {
        ComparePageFixture w;
        auto *whatIf = w.find<ChartView>("whatIf"), *data = w.find<ChartView>("otherData");
        for (ChartView *view : {whatIf, data}) {
            view->setFocus();
            QTest::keyClick(view, Qt::Key_End);
        }
        Study none = w.document.study();
        none.scenarios.clear();
        w.document.apply(EditKind::removeScenario, none);
        for (ChartView *view : {whatIf, data}) {
            view->setFocus();
            QTest::keyClick(view, Qt::Key_Home);
            QTest::keyClick(view, Qt::Key_Return);
        }
        QVERIFY(w.document.study().scenarios.empty());
    }

    /// What the baseline does not count would look like a difference, or like a saving.
    void nothingIsTakenApartFromABaselineThatLacksARun()
    {
        ComparePageFixture w;
        ScenarioMenu::add(w.context, Variation{Variation::What::place, "SE"});
        QVERIFY(!w.chart("differenceParts").bars.empty() && !w.chart("whatIf").bars.empty());
        w.document.apply(EditKind::addRuns, addRun(w.document.study(), "s1", "Without hours"));
        QVERIFY(!w.find<ChartView>("differenceParts")->isVisible() && w.chart("whatIf").bars.empty());
        QVERIFY2(w.chart("whatIf").footnote.starts_with("One run has no estimate yet"),
                 w.chart("whatIf").footnote.c_str());
        const auto &bars = w.chart("scenarios").bars;
        QVERIFY(bars[0].value.starts_with("≥ ") && bars[1].value.find('%') == std::string::npos);
        w.document.undoStack().undo();
        QVERIFY(w.find<ChartView>("differenceParts")->isVisible() && !w.chart("whatIf").bars.empty());
    }

    void theLastScenarioOfTheDifferenceStays()
    {
        ComparePageFixture w;
        for (const char *place : {"SE", "FR", "IN"})
            ScenarioMenu::add(w.context, Variation{Variation::What::place, place});
        QMenu *menu = w.find<QToolButton>("partsOf")->menu();
        const auto ticked = [menu] {
            emit menu->aboutToShow();
            QList<QAction *> on;
            for (QAction *each : menu->actions())
                if (each->isChecked())
                    on << each;
            return on;
        };
        QCOMPARE(ticked().size(), 2);
        ticked().front()->trigger();
        QCOMPARE(ticked().size(), 1);
        const ChartSpec one = w.chart("differenceParts");
        QVERIFY(!one.bars.empty());
        QVERIFY(!ticked().front()->isEnabled());
        ticked().front()->trigger();
        QCOMPARE(ticked().size(), 1);
        QVERIFY(w.chart("differenceParts") == one);
    }

    void theLowerCardsStandBesideEachOther_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(1920, 1080)})
            QTest::addRow("%d", size.width()) << size;
    }

    void theLowerCardsStandBesideEachOther()
    {
        QFETCH(QSize, size);
        const bool wide = size.width() > 1760;
        ComparePageFixture w;
        w.window.resize(size);
        const auto at = [&w](const char *name) {
            QCoreApplication::processEvents();
            return w.find<ChartView>(name)->mapTo(&w.window, QPoint(0, 0));
        };
        QCOMPARE(at("otherData").y() < at("history").y(), wide);
        QVERIFY(at(wide ? "otherData" : "history").x() > at("whatIf").x());
        ScenarioMenu::add(w.context, Variation{Variation::What::place, "SE"});
        QVERIFY(at("differenceParts").x() > at("whatIf").x());
        QCOMPARE(at("otherData").y() < at("history").y(), wide);
        QVERIFY(w.find<ChartView>("scenarios")->height() >= 64);
    }
};

HUELLA_TEST(ComparePageTest, QApplication)
} // namespace compare_page_test
#include "compare_page_test.moc"
