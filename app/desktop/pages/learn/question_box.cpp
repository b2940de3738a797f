// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/question_box.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/learn/lesson_session.h"
#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/number_field.h"
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/questions/typed_answer.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace huella {
namespace {

constexpr double textSize = 16;
constexpr int fieldWidth = 140;

QLabel *sentence(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

/// One sentence as a block, in whatever looks its runs have.
std::vector<Block> block(TextRuns runs) { return {Paragraph{std::move(runs)}}; }

TextRuns hintRuns(const Question &question, const LessonFigures &figures, const Wording &words)
{
    TextRuns runs = lessonRuns(readRuns(question.hint), figures, words);
    TextRun label;
    label.text = words("learn.hint.label") + " ";
    label.strong = true;
    runs.insert(runs.begin(), std::move(label));
    return runs;
}

const char *lookOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::right: return "right";
    case Verdict::Kind::prediction: return "prediction";
    default: return "wrong";
    }
}

} // namespace

QuestionBox::QuestionBox(Context &context, LessonSession &session, QWidget *parent)
    : QWidget(parent),
      context_(context),
      session_(session),
      ask_(new BlockLabel(this)),
      hint_(new BlockLabel(this)),
      explain_(new BlockLabel(this)),
      field_(new NumberField(this)),
      unit_(new QLabel(this)),
      remark_(sentence("wrong", this)),
      verdict_(sentence("verdict", this)),
      answer_(sentence("answer", this)),
      check_(new QPushButton(this)),
      show_(new QPushButton(this)),
      wantHint_(new QPushButton(this))
{
    build();
    connect(field_, &NumberField::edited, this, [this](std::optional<double> value) {
        session_.setGiven(field_->isWrong() ? std::nullopt : value); // not what stood there before what cannot be read
        check_->setEnabled(value.has_value());
    });
    connect(field_, &NumberField::remarkChanged, this, &QuestionBox::refreshRemark);
    connect(field_, &QLineEdit::returnPressed, this, [this] {
        if (field_->isWrong())
            return; // the words beside it say why
        if (check_->isVisibleTo(this))
            check_->click();
        else
            show_->click();
    });
    connect(check_, &QPushButton::clicked, &session_, &LessonSession::check);
    connect(show_, &QPushButton::clicked, this, [this] {
        if (field_->isWrong() && session_.current()->question->predict)
            takeFocus(); // a prediction that cannot be read is none, and its answer would be given away
        else
            session_.showAnswer();
    });
    connect(wantHint_, &QPushButton::clicked, &session_, &LessonSession::showHint);
    connect(&session_, &LessonSession::coveredChanged, this, &QuestionBox::refreshAnswer);
    connect(&session_, &LessonSession::figuresChanged, this, &QuestionBox::refresh);
}

