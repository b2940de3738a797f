// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/inputs_card.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/project_section.h"
#include "core/teaching/questions/typed_answer.h"
#include "core/workload/with_unit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int platformCount = 3; // in the order of the enumeration
constexpr int longestName = 200;

/// Percent on the screen, a share in the document.
double factorOf(Field field) { return field == Field::cpuUsage || field == Field::gpuUsage ? 100 : 1; }

QString columnName(Field field) { return toQString(fieldInfo(field).column); }

/// The field's unit may be typed behind the number; of another one is said what is said on the command line.
NumberField::Reader readerOf(const FieldInfo &field)
{
    return sayingUnits([unit = field.unit](std::string_view typed) { return readTypedNumber(typed, unit); }, field);
}

} // namespace

InputsCard::InputsCard(Context &context, QWidget *parent) : Card(parent), context_(context)
{
    setHelp(this, "plan#describe-the-run");
    build();
    listenTo(this);
    retranslate();
    refresh();
}

void InputsCard::listenTo(QWidget *fields)
{
    for (QLineEdit *edit : fields->findChildren<QLineEdit *>())
        edit->installEventFilter(this);
    for (NumberField *field : fields->findChildren<NumberField *>())
        connect(field, &NumberField::remarkChanged, this, &InputsCard::waitForFields);
}

void InputsCard::build()
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("inputs"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(7);
    addName(column);
    addTime(column);
    addSearch(column, Field::cpu);
    addNumber(column, Field::cores);
    addNumber(column, Field::cpuUsage);
    addSearch(column, Field::gpu);
    addNumber(column, Field::gpus);
    addNumber(column, Field::gpuUsage);
    addNumber(column, Field::memoryGb);
    addPlatform(column);
    addSearch(column, Field::provider);
    addSearch(column, Field::region);
    addSearch(column, Field::zone);
    addNumber(column, Field::pue);
    addNumber(column, Field::runs);
    moreButton_ = new QToolButton(inside);
    moreButton_->setObjectName(QStringLiteral("link"));
    moreButton_->setCheckable(true);
    moreButton_->setChecked(context_.settings.moreOpen);
    more_ = buildMore();
    connect(moreButton_, &QToolButton::toggled, this, [this](bool open) {
        context_.settings.moreOpen = open;
        context_.keepSettings();
        refreshMore();
    });
    column->addWidget(moreButton_, 0, Qt::AlignLeft);
    column->addWidget(more_);
    addProject(column);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(scroll);
    refreshMore();
}

void InputsCard::addProject(QBoxLayout *column)
{
    projectButton_ = new QToolButton(this);
    projectButton_->setObjectName(QStringLiteral("link"));
    projectButton_->setCheckable(true);
    projectPlace_ = new QVBoxLayout;
    connect(projectButton_, &QToolButton::toggled, this, [this](bool open) {
        if (open && !project_)
            buildProject();
        refreshMore();
        if (open) // it stands at the end of the form
            QMetaObject::invokeMethod(
                this, [this] { findChild<QScrollArea *>()->ensureWidgetVisible(project_); }, Qt::QueuedConnection);
    });
    column->addWidget(projectButton_, 0, Qt::AlignLeft);
    column->addLayout(projectPlace_);
}

/// Only when it is first opened: its fields would be a fifth of the form at every start.
void InputsCard::buildProject()
{
    project_ = new ProjectSection(context_, this);
    projectPlace_->addWidget(project_);
    listenTo(project_);
    project_->retranslate();
    if (const Run *run = context_.document.currentRun())
        project_->refresh(*run);
}

QWidget *InputsCard::buildMore()
{
    auto *more = new QWidget(this);
    more->setObjectName(QStringLiteral("plain"));
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    addNumber(column, Field::cpuTdpPerCoreW);
    addNumber(column, Field::gpuTdpW);
    addNumber(column, Field::intensityGPerKwh);
    return more;
}

FormRow *InputsCard::place(QLayout *where, FormRow *row)
{
    where->addWidget(row);
    return row;
}

