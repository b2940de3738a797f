// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/pages/learn/learn_page.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/learn/step_working.h"
#include "app/desktop/widgets/working_view.h"
#include "tests/app/desktop/window_fixture.h"

#include <QListWidget>

namespace huella {

/// A window on a plan in Spain, with the Learn page in front.
struct LearnFixture : WindowFixture {
    explicit LearnFixture(Language start = Language::en) : WindowFixture(start)
    {
        planInSpain();
        document.undoStack().setClean();
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    }

    LearnPage *page() { return window.findChild<LearnPage *>(); }
    LessonSession &session() { return *page()->findChild<LessonSession *>(); }
    const ChartSpec &chart() { return find<ChartView>("lessonChart")->spec(); }
    WorkingView *working() { return find<WorkingView>("lessonWorking"); }

    /// Chooses a lesson in the list with the arrow keys, as a person does.
    void open(const char *lesson)
    {
        auto *list = find<QListWidget>("lessons");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < list->count() && session().lesson().id != lesson; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(session().lesson().id, std::string(lesson));
    }
    void next() { QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier); }
    /// Goes on to the first step that looks like this.
    template <class Wanted> void goTo(Wanted wanted)
    {
        while (!session().current() || !wanted(*session().current())) {
            const int before = session().step();
            next();
            if (session().step() == before)
                qFatal("no step is like this");
        }
    }

    /// Everything that a screen reader is told, or that can be copied, of what is on the page.
    QString everyWord()
    {
        QStringList words;
        for (const QWidget *widget : page()->findChildren<QWidget *>())
            if (widget->isVisibleTo(page()))
                words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        for (const ChartRow &bar : chart().bars)
            words << toQString(bar.label) << toQString(bar.value) << toQString(bar.note) << toQString(bar.lowText)
                  << toQString(bar.lowValue) << toQString(bar.highText) << toQString(bar.highValue);
        words << toQString(chart().title) << toQString(chart().description) << toQString(chart().footnote)
              << toQString(chart().centreValue);
        return words.join(QLatin1Char('\n'));
    }
};

} // namespace huella
