// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/learn_page.h"

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/classroom/class_window.h"
#include "app/desktop/classroom/marks_window.h"
#include "app/desktop/classroom/worksheet_dialog.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/pages/learn/lesson_list.h"
#include "app/desktop/pages/learn/lesson_output.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/learn/question_card.h"
#include "app/desktop/pages/learn/step_card.h"
#include "app/desktop/pages/learn/working_card.h"
#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/scrolling.h"
#include "app/desktop/widgets/steady_scroll_area.h"
#include "core/teaching/lessons/lesson_blocks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

namespace huella {
namespace {
constexpr int pageGap = 16, tightGap = 8;
constexpr int lowWindow = 800;  // px, below which text leaves room to what is worked out
constexpr int leastBoard = 180; // px
constexpr int listWidth = 304;
constexpr int narrowestLesson = 560;
constexpr double notesSize = 13;
} // namespace

LearnPage::LearnPage(Context &context, FileCommands &files, QWidget *parent)
    : QWidget(parent),
      context_(context),
      files_(files),
      session_(new LessonSession(context, this)),
      lessons_(new LessonList(context, *session_, this)), // Tab goes as they are made, which is as one reads
      scroll_(new SteadyScrollArea(this)),
      inside_(new QWidget(scroll_)),
      step_(new StepCard(context, *session_, inside_)),
      notes_(new Card(inside_)),
      notesText_(new BlockLabel(notes_)),
      working_(new WorkingCard(context, *session_, inside_)),
      chart_(new ChartCard(context, inside_)),
      question_(new QuestionCard(context, *session_, this))
{
    build();
    connectParts();
    refresh();
}

void LearnPage::build()
{
    setHelp(this, "teaching");
    setFocusProxy(lessons_->list());
    lessons_->setFixedWidth(listWidth);
    buildLesson();
    auto *right = new QVBoxLayout;
    right->addWidget(scroll_, 1);
    right->addWidget(question_);
    auto *row = new QHBoxLayout(this);
    row->addWidget(lessons_);
    row->addLayout(right, 1);
    gaps_ << row << right;
    makeTight(false);
}

/// In a low window it is the text that gives way.
void LearnPage::makeTight(bool tight)
{
    if (tight == tight_)
        return;
    tight_ = tight;
    const int gap = tight ? tightGap : pageGap;
    for (QLayout *each : gaps_)
        each->setSpacing(gap);
    layout()->setContentsMargins(gap, gap, gap, gap);
    step_->setTight(tight);
}

/// What scrolls above the question.
void LearnPage::buildLesson()
{
    chart_->view()->setObjectName(QStringLiteral("lessonChart"));
    notes_->body()->addWidget(notesText_);
    notes_->body()->addStretch(1);
    inside_->setObjectName(QStringLiteral("plain"));
    inside_->setMinimumWidth(narrowestLesson);
    auto *column = new QVBoxLayout(inside_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(step_);
    column->addWidget(notes_);
    auto *board = new QHBoxLayout;
    for (QWidget *each : std::initializer_list<QWidget *>{working_, chart_})
        each->setMinimumHeight(leastBoard); // the column scrolls before they shrink
    board->addWidget(working_, 13);
    board->addWidget(chart_, 8);
    column->addLayout(board, 1);
    column->addStretch(0);
    gaps_ << column << board;
    scroll_->setObjectName(QStringLiteral("lesson"));
    holdScrolling(scroll_, inside_);
}

void LearnPage::connectParts()
{
    connect(session_, &LessonSession::opened, this, &LearnPage::refresh);
    connect(session_, &LessonSession::stepChanged, this, &LearnPage::stepChanged);
    connect(session_, &LessonSession::figuresChanged, this, &LearnPage::refreshBoard);
    connect(session_, &LessonSession::figuresChanged, step_, &StepCard::refresh);
    connect(session_, &LessonSession::figuresChanged, this, &LearnPage::refreshNotes);
    connect(session_, &LessonSession::coveredChanged, this, &LearnPage::refreshBoard);
    connect(context_.measure.get(), &ScreenMeasure::changed, this, [this] {
        if (session_->isOwnRun())
            refreshBoard();
    });
    connect(&context_.document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        if (change.touchesStudy() && change.part != StudyChange::Part::intervals)
            ownRunChanged();
    });
    connect(&context_.document, &StudyDocument::currentRunChanged, this, &LearnPage::ownRunChanged);
    connect(lessons_->notes(), &QPushButton::toggled, this, &LearnPage::refreshNotes);
    connect(lessons_, &LessonList::worksheetsWanted, this,
            [this] { WorksheetDialog(context_, session_->lesson().id, this).exec(); });
    connect(lessons_, &LessonList::marksWanted, this, [this] { openMarks(context_, window()); });
    connect(lessons_, &LessonList::classWanted, this, [this] { openClass(context_, window()); });
    connect(step_, &StepCard::movedOn, this, &LearnPage::leadOn);
    connect(step_, &StepCard::printWanted, this, [this] { printLesson(*session_, context_, this); });
    connect(step_, &StepCard::pdfWanted, this, [this] {
        const auto saved = saveLesson(*session_, context_, files_.suggestedPath({}), this);
        if (!saved)
            files_.tell(saved.error());
        else if (!saved->isEmpty())
            files_.wrote(*saved);
    });
}

/// What nobody sees is made when it is looked at.
void LearnPage::ownRunChanged()
{
    stale_ = !isVisible();
    if (!stale_)
        session_->refreshOwnRun();
}

void LearnPage::refresh()
{
    lessons_->refresh();
    refreshNotes();
    stepChanged();
}

void LearnPage::markDone()
{
    const QString id = toQString(session_->lesson().id);
    if (id.isEmpty() || !session_->atEnd() || context_.settings.lessonsDone.contains(id))
        return;
    context_.settings.lessonsDone << id;
    context_.keepSettings();
    lessons_->refresh();
}

void LearnPage::stepChanged()
{
    markDone();
    const QWidget *had = focusWidget(); // hiding it would hand the focus to the next in line, which leads backwards
    const bool inLesson = had && had->hasFocus() && (inside_->isAncestorOf(had) || question_->isAncestorOf(had));
    step_->refresh();
    question_->refresh();
    refreshBoard();
    if (inLesson && (!had->isVisible() || !had->isEnabled()))
        holdFocus();
    scroll_->verticalScrollBar()->setValue(0);
    if (isVisible())
        step_->announce();
}

/// Where a keyboard goes on from when what had the focus is gone: the answer, or the way on.
void LearnPage::holdFocus()
{
    const LessonStep *step = session_->current();
    if (step && step->question)
        question_->takeFocus();
    else
        step_->holdFocus();
}

/// To what a step that was gone on to is about. On the way on, Space would leave the step again instead of uncovering its terms.
void LearnPage::leadOn()
{
    const LessonStep *step = session_->current();
    if (!working_->takeFocus() && step && step->question)
        question_->takeFocus();
}

/// The chart and the working of a step; one without the other has all the room.
void LearnPage::refreshBoard()
{
    const auto chart = session_->chart(context_.words());
    chart_->setVisible(chart.has_value());
    if (chart)
        chart_->setSpec(*chart);
    working_->refresh();
    for (QWidget *each :
         {static_cast<QWidget *>(step_), inside_}) { // a text that becomes shorter does not say so by itself
        each->layout()->invalidate();
        each->layout()->activate();
    }
}

void LearnPage::refreshNotes()
{
    const Wording &words = context_.words();
    const bool shown = lessons_->notes()->isChecked() && !session_->lesson().teacher.empty();
    notes_->setVisible(shown);
    if (!shown)
        return;
    notes_->setTitle(context_.say("learn.notes"));
    notesText_->setLook(context_.colours(), notesSize);
    notesText_->setBlocks(lessonBlocks(session_->lesson().teacher, session_->figures(), words), words.language());
}

void LearnPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeTight(window()->height() < lowWindow);
}

void LearnPage::showEvent(QShowEvent *event)
{
    if (stale_) {
        stale_ = false;
        session_->refreshOwnRun();
    }
    QWidget::showEvent(event);
}

void LearnPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        session_->retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refreshNotes();
    QWidget::changeEvent(event);
}

} // namespace huella
