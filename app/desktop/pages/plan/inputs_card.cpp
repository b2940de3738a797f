// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/inputs_card.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/project_section.h"
#include "app/desktop/pages/plan/time_row.h"
#include "app/desktop/widgets/scrolling.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int platformCount = 3; // in the order of the enumeration
constexpr int longestName = 200;

} // namespace

InputsCard::InputsCard(Context &context, QWidget *parent)
    : Card(parent), context_(context), rows_(new InputRows(context, this))
{
    setHelp(this, "plan#describe-the-run");
    build();
    connect(rows_, &InputRows::edited, this, &InputsCard::set);
    connect(rows_, &InputRows::pendingChanged, this, &InputsCard::waitForFields);
    connect(timeRow_, &TimeRow::edited, this,
            [this](std::optional<double> hours) { set(Field::hours, hours ? FieldValue(*hours) : FieldValue()); });
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
    column->addWidget(timeRow_ = new TimeRow(context_, this));
    rows_->addSearch(column, Field::cpu);
    rows_->addNumber(column, Field::cores);
    rows_->addNumber(column, Field::cpuUsage);
    rows_->addSearch(column, Field::gpu);
    rows_->addNumber(column, Field::gpus);
    rows_->addNumber(column, Field::gpuUsage);
    rows_->addNumber(column, Field::memoryGb);
    addPlatform(column);
    rows_->addSearch(column, Field::provider);
    rows_->addSearch(column, Field::region);
    rows_->addSearch(column, Field::zone);
    rows_->addNumber(column, Field::pue);
    rows_->addNumber(column, Field::runs);
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
    holdScrolling(scroll, inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    auto *column = formColumn(more);
    rows_->addNumber(column, Field::cpuTdpPerCoreW);
    rows_->addNumber(column, Field::gpuTdpW);
    rows_->addNumber(column, Field::intensityGPerKwh);
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

void InputsCard::addPlatform(QLayout *where)
{
    platform_ = new QComboBox(this);
    platform_->setObjectName(toQString(fieldInfo(Field::platform).column));
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
    timeRow_->retranslate();
    rows_->retranslate();
    platformRow_->setLabel(context_.say("field.platform"));
    platform_->view()->setAccessibleName(context_.say("field.platform"));
    for (int i = 0; i < platform_->count(); ++i)
        platform_->setItemText(i, context_.say("platform." + std::string(toString(Platform(i)))));
    refreshMore();
}

} // namespace huella