void InputsCard::addName(QLayout *where)
{
    name_ = new QLineEdit(this);
    name_->setObjectName(QStringLiteral("name"));
    name_->setMaxLength(longestName);
    nameRow_ = place(where, new FormRow(name_, this));
    nameRow_->stretchField();
    connect(name_, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const auto id = context_.document.currentRunId();
        // a run without a name could not be told apart
        const std::string name = typed.trimmed().isEmpty() ? nameBefore_ : toStdString(typed);
        context_.document.apply(EditKind::renameRun, renameRun(context_.document.study(), id, name), id + "/name");
    });
    connect(name_, &QLineEdit::editingFinished, this, &InputsCard::endName);
}

/// What stands there now is the name that an empty line leads back to.
void InputsCard::endName()
{
    context_.document.endMerge();
    const Run *run = context_.document.currentRun();
    nameBefore_ = run ? run->name : std::string();
    if (name_->text() != toQString(nameBefore_))
        name_->setText(toQString(nameBefore_));
}

void InputsCard::addTime(QLayout *where)
{
    hours_ = new NumberField(this);
    hours_->setObjectName(QStringLiteral("hours"));
    minutes_ = new NumberField(this);
    minutes_->setObjectName(QStringLiteral("minutes"));
    timeRow_ = place(where, new FormRow(hours_, this));
    timeRow_->addField(minutes_);
    hours_->setReader(readerOf(fieldInfo(Field::hours)));
    for (NumberField *edit : {hours_, minutes_}) {
        connect(edit, &NumberField::edited, this, &InputsCard::setTime);
        connect(edit, &NumberField::left, &context_.document, &StudyDocument::endMerge);
    }
}

FormRow *InputsCard::addNumber(QLayout *where, Field field)
{
    const FieldInfo &info = fieldInfo(field);
    auto *edit = new NumberField(this);
    edit->setObjectName(columnName(field));
    edit->setFactor(factorOf(field));
    edit->setLimits(info.min * factorOf(field), info.max * factorOf(field));
    edit->setReader(readerOf(info));
    FormRow *row = place(where, new FormRow(edit, this));
    connect(edit, &NumberField::edited, this,
            [this, field](std::optional<double> value) { set(field, value ? FieldValue(*value) : FieldValue()); });
    connect(edit, &NumberField::left, &context_.document, &StudyDocument::endMerge);
    numbers_.push_back({row, edit, field});
    return row;
}

FormRow *InputsCard::addSearch(QLayout *where, Field field)
{
    auto *edit = new SearchField(this);
    edit->setObjectName(columnName(field));
    auto *row = place(where, new FormRow(edit, this));
    row->stretchField();
    connect(edit, &SearchField::chosen, this, [this, field](const std::string &id) { set(field, FieldValue(id)); });
    connect(edit, &SearchField::unknown, this,
            [this, field](const QString &typed) { set(field, FieldValue(toStdString(typed))); });
    connect(edit, &SearchField::pendingChanged, this, &InputsCard::waitForFields);
    connect(edit, &SearchField::remarkChanged, this, &InputsCard::waitForFields);
    connect(edit, &SearchField::left, &context_.document, &StudyDocument::endMerge);
    texts_.push_back({row, edit, field});
    return row;
}

void InputsCard::addPlatform(QLayout *where)
{
    platform_ = new QComboBox(this);
    platform_->setObjectName(columnName(Field::platform));
    for (int i = 0; i < platformCount; ++i)
        platform_->addItem(QString());
    platformRow_ = place(where, new FormRow(platform_, this));
    platformRow_->stretchField();
    connect(platform_, &QComboBox::activated, this, &InputsCard::setPlatform);
}

void InputsCard::set(Field field, const FieldValue &value)
{
    if (refreshing_)
        return;
    StudyDocument &document = context_.document;
    const std::string &run = document.currentRunId();
    std::vector<std::pair<Field, FieldValue>> values{{field, value}};
    if (field == Field::provider) // its regions are others
        values.push_back({Field::region, FieldValue()});
    const Study next = setFields(document.study(), run, values);
    document.apply(EditKind::setField, next, run + "/" + std::string(fieldInfo(field).column));
}

void InputsCard::setTime()
{
    const bool given = hours_->value() || minutes_->value();
    const double total = hours_->value().value_or(0) + minutes_->value().value_or(0) / 60;
    set(Field::hours, given ? FieldValue(total) : FieldValue());
}

