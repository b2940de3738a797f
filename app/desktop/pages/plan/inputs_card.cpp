// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/inputs_card.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/group_head.h"
#include "app/desktop/pages/plan/help_strip.h"
#include "app/desktop/pages/plan/more_section.h"
#include "app/desktop/pages/plan/plan_form.h"
#include "app/desktop/pages/plan/run_head.h"
#include "app/desktop/pages/plan/time_row.h"
#include "app/desktop/pages/plan/way_switch.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/combo_name.h"
#include "app/desktop/widgets/scrolling.h"
#include "app/desktop/widgets/steady_scroll_area.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int platformCount = 3;            // in the order of the enumeration
constexpr int tallRow = 40, tallForm = 860; // rows have more air where the form has the room for all of them
constexpr int headAir = 5; // that a field has before its text: without its frame the name begins where labels do

} // namespace

InputsCard::InputsCard(Context &context, QWidget *parent)
    : Card(parent),
      context_(context),
      inside_(new QWidget),
      head_(new RunHead(context, this)),
      ways_(new WaySwitch(context, this)),
      rows_(new InputRows(context, this))
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
    strip_->showField(firstField());
}

InputsCard::~InputsCard() = default;

void InputsCard::listenTo(QWidget *fields)
{
    for (QLineEdit *edit : fields->findChildren<QLineEdit *>())
        edit->installEventFilter(this);
    for (NumberField *field : fields->findChildren<NumberField *>())
        connect(field, &NumberField::remarkChanged, this, &InputsCard::waitForFields);
    alignLabels(*fields, context_.language.language());
    spaceRows();
}

void InputsCard::build()
{
    inside_->setObjectName(QStringLiteral("inputs"));
    column_ = new QVBoxLayout(inside_);
    column_->setContentsMargins(0, 0, 0, gridUnit() / 2);
    column_->setSpacing(0);
    buildGroups();
    more_ = new MoreSection(context_, *rows_, inside_);
    for (QWidget *part : {time_, processor_, accelerator_, place_, static_cast<QWidget *>(more_)})
        column_->addWidget(part);
    column_->addStretch(1);
    connect(more_, &MoreSection::built, this, [this](QWidget *part) {
        listenTo(part);
        retranslate();
        refresh();
    });
    connect(more_, &MoreSection::opened, this, [this] { // it stands at the end of the form
        QMetaObject::invokeMethod(
            this, [this] { scroll_->ensureWidgetVisible(more_, 0, 0); }, Qt::QueuedConnection);
    });
    buildFrame();
}

void InputsCard::buildGroups()
{
    QVBoxLayout *column = addGroup(time_, "plan.group.time");
    column->addWidget(timeRow_ = new TimeRow(context_, this));
    rows_->addNumber(column, Field::runs);
    column = addGroup(processor_, "plan.group.processor");
    rows_->addSearch(column, Field::cpu);
    rows_->addNumber(column, Field::cores);
    rows_->addNumber(column, Field::cpuUsage);
    rows_->addNumber(column, Field::memoryGb);
    column = addGroup(accelerator_, "plan.group.accelerator");
    rows_->addSearch(column, Field::gpu);
    rows_->addNumber(column, Field::gpus);
    rows_->addNumber(column, Field::gpuUsage);
    column = addGroup(place_, "plan.group.place");
    addPlatform(column);
    rows_->addSearch(column, Field::provider);
    rows_->addSearch(column, Field::region);
    rows_->addSearch(column, Field::zone);
    rows_->addNumber(column, Field::pue);
    // before it leaves the field, so that the next one is there for the tab key
    connect(rows_->text(Field::gpu).edit, &QLineEdit::textChanged, this, [this] {
        if (const Run *run = context_.document.currentRun(); run && !refreshing_)
            refreshUse(run->workload);
    });
}

