// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/question_card.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/learn/feedback_box.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/pages/learn/side_note.h"
#include "app/desktop/widgets/announcer.h"
#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/number_field.h"
#include "core/teaching/questions/typed_answer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace huella {
namespace {

constexpr double askSize = 16;
constexpr int answerWidth = 120;

void polishAgain(QWidget *widget) // looks go by names and properties
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QPushButton *namedButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

QuestionCard::QuestionCard(Context &context, LessonSession &session, QWidget *parent)
    : Card(parent),
      context_(context),
      session_(session),
      ask_(new BlockLabel(this)),
      field_(new NumberField(this)),
      unit_(new QLabel(this)),
      check_(namedButton("lessonCheck", this)),
      wantHint_(namedButton("lessonHint", this)),
      predicted_(new SideNote("earlierPrediction", this)),
      feedback_(new FeedbackBox(this)),
      tries_(new SideNote("lessonTries", this)),
      show_(namedButton("lessonShow", this)),
      announcer_(new Announcer(this))
{
    build();
    connectParts();
}

void QuestionCard::connectParts()
{
    connect(field_, &NumberField::edited, this, [this](std::optional<double> value) {
        session_.setGiven(field_->isWrong() ? std::nullopt : value); // not what stood there before what cannot be read
        refreshButtons();
    });
    connect(field_, &NumberField::remarkChanged, this, [this] {
        if (field_->isWrong()) // nothing is said of an answer any more
            session_.setGiven({});
        refreshAnswer();
    });
    connect(field_, &QLineEdit::returnPressed, this, [this] {
        if (!field_->isWrong()) // the words below say why
            check_->click();
    });
    connect(check_, &QPushButton::clicked, this, &QuestionCard::press);
    connect(show_, &QPushButton::clicked, this, [this] {
        takeFocus(); // the button goes, and would hand the focus to the next in line
        session_.showAnswer();
    });
    connect(wantHint_, &QPushButton::clicked, this, [this] {
        takeFocus();
        session_.showHint();
    });
    connect(&session_, &LessonSession::startedOver, field_, &NumberField::forget); // what cannot be read, too
    connect(&session_, &LessonSession::coveredChanged, this, &QuestionCard::refreshAnswer);
    connect(&session_, &LessonSession::figuresChanged, this, &QuestionCard::refresh);
}

QHBoxLayout *QuestionCard::buildAnswerRow()
{
    field_->setObjectName(QStringLiteral("lessonAnswer"));
    field_->setFixedWidth(answerWidth);
    unit_->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit());
    for (QWidget *each : std::initializer_list<QWidget *>{field_, unit_, check_, wantHint_, show_})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(tries_, 1000); // all that the stretch would take
    return row;
}

void QuestionCard::build()
{
    setObjectName(QStringLiteral("card"));
    ask_->setTight(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * gridUnit());
    head->addWidget(ask_, 3);
    head->addWidget(predicted_, 2, Qt::AlignTop);
    body()->addLayout(head);
    body()->addLayout(buildAnswerRow());
    body()->addWidget(feedback_);
    body()->setSpacing(gridUnit() - 2);
    setLooks();
}

void QuestionCard::setLooks()
{
    QFont font = themeFont(TextSize::body);
    font.setPixelSize(int(askSize));
    field_->setFont(font);
    unit_->setFont(font);
    ask_->setLook(context_.colours(), askSize);
    predicted_->setTheme(context_.colours());
    tries_->setTheme(context_.colours());
}

/// An answer is checked; a prediction is noted, or its answer shown.
void QuestionCard::press()
{
    if (!session_.current()->question->predict)
        return session_.check();
    takeFocus();
    if (!field_->isWrong()) // a prediction that cannot be read is none, and its answer would be given away
        session_.showAnswer();
}

