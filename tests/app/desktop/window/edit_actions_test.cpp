// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/pages/report/report_edit.h"
#include "app/desktop/palette/palette_list.h"
#include "app/desktop/window/actions.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace huella;

namespace edit_actions_test {
namespace {

/// As the menu does it: it is about to be shown, and the action is chosen.
bool choose(WindowFixture &w, QAction *Actions::*action)
{
    const auto *actions = w.window.findChild<Actions *>();
    emit actions->editMenu()->aboutToShow();
    const bool on = (actions->*action)->isEnabled();
    (actions->*action)->trigger();
    return on;
}

bool isOn(WindowFixture &w, QAction *Actions::*action)
{
    const auto *actions = w.window.findChild<Actions *>();
    emit actions->editMenu()->aboutToShow();
    return (actions->*action)->isEnabled();
}

} // namespace

class EditActionsTest : public QObject {
    Q_OBJECT

private slots:
    void aFieldIsCutCopiedAndPastedInto()
    {
        WindowFixture w;
        auto *name = w.find<QLineEdit>("name");
        name->setFocus();
        name->setText(QStringLiteral("Pilot"));
        name->deselect();
        QVERIFY(!isOn(w, &Actions::cut));
        QVERIFY(!isOn(w, &Actions::copy));
        QVERIFY(choose(w, &Actions::selectAll));
        QCOMPARE(name->selectedText(), QStringLiteral("Pilot"));
        QVERIFY(choose(w, &Actions::cut));
        QCOMPARE(name->text(), QString());
        QVERIFY(choose(w, &Actions::paste));
        QVERIFY(choose(w, &Actions::paste));
        QCOMPARE(name->text(), QStringLiteral("PilotPilot"));
    }

    void theKeysOfAFieldAreItsOwn()
    {
        WindowFixture w;
        auto *name = w.find<QLineEdit>("name");
        name->setFocus();
        name->setText(QStringLiteral("Pilot"));
        name->selectAll();
        QTest::keyClick(name, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Pilot"));
        QTest::keyClick(name, Qt::Key_X, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(name->text(), QStringLiteral("Pilot")); // once, not by the field and by the window
    }

    void theReportKeepsItsLiveValues()
    {
        WindowFixture w;
        QTest::keyClick(&w.window, Qt::Key_3, Qt::ControlModifier);
        auto *edit = w.window.findChild<ReportEdit *>();
        QVERIFY(edit->hasFocus());
        QVERIFY(!isOn(w, &Actions::cut));
        QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(edit, QStringLiteral("some words"));
        QTest::keyClick(edit, Qt::Key_Home, Qt::ShiftModifier);
        QVERIFY(choose(w, &Actions::cut));
        QVERIFY(!edit->toPlainText().contains(QStringLiteral("some words")));
        QVERIFY(choose(w, &Actions::paste));
        QVERIFY(edit->toPlainText().contains(QStringLiteral("some words")));
        QVERIFY(choose(w, &Actions::selectAll));
        QVERIFY(edit->textCursor().hasSelection());
    }

    void aChartIsCopiedAsAPicture()
    {
        WindowFixture w;
        Study study = setField(w.document.study(), "r1", Field::hours, 12.0);
        study = setField(study, "r1", Field::cores, 12.0);
        w.document.replace(setField(study, "r1", Field::zone, std::string("ES")));
        QGuiApplication::clipboard()->clear();
        w.find<ChartView>("elsewhere")->setFocus();
        QVERIFY(!isOn(w, &Actions::paste));
        QTest::keyClick(w.find<ChartView>("elsewhere"), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        QGuiApplication::clipboard()->clear();
        QVERIFY(choose(w, &Actions::copy));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    }

    void aTableIsCopiedRowByRow()
    {
        WindowFixture w;
        w.document.setCurrentScenario("s1");
        auto *table = w.find<QTableView>("runs");
        QVERIFY(table);
        table->setFocus();
        QVERIFY(choose(w, &Actions::selectAll));
        QVERIFY(choose(w, &Actions::copy));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u'\t'));
        QVERIFY(!isOn(w, &Actions::cut));
        QVERIFY(!w.window.findChild<Actions *>()->cut->property(whyProperty).toString().isEmpty());
    }

    void findInTheReportCountsAndGoesRound()
    {
        WindowFixture w;
        QTest::keyClick(&w.window, Qt::Key_3, Qt::ControlModifier);
        auto *edit = w.window.findChild<ReportEdit *>();
        QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(edit, QStringLiteral("zebra one zebra two zebra"));
        QTest::keyClick(edit, Qt::Key_F, Qt::ControlModifier);
        auto *what = w.find<QLineEdit>("findWhat");
        QVERIFY(what->hasFocus());
        QTest::keyClicks(what, QStringLiteral("zebra"));
        const auto said = [&w](const char *words) {
            for (const QLabel *each : w.find<QWidget>("findBar")->findChildren<QLabel *>())
                if (each->text() == QLatin1String(words))
                    return true;
            return false;
        };
        QVERIFY(said("3 found"));
        QTest::keyClick(what, Qt::Key_Return);
        QVERIFY(said("1 of 3, from the other end"));
        QTest::keyClick(what, Qt::Key_Return);
        QVERIFY(said("2 of 3"));
    }

    void findElsewhereFindsARun()
    {
        WindowFixture w;
        w.document.apply(EditKind::addRun, addRun(w.document.study(), "s1", "Ensamblaje del Águila"));
        w.document.setCurrentRun("r1");
        w.find<QLineEdit>("hours")->setFocus();
        QTest::keyClick(w.find<QLineEdit>("hours"), Qt::Key_F, Qt::ControlModifier);
        auto *typed = w.find<QLineEdit>("paletteTyped");
        QVERIFY(typed && typed->hasFocus());
        QCOMPARE(w.find<QListView>("paletteList")->model()->rowCount(), 3); // two runs and their scenario
        QTest::keyClicks(typed, QStringLiteral("aguila"));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(w.document.currentRunId(), std::string("r2"));
    }
};

HUELLA_TEST(EditActionsTest, QApplication)
} // namespace edit_actions_test
#include "edit_actions_test.moc"
