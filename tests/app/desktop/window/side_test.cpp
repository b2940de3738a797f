// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/planned_window.h"
#include "tests/register_test.h"

#include "app/desktop/window/outline_model.h"
#include "app/desktop/window/outline_view.h"
#include "app/desktop/window/side_splitter.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace huella;

namespace side_test {

using namespace planned_window;

/// The list of runs beside the page: it folds, takes another width, goes away and says how large its rows are.
class SideTest : public QObject {
    Q_OBJECT

private slots:
    void theBudgetStandsBelowTheRuns()
    {
        WindowFixture w;
        planTheRun(w);
        auto *budget = w.find<QLabel>("sideBudget");
        QVERIFY(!budget->isVisible());
        w.document.apply(EditKind::setBudget, setBudget(w.document.study(), Budget{0.2, {}}));
        QVERIFY(budget->isVisible());
        QVERIFY2(budget->text().contains(QStringLiteral("over")), qPrintable(budget->text()));
        const QString english = budget->text();
        w.language.set(Language::es);
        QCoreApplication::processEvents();
        QVERIFY(budget->text() != english);
        w.document.apply(EditKind::setBudget, setBudget(w.document.study(), {}));
        QVERIFY(!budget->isVisible());
    }

    void f6LeadsFromPartToPartAndBackToWhereOneWas()
    {
        WindowFixture w;
        planTheRun(w);
        auto *hours = w.find<QLineEdit>("hours");
        hours->setFocus();
        const auto press = [](Qt::KeyboardModifiers with) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, with);
            return QApplication::focusWidget();
        };
        QList<QWidget *> seen{hours};
        for (int i = 0; i < 4; ++i)
            seen << press({});
        const auto in = [&seen](int i, const char *part) {
            for (const QWidget *each = seen[i]; each; each = each->parentWidget())
                if (each->objectName() == QLatin1String(part) || each->inherits(part))
                    return true;
            return false;
        };
        QVERIFY(in(1, "foot"));
        QVERIFY(in(2, "QToolBar"));
        QVERIFY(in(3, "outline"));
        QVERIFY(in(4, "pagesHead"));
        QCOMPARE(press({}), hours);
        for (int i = 4; i > 0; --i)
            QCOMPARE(press(Qt::ShiftModifier), seen[i]);
    }

    void aScenarioFoldsByItsArrowAndByKeysAndStaysFolded()
    {
        WindowFixture w;
        planTheRun(w);
        auto *tree = w.find<QTreeView>("outline");
        const auto head = [tree] { return tree->model()->index(0, 0); };
        const QPoint arrow = tree->visualRect(head()).center();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(18, arrow.y()));
        QVERIFY(!tree->isExpanded(head()));
        w.document.apply(EditKind::addScenario,
                         addScenario(w.document.study(), copyOfScenario(w.document.study(), "s1", "Copy")));
        QVERIFY(!tree->isExpanded(head()));
        QVERIFY(tree->isExpanded(tree->model()->index(1, 0)));
        tree->setCurrentIndex(head());
        QTest::keyClick(tree, Qt::Key_Right);
        QVERIFY(tree->isExpanded(head()));
        QTest::keyClick(tree, Qt::Key_Left);
        QVERIFY(!tree->isExpanded(head()));
    }

    /// The intervals come in a moment after an edit, and the digits beside the names with them.
    void whatIsTypedIntoANameStays()
    {
        WindowFixture w;
        planTheRun(w);
        auto *tree = w.find<QTreeView>("outline");
        auto *model = qobject_cast<OutlineModel *>(tree->model());
        QVERIFY(model);
        const QModelIndex head = tree->model()->index(0, 0), run = tree->model()->index(0, 0, head);
        tree->setCurrentIndex(run);
        tree->edit(run);
        auto *editor = tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, "Half a na");
        emit model->dataChanged(run, run);
        QCOMPARE(editor->text(), QStringLiteral("Half a na"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        tree->edit(run); // nobody types: it says what is there
        editor = tree->viewport()->findChild<QLineEdit *>();
        w.document.apply(EditKind::renameRun, renameRun(w.document.study(), "r1", "Other"));
        QCOMPARE(editor->text(), QStringLiteral("Other"));
    }

    void itsWidthIsSetByKeysAndKept()
    {
        {
            WindowFixture w;
            w.window.resize(1440, 900);
            const auto *side = w.window.findChild<OutlineView *>();
            const int before = side->width();
            QTest::keyClick(&w.window, Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
            QCOMPARE(side->width(), before + 16);
            for (int i = 0; i < 40; ++i)
                QTest::keyClick(&w.window, Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
            QCOMPARE(side->width(), side->minimumWidth());
            w.window.resize(1280, 720);
            QCOMPARE(side->width(), side->minimumWidth()); // chosen, so the window's size no longer matters
        }
        QVERIFY(loadSettings().sideWidth > 0);
    }

    void aDoubleClickGivesTheLongestNameItsRoom()
    {
        WindowFixture w;
        w.window.resize(1440, 900);
        const auto *side = w.window.findChild<OutlineView *>();
        w.document.apply(EditKind::renameRun,
                         renameRun(w.document.study(), "r1", "Assembly of six flow cells, then polishing"));
        QTest::mouseDClick(w.window.findChild<SideSplitter *>()->handle(1), Qt::LeftButton);
        QCOMPARE(side->width(), std::min(400, side->widthOfNames()));
    }

    void barsSayHowLargeEachIs()
    {
        WindowFixture w;
        planTheRun(w);
        QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
        typeInto(w.find<QLineEdit>("hours"), "36");
        const auto *model = w.find<QTreeView>("outline")->model();
        const QModelIndex head = model->index(0, 0);
        const auto share = [](const QModelIndex &index) { return index.data(OutlineModel::shareRole).toDouble(); };
        QCOMPARE(share(head), 1.0);
        QVERIFY(std::abs(share(model->index(0, 0, head)) - 0.25) < 1e-9);
        QVERIFY(std::abs(share(model->index(1, 0, head)) - 0.75) < 1e-9);
    }

    void itGoesAwayAndComesBack()
    {
        WindowFixture w;
        const auto *side = w.window.findChild<OutlineView *>();
        QTest::keyClick(&w.window, Qt::Key_F9);
        QVERIFY(!side->isVisible());
        QVERIFY(!loadSettings().sideShown);
        QTest::keyClick(&w.window, Qt::Key_F9);
        QVERIFY(side->isVisible());
    }
};

HUELLA_TEST(SideTest, QApplication)
} // namespace side_test
#include "side_test.moc"
