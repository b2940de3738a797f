// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/planned_window.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace huella;

namespace window_files_test {

using namespace planned_window;

/// A study saved, opened again and closed, from the window.
class WindowFilesTest : public QObject {
    Q_OBJECT

private slots:
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
};

HUELLA_TEST(WindowFilesTest, QApplication)
} // namespace window_files_test
#include "window_files_test.moc"