void QuestionBox::build()
{
    field_->setObjectName(QStringLiteral("lessonAnswer"));
    field_->setFixedWidth(fieldWidth);
    check_->setObjectName(QStringLiteral("lessonCheck"));
    show_->setObjectName(QStringLiteral("lessonShow"));
    wantHint_->setObjectName(QStringLiteral("lessonHint"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{field_, unit_, check_, show_, wantHint_})
        row->addWidget(each);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(ask_);
    column->addLayout(row);
    for (QWidget *each : std::initializer_list<QWidget *>{remark_, hint_, verdict_, answer_, explain_})
        column->addWidget(each);
    setLooks();
}

void QuestionBox::setLooks()
{
    QFont font = themeFont(TextSize::body);
    font.setPixelSize(int(textSize));
    for (QWidget *each : std::initializer_list<QWidget *>{field_, unit_, verdict_, answer_})
        each->setFont(font);
    for (BlockLabel *each : {ask_, hint_, explain_})
        each->setLook(context_.colours(), textSize);
}

void QuestionBox::refresh()
{
    const LessonStep *step = session_.current();
    const bool asks = step && step->question;
    setVisible(asks);
    if (!asks)
        return;
    setLooks();
    const Question &question = *step->question;
    const Wording &words = context_.words();
    TextRuns ask = lessonRuns(question.ask, session_.figures(), words);
    for (TextRun &run : ask)
        run.strong = true;
    ask_->setBlocks(block(std::move(ask)), words.language());
    const QString unit = question.unit ? toQString(question.unit->shown) : QString();
    unit_->setText(unit);
    unit_->setVisible(!unit.isEmpty());
    if (const std::pair here{session_.lesson().id, session_.step()}; here != asked_) {
        asked_ = here;
        // what could not be read belongs to the question before, and is not to be read as an answer to this one
        field_->forget();
    }
    if (question.unit)
        field_->setReader([unit = question.unit](std::string_view typed) { return readTypedAnswer(typed, *unit); });
    field_->setWords(words);
    field_->setLimits(-1e15, 1e15);
    field_->setValue(session_.state().given);
    const Message name =
        unit.isEmpty() ? Message("learn.your_answer.plain", {textArg("question", toStdString(ask_->plain()))})
                       : Message("learn.your_answer",
                                 {textArg("unit", toStdString(unit)), textArg("question", toStdString(ask_->plain()))});
    field_->setAccessibleName(context_.say(name));
    check_->setText(context_.say("learn.check"));
    check_->setVisible(!question.predict);
    show_->setText(context_.say(session_.keepsPrediction() ? "learn.keep_prediction" : "learn.show_answer"));
    show_->setProperty("first", question.predict); // the way on: else that is to check
    show_->style()->unpolish(show_);
    show_->style()->polish(show_);
    wantHint_->setText(context_.say("learn.hint"));
    refreshAnswer();
}

void QuestionBox::takeFocus() { field_->setFocus(Qt::OtherFocusReason); }

/// How a number was read is a note; what cannot be read is an error, and nothing is said of an answer any more.
void QuestionBox::refreshRemark()
{
    remark_->setObjectName(field_->isWrong() ? QStringLiteral("wrong") : QStringLiteral("note"));
    remark_->style()->unpolish(remark_); // the sheet looks at the name
    remark_->style()->polish(remark_);
    say(remark_, field_->remark());
    if (field_->isWrong())
        session_.setGiven({});
}

void QuestionBox::refreshAnswer()
{
    const LessonStep *step = session_.current();
    if (!step || !step->question)
        return;
    const Question &question = *step->question;
    const StepState &state = session_.state();
    const Wording &words = context_.words();
    const auto verdict = session_.verdict();
    verdict_->setProperty("verdict", QLatin1String(verdict ? lookOf(verdict->kind) : ""));
    verdict_->style()->unpolish(verdict_); // the sheet looks at the property
    verdict_->style()->polish(verdict_);
    const auto predicted = session_.earlierPrediction();
    const QString was =
        predicted
            ? QStringLiteral(" ") + context_.say(Message("teaching.prediction.was", {textArg("given", *predicted)}))
            : QString();
    const bool right = verdict && verdict->kind == Verdict::Kind::right;
    say(verdict_, verdict ? toQString(verdict->text) + (right ? was : QString()) : QString());
    const auto answer = state.answered ? answerOf(question, session_.figures()) : std::nullopt;
    const bool told = session_.keepsPrediction()
                      || (verdict
                          && (verdict->kind == Verdict::Kind::right
                              || verdict->kind == Verdict::Kind::prediction)); // with the answer
    say(answer_,
        answer && !told
            ? context_.say(Message("learn.answer_is", {textArg("answer", answerText(*answer, *question.unit, words))}))
                  + (right ? QString() : was)
            : QString());
    explain_->setBlocks(answer ? lessonBlocks(question.explain, session_.figures(), words, explanationDigits)
                               : std::vector<Block>(),
                        words.language());
    const bool hinted = state.hint && !question.hint.empty();
    hint_->setBlocks(hinted ? block(hintRuns(question, session_.figures(), words)) : std::vector<Block>(),
                     words.language());
    wantHint_->setVisible(!question.hint.empty() && !state.hint && !state.answered);
    check_->setEnabled(state.given.has_value());
    show_->setVisible(!state.answered);
    QStringList said;
    for (const QString &each : {verdict_->text(), answer_->text(), explain_->plain(), hint_->plain()})
        if (!each.isEmpty())
            said << each;
    announce(said.join(QStringLiteral(" ")));
}

/// Who hears the screen is told what was said, once.
void QuestionBox::announce(const QString &said)
{
    setAccessibleName(said.isEmpty() ? context_.say("learn.question") : said);
    if (said == said_)
        return;
    said_ = said;
    if (said.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace huella
