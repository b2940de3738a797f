// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/projector/projector_window.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/learn/step_working.h"
#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/scrolling.h"
#include "app/desktop/widgets/steady_scroll_area.h"
#include "app/desktop/widgets/working_view.h"
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/questions/question.h"

#include <QAccessible>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace huella {
namespace {

QLabel *label(const char *name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ProjectorWindow::ProjectorWindow(Context &context, const LessonSession *shown, QWidget *owner)
    : QWidget(owner, Qt::Window),
      context_(context),
      session_(shown ? new LessonSession(*shown, this) : new LessonSession(context, this)),
      theme_(Theme::projector(context.colours().dark)),
      scroll_(new SteadyScrollArea(this)),
      page_(new QWidget),
      board_(new QWidget(page_)),
      chartSide_(new QWidget(board_)),
      workingSide_(new QWidget(board_)),
      title_(label("projectorTitle", page_)),
      count_(label("projectorCount", page_)),
      chartTitle_(label("projectorChartTitle", chartSide_)),
      workingTitle_(label("projectorWorkingTitle", workingSide_)),
      answer_(label("projectorAnswer", page_)),
      keys_(label("projectorKeys", this)),
      text_(new BlockLabel(page_)),
      ask_(new BlockLabel(page_)),
      chart_(new ChartView(chartSide_)),
      working_(new WorkingView(workingSide_)),
      chartMenu_(context, *this)
{
    build();
    connect(session_, &LessonSession::opened, this, &ProjectorWindow::refresh);
    connect(session_, &LessonSession::stepChanged, this, [this] {
        refresh();
        scroll_->verticalScrollBar()->setValue(0);
        announce();
    });
    connect(session_, &LessonSession::coveredChanged, this, &ProjectorWindow::refresh);
    connect(context_.measure.get(), &ScreenMeasure::changed, this, &ProjectorWindow::measureChanged);
    connect(working_, &WorkingView::coveredChanged, this, [this] { session_->setCovered(working_->covered()); });
    connect(chart_, &ChartView::menuWanted, this, [this](const QPoint &at) { chartMenu_.popUp(chart_->spec(), at); });
    takeColours();
    refresh();
}

void ProjectorWindow::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("projector"));
    page_->setObjectName(QStringLiteral("plain")); // the ground is the window's
    setHelp(this, "teaching#the-projector-view");
    setFocusPolicy(Qt::StrongFocus);
    chart_->setObjectName(QStringLiteral("projectorChart"));
    working_->setObjectName(QStringLiteral("projectorWorking"));
    for (BlockLabel *each : {text_, ask_})
        each->setTextInteractionFlags(Qt::NoTextInteraction);
    count_->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(count_, 0, Qt::AlignTop);
    for (const auto &[side, title, view] :
         {std::tuple<QWidget *, QWidget *, QWidget *>(chartSide_, chartTitle_, chart_),
          {workingSide_, workingTitle_, working_}}) {
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(title);
        column->addWidget(view, view == chart_ ? 1 : 0); // a chart takes all there is
        if (view != chart_)
            column->addStretch(1);
    }
    auto *board = new QHBoxLayout(board_);
    board->setContentsMargins(0, 0, 0, 0);
    board->addWidget(chartSide_, 10);
    board->addWidget(workingSide_, 10);
    auto *column = new QVBoxLayout(page_);
    column->addLayout(head);
    for (QWidget *each : std::initializer_list<QWidget *>{text_, ask_, answer_})
        column->addWidget(each);
    column->addWidget(board_, 20);
    column->addStretch(1); // where there is no board
    holdScrolling(scroll_, page_);
    page_->installEventFilter(this);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll_, 1);
    whole->addWidget(keys_);
    for (QWidget *each : findChildren<QWidget *>()) // the keys are the window's
        each->setFocusPolicy(Qt::NoFocus);
}

void ProjectorWindow::open()
{
    if (const QWidget *owner = parentWidget())
        setGeometry(owner->screen()->geometry());
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
    announce();
}

