// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/figure_card.h"

#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/pages/plan/help_strip.h"
#include "app/desktop/pages/plan/time_row.h"
#include "app/desktop/pages/start/figure_sentence.h"
#include "app/desktop/widgets/announcer.h"
#include "app/desktop/widgets/settle_typing.h"
#include "core/wording/answer.h"
#include "core/wording/page_units.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int figureRowGap = 2, betweenFigureParts = 32, leastFigureForm = 340;

Study startRun(const Context &context)
{
    const Wording &words = context.words();
    return huella::newStudy({words("study.baseline"), words("study.first_run")}, codeOf(words.language()));
}

} // namespace

FigureCard::FigureCard(Context &context, FileCommands &files, QWidget *parent)
    : Card(parent),
      document_(startRun(context)),
      context_{document_,        context.language, context.theme,   context.dialogs,
               context.settings, context.notices,  context.measure, context.kept},
      files_(files),
      rows_(new InputRows(context_, this)),
      headline_(new HeadlineView(this)),
      keep_(new QPushButton(this)),
      copy_(new QPushButton(this)),
      announcer_(new Announcer(this))
{
    build();
    connect(rows_, &InputRows::edited, this, &FigureCard::set);
    connect(rows_, &InputRows::pendingChanged, this, &FigureCard::waitForFields);
    connect(time_, &TimeRow::edited, this,
            [this](std::optional<double> hours) { set(Field::hours, hours ? FieldValue(*hours) : FieldValue()); });
    for (const NumberField *field : findChildren<NumberField *>())
        connect(field, &NumberField::remarkChanged, this, &FigureCard::waitForFields);
    connect(&document_, &StudyDocument::changed, this, &FigureCard::refresh);
    connect(headline_, &HeadlineView::settled, this, &FigureCard::announce);
    connect(keep_, &QPushButton::clicked, this, &FigureCard::keep);
    connect(copy_, &QPushButton::clicked, this, &FigureCard::copy);
    retranslate();
    refresh();
    strip_->showField(findChild<QWidget *>(QStringLiteral("hours")));
}

