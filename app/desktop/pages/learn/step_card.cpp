// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/step_card.h"

#include "app/desktop/widgets/framed_button.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/learn/question_box.h"
#include "app/desktop/widgets/block_label.h"
#include "core/teaching/lessons/lesson_blocks.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace huella {
namespace {
constexpr double textSize = 16;
} // namespace

StepCard::StepCard(Context &context, LessonSession &session, QWidget *parent)
    : Card(parent),
      context_(context),
      session_(session),
      title_(new QLabel(this)),
      count_(new QLabel(this)),
      text_(new BlockLabel(this)),
      question_(new QuestionBox(context, session, this)),
      back_(framedButton("lessonBack", this)),
      next_(framedButton("lessonNext", this)),
      startOver_(framedButton("lessonStartOver", this)),
      output_(framedButton("lessonOutput", this))
{
    build();
    connect(back_, &QToolButton::clicked, this, [this] { session_.goTo(session_.step() - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { session_.goTo(session_.step() + 1); });
    connect(startOver_, &QToolButton::clicked, &session_, &LessonSession::startOver);
    connect(print_, &QAction::triggered, this, &StepCard::printWanted);
    connect(pdf_, &QAction::triggered, this, &StepCard::pdfWanted);
}

void StepCard::build()
{
    title_->setObjectName(QStringLiteral("stepTitle"));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    count_->setObjectName(QStringLiteral("quiet"));
    for (const auto &[key, button] :
         {std::pair(Qt::Key_Left, back_), {Qt::Key_Right, next_}}) // a button loses its own with its next text
        connect(new QShortcut(QKeySequence(Qt::ALT | key), this), &QShortcut::activated, button, &QToolButton::click);
    auto *menu = new QMenu(output_);
    print_ = menu->addAction(QString());
    pdf_ = menu->addAction(QString());
    output_->setMenu(menu);
    output_->setPopupMode(QToolButton::InstantPopup);
    output_->setProperty("withMenu", true);
    auto *head = new QHBoxLayout;
    head->setSpacing(gridUnit());
    head->addWidget(title_, 1, Qt::AlignTop);
    auto *ways = new QHBoxLayout; // on one line, however many the title takes
    ways->setSpacing(gridUnit());
    for (QWidget *each : std::initializer_list<QWidget *>{startOver_, output_, count_, back_, next_})
        ways->addWidget(each);
    head->addLayout(ways);
    head->setAlignment(ways, Qt::AlignTop);
    body()->addLayout(head);
    body()->addWidget(text_);
    body()->addWidget(question_);
}

void StepCard::refresh()
{
    const Wording &words = context_.words();
    const LessonStep *step = session_.current();
    const Lesson &lesson = session_.lesson();
    title_->setText(toQString(step ? step->title : lesson.title));
    const std::string count =
        words("learn.count", {numberArg("step", session_.step() + 1), numberArg("count", session_.stepCount())});
    count_->setText(toQString(count));
    setAccessibleName(title_->text() + QStringLiteral(", ") + count_->text());
    text_->setLook(context_.colours(), textSize);
    text_->setBlocks(lessonBlocks(step ? step->text : lesson.summary, session_.figures(), words), words.language());
    question_->refresh();
    back_->setText(toQString(words("learn.back")));
    next_->setText(toQString(words("learn.next")));
    startOver_->setText(toQString(words("learn.start_over")));
    startOver_->setToolTip(toQString(words("learn.start_over.about")));
    startOver_->setVisible(session_.isChanged());
    output_->setText(toQString(words("learn.output")));
    print_->setText(toQString(words("learn.print")));
    pdf_->setText(toQString(words("learn.pdf")));
    back_->setEnabled(session_.step() > 0);
    next_->setEnabled(!session_.atEnd());
    const bool several = session_.stepCount() > 1;
    for (QWidget *each : std::initializer_list<QWidget *>{back_, next_, count_})
        each->setVisible(several);
    setAccessibleDescription(text_->plain());
}

void StepCard::holdFocus()
{
    const LessonStep *step = session_.current();
    if (step && step->question)
        question_->takeFocus();
    else if (next_->isEnabled())
        next_->setFocus(Qt::OtherFocusReason);
    else
        text_->setFocus(Qt::OtherFocusReason);
}

void StepCard::announce()
{
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void StepCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace huella
