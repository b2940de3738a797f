// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The single keys of the projector view.

#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/projector/projector_window.h"
#include "app/desktop/widgets/steady_scroll_area.h"
#include "app/desktop/widgets/working_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace huella {

/// One more term; when all are open the chart; then the answer.
void ProjectorWindow::uncoverNext()
{
    if (working_->anyCovered())
        working_->uncoverNext();
    else if (session_->state().chartCovered)
        session_->setChartCovered(false);
    else
        session_->showAnswer();
    announce();
}

void ProjectorWindow::coverAll()
{
    session_->coverAll();
    working_->coverAll();
}

void ProjectorWindow::scrollBy(int pages)
{
    QScrollBar *bar = scroll_->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep() / 2);
}

bool ProjectorWindow::goByKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown: session_->goTo(session_->step() + 1); return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp: session_->goTo(session_->step() - 1); return true;
    case Qt::Key_Home: session_->goTo(0); return true;
    case Qt::Key_End: session_->goTo(session_->stepCount() - 1); return true;
    case Qt::Key_Down: scrollBy(1); return true;
    case Qt::Key_Up: scrollBy(-1); return true;
    default: return false;
    }
}

bool ProjectorWindow::coverByKey(int key)
{
    switch (key) {
    case Qt::Key_Space: uncoverNext(); return true;
    case Qt::Key_C: coverAll(); return true;
    case Qt::Key_U: // by hand, whatever later steps ask for
        session_->showAnswer();
        session_->setCovered({});
        session_->setChartCovered(false);
        return true;
    default: return false;
    }
}

bool ProjectorWindow::viewByKey(int key)
{
    switch (key) {
    case Qt::Key_L:
        emit languageWanted(context_.language.language() == Language::es ? Language::en : Language::es);
        return true;
    case Qt::Key_S: working_->setShows({!working_->shows().symbols, false, true}); break;
    case Qt::Key_G: showsChart_ = !showsChart_; break;
    case Qt::Key_Question: showsKeys_ = !showsKeys_; break;
    case Qt::Key_T:
        theme_ = Theme::projector(!theme_.dark);
        takeColours();
        break;
    case Qt::Key_Escape:
    case Qt::Key_F11: close(); return true;
    default: return false;
    }
    refresh();
    return true;
}

/// What is shown from Plan or Compare follows the window's switch, which is at hand here as well.
bool ProjectorWindow::measureByKey(int key)
{
    const auto chosen =
        std::find_if(allMeasures.begin(), allMeasures.end(), [key](Measure each) { return keyOf(each) == key; });
    if (chosen == allMeasures.end() || !session_->isOwnRun())
        return false;
    context_.chooseMeasure(*chosen);
    return true;
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    const auto held = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool plain = !held;
    if ((plain || held == Qt::ControlModifier) && measureByKey(event->key())) // with Ctrl as in the window
        return;
    if (!plain || !(goByKey(event->key()) || coverByKey(event->key()) || viewByKey(event->key())))
        QWidget::keyPressEvent(event);
}

} // namespace huella