/// The head stays above and the help below of what scrolls between them; both reach the card's edges.
void InputsCard::buildFrame()
{
    const int gap = 2 * gridUnit();
    layout()->setContentsMargins(0, gridUnit(), 0, 0);
    layout()->setSpacing(0);
    scroll_ = new SteadyScrollArea(this);
    holdScrolling(scroll_, inside_);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    strip_ = new HelpStrip(this, this);
    connect(strip_, &HelpStrip::shown, this, &InputsCard::follow);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(gap - headAir, 0, gap, 0);
    top->addWidget(head_);
    connect(head_, &RunHead::named, this, &InputsCard::focusFirst);
    auto *ways = new QHBoxLayout;
    ways->setContentsMargins(gap, 0, gap, gridUnit() / 2);
    ways->addWidget(ways_);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(gap, 0, 0, 0); // the bar stands where the other margin is
    middle->addWidget(scroll_);
    body()->setSpacing(0);
    body()->addLayout(top);
    body()->addLayout(ways);
    body()->addLayout(middle, 1);
    body()->addWidget(strip_);
}

void InputsCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    inside_->setFixedWidth(std::max(0, width() - 4 * gridUnit()));
    spaceRows();
}

void InputsCard::spaceRows()
{
    const int wanted = height() >= tallForm ? tallRow : formRowHeight;
    for (FormRow *row : findChildren<FormRow *>())
        if (row->minimumHeight() != wanted)
            row->setMinimumHeight(wanted);
}

/// The field that one is in is seen, also behind a help that has grown.
void InputsCard::follow(QWidget *field)
{
    if (field && inside_->isAncestorOf(field))
        QMetaObject::invokeMethod(
            scroll_,
            [scroll = scroll_, field = QPointer(field)] {
                if (field)
                    scroll->ensureWidgetVisible(field, 0, 0);
            },
            Qt::QueuedConnection);
}

QVBoxLayout *InputsCard::addGroup(QWidget *&part, const char *key)
{
    part = new QWidget(inside_);
    QVBoxLayout *column = formColumn(part);
    groups_.emplace_back(new GroupHead(part), key);
    column->addWidget(groups_.back().first);
    return column;
}

void InputsCard::addPlatform(QVBoxLayout *column)
{
    platform_ = new QComboBox(this);
    platform_->setObjectName(toQString(fieldInfo(Field::platform).column));
    for (int i = 0; i < platformCount; ++i)
        platform_->addItem(QString());
    platformRow_ = new FormRow(platform_, this);
    platformRow_->stretchField();
    column->addWidget(platformRow_);
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

void InputsCard::focusField(const std::string &column)
{
    more_->openFor(column);
    QWidget *field = form_ ? shownField(QStringLiteral("plan_") + toQString(column)) : nullptr;
    if (field || (field = shownField(toQString(column)))) {
        field->setFocus(Qt::ShortcutFocusReason);
        if (auto *edit = qobject_cast<QLineEdit *>(field))
            edit->selectAll();
    }
    if (column == "name") // of a new run, or of a copy: its fields are gone through from the first one on
        scroll_->verticalScrollBar()->setValue(0);
}

void InputsCard::focusFirst() { focusField(form_ ? form_->first() : "hours"); }

QWidget *InputsCard::firstField() const
{
    return shownField(form_ ? QStringLiteral("plan_") + QLatin1String(form_->first()) : QStringLiteral("hours"));
}

/// One that can be typed into now: a form that is not shown has fields of the same names.
QWidget *InputsCard::shownField(const QString &name) const
{
    for (QWidget *field : findChildren<QWidget *>(name))
        if (field->isVisibleTo(this))
            return field;
    return nullptr;
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
    setAccessibleName(context_.say("plan.question"));
    for (const auto &[group, key] : groups_)
        group->setText(context_.say(key));
    head_->retranslate();
    ways_->retranslate();
    for (const auto &form : forms_)
        if (form)
            form->retranslate();
    timeRow_->retranslate();
    rows_->retranslate();
    for (const Field device : {Field::cpu, Field::gpu}) // the group says whose model
        rows_->text(device).row->setLabel(context_.say("plan.model"),
                                          context_.say("field." + std::string(fieldInfo(device).column)));
    platformRow_->setLabel(context_.say("field.platform"));
    platformRow_->setExplanation(explanationOf(context_, "platform"));
    nameCombo(platform_, context_.say("field.platform"));
    for (int i = 0; i < platform_->count(); ++i)
        platform_->setItemText(i, context_.say("platform." + std::string(toString(Platform(i)))));
    more_->retranslate();
    alignLabels(*this, context_.language.language());
    strip_->refresh();
}

} // namespace huella
