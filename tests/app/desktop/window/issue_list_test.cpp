// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/planned_window.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "core/study/evaluate/issue_groups.h"

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
        auto *list = w.find<QListWidget>("issues");
        const int count = list->count();
        for (int copy = 0; copy < 3; ++copy)
            w.document.apply(EditKind::addScenario,
                             addScenario(w.document.study(),
                                         copyOfScenario(w.document.study(), "s1", "Copy " + std::to_string(copy))));
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
};

HUELLA_TEST(IssueListTest, QApplication)
} // namespace issue_list_test
#include "issue_list_test.moc"
