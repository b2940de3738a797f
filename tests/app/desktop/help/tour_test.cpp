// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/help/tour_bubble.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace huella;

namespace tour_test {
namespace {

TourBubble *bubbleIn(WindowFixture &w)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return w.window.findChild<TourBubble *>();
}

void press(WindowFixture &w, const char *button)
{
    auto *found = w.find<QPushButton>(button);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

} // namespace

/// The tour of a first start: quiet, by keys, over for good when it is over.
class TourTest : public QObject {
    Q_OBJECT

private slots:
    void noWindowBeginsItByItself()
    {
        WindowFixture w;
        QTest::qWait(50);
        QVERIFY(!bubbleIn(w));
    }

    void fiveStepsThereAndBackByKeys()
    {
        WindowFixture w;
        auto *hours = w.find<QLineEdit>("hours");
        hours->setFocus();
        w.window.startTour();
        TourBubble *bubble = bubbleIn(w);
        QVERIFY(bubble && bubble->isVisible());
        QCOMPARE(QApplication::focusWidget(), hours); // it takes no focus
        QTest::keyClicks(hours, QStringLiteral("3")); // and stops nobody
        QCOMPARE(hours->text(), QStringLiteral("3"));
        QStringList said{bubble->accessibleName()};
        for (int step = 1; step < 5; ++step) {
            press(w, "tourNext");
            said << bubble->accessibleName();
            QVERIFY(w.window.rect().contains(bubble->geometry()));
        }
        said.removeDuplicates();
        QCOMPARE(said.size(), 5);
        QVERIFY(said.back().contains("5 of 5") && said.back().contains("F1"));
        press(w, "tourBack");
        QVERIFY(bubble->accessibleName().contains("4 of 5"));
        press(w, "tourNext");
        QVERIFY(!w.settings.tourDone);
        press(w, "tourNext");
        QVERIFY(w.settings.tourDone);
        QVERIFY(!bubbleIn(w));
        QCOMPARE(QApplication::focusWidget(), hours);
        QVERIFY(loadSettings().tourDone);
    }

    void skippedByAKey_data()
    {
        QTest::addColumn<bool>("escape");
        QTest::newRow("Esc in the bubble") << true;
        QTest::newRow("Skip") << false;
    }
    void skippedByAKey()
    {
        QFETCH(bool, escape);
        WindowFixture w;
        w.window.startTour();
        if (escape) {
            w.find<QPushButton>("tourNext")->setFocus();
            QTest::keyClick(w.find<QPushButton>("tourNext"), Qt::Key_Escape);
        } else {
            press(w, "tourSkip");
        }
        QVERIFY(w.settings.tourDone);
        QVERIFY(!bubbleIn(w));
    }

    void theMenuBeginsItAgain()
    {
        WindowFixture w;
        w.settings.tourDone = true;
        QAction *tour = nullptr;
        for (QAction *action : w.window.menuBar()->actions().back()->menu()->actions())
            if (action->text().contains("Tour"))
                tour = action;
        QVERIFY(tour);
        tour->trigger();
        QVERIFY(bubbleIn(w));
        press(w, "tourNext");
        tour->trigger();
        QCOMPARE(w.window.findChildren<TourBubble *>().size(), 1);
        QVERIFY(bubbleIn(w)->accessibleName().contains("1 of 5"));
    }

    void itSpeaksTheLanguageOfTheScreenAndFollowsTheWindow()
    {
        WindowFixture w;
        w.window.startTour();
        for (int step = 1; step < 5; ++step)
            press(w, "tourNext");
        w.language.set(Language::es);
        QTRY_VERIFY(bubbleIn(w)->accessibleName().contains("5 de 5"));
        QCOMPARE(w.find<QPushButton>("tourNext")->text(), QStringLiteral("&Terminar"));
        w.window.resize(1024, 700);
        QCoreApplication::processEvents();
        QVERIFY(w.window.rect().contains(bubbleIn(w)->geometry()));
        QTest::keyClick(&w.window, Qt::Key_2, Qt::ControlModifier); // another page: nothing to point at may be there
        QCoreApplication::processEvents();
        press(w, "tourBack");
        QVERIFY(bubbleIn(w)->isVisible());
        w.language.set(Language::en);
    }
};

HUELLA_TEST(TourTest, QApplication)
} // namespace tour_test
#include "tour_test.moc"
