// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/project_section.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/widgets/number_field.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int everyCount = 4, lastingCount = 2, calendarCount = 2;
constexpr double firstYear = 1900, lastYear = 2200;
constexpr int longestNote = 500;
constexpr int wordsWidth = 126; ///< "veces por semana"

QComboBox *combo(const char *name, int items, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    for (int i = 0; i < items; ++i)
        box->addItem(QString());
    return box;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    widget->setObjectName(QStringLiteral("plain"));
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    return column;
}

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
        return Message("error.years.order", {year("first", int(*first)), year("last", int(*last))});
    return {};
}

std::optional<Message> notNothing(double typed)
{
    return typed > 0 ? std::nullopt : std::optional(Message("error.number.above_zero"));
}

} // namespace

ProjectSection::ProjectSection(Context &context, QWidget *parent) : QWidget(parent), context_(context)
{
    setHelp(this, "plan#the-run-in-the-project");
    build();
}

NumberField *ProjectSection::number(const char *name, double min)
{
    auto *field = new NumberField(this);
    field->setObjectName(QLatin1String(name));
    field->setLimits(min, 0);
    connect(field, &NumberField::left, &context_.document, &StudyDocument::endMerge);
    return field;
}

void ProjectSection::build()
{
    auto *column = columnIn(this);
    kind_ = combo("kind", int(runKinds().size()) + 1, this);
    column->addWidget(kindRow_ = new FormRow(kind_, this));
    kindRow_->stretchField();
    connect(kind_, &QComboBox::activated, this, [this](int index) {
        const std::string kind = index == 0 ? std::string() : std::string(runKinds()[size_t(index - 1)]);
        context_.document.endMerge();
        apply(EditKind::setKind, "kind",
              [&](const Study &study, const std::string &run) { return setKind(study, run, kind); });
    });
    year_ = number("year", 0);
    until_ = number("until", 0);
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
    buildRepeat(column);
    buildTraining(column);
    times_ = new QLabel(this);
    times_->setObjectName(QStringLiteral("quiet"));
    times_->setWordWrap(true);
    column->addWidget(times_);
}

void ProjectSection::buildRepeat(QLayout *column)
{
    repeat_ = new QCheckBox(this);
    repeat_->setObjectName(QStringLiteral("repeat"));
    column->addWidget(repeat_);
    repeatFields_ = new QWidget(this);
    auto *fields = columnIn(repeatFields_);
    count_ = number("repeat_count", 0);
    every_ = combo("repeat_every", everyCount, this);
    fields->addWidget(countRow_ = new FormRow(count_, this));
    countRow_->addField(every_);
    every_->setFixedWidth(wordsWidth);
    duration_ = number("repeat_for", 0);
    lasting_ = combo("repeat_unit", lastingCount, this);
    fields->addWidget(durationRow_ = new FormRow(duration_, this));
    durationRow_->addField(lasting_);
    lasting_->setFixedWidth(wordsWidth);
    calendar_ = combo("calendar", calendarCount, this);
    fields->addWidget(calendarRow_ = new FormRow(calendar_, this));
    calendarRow_->stretchField();
    column->addWidget(repeatFields_);
    connect(repeat_, &QCheckBox::toggled, this, &ProjectSection::setRepeat); // a screen reader toggles
    for (NumberField *field : {count_, duration_}) {
        field->setCheck(notNothing);
        connect(field, &NumberField::edited, this, &ProjectSection::setRepeat);
    }
    for (QComboBox *box : {every_, lasting_, calendar_})
        connect(box, &QComboBox::activated, this, &ProjectSection::setRepeat);
}

