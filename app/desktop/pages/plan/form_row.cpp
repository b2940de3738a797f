// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/form_row.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/field_marks.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace huella {
namespace {

constexpr int usualLabelWidth = 128, numberWidth = 60, betweenParts = 6;
constexpr int helpRoom = 24;   ///< of the "?"
constexpr int insideAir = 9;   ///< beside a note inside of a field
constexpr int fieldFrame = 18; ///< what a field keeps of its width for frame and padding

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FormRow::FormRow(QWidget *field, QWidget *parent)
    : QWidget(parent),
      labels_(new QWidget(this)),
      label_(new WrappedLabel(labels_, true)),
      help_(new HelpMark(field, labels_)),
      mark_(new IssueMark(this)),
      fields_(new QHBoxLayout),
      first_(field)
{
    setMinimumHeight(formRowHeight);
    label_->setObjectName(QStringLiteral("quiet"));
    label_->setBuddy(field);
    auto *named = new QHBoxLayout(labels_);
    named->setContentsMargins(0, 0, 0, 0);
    named->setSpacing(0);
    named->addWidget(label_);
    named->addWidget(help_);
    named->addStretch(1);
    setLabelWidth(usualLabelWidth);
    help_->hide();
    fields_->setSpacing(betweenParts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(labels_);
    row->addLayout(fields_, 1);
    row->addWidget(mark_);
    addField(field);
    fields_->addStretch(1);
}

/// Words behind a field, at a place of the row. Most rows never have any, and each label costs time at the start.
void FormRow::say(QLabel *&label, const char *name, int place, const QString &text, const QString &explanation)
{
    if (!label && text.isEmpty())
        return;
    if (!label) {
        label = plainLabel(this, name);
        fields_->insertWidget(place, label);
    }
    label->setText(text);
    label->setToolTip(plainToolTip(explanation));
    label->setVisible(!text.isEmpty());
}

void FormRow::setLabel(const QString &label, const QString &name)
{
    label_->setText(menuText(label)); // it has a buddy
    first_->setAccessibleName(name.isEmpty() ? label : name);
}

QString FormRow::name() const { return first_->accessibleName(); }

/// A long label takes two lines, so that all fields begin at one.
void FormRow::setLabelWidth(int width)
{
    labels_->setFixedWidth(width);
    label_->setMaximumWidth(width - helpRoom);
}

void FormRow::setExplanation(const QString &explanation)
{
    help_->setToolTip(plainToolTip(explanation));
    help_->setVisible(!explanation.isEmpty());
    for (QWidget *field : all_)
        field->setWhatsThis(explanation);
}

void FormRow::addField(QWidget *field)
{
    QWidget *before = all_.isEmpty() ? nullptr : units_.last() ? units_.last() : all_.last();
    field->setFixedWidth(numberWidth);
    if (auto *number = qobject_cast<NumberField *>(field)) {
        numbers_ << number;
        connect(number, &NumberField::remarkChanged, this, &FormRow::takeRemarks);
    } else if (auto *search = qobject_cast<SearchField *>(field)) {
        search_ = search;
        connect(search, &SearchField::remarkChanged, this, &FormRow::takeRemarks);
    }
    fields_->insertWidget(before ? fields_->indexOf(before) + 1 : 0, field);
    units_ << nullptr;
    all_ << field;
}

void FormRow::stretchField()
{
    first_->setMinimumWidth(numberWidth);
    first_->setMaximumWidth(QWIDGETSIZE_MAX);
    fields_->setStretch(0, 100);
    if (search_) // a name may be longer than its field
        connect(search_, &QLineEdit::textChanged, this, [this](const QString &text) {
            const bool whole = search_->fontMetrics().horizontalAdvance(text) + fieldFrame <= search_->width();
            search_->setToolTip(whole ? QString() : plainToolTip(text));
        });
}

void FormRow::setUsable(bool usable)
{
    for (QWidget *field : all_)
        field->setEnabled(usable || field->hasFocus()); // or the cursor would jump on to some other field
}

void FormRow::setUnit(int field, const QString &unit)
{
    if (numbers_.size() > field)
        numbers_[field]->setUnit(toStdString(unit));
    setBehind(field, unit);
}

void FormRow::setBehind(int field, const QString &words)
{
    say(units_[field], "quiet", fields_->indexOf(all_[field]) + 1, words, {});
}

void FormRow::setNote(const QString &note, const QString &explanation)
{
    say(note_, "note", badge_ ? fields_->indexOf(badge_) : fields_->count() - 1, note, explanation);
}

void FormRow::setNoteInside(const QString &note, const QString &explanation)
{
    if (!inside_) {
        inside_ = plainLabel(first_, "note");
        first_->installEventFilter(this);
        if (search_)
            connect(search_, &QLineEdit::textChanged, this, &FormRow::placeInside);
    }
    inside_->setText(note);
    inside_->setToolTip(plainToolTip(explanation));
    placeInside();
}

/// What is typed goes first.
void FormRow::placeInside()
{
    const QString text = search_->text().isEmpty() ? search_->placeholderText() : search_->text();
    const QSize size = inside_->sizeHint();
    const int free = first_->width() - search_->fontMetrics().horizontalAdvance(text) - fieldFrame - insideAir;
    inside_->setVisible(!inside_->text().isEmpty() && !search_->isPending() && size.width() <= free);
    inside_->setGeometry(first_->width() - size.width() - insideAir, (first_->height() - size.height()) / 2,
                         size.width(), size.height());
}

bool FormRow::eventFilter(QObject *object, QEvent *event)
{
    if (object == first_ && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        placeInside();
    return QWidget::eventFilter(object, event);
}

void FormRow::setBadge(const QString &badge, const QString &explanation)
{
    const bool made = badge_;
    say(badge_, "badge", fields_->count() - 1, badge, explanation);
    if (badge_ && !made)
        badge_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

/// Of two fields the one that is wrong speaks.
void FormRow::takeRemarks()
{
    typed_ = {};
    if (search_)
        takeRemark(search_->remark(), true);
    for (const NumberField *field : numbers_)
        takeRemark(field->remark(), field->isWrong());
    showSaid();
}

void FormRow::takeRemark(const QString &remark, bool wrong)
{
    if (!remark.isEmpty() && (!typed_.severity || (wrong && typed_.severity != Severity::error)))
        typed_ = {remark, wrong ? Severity::error : Severity::note};
}

void FormRow::setIssue(const QString &issue, std::optional<Severity> severity)
{
    const bool wrong = severity == Severity::error;
    issue_ = {issue, severity};
    takeRemarks(); // a field may be about to say what was typed into it
    if (first_->property("wrong").toBool() != wrong && !typed_.severity) {
        first_->setProperty("wrong", wrong);
        first_->style()->unpolish(first_);
        first_->style()->polish(first_);
    }
    if (!typed_.severity && first_->accessibleDescription() != issue)
        first_->setAccessibleDescription(issue);
}

void FormRow::showSaid()
{
    mark_->show(said().severity, said().text);
    emit saidChanged();
}

} // namespace huella
