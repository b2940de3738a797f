// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/form_row.h"

#include "app/desktop/common/text.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace huella {
namespace {
constexpr int labelWidth = 116;
constexpr int numberWidth = 72;

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
      label_(plainLabel(this, "quiet")),
      note_(plainLabel(this, "note")),
      badge_(plainLabel(this, "badge")),
      remark_(plainLabel(this, "wrong")),
      grid_(new QGridLayout(this)),
      fields_(new QHBoxLayout),
      first_(field)
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(gridUnit());
    grid_->setVerticalSpacing(2);
    grid_->setColumnStretch(1, 1);
    label_->setBuddy(field);
    label_->setWordWrap(true);
    label_->setFixedWidth(labelWidth); // a long one takes two lines, so that all fields begin at one
    fields_->setSpacing(6);
    grid_->addWidget(label_, 0, 0);
    grid_->addLayout(fields_, 0, 1);
    grid_->addWidget(remark_, 1, 1);
    remark_->setWordWrap(true);
    remark_->hide();
    addField(field);
    fields_->addWidget(note_);
    fields_->addWidget(badge_);
    fields_->addStretch(1);
    note_->hide();
    badge_->hide();
    badge_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FormRow::setLabel(const QString &label)
{
    label_->setText(menuText(label)); // it has a buddy
    first_->setAccessibleName(label);
}

void FormRow::addField(QWidget *field)
{
    auto *unit = plainLabel(this, "quiet");
    unit->hide();
    const int at = int(units_.size()) * 2;
    field->setFixedWidth(numberWidth);
    if (auto *number = qobject_cast<NumberField *>(field)) {
        numbers_ << number;
        connect(number, &NumberField::remarkChanged, this, &FormRow::takeRemarks);
    } else if (auto *search = qobject_cast<SearchField *>(field)) {
        search_ = search;
        connect(search, &SearchField::remarkChanged, this, &FormRow::takeRemarks);
    }
    fields_->insertWidget(at, field);
    fields_->insertWidget(at + 1, unit);
    units_ << unit;
}

void FormRow::stretchField()
{
    first_->setMinimumWidth(numberWidth);
    first_->setMaximumWidth(QWIDGETSIZE_MAX);
    fields_->setStretch(0, 100);
}

void FormRow::setUnit(int field, const QString &unit)
{
    if (numbers_.size() > field)
        numbers_[field]->setUnit(toStdString(unit));
    setBehind(field, unit);
}

void FormRow::setBehind(int field, const QString &words)
{
    units_[field]->setText(words);
    units_[field]->setVisible(!words.isEmpty());
}

void FormRow::setNote(const QString &note, const QString &explanation)
{
    note_->setText(note);
    note_->setToolTip(plainToolTip(explanation));
    note_->setVisible(!note.isEmpty());
}

void FormRow::setBadge(const QString &badge, const QString &explanation)
{
    badge_->setText(badge);
    badge_->setToolTip(plainToolTip(explanation));
    badge_->setVisible(!badge.isEmpty());
}

/// Of two fields the one that is wrong speaks.
void FormRow::takeRemarks()
{
    typed_ = {};
    if (search_)
        typed_ = {search_->remark(), true};
    for (const NumberField *field : numbers_)
        if (typed_.text.isEmpty() || (field->isWrong() && !typed_.wrong))
            typed_ = {field->remark(), field->isWrong()};
    showRemark();
}

void FormRow::setIssue(const QString &issue, bool wrong)
{
    issue_ = {issue, wrong};
    takeRemarks(); // a field may be about to say what was typed into it
    if (first_->property("wrong").toBool() != wrong && typed_.text.isEmpty()) {
        first_->setProperty("wrong", wrong);
        first_->style()->unpolish(first_);
        first_->style()->polish(first_);
    }
    if (typed_.text.isEmpty() && first_->accessibleDescription() != issue)
        first_->setAccessibleDescription(issue);
}

void FormRow::showRemark()
{
    const Said &said = typed_.text.isEmpty() ? issue_ : typed_;
    const QString name = QLatin1String(said.wrong ? "wrong" : "note");
    if (remark_->objectName() != name) {
        remark_->setObjectName(name);
        remark_->style()->unpolish(remark_);
        remark_->style()->polish(remark_);
    }
    if (remark_->text() != said.text)
        remark_->setText(said.text);
    remark_->setVisible(!said.text.isEmpty());
}

} // namespace huella
