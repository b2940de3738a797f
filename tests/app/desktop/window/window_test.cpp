// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/planned_window.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"
#include "app/desktop/widgets/working_view.h"
#include "app/desktop/widgets/wrapped_label.h"
#include "app/desktop/window/outline_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace huella;

namespace window_test {

using namespace planned_window;

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void aNewUserPlansARunByKeys()
    {
        WindowFixture w;
        QVERIFY(!w.estimate());
        planTheRun(w);
        QVERIFY(w.estimate());
        QCOMPARE(w.find<QLineEdit>("cpu")->text(), QStringLiteral("Intel Xeon E5-2683 v4"));
        QCOMPARE(w.estimate()->outcome.energy.total.value(), 2.1310848); // METHODS: the calculator's own example
        QCOMPARE(qRound(w.estimate()->outcome.emissions.total.value()), 327);
        const auto items = w.find<HeadlineView>("headline")->items();
        QCOMPARE(items.front().figure, toQString("0.33\u00a0kg CO₂e"));
        QVERIFY(items.front().below.contains("nine of ten simulations"));
        QCOMPARE(w.find<ChartView>("elsewhere")->spec().bars.size(), size_t(6));
        QVERIFY(!w.find<WorkingView>("working")->lines().empty());
    }

    void everyEditIsUndoneAndRedoneByKeys()
    {
        WindowFixture w;
        planTheRun(w);
        const Study last = w.document.study();
        const int steps = w.document.undoStack().count();
        QVERIFY(steps >= 5);
        for (int i = 0; i < steps; ++i) // a field with the cursor in it must not swallow the window's undo
            QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!w.estimate());
        QVERIFY(w.find<QLineEdit>("cpu")->text().isEmpty());
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(w.document.study() == last);
        QCOMPARE(w.find<QLineEdit>("hours")->text(), QStringLiteral("12"));
    }

    void altWithADigitOpensAPageAndWritesNothing()
    {
        WindowFixture w;
        planTheRun(w);
        QLineEdit *hours = w.find<QLineEdit>("hours");
        hours->setFocus();
        QTest::keyClick(hours, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(w.find<QTabBar>("pages")->currentIndex(), 1);
        QCOMPARE(hours->text(), QStringLiteral("12"));
    }

    void whatIsNewIsNamedFirst()
    {
        WindowFixture w;
        planTheRun(w);
        for (const auto &[key, with] :
             {std::pair(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier), {Qt::Key_D, Qt::ControlModifier}}) {
            w.find<QLineEdit>("zone")->setFocus();
            QTest::keyClick(QApplication::focusWidget(), key, with);
            QCOMPARE(QApplication::focusWidget(), w.find<QLineEdit>("name"));
            QTest::keyClicks(QApplication::focusWidget(), "Alignment");
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QCOMPARE(w.document.study().run(w.document.currentRunId())->name, std::string("Alignment"));
        }
    }

    void anUndoStepHasAName()
    {
        WindowFixture w;
        typeInto(w.find<QLineEdit>("hours"), "3");
        QStringList titles;
        for (QAction *menu : w.window.menuBar()->actions())
            for (QAction *action : menu->menu()->actions())
                titles << action->text();
        QVERIFY(titles.contains(QStringLiteral("&Undo change of inputs")));
    }

    void theLanguageSwitchesLiveAndMovesNoNumber()
    {
        WindowFixture w;
        planTheRun(w);
        typeInto(w.find<QLineEdit>("pue"), "1.2");
        const Study before = w.document.study();
        w.language.set(Language::es);
        QCoreApplication::processEvents();
        QVERIFY(w.document.study() == before);
        QCOMPARE(w.find<QLineEdit>("pue")->text(), QStringLiteral("1,2"));
        QCOMPARE(w.find<QLineEdit>("zone")->text(), QStringLiteral("España"));
        QVERIFY(w.find<HeadlineView>("headline")->items().front().below.contains("nueve de cada diez"));
        w.language.set(Language::en);
    }

    void runsAreAddedDuplicatedMovedAndRemoved()
    {
        WindowFixture w;
        planTheRun(w);
        QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(w.document.study().runCount(), size_t(2));
        QCOMPARE(w.document.currentRunId(), std::string("r2"));
        QTest::keyClick(&w.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.document.study().runCount(), size_t(3));
        QTest::keyClick(&w.window, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.document.study().scenarios.front().runs[1]->id, std::string("r3"));
        QTest::keyClick(&w.window, Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(w.document.study().runCount(), size_t(2));
        QVERIFY(w.dialogs.told.isEmpty());
    }

    void theOutlineIsASoundModelAndRenames()
    {
        WindowFixture w;
        auto *tree = w.find<QTreeView>("outline");
        const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        planTheRun(w);
        w.document.apply(EditKind::addRun, addRun(w.document.study(), "s1", "Second"));
        const QModelIndex second = tree->model()->index(1, 0, tree->model()->index(0, 0));
        QCOMPARE(second.data().toString(), QStringLiteral("Second"));
        QVERIFY(tree->model()->setData(second, QStringLiteral("Other"), Qt::EditRole));
        QCOMPARE(w.document.study().run("r2")->name, std::string("Other"));
        QVERIFY(!tree->model()->setData(second, QStringLiteral("  "), Qt::EditRole));
        QCOMPARE(tree->currentIndex(), second);
        QTest::keyClick(tree, Qt::Key_Up);
        QCOMPARE(w.document.currentRunId(), std::string("r1"));
    }

    void whatIsTypedWronglyIsKeptAndChangesNothing()
    {
        WindowFixture w;
        planTheRun(w);
        const Study before = w.document.study();
        auto *memory = w.find<NumberField>("memory_gb");
        typeInto(memory, "1.500.000");
        QVERIFY(memory->isWrong());
        QCOMPARE(memory->text(), QStringLiteral("1.500.000"));
        w.find<QLineEdit>("hours")->setFocus();
        QCOMPARE(memory->text(), QStringLiteral("1.500.000"));
        QCOMPARE(*w.document.study().run("r1")->workload.memoryGb, *before.run("r1")->workload.memoryGb);
    }

    void thePlatformOpensProviderAndRegion()
    {
        WindowFixture w;
        planTheRun(w);
        auto *platform = w.find<QComboBox>("platform");
        auto *provider = w.find<SearchField>("provider");
        QVERIFY(provider->isVisible() && !provider->isEnabled());
        platform->setFocus();
        QTest::keyClick(platform, Qt::Key_Down);
        QVERIFY(provider->isEnabled());
        typeInto(provider, "google");
        QCOMPARE(*w.document.study().run("r1")->workload.provider, std::string("gcp"));
        typeInto(w.find<QLineEdit>("region"), "europe-west1");
        typeInto(w.find<QLineEdit>("zone"), "");
        QCOMPARE(toQString(w.estimate()->inputs.place->code), QStringLiteral("BE"));
        QVERIFY(w.estimate()->inputs.pue.value < 1.2);
        QTest::keyClick(platform, Qt::Key_Up);
        QVERIFY(!w.document.study().run("r1")->workload.provider);
    }

    void aPlaceIsAddedToTheComparisonAndTakenAway()
    {
        WindowFixture w;
        planTheRun(w);
        auto *chart = w.find<ChartView>("elsewhere");
        typeInto(w.find<QLineEdit>("addPlace"), "tenerife");
        QCOMPARE(chart->spec().bars.size(), size_t(7));
        QVERIFY(chart->spec().footnote.find("†") != std::string::npos); // its figure is of another source
        const auto &bars = chart->spec().bars;
        const auto at =
            std::find_if(bars.begin(), bars.end(), [](const ChartRow &bar) { return bar.id == "ES-CN-TE"; });
        QVERIFY(at != bars.end());
        chart->setFocus(Qt::TabFocusReason); // a key selects, as a click does
        chart->setCurrentRow(int(at - bars.begin()));
        QTest::keyClick(chart, Qt::Key_Delete);
        QCOMPARE(chart->spec().bars.size(), size_t(6));
    }

    void titlesAndChartsOfCardsAreWhole()
    {
        WindowFixture w(Language::es);
        w.window.resize(1280, 720);
        for (const auto &[field, text] : {std::pair("hours", "6"), std::pair("cpu", "Intel Xeon Gold 6248"),
                                          std::pair("gpu", "NVIDIA A100 PCIe 40 GB"), std::pair("zone", "ES")})
            typeInto(w.find<QLineEdit>(field), QString::fromLatin1(text));
        int cards = 0;
        for (const int page : {0, 1}) {
            w.find<QTabBar>("pages")->setCurrentIndex(page);
            QTest::qWait(50); // a page is laid out anew
            for (const auto *card : w.window.findChildren<ChartCard *>()) {
                if (!card->isVisible())
                    continue;
                ++cards;
                for (const auto *label : card->findChildren<WrappedLabel *>()) {
                    if (!label->isVisible())
                        continue;
                    const int lines =
                        label->fontMetrics()
                            .boundingRect(QRect(0, 0, label->width(), 1000), Qt::TextWordWrap, label->text())
                            .height();
                    QVERIFY2(label->height() >= lines, qPrintable(label->text()));
                    // what a narrow page once took is given back
                    QVERIFY2(label->minimumHeight() <= lines, qPrintable(label->text()));
                    QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
                }
                const QWidget *stack = card->view()->parentWidget(); // what it is cut to
                QTRY_VERIFY2(stack->height() >= card->view()->minimumHeight(), qPrintable(card->accessibleName()));
            }
        }
        QVERIFY(cards >= 4);
    }

    void aBarIsLookedAtByOneClickAndTakenByItsMenu()
    {
        WindowFixture w;
        planTheRun(w);
        const Study before = w.document.study();
        auto *chart = w.find<ChartView>("elsewhere");
        const int row = chart->height() / int(chart->spec().bars.size());
        QTest::mouseClick(chart, Qt::LeftButton, {}, {chart->width() / 2, row / 2});
        const std::string lowest = chart->spec().bars.front().id;
        QVERIFY(w.document.study() == before);
        QCOMPARE(chart->selectedId(), toQString(lowest));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(chart, &key);
        QMenu *menu = nullptr;
        for (auto *each : w.window.findChildren<QMenu *>("chartMenu"))
            if (each->isVisible())
                menu = each;
        QVERIFY(menu);
        QVERIFY2(menu->actions().front()->text().startsWith("Use "), qPrintable(menu->actions().front()->text()));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(*w.document.currentRun()->workload.zone, lowest);
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w.document.study() == before);
    }

    void darkAndLightFollowTheSystemAndTheChoice()
    {
        WindowFixture w;
        w.theme.choose(ThemeChoice::dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        w.theme.choose(ThemeChoice::system);
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(dark); // the system goes dark
        QCoreApplication::processEvents();
        QVERIFY(w.theme.theme().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkOne().window);
        w.theme.choose(ThemeChoice::light);
        QVERIFY(!w.theme.theme().dark);
    }
};

HUELLA_TEST(WindowTest, QApplication)
} // namespace window_test
#include "window_test.moc"
