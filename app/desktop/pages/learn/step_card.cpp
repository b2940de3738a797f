// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/step_card.h"

#include "app/desktop/widgets/framed_button.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/learn/step_dots.h"
#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/wrapped_label.h"
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
constexpr double stepTextSize = 16;
} // namespace

StepCard::StepCard(Context &context, LessonSession &session, QWidget *parent)
    : Card(parent),
      context_(context),
      session_(session),
      title_(new WrappedLabel(this)),
      dots_(new StepDots(this)),
      count_(new QLabel(this)),
      back_(framedButton("lessonBack", this)),
      next_(framedButton("lessonNext", this)),
      more_(framedButton("lessonMore", this)),
      text_(new BlockLabel(this))
{
    build();
    connect(back_, &QToolButton::clicked, this, [this] { session_.goTo(session_.step() - 1); });
    connect(next_, &QToolButton::clicked, this, [this] {
        session_.goTo(session_.step() + 1);
        emit movedOn();
    });
    connect(startOver_, &QAction::triggered, &session_, &LessonSession::startOver);
    connect(&session_, &LessonSession::coveredChanged, this, &StepCard::refreshMenu);
    connect(more_->menu(), &QMenu::aboutToShow, this, &StepCard::refreshMenu); // an answer may be typed and not checked
    connect(print_, &QAction::triggered, this, &StepCard::printWanted);
    connect(pdf_, &QAction::triggered, this, &StepCard::pdfWanted);
}

void StepCard::build()
{
    title_->setObjectName(QStringLiteral("stepTitle"));
    count_->setObjectName(QStringLiteral("quiet"));
    count_->setTextFormat(Qt::PlainText);
    next_->setProperty("main", true);
    for (const auto &[key, button] :
         {std::pair(Qt::Key_Left, back_), {Qt::Key_Right, next_}}) // a button loses its own with its next text
        connect(new QShortcut(QKeySequence(Qt::ALT | key), this), &QShortcut::activated, button, &QToolButton::click);
    buildMenu();
    auto *head = new QHBoxLayout;
    head->setSpacing(gridUnit());
    head->addWidget(title_, 1, Qt::AlignVCenter);
    auto *ways = new QHBoxLayout; // on one line, however many the title takes
    ways->setSpacing(gridUnit());
    for (QWidget *each : std::initializer_list<QWidget *>{dots_, count_, back_, next_, more_})
        ways->addWidget(each, 0, Qt::AlignVCenter);
    head->addLayout(ways);
    head->setAlignment(ways, Qt::AlignTop);
    body()->addLayout(head);
    text_->setContentsMargins(0, gridUnit() / 2, 0, 0);
    body()->addWidget(text_);
}

void StepCard::setTight(bool tight)
{
    const QMargins sides = layout()->contentsMargins();
    const int above = tight ? gridUnit() : gridUnit() + 4;
    layout()->setContentsMargins(sides.left(), above, sides.right(), tight ? gridUnit() / 2 : above);
    layout()->setSpacing(tight ? 0 : gridUnit());
    text_->setTight(tight);
    text_->setLook(context_.colours(), stepTextSize);
}

/// What is seldom wanted; what cannot be done now is grey and keeps its place.
void StepCard::buildMenu()
{
    auto *menu = new QMenu(more_);
    print_ = menu->addAction(QString());
    pdf_ = menu->addAction(QString());
    menu->addSeparator();
    startOver_ = menu->addAction(QString());
    startOver_->setObjectName(QStringLiteral("lessonStartOver"));
    menu->setToolTipsVisible(true);
    more_->setText(QStringLiteral("…"));
    more_->setMenu(menu);
    more_->setPopupMode(QToolButton::InstantPopup);
}

void StepCard::refresh()
{
    const Wording &words = context_.words();
    const LessonStep *step = session_.current();
    const Lesson &lesson = session_.lesson();
    title_->setText(toQString(step ? step->title : lesson.title));
    text_->setLook(context_.colours(), stepTextSize);
    text_->setBlocks(lessonBlocks(step ? step->text : lesson.summary, session_.figures(), words), words.language());
    refreshWays();
    setAccessibleName(title_->text() + QStringLiteral(", ") + count_->text());
    setAccessibleDescription(text_->plain());
}

void StepCard::refreshWays()
{
    const int step = session_.step(), count = session_.stepCount();
    count_->setText(context_.say(Message("learn.count", {numberArg("step", step + 1), numberArg("count", count)})));
    dots_->setTheme(context_.colours());
    dots_->setSteps(step, count);
    dots_->setAccessibleName(
        context_.say(Message("learn.progress", {numberArg("done", step), numberArg("left", count - step - 1)})));
    dots_->setToolTip(dots_->accessibleName());
    back_->setText(context_.say("learn.back"));
    next_->setText(context_.say("learn.next"));
    more_->setAccessibleName(context_.say("learn.more"));
    more_->setToolTip(more_->accessibleName());
    print_->setText(context_.say("learn.print"));
    pdf_->setText(context_.say("learn.pdf"));
    startOver_->setText(context_.say("learn.start_over"));
    startOver_->setToolTip(context_.say("learn.start_over.about"));
    refreshMenu();
    back_->setEnabled(step > 0);
    next_->setEnabled(!session_.atEnd());
    for (QWidget *each : std::initializer_list<QWidget *>{back_, next_, count_, dots_})
        each->setVisible(count > 1);
}

void StepCard::refreshMenu() { startOver_->setEnabled(session_.isTouched()); }

void StepCard::holdFocus()
{
    if (next_->isEnabled() && next_->isVisible())
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
