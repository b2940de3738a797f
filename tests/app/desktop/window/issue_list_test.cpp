// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/planned_window.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/window/issue_rows.h"
#include "core/study/evaluate/issue_groups.h"

#include <QFrame>
#include <QListWidget>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace huella;

namespace issue_list_test {

using namespace planned_window;

/// The list of issues: where each leads, what runs share, and how much room it takes.
class IssueListTest : public QObject {
    Q_OBJECT

private slots:
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

    void anIssueThatRunsShareIsOneAndNamesThem()
    {
        WindowFixture w;
        planTheRun(w);
        QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier); // a second run
        typeInto(w.find<QLineEdit>("name"), "Second");
        typeInto(w.find<QLineEdit>("cores"), "24");
        for (int copy = 0; copy < 2; ++copy)
            w.document.apply(EditKind::addScenario,
                             addScenario(w.document.study(), copyOfScenario(w.document.study(), "s1", "Copy")));
        QCOMPARE(w.document.study().scenarios.size(), size_t(3));
        w.document.setCurrentScenario("s1");
        auto *list = w.find<QListWidget>("issues");
        const auto textOf = [list](const QString &words) {
            for (int i = 0; i < list->count(); ++i)
                if (list->item(i)->text().contains(words))
                    return list->item(i)->text();
            return QString();
        };
        QVERIFY2(textOf("24 were given").endsWith("\nSecond"), qPrintable(textOf("24 were given")));
        const int here = list->count();
        w.find<QToolButton>("issueChip")->click();
        QVERIFY(list->isVisible() && list->hasFocus());
        auto *scope = w.find<QFrame>("issuePopup")->findChild<QToolButton *>("link");
        QCOMPARE(scope->text(), QStringLiteral("All scenarios"));
        scope->click();
        QVERIFY(!textOf("24 were given").contains('\n')); // three have it, each in a line of its own
        QVERIFY2(!textOf("Second (Baseline)").isEmpty(), qPrintable(textOf("Second")));
        QVERIFY(list->count() > here);
    }

    void theListFollowsTheScenarioAndLeadsToTheRunThatWasChosen()
    {
        WindowFixture w;
        planTheRun(w);
        QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
        typeInto(w.find<QLineEdit>("name"), "Second");
        typeInto(w.find<QLineEdit>("cores"), "24");
        w.document.setCurrentRun("r1");
        typeInto(w.find<QLineEdit>("cores"), "24"); // two runs have it now
        w.find<QTabBar>("pages")->setCurrentIndex(1);
        QTest::keyClick(&w.window, Qt::Key_F8);
        auto *list = w.find<QListWidget>("issues");
        int second = -1;
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->text() == "Second" && list->item(i - 2)->text().contains("24 were given"))
                second = i;
        QVERIFY(second > 0);
        list->setCurrentRow(second);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(w.find<QTabBar>("pages")->currentIndex(), 0);
        QCOMPARE(w.document.currentRun()->name, std::string("Second"));
        QCOMPARE(QApplication::focusWidget(), w.find<QLineEdit>("cores"));
        QVERIFY(!list->isVisible()); // it would lie over the field
    }

    void manyRunsAreCountedUntilTheyAreAskedFor()
    {
        WindowFixture w;
        planTheRun(w);
        for (int copy = 0; copy < 7; ++copy)
            QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(&w.window, Qt::Key_F8);
        auto *list = w.find<QListWidget>("issues");
        int more = -1;
        for (int i = 0; i < list->count() && more < 0; ++i)
            if (list->item(i)->text() == "and 5 more")
                more = i;
        QVERIFY(more > 0);
        const int before = list->count();
        list->setCurrentRow(more);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(list->count(), before + 4);
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentRow(), more);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
    }

    void badgesCountWhatTheListHolds()
    {
        for (const Language language : {Language::en, Language::es}) {
            WindowFixture w(language);
            planTheRun(w);
            typeInto(w.find<QLineEdit>("cores"), "24");
            const auto *badges = w.find<QToolButton>("issueChip");
            const IssueCounts counts = countOf(groupedIssues(w.document.result()));
            QVERIFY(counts.warnings > 0 && badges->isVisible());
            QCOMPARE(badges->accessibleName(), countText(counts, w.context));
            QVERIFY(badges->accessibleName().contains(language == Language::es ? "advertencia" : "warning"));
        }
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
                w.find<QToolButton>("issueChip")->click();
                QCOMPARE(w.window.size(), size);
                QVERIFY(w.window.rect().contains(w.find<QFrame>("issuePopup")->geometry()));
            }
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
        QVERIFY(list->count() < 300);
        QCOMPARE(list->item(list->count() - 1)->text(), QStringLiteral("and %1 more").arg(issues - 200));
        const QModelIndex head = w.find<QTreeView>("outline")->model()->index(0, 0);
        QCOMPARE(w.find<QTreeView>("outline")->model()->rowCount(head), 300);
        QVERIFY(w.find<QTreeView>("outline")->isExpanded(head));
    }
};

HUELLA_TEST(IssueListTest, QApplication)
} // namespace issue_list_test
#include "issue_list_test.moc"