void ProjectorWindow::takeColours()
{
    setPalette(theme_.palette());
    for (auto *each : findChildren<QLabel *>()) // one with a look of its own inherits no palette
        each->setPalette(theme_.palette());
    chart_->setTheme(theme_);
    working_->setTheme(theme_);
    QPalette quiet = theme_.palette();
    quiet.setColor(QPalette::WindowText, theme_.quietText);
    for (QLabel *each : {count_, keys_})
        each->setPalette(quiet);
    QPalette accent = theme_.palette();
    accent.setColor(QPalette::WindowText, theme_.accent);
    answer_->setPalette(accent);
}

void ProjectorWindow::refresh()
{
    refreshTexts();
    refreshBoard();
    fit();
}

void ProjectorWindow::refreshTexts()
{
    const Wording &words = context_.words();
    const Lesson &lesson = session_->lesson();
    const LessonStep *step = session_->current();
    setWindowTitle(context_.say("projector.title"));
    title_->setText(toQString(step ? step->title : lesson.title));
    const std::string count =
        words("learn.count", {numberArg("step", session_->step() + 1), numberArg("count", session_->stepCount())});
    say(count_, session_->stepCount() > 1 ? toQString(count) : QString());
    text_->setBlocks(lessonBlocks(step ? step->text : lesson.summary, session_->figures(), words), words.language());
    std::vector<Block> asked;
    QString answered;
    if (step && step->question) {
        TextRuns ask = lessonRuns(step->question->ask, session_->figures(), words);
        for (TextRun &run : ask)
            run.strong = true;
        asked.push_back(Paragraph{std::move(ask)});
        const auto answer = answerOf(*step->question, session_->figures());
        if (answer && session_->state().answered && !session_->keepsPrediction())
            answered = context_.say(
                Message("learn.answer_is", {textArg("answer", answerText(*answer, *step->question->unit, words))}));
    }
    ask_->setBlocks(std::move(asked), words.language());
    say(answer_, answered);
    const QString measures = context_.say("projector.measures") + QStringLiteral(" · ");
    keys_->setText((showsKeys_ && session_->isOwnRun() ? measures : QString())
                   + context_.say(showsKeys_ ? "projector.keys" : "projector.hint"));
}

void ProjectorWindow::refreshBoard()
{
    const Wording &words = context_.words();
    const LessonStep *step = session_->current();
    const auto chart = session_->chart(words);
    if (chart) {
        chartTitle_->setText(toQString(chart->title));
        chart_->setSpec(*chart);
    }
    chartSide_->setVisible(chart && showsChart_);
    const auto lines = stepWorking(*session_, words);
    workingTitle_->setText(step ? context_.say(workingTitle(step->view)) : QString());
    working_->setAccessibleName(workingTitle_->text());
    working_->setLines(lines);
    working_->setCovered(coveredTerms(*session_, lines));
    workingSide_->setVisible(!lines.empty());
    board_->setVisible(chartSide_->isVisibleTo(board_) || !lines.empty());
}

/// A lesson's step says itself what its chart is in.
void ProjectorWindow::measureChanged()
{
    if (!session_->isOwnRun())
        return;
    refresh();
    if (chartSide_->isVisibleTo(board_))
        announce(toQString(chart_->spec().valueHeading) + QStringLiteral(". "));
}

/// Who hears the screen is told where it stands.
void ProjectorWindow::announce(const QString &news)
{
    setAccessibleName(news + title_->text() + QStringLiteral(". ") + text_->plain() + QStringLiteral(" ")
                      + ask_->plain() + QStringLiteral(" ") + keys_->text());
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

/// The program's style wears another theme.
void ProjectorWindow::paintEvent(QPaintEvent *event) { QPainter(this).fillRect(event->rect(), theme_.window); }

void ProjectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProjectorWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        session_->retranslate();
    QWidget::changeEvent(event);
}

} // namespace huella
