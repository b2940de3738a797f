// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people who tried the window stumbled over, where no other test of the window has it.

#include "tests/app/desktop/pages/learn_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/classroom/class_window.h"
#include "app/desktop/classroom/worksheet_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace huella;

namespace reported_window_test {

class ReportedWindowTest : public QObject {
    Q_OBJECT

private slots:
    void aStudyIsLookedForWhereTheLastOneWas();
    void lessonsWithoutWorksheetsAreNamed();
    void aClassOfSixIsSeenAsAWhole();
};

void ReportedWindowTest::aStudyIsLookedForWhereTheLastOneWas()
{
    QTemporaryDir folder;
    WindowFixture w;
    w.dialogs.paths << folder.filePath(QStringLiteral("plan.huella"));
    QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(w.dialogs.openedIn, QStringList{folder.path()});
}

/// The list offers lessons that have sheets; where the others are is said, or they are looked for in vain.
void ReportedWindowTest::lessonsWithoutWorksheetsAreNamed()
{
    for (const Language language : {Language::en, Language::es}) {
        LearnFixture w(language);
        WorksheetDialog dialog(w.context, "pue", &w.window);
        dialog.show();
        const QString note = dialog.findChild<QLabel *>(QStringLiteral("note"))->text();
        int without = 0;
        for (const Lesson &lesson : builtInLessons(language)) {
            QCOMPARE(note.contains(toQString(lesson.title)), !lesson.worksheet.has_value());
            without += lesson.worksheet ? 0 : 1;
        }
        QVERIFY(without > 0);
    }
}

void ReportedWindowTest::aClassOfSixIsSeenAsAWhole()
{
    LearnFixture w;
    QTemporaryDir folder;
    for (const char *author : {"Ana", "Bo", "Carla", "Dan", "Eva", "Fran"}) {
        QFile file(folder.filePath(QString::fromLatin1(author) + QStringLiteral(".huella")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(writeStudy(setAuthor(w.document.study(), author))));
    }
    w.dialogs.paths << folder.path();
    auto *button = w.page()->findChild<QPushButton *>(QStringLiteral("classTogether"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *window = w.window.findChild<ClassWindow *>();
    QVERIFY(window && QTest::qWaitForWindowExposed(window));
    QWidget *chart = window->findChild<ChartView *>();
    auto *scroll = window->findChild<QScrollArea *>();
    QVERIFY(chart && scroll && scroll->isAncestorOf(chart));
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

HUELLA_TEST(ReportedWindowTest, QApplication)
} // namespace reported_window_test
#include "reported_window_test.moc"