void QuestionCard::refresh()
{
    const LessonStep *step = session_.current();
    const bool asks = step && step->question;
    setVisible(asks);
    if (!asks) {
        said_.clear();
        announcer_->say({});
        return;
    }
    setLooks();
    const Wording &words = context_.words();
    ask_->setBlocks({Paragraph{questionRuns(session_, words)}}, words.language());
    setAccessibleName(context_.say("learn.question") + QStringLiteral(": ") + ask_->plain());
    refreshField();
    const auto before = session_.earlierPrediction();
    predicted_->setWords(before ? context_.say(Message("learn.prediction", {numberArg("step", double(before->step + 1)),
                                                                            textArg("given", before->given)}))
                                : QString(),
                         before ? QLatin1Char('(') + toQString(textOf(before->asked)) + QLatin1Char(')') : QString());
    check_->setText(context_.say(!step->question->predict     ? "learn.check"
                                 : session_.keepsPrediction() ? "learn.keep_prediction"
                                                              : "learn.show_answer"));
    show_->setText(context_.say("learn.show_answer"));
    wantHint_->setText(context_.say("learn.hint"));
    refreshAnswer();
}

void QuestionCard::refreshField()
{
    const Question &question = *session_.current()->question;
    const QString unit = question.unit ? toQString(question.unit->shown) : QString();
    unit_->setText(unit);
    unit_->setVisible(!unit.isEmpty());
    if (const std::pair here{session_.lesson().id, session_.step()}; here != asked_) {
        asked_ = here;
        feedback_->begin();
        // what could not be read belongs to the question before, and is not to be read as an answer to this one
        field_->forget();
    }
    if (question.unit)
        field_->setReader([unit = question.unit](std::string_view typed) { return readTypedAnswer(typed, *unit); });
    field_->setWords(context_.words());
    field_->setLimits(-1e15, 1e15);
    field_->setValue(session_.state().given);
    const MessageArg asked = textArg("question", toStdString(ask_->plain()));
    field_->setAccessibleName(
        context_.say(unit.isEmpty() ? Message("learn.your_answer.plain", {asked})
                                    : Message("learn.your_answer", {textArg("unit", toStdString(unit)), asked})));
}

void QuestionCard::takeFocus() { field_->setFocus(Qt::OtherFocusReason); }

void QuestionCard::refreshAnswer()
{
    const LessonStep *step = session_.current();
    if (!step || !step->question)
        return;
    const Wording &words = context_.words();
    feedback_->setFeedback(withRemark(feedbackOf(session_, words), toStdString(field_->remark()), field_->isWrong()),
                           context_.colours(), words.language());
    const auto verdict = session_.verdict();
    const bool wrong = verdict && feedback_->tone() == Feedback::Tone::wrong;
    field_->setProperty("answer", QLatin1String(wrong ? "wrong" : ""));
    polishAgain(field_);
    refreshButtons();
    announce(feedback_->said());
}

/// What can be done, and how often it was tried.
void QuestionCard::refreshButtons()
{
    const LessonStep *step = session_.current();
    if (!step || !step->question)
        return;
    const Question &question = *step->question;
    const StepState &state = session_.state();
    const bool mayPress = question.predict && !session_.keepsPrediction();
    check_->setEnabled(state.given.has_value() || mayPress || (question.predict && field_->isWrong()));
    check_->setVisible(!question.predict || !state.answered);
    wantHint_->setVisible(!question.hint.empty() && !state.answered);
    wantHint_->setEnabled(!state.hint);
    show_->setVisible(!question.predict && session_.mayShowAnswer() && !state.answered);
    tries_->setWords({}, toQString(triesText(session_, context_.words())));
}

/// Who hears the screen is told at once what was said, and finds it at the field.
void QuestionCard::announce(const QString &said)
{
    if (field_->remark().isEmpty())
        field_->setAccessibleDescription(said);
    if (said == said_)
        return;
    said_ = said;
    announcer_->say(said);
}

void QuestionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && asked_.second >= 0)
        refresh();
    Card::changeEvent(event);
}

} // namespace huella