/// The fields go after the study: whatever they say on the way, nobody listens.
FigureCard::~FigureCard()
{
    for (const QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

void FigureCard::build()
{
    headline_->setObjectName(QStringLiteral("startHeadline"));
    keep_->setObjectName(QStringLiteral("startKeep"));
    copy_->setObjectName(QStringLiteral("startCopy"));
    parts_ = new QVBoxLayout;
    auto *form = new QVBoxLayout;
    form->setSpacing(figureRowGap);
    form->addWidget(time_ = new TimeRow(context_, this));
    rows_->addSearch(form, Field::cpu);
    rows_->addNumber(form, Field::cores);
    rows_->addNumber(form, Field::memoryGb);
    rows_->addSearch(form, Field::zone);
    strip_ = new HelpStrip(this, this);
    form->addStretch(1);
    form->addWidget(strip_);
    time_->setMinimumWidth(leastFigureForm);
    auto *answer = new QVBoxLayout;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit());
    buttons->addWidget(keep_);
    buttons->addWidget(copy_);
    buttons->addStretch(1);
    answer->addWidget(headline_);
    answer->addLayout(buttons);
    answer->addStretch(1);
    parts_->addLayout(form, 1);
    parts_->addLayout(answer, 1);
    body()->addLayout(parts_);
}

void FigureCard::setWide(bool wide)
{
    parts_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    parts_->setSpacing(wide ? betweenFigureParts : gridUnit());
}

void FigureCard::retranslate()
{
    const auto dataset = [this]() -> const Dataset & { return document_.dataset(); };
    choices_ = choicesOf(dataset, context_.language.language());
    rows_->text(Field::cpu).edit->setChoices(&choices_.processors);
    rows_->text(Field::zone).edit->setChoices(&choices_.places);
    setTitle(context_.say("start.figure"));
    headline_->setAccessibleName(context_.say("plan.answer"));
    keep_->setText(context_.say("start.figure.keep"));
    copy_->setText(context_.say("start.figure.copy"));
    time_->retranslate();
    rows_->retranslate();
    alignLabels(*this, context_.language.language());
    strip_->refresh();
}

void FigureCard::set(Field field, const FieldValue &value)
{
    if (refreshing_)
        return;
    const std::string &run = document_.currentRunId();
    document_.apply(EditKind::setField, setField(document_.study(), run, field, value),
                    run + "/" + std::string(fieldInfo(field).column));
}

void FigureCard::waitForFields()
{
    if (!refreshing_)
        document_.setWaiting(unsettledIn(*this, document_.currentRunId()));
}

const Estimate *FigureCard::estimate() const
{
    const Estimate *estimate = document_.result().estimate(document_.currentRunId());
    return estimate && estimate->outcome.power.total.value() > 0 ? estimate : nullptr;
}

void FigureCard::refresh()
{
    const QScopedValueRollback guard(refreshing_, true);
    const RunResult *result = document_.currentResult();
    if (!result)
        return;
    time_->showTime(result->run->workload.hours);
    rows_->show(result->run->workload);
    refreshNotes(*result);
    refreshAnswer(result);
    if (unsettledIn(*this, document_.currentRunId()) != document_.waiting())
        QMetaObject::invokeMethod(this, &FigureCard::waitForFields,
                                  Qt::QueuedConnection); // the edit ended the waiting, not the typing
}

/// What stands in for a gap, and what is wrong with a field.
void FigureCard::refreshNotes(const RunResult &result)
{
    const Estimate *found = result.estimate();
    const Inputs *in = found ? &found->inputs : nullptr;
    rows_->number(Field::cores).edit->setDefault(in && in->countsCpu() ? std::optional(in->cores.value) : std::nullopt);
    rows_->number(Field::memoryGb).edit->setDefault(0);
    rows_->text(Field::zone)
        .row->setNoteInside(in ? toQString(context_.words().numbers().exact(in->intensity.value.value(), "g/kWh"))
                               : QString());
    showIssue(*time_, &result, fieldInfo(Field::hours).column, context_);
    for (const auto &row : rows_->numbers())
        showIssue(*row.row, &result, fieldInfo(row.field).column, context_);
    for (const auto &row : rows_->texts())
        showIssue(*row.row, &result, fieldInfo(row.field).column, context_);
}

void FigureCard::refreshAnswer(const RunResult *result)
{
    const Estimate *found = estimate();
    keep_->setEnabled(found);
    copy_->setEnabled(found);
    if (found) {
        const auto figures = answerFigures(*found, context_.words(), digitsOfPage(document_.result()));
        headline_->setItems({{toQString(figures[0].value), toQString(figures[0].range), toQString(figures[1].value)}});
        return;
    }
    const bool says = !result->answer && saysWhatToDo(result->answer.error().message);
    headline_->setItems({{QStringLiteral("–"),
                          says ? context_.sentence(result->answer.error().message) : context_.say("plan.nothing"),
                          {}}});
}

void FigureCard::announce()
{
    if (isVisible() && estimate())
        announcer_->say(headline_->items().front().figure + QStringLiteral(", ") + headline_->items().front().below);
}

/// It becomes the first run of a study that is not saved yet.
void FigureCard::keep()
{
    settleTyping(window());
    if (!estimate())
        return;
    const Workload typed = document_.currentRun()->workload;
    const Study study = startRun(context_); // named in the language of now
    files_.keep(
        changeRun(study, study.scenarios.front().runs.front()->id, [&typed](Run &run) { run.workload = typed; }));
}

void FigureCard::copy()
{
    settleTyping(window());
    if (const Estimate *found = estimate()) {
        QGuiApplication::clipboard()->setText(toQString(figureSentence(*found, document_.dataset(), context_.words())));
        context_.notices->say(context_.say("start.figure.copied"));
    }
}

void FigureCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        headline_->describe();
    }
    Card::changeEvent(event);
}

} // namespace huella