void InputsCard::setPlatform(int index)
{
    if (refreshing_)
        return;
    StudyDocument &document = context_.document;
    std::vector<std::pair<Field, FieldValue>> values{{Field::platform, std::string(toString(Platform(index)))}};
    if (Platform(index) != Platform::cloud) { // a provider that the form no longer shows must not go on counting
        values.push_back({Field::provider, FieldValue()});
        values.push_back({Field::region, FieldValue()});
    }
    document.endMerge();
    document.apply(EditKind::setField, setFields(document.study(), document.currentRunId(), values));
}

InputsCard::NumberRow &InputsCard::numberRow(Field field)
{
    return *std::find_if(numbers_.begin(), numbers_.end(),
                         [field](const NumberRow &row) { return row.field == field; });
}

InputsCard::TextRow &InputsCard::textRow(Field field)
{
    return *std::find_if(texts_.begin(), texts_.end(), [field](const TextRow &row) { return row.field == field; });
}

void InputsCard::refreshMore()
{
    const bool open = moreButton_->isChecked();
    more_->setVisible(open);
    moreButton_->setText((open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + context_.say("plan.more"));
    const bool project = projectButton_->isChecked();
    if (project_)
        project_->setVisible(project);
    projectButton_->setText((project ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + context_.say("project.section"));
}

void InputsCard::focusField(const std::string &column)
{
    const FieldInfo *info = fieldByColumn(column);
    if (info
        && (info->id == Field::cpuTdpPerCoreW || info->id == Field::gpuTdpW || info->id == Field::intensityGPerKwh))
        moreButton_->setChecked(true);
    if (column == "kind" || (project_ && project_->findChild<QWidget *>(toQString(column))))
        projectButton_->setChecked(true);
    if (auto *field = findChild<QWidget *>(toQString(column)); field && field->isVisibleTo(this)) {
        field->setFocus(Qt::ShortcutFocusReason);
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            edit->selectAll();
    }
}

bool InputsCard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool redo = key->key() == Qt::Key_Z && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || redo) {
            event->ignore();
            return true;
        }
    }
    return Card::eventFilter(object, event);
}

void InputsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    Card::changeEvent(event);
}

void InputsCard::retranslate()
{
    setTitle(context_.say("plan.question"));
    if (project_)
        project_->retranslate();
    nameRow_->setLabel(context_.say("plan.name"));
    timeRow_->setLabel(context_.say("plan.time"));
    timeRow_->setBehind(0, QStringLiteral("h"));
    timeRow_->setUnit(1, QStringLiteral("min"));
    hours_->setAccessibleName(context_.say("plan.hours"));
    minutes_->setAccessibleName(context_.say("plan.minutes"));
    platformRow_->setLabel(context_.say("field.platform"));
    platform_->view()->setAccessibleName(context_.say("field.platform"));
    for (int i = 0; i < platform_->count(); ++i)
        platform_->setItemText(i, context_.say("platform." + std::string(toString(Platform(i)))));
    for (const TextRow &row : texts_) {
        row.edit->setWords(context_.words());
        row.row->setLabel(context_.say("field." + std::string(fieldInfo(row.field).column)));
        row.edit->setEmptyMeaning(context_.say("plan.empty." + std::string(fieldInfo(row.field).column)));
    }
    for (const NumberRow &row : numbers_) {
        row.edit->setWords(context_.words());
        row.row->setLabel(context_.say("field." + std::string(fieldInfo(row.field).column)));
    }
    FormRow *gpuUsage = numberRow(Field::gpuUsage).row; // it stands below the accelerator, so the short word will do
    gpuUsage->setLabel(context_.say("field.cpu_usage"));
    numberRow(Field::gpuUsage).edit->setAccessibleName(context_.say("field.gpu_usage"));
    gpuUsage->setUnit(0, QStringLiteral("%"));
    for (NumberField *edit : {hours_, minutes_})
        edit->setWords(context_.words());
    numberRow(Field::cpuUsage).row->setUnit(0, QStringLiteral("%"));
    for (const Field field : {Field::memoryGb, Field::cpuTdpPerCoreW, Field::gpuTdpW, Field::intensityGPerKwh})
        numberRow(field).row->setBehind(0, toQString(fieldInfo(field).unit));
    numberRow(Field::memoryGb).edit->setToolTip(context_.say("plan.tip.memory"));
    numberRow(Field::gpus).edit->setToolTip(context_.say("plan.tip.gpus"));
    refreshMore();
}

} // namespace huella
