// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
#include "core/study/evaluate/issue_groups.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace huella;

namespace window_test {
namespace {

void typeInto(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

/// The plan of the mock-up, by keys only.
void planTheRun(WindowFixture &w, const char *place = "spain")
{
    typeInto(w.find<QLineEdit>("hours"), "12");
    typeInto(w.find<QLineEdit>("cpu"), "xeon 2683 v4");
    typeInto(w.find<QLineEdit>("cores"), "12");
    typeInto(w.find<QLineEdit>("memory_gb"), "64");
    typeInto(w.find<QLineEdit>("zone"), place);
}

} // namespace

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

    void savedAndOpenedAgainItIsTheSame()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("plan.huella");
        WindowFixture w;
        planTheRun(w);
        w.dialogs.paths << path;
        QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!w.document.isModified());
        const std::string saved = writeStudy(w.document.study());
        w.window.files().newStudy();
        QVERIFY(!w.estimate());
        w.dialogs.paths << path;
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(writeStudy(w.document.study()), saved);
        QCOMPARE(w.find<QLineEdit>("hours")->text(), QStringLiteral("12"));
    }

    void quittingWithUnsavedWorkAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closes");
        QTest::newRow("cancel") << int(Dialogs::SaveAnswer::cancel) << false;
        QTest::newRow("discard") << int(Dialogs::SaveAnswer::discard) << true;
        QTest::newRow("save, but no name is given") << int(Dialogs::SaveAnswer::save) << false;
    }
    void quittingWithUnsavedWorkAsks()
    {
        QFETCH(int, answer);
        QFETCH(bool, closes);
        WindowFixture w;
        typeInto(w.find<QLineEdit>("hours"), "3");
        w.dialogs.saveAnswers << Dialogs::SaveAnswer(answer);
        QCOMPARE(w.window.close(), closes);
        QCOMPARE(w.dialogs.asked, 1);
    }

    void quittingWithoutEditsDoesNotAsk()
    {
        WindowFixture w;
        QVERIFY(w.window.close());
        QCOMPARE(w.dialogs.asked, 0);
    }

    void aBrokenFileIsSaidAndTheStudyStays()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("broken.huella"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"huella\":1,\n\"title\":");
        file.close();
        WindowFixture w;
        planTheRun(w);
        const Study before = w.document.study();
        QVERIFY(!w.window.files().openPath(file.fileName()));
        QCOMPARE(w.dialogs.told.size(), 1);
        QVERIFY2(w.dialogs.told.front().contains(":2"), qPrintable(w.dialogs.told.front()));
        QVERIFY(w.document.study() == before);
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

    void anIssueLeadsToItsField()
    {
        WindowFixture w;
        planTheRun(w);
        typeInto(w.find<QLineEdit>("cores"), "24");
        auto *list = w.find<QListWidget>("issues");
        QListWidgetItem *cores = nullptr;
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->text().contains("24 were given"))
                cores = list->item(i);
        QVERIFY(cores);
        w.find<QLineEdit>("hours")->setFocus();
        emit list->itemActivated(cores);
        QCOMPARE(QApplication::focusWidget(), w.find<QLineEdit>("cores"));
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

    void thePlatformShowsProviderAndRegion()
    {
        WindowFixture w;
        planTheRun(w);
        auto *platform = w.find<QComboBox>("platform");
        auto *provider = w.find<SearchField>("provider");
        QVERIFY(!provider->isVisible());
        platform->setFocus();
        QTest::keyClick(platform, Qt::Key_Down);
        QVERIFY(provider->isVisible());
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
        QVERIFY(chart->spec().footnote.find("Electricity Maps") != std::string::npos); // one source for all
        const auto &bars = chart->spec().bars;
        const auto at =
            std::find_if(bars.begin(), bars.end(), [](const ChartRow &bar) { return bar.id == "ES-CN-TE"; });
        QVERIFY(at != bars.end());
        chart->setFocus(Qt::TabFocusReason); // a key selects, as a click does
        chart->setCurrentRow(int(at - bars.begin()));
        QTest::keyClick(chart, Qt::Key_Delete);
        QCOMPARE(chart->spec().bars.size(), size_t(6));
    }

    void anIssueThatRunsShareIsOneAndNamesThem()
    {
        WindowFixture w;
        planTheRun(w);
        QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier); // a second run
        typeInto(w.find<QLineEdit>("name"), "Second");
        typeInto(w.find<QLineEdit>("cores"), "24");
        auto *list = w.find<QListWidget>("issues");
        const int count = list->count();
        for (int copy = 0; copy < 3; ++copy)
            QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // scenarios
        QCOMPARE(w.document.study().scenarios.size(), size_t(4));
        QCOMPARE(list->count(), count);
        const auto with = [list](const QString &words) {
            for (int i = 0; i < list->count(); ++i)
                if (list->item(i)->text().contains(words))
                    return list->item(i);
            return static_cast<QListWidgetItem *>(nullptr);
        };
        QVERIFY2(with("24 were given")->text().contains("“Second” (“Baseline”, "),
                 qPrintable(with("24 were given")->text()));
        QVERIFY(with("24 were given")->text().contains("and 1 more")); // scenarios
        // the last copy is mended: one scenario less, and the issue of another scenario leads there
        w.document.setCurrentRun(w.document.study().scenarios[0].runs[1]->id);
        typeInto(w.find<QLineEdit>("cores"), "12");
        QVERIFY2(!with("24 were given")->text().contains("more"), qPrintable(with("24 were given")->text()));
        w.document.setCurrentRun("r1");
        w.find<QTabBar>("pages")->setCurrentIndex(1);
        w.find<QToolButton>("issueChip")->click();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(with("24 were given")).center());
        QCOMPARE(w.find<QTabBar>("pages")->currentIndex(), 0);
        QCOMPARE(w.document.currentScenarioId(), w.document.study().scenarios[1].id);
        QCOMPARE(w.document.currentRun()->name, std::string("Second"));
        QCOMPARE(QApplication::focusWidget(), w.find<QLineEdit>("cores"));
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
                QVERIFY2(stack->height() >= card->view()->minimumHeight(), qPrintable(card->accessibleName()));
            }
        }
        QVERIFY(cards >= 4);
    }

    void noIssueWidensTheWindow()
    {
        for (const Language language : {Language::en, Language::es})
            for (const QSize &size : {QSize(1280, 720), QSize(1440, 900)}) {
                WindowFixture w(language);
                w.window.resize(size);
                const std::string name = "Entrenamiento de los doce modelos regionales con todos los datos disponibles";
                w.document.apply(EditKind::renameRun, renameRun(w.document.study(), "r1", name));
                w.document.apply(EditKind::duplicateRun, duplicateRun(w.document.study(), "r1", name + " otra vez"));
                for (const char *zone : {"Berl", "FR", "Berl"}) {
                    typeInto(w.find<QLineEdit>("hours"), "12");
                    typeInto(w.find<QLineEdit>("zone"), zone);
                    QTest::qWait(1);
                    QCOMPARE(w.window.size(), size);
                }
                auto *chip = w.find<QToolButton>("issueChip");
                QVERIFY2(
                    chip->accessibleName().contains(language == Language::es ? "«Entrenamiento" : "“Entrenamiento"),
                    qPrintable(chip->accessibleName()));
                const QString message = chip->accessibleName().section(" · ", 0, 0); // it is said before the names
                QVERIFY(!message.contains("Entrenamiento") && chip->text().startsWith(message.left(20)));
                chip->click();
                QCOMPARE(w.window.size(), size);
            }
    }

    void savedWordsAreTrue()
    {
        WindowFixture w;
        const QTemporaryDir folder;
        const auto says = [&w](const char *words) {
            for (const auto *label : w.window.findChildren<QLabel *>())
                if (label->isVisible() && label->text() == QLatin1String(words))
                    return true;
            return false;
        };
        typeInto(w.find<QLineEdit>("hours"), "1");
        QVERIFY(says("Not saved yet"));
        w.dialogs.paths << folder.filePath("plan.huella");
        QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(says("Saved"));
        typeInto(w.find<QLineEdit>("hours"), "2");
        QVERIFY(says("Unsaved changes"));
        QVERIFY(!says("Not saved yet"));
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

    void thousandsOfIssuesAreAShortListThatSaysSo()
    {
        WindowFixture w;
        Study study = w.document.study();
        auto &runs = study.scenarios.front().runs;
        for (int i = 2; i <= 300; ++i) { // none of them knows its processor
            auto run = std::make_shared<Run>(*runs.front());
            run->workload.cpu = "Model of run " + std::to_string(i);
            run->id = "r" + std::to_string(i);
            run->name = "Run " + std::to_string(i);
            runs.push_back(std::move(run));
        }
        w.document.replace(study);
        const size_t issues = groupedIssues(w.document.result()).size();
        const auto *list = w.find<QListWidget>("issues");
        QVERIFY(issues > 200);
        QCOMPARE(list->count(), 201);
        QCOMPARE(list->item(200)->text(), QStringLiteral("and %1 more").arg(issues - 200));
        QVERIFY(list->item(1)->text().contains("Run "));
        const QModelIndex head = w.find<QTreeView>("outline")->model()->index(0, 0);
        QCOMPARE(w.find<QTreeView>("outline")->model()->rowCount(head), 300);
        QVERIFY(w.find<QTreeView>("outline")->isExpanded(head));
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
