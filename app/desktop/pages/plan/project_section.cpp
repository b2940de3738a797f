// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/project_section.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/repeat_fields.h"
#include "app/desktop/pages/plan/training_fields.h"
#include "app/desktop/widgets/number_field.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <cmath>

namespace huella {
namespace {

constexpr double firstYear = 1900, lastYear = 2200;
constexpr int longestNote = 500;

std::optional<int> yearIn(const NumberField *field)
{
    return field->value() ? std::optional(int(*field->value())) : std::nullopt;
}

/// What is wrong with the years when `typed` becomes one of them.
std::optional<Message> wrongYears(std::optional<double> first, std::optional<double> last, double typed)
{
    if (typed != std::floor(typed))
        return Message("error.record.whole");
    if (!first)
        return Message("error.years.no_first");
    if (last && *last < *first)
        return Message("error.years.order", {yearArg("first", int(*first)), yearArg("last", int(*last))});
    return {};
}

} // namespace

ProjectSection::ProjectSection(Context &context, QWidget *parent) : QWidget(parent), context_(context)
{
    setHelp(this, "plan#the-run-in-the-project");
    build();
}

void ProjectSection::build()
{
    auto *column = formColumn(this);
    year_ = formNumber(context_, "year", 0, this);
    until_ = formNumber(context_, "until", 0, this);
    for (NumberField *field : {year_, until_}) {
        field->setLimits(firstYear, lastYear);
        connect(field, &NumberField::edited, this, &ProjectSection::setYears);
    }
    year_->setCheck([this](double year) { return wrongYears(year, until_->value(), year); });
    connect(year_, &NumberField::left, this, [this] {
        if (!year_->value())
            until_->setValue({});
    });
    until_->setCheck([this](double until) { return wrongYears(year_->value(), until, until); });
    column->addWidget(yearRow_ = new FormRow(year_, this));
    yearRow_->addField(until_);
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("note"));
    note_->setMaxLength(longestNote);
    column->addWidget(noteRow_ = new FormRow(note_, this));
    noteRow_->stretchField();
    connect(note_, &QLineEdit::textEdited, this, [this](const QString &typed) {
        apply(EditKind::setNote, "note",
              [&](const Study &study, const std::string &run) { return setNote(study, run, toStdString(typed)); });
    });
    connect(note_, &QLineEdit::editingFinished, &context_.document, &StudyDocument::endMerge);
    column->addWidget(repeat_ = new RepeatFields(context_, this));
    connect(repeat_, &RepeatFields::edited, this, [this] {
        apply(EditKind::setRepeat, "repeat",
              [&](const Study &study, const std::string &run) { return setRepeat(study, run, repeat_->repeat()); });
    });
    column->addWidget(training_ = new TrainingFields(context_, this));
    connect(training_, &TrainingFields::edited, this, [this] {
        apply(EditKind::setTraining, "training", [&](const Study &study, const std::string &run) {
            return setTraining(study, run, training_->training());
        });
    });
    times_ = new QLabel(this);
    times_->setObjectName(QStringLiteral("quiet"));
    times_->setWordWrap(true);
    column->addWidget(times_);
}

template <class Edit> void ProjectSection::apply(EditKind kind, const char *field, Edit edit)
{
    if (refreshing_)
        return;
    StudyDocument &document = context_.document;
    const std::string run = document.currentRunId();
    document.apply(kind, edit(document.study(), run), run + "/" + field);
}

void ProjectSection::setYears()
{
    apply(EditKind::setYears, "years", [this](const Study &study, const std::string &run) {
        return huella::setYears(study, run, yearIn(year_), yearIn(until_));
    });
}

QString ProjectSection::timesText(const Run &run) const
{
    const Numbers &numbers = context_.words().numbers();
    if (run.repeat)
        return context_.say(Message(
            "project.times", {textArg("times", numbers.significant(run.times() * run.workload.runs.value_or(1), 4))}));
    return run.training
               ? context_.say(Message("project.as_much", {textArg("times", numbers.significant(run.times(), 4))}))
               : QString();
}

void ProjectSection::refresh(const Run &run)
{
    const QScopedValueRollback guard(refreshing_, true);
    const auto asNumber = [](std::optional<int> year) { return year ? std::optional(double(*year)) : std::nullopt; };
    year_->setValue(asNumber(run.year));
    if (run.year || !year_->hasFocus()) // a first year that is being replaced takes no last one away
        until_->setValue(asNumber(run.until));
    if (note_->text() != toQString(run.note))
        note_->setText(toQString(run.note));
    repeat_->showRepeat(run.repeat);
    training_->showTraining(run.training);
    times_->setText(timesText(run));
    times_->setVisible(!times_->text().isEmpty());
}

void ProjectSection::retranslate()
{
    const auto say = [this](const char *key) { return context_.say(key); };
    yearRow_->setLabel(say("project.year"));
    yearRow_->setExplanation(explanationOf(context_, "year"));
    yearRow_->setBehind(0, say("project.to"));
    until_->setAccessibleName(say("project.until"));
    noteRow_->setLabel(say("project.note"));
    noteRow_->setExplanation(explanationOf(context_, "note"));
    repeat_->retranslate();
    training_->retranslate();
    for (NumberField *field : {year_, until_})
        field->setWords(context_.words());
}

} // namespace huella