void ProjectSection::buildTraining(QLayout *column)
{
    training_ = new QCheckBox(this);
    training_->setObjectName(QStringLiteral("training"));
    column->addWidget(training_);
    trainingFields_ = new QWidget(this);
    auto *fields = columnIn(trainingFields_);
    development_ = number("development", 0);
    fields->addWidget(developmentRow_ = new FormRow(development_, this));
    retrainings_ = number("retrainings", 0);
    share_ = number("retraining_share", 0);
    share_->setFactor(100);
    fields->addWidget(retrainRow_ = new FormRow(retrainings_, this));
    retrainRow_->addField(share_);
    column->addWidget(trainingFields_);
    connect(training_, &QCheckBox::toggled, this, &ProjectSection::setTraining);
    for (NumberField *field : {development_, retrainings_, share_})
        connect(field, &NumberField::edited, this, &ProjectSection::setTraining);
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

void ProjectSection::setRepeat()
{
    std::optional<Recurrence> repeat;
    const double count = count_->value().value_or(Recurrence{}.count),
                 duration = duration_->value().value_or(Recurrence{}.duration);
    if (repeat_->isChecked())
        repeat = Recurrence{count, Recurrence::Every(std::max(0, every_->currentIndex())), duration,
                            Recurrence::Lasting(std::max(0, lasting_->currentIndex())),
                            Calendar(std::max(0, calendar_->currentIndex()))};
    apply(EditKind::setRepeat, "repeat",
          [&](const Study &study, const std::string &run) { return huella::setRepeat(study, run, repeat); });
}

void ProjectSection::setTraining()
{
    std::optional<Training> training;
    if (training_->isChecked())
        training =
            Training{development_->value().value_or(0), retrainings_->value().value_or(0), share_->value().value_or(0)};
    apply(EditKind::setTraining, "training",
          [&](const Study &study, const std::string &run) { return huella::setTraining(study, run, training); });
}

QString ProjectSection::timesText(const Run &run) const
{
    const Numbers &numbers = context_.words().numbers();
    if (run.repeat)
        return context_.say(Message(
            "project.times", {text("times", numbers.significant(run.times() * run.workload.runs.value_or(1), 4))}));
    return run.training ? context_.say(Message("project.as_much", {text("times", numbers.significant(run.times(), 4))}))
                        : QString();
}

void ProjectSection::refresh(const Run &run)
{
    const QScopedValueRollback guard(refreshing_, true);
    const auto kinds = runKinds();
    const auto kind = std::find(kinds.begin(), kinds.end(), run.kind);
    kind_->setCurrentIndex(run.kind.empty() ? 0 : kind == kinds.end() ? -1 : int(kind - kinds.begin()) + 1);
    const auto asNumber = [](std::optional<int> year) { return year ? std::optional(double(*year)) : std::nullopt; };
    year_->setValue(asNumber(run.year));
    if (run.year || !year_->hasFocus()) // a first year that is being replaced takes no last one away
        until_->setValue(asNumber(run.until));
    if (note_->text() != toQString(run.note))
        note_->setText(toQString(run.note));
    repeat_->setChecked(run.repeat.has_value());
    repeatFields_->setVisible(run.repeat.has_value());
    const Recurrence repeat = run.repeat.value_or(Recurrence{}); // what a tick begins with: once a week for a year
    count_->setDefault(Recurrence{}.count);
    duration_->setDefault(Recurrence{}.duration);
    count_->setValue(repeat.count);
    every_->setCurrentIndex(int(repeat.every));
    duration_->setValue(repeat.duration);
    nameLasting(repeat.duration);
    lasting_->setCurrentIndex(int(repeat.lasting));
    calendar_->setCurrentIndex(int(repeat.calendar));
    training_->setChecked(run.training.has_value());
    trainingFields_->setVisible(run.training.has_value());
    if (run.training) {
        development_->setValue(run.training->development);
        retrainings_->setValue(run.training->retrainings);
        share_->setValue(run.training->retrainingShare);
    }
    times_->setText(timesText(run));
    times_->setVisible(!times_->text().isEmpty());
}

void ProjectSection::nameLasting(double duration)
{
    for (int i = 0; i < lastingCount; ++i) {
        const std::string key = "project.repeat." + std::string(toString(Recurrence::Lasting(i)));
        lasting_->setItemText(i, context_.say(Message(key, {huella::number("count", duration)})));
    }
}

void ProjectSection::retranslate()
{
    const auto say = [this](const char *key) { return context_.say(key); };
    kindRow_->setLabel(say("project.kind"));
    kind_->setItemText(0, say("project.kind.unsaid"));
    for (size_t i = 0; i < runKinds().size(); ++i)
        kind_->setItemText(int(i) + 1, context_.say("kind." + std::string(runKinds()[i])));
    yearRow_->setLabel(say("project.year"));
    yearRow_->setBehind(0, say("project.to"));
    until_->setAccessibleName(say("project.until"));
    noteRow_->setLabel(say("project.note"));
    repeat_->setText(say("project.repeat"));
    countRow_->setLabel(say("project.repeat.count"));
    calendar_->setToolTip(say("project.repeat.calendar_tip"));
    development_->setToolTip(say("project.training.development_tip"));
    durationRow_->setLabel(say("project.repeat.duration"));
    calendarRow_->setLabel(say("project.repeat.calendar"));
    every_->setAccessibleName(say("project.repeat.every"));
    lasting_->setAccessibleName(say("project.repeat.lasting"));
    for (int i = 0; i < everyCount; ++i)
        every_->setItemText(i, context_.say("project.repeat." + std::string(toString(Recurrence::Every(i)))));
    nameLasting(duration_->value().value_or(Recurrence{}.duration));
    for (int i = 0; i < calendarCount; ++i)
        calendar_->setItemText(i, context_.say("project.repeat." + std::string(toString(Calendar(i)))));
    kind_->view()->setAccessibleName(say("project.kind"));
    every_->view()->setAccessibleName(say("project.repeat.every"));
    lasting_->view()->setAccessibleName(say("project.repeat.lasting"));
    calendar_->view()->setAccessibleName(say("project.repeat.calendar"));
    training_->setText(say("project.training"));
    developmentRow_->setLabel(say("project.training.development"));
    developmentRow_->setUnit(0, QStringLiteral("×"));
    retrainRow_->setLabel(say("project.training.retrainings"));
    retrainRow_->setUnit(0, QStringLiteral("×"));
    retrainRow_->setUnit(1, QStringLiteral("%"));
    share_->setAccessibleName(say("project.training.share"));
    for (NumberField *field : {year_, until_, count_, duration_, development_, retrainings_, share_})
        field->setWords(context_.words());
}

} // namespace huella
