// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/planned_run.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/document/study_io.h"
#include "app/desktop/widgets/announcer.h"

#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace huella;

namespace typing_ends_test {

using namespace planned_run;

/// However the typing ends, by a key, a click or the end of the window, what was typed is not lost.
class TypingEndsTest : public QObject {
    Q_OBJECT

private slots:
    void aNameTypedInTheListIsNotLost()
    {
        PlannedRun w;
        const QTemporaryDir folder;
        const QString path = folder.filePath("plan.huella");
        QVERIFY(w.document.saveTo(path));
        auto *tree = w.find<QTreeView>("outline");
        const auto startRenaming = [&](const char *name) {
            const QModelIndex run = tree->model()->index(0, 0, tree->model()->index(0, 0));
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(run).center());
            QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(run).center());
            auto *editor = tree->findChild<QLineEdit *>();
            QVERIFY(editor && editor->hasFocus());
            editor->selectAll();
            QTest::keyClicks(editor, QLatin1String(name));
        };
        startRenaming("Pilot");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(w.document.currentRun()->name, std::string("Pilot"));
        QVERIFY(!w.document.isModified());
        const auto saved = loadStudy(path);
        QVERIFY(saved && saved->study.run("r1")->name == "Pilot");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        startRenaming("Final");
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::cancel;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(w.dialogs.asked, 1);
        QCOMPARE(w.document.currentRun()->name, std::string("Final"));
        QVERIFY(w.window.isVisible());
    }

    void aRunKeepsItsNameWhenItsLineIsEmptied()
    {
        PlannedRun w;
        const std::string before = w.document.currentRun()->name;
        auto *name = w.find<QLineEdit>("name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, "A");
        QTest::keyClick(name, Qt::Key_Backspace);
        QCOMPARE(w.document.currentRun()->name, before);
        QVERIFY(name->text().isEmpty()); // somebody is about to type another
        QTest::keyClicks(name, "  ");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(w.document.currentRun()->name, before);
        QCOMPARE(name->text(), toQString(before));
    }

    /// Letter by letter, with pauses in which everything else is refreshed.
    void aNameIsDeletedAndAnotherOneTyped()
    {
        PlannedRun w;
        auto *name = w.find<QLineEdit>("name");
        name->setFocus();
        name->end(false);
        const std::string before = w.document.currentRun()->name;
        for (int left = int(name->text().size()); left > 0; --left) {
            QTest::keyClick(name, Qt::Key_Backspace);
            QTest::qWait(left < 3 ? 700 : 0); // the simulation in the background ends
            QCOMPARE(int(name->text().size()), left - 1);
        }
        QCOMPARE(w.document.currentRun()->name, before);
        QTest::keyClicks(name, "Other");
        QCOMPARE(name->text(), QStringLiteral("Other"));
        QCOMPARE(w.document.currentRun()->name, std::string("Other"));
        w.document.undoStack().undo();
        QCOMPARE(w.document.currentRun()->name, before);
    }

    void savingWhileTypingSavesWhatTheWindowShows()
    {
        PlannedRun w;
        const QTemporaryDir folder;
        w.dialogs.paths << folder.filePath("plan.huella");
        startTyping(w.search("zone"), "Narnia");
        QTest::keyClick(w.search("zone"), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!w.document.isModified());
        QCOMPARE(w.zone(), std::string("Narnia"));
    }

    void aClickOnAToolButtonEndsTheTyping()
    {
        PlannedRun w;
        startTyping(w.search("zone"), "Narnia");
        for (auto *button : w.window.findChildren<QToolButton *>())
            if (button->text() == QStringLiteral("Duplicate"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(w.document.study().scenarios.front().runs.size(), size_t(2));
        for (const RunPointer &run : w.document.study().scenarios.front().runs)
            QCOMPARE(run->workload.zone.value_or(""), std::string("Narnia"));
        QCOMPARE(QApplication::focusWidget(), w.find<QLineEdit>("name")); // the copy is named first
    }

    void closingAsksAboutWhatIsBeingTyped()
    {
        PlannedRun w;
        const QTemporaryDir folder;
        QVERIFY(w.document.saveTo(folder.filePath("plan.huella")));
        startTyping(w.search("zone"), "Narnia");
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::cancel;
        w.window.close();
        QCOMPARE(w.dialogs.asked, 1);
        QVERIFY(w.window.isVisible());
    }

    void whatWasTypedStaysWithItsRun()
    {
        PlannedRun w;
        QTest::keyClick(&w.window, Qt::Key_D, Qt::ControlModifier);
        typeInto(w.search("zone"), "Narnia");
        w.document.setCurrentRun("r1");
        QCOMPARE(w.search("zone")->text(), QStringLiteral("Spain"));
        QVERIFY(w.estimate());
        w.document.setCurrentRun("r2");
        QCOMPARE(w.search("zone")->text(), QStringLiteral("Narnia"));
        QVERIFY(!w.estimate());
    }

    void namesStayOnOneLine()
    {
        PlannedRun w;
        QGuiApplication::clipboard()->setText(QStringLiteral("one\ntwo\r\nthree"));
        auto *name = w.find<QLineEdit>("name");
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w.document.currentRun()->name, std::string("one two three"));
        QCOMPARE(name->text(), QStringLiteral("one two three"));
    }

    void theAnswerIsSaidOnceWhenTheTypingStops()
    {
        PlannedRun w;
        QTest::qWait(900);
        auto *announcer = w.find<Announcer>("announcer");
        // a notification is read out when it is shown; Qt hands that on only where a reader listens
        struct Heard : QObject {
            QStringList said;
            bool eventFilter(QObject *object, QEvent *event) override
            {
                if (event->type() == QEvent::Show)
                    said << static_cast<QWidget *>(object)->accessibleName();
                return false;
            }
        } heard;
        const QStringList &said = heard.said;
        announcer->installEventFilter(&heard);
        startTyping(w.find<QLineEdit>("memory_gb"), "128");
        QVERIFY(said.isEmpty());
        QTest::qWait(900);
        QCOMPARE(announcer->accessibleName(), said.value(0));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains("more") && said.first().contains("CO₂e"), qPrintable(said.first()));
    }
};

HUELLA_TEST(TypingEndsTest, QApplication)
} // namespace typing_ends_test
#include "typing_ends_test.moc"
