// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/help_strip.h"

#include "app/desktop/pages/plan/field_marks.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int mostLines = 3;    ///< of an explanation
constexpr double longest = 180; ///< letters of one

FormRow *rowAround(QWidget *field)
{
    for (QWidget *each = field; each; each = each->parentWidget())
        if (auto *row = qobject_cast<FormRow *>(each))
            return row;
    return nullptr;
}

QString shownNameOf(const QWidget &field)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&field);
    return field.accessibleName().isEmpty() && button ? button->text() : field.accessibleName();
}

} // namespace

HelpStrip::HelpStrip(QWidget *form, QWidget *parent)
    : QFrame(parent),
      form_(form),
      title_(new QLabel(this)),
      mark_(new IssueMark(this)),
      issue_(new WrappedLabel(this)),
      text_(new WrappedLabel(this))
{
    setObjectName(QStringLiteral("helpStrip"));
    title_->setObjectName(QStringLiteral("stripTitle"));
    title_->setTextFormat(Qt::PlainText);
    issue_->setObjectName(QStringLiteral("stripIssue"));
    text_->setObjectName(QStringLiteral("note"));
    mark_->setFixedSize(16, 16);
    auto *head = new QHBoxLayout;
    head->setSpacing(gridUnit());
    head->addWidget(title_);
    head->addWidget(mark_);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit(), gridUnit(), 2 * gridUnit(), gridUnit());
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(issue_);
    column->addWidget(text_);
    column->addStretch(1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && form_->isAncestorOf(now) && !now->whatsThis().isEmpty())
            showField(now);
    });
}

void HelpStrip::showField(QWidget *field)
{
    if (row_)
        row_->disconnect(this);
    field_ = field;
    row_ = rowAround(field);
    if (row_)
        connect(row_, &FormRow::saidChanged, this, &HelpStrip::refresh);
    refresh();
    emit shown(field);
}

void HelpStrip::refresh()
{
    if (!field_)
        return;
    const FormRow::Said said = row_ ? row_->said() : FormRow::Said();
    title_->setText(row_ ? row_->name() : shownNameOf(*field_));
    text_->setText(field_->whatsThis());
    takeRoom();
    issue_->setVisible(said.severity.has_value());
    mark_->setVisible(said.severity.has_value());
    if (!said.severity)
        return;
    issue_->setText(said.text);
    mark_->show(said.severity, said.text);
    if (issue_->property("mark") == mark_->property("mark"))
        return;
    issue_->setProperty("mark", mark_->property("mark"));
    issue_->style()->unpolish(issue_);
    issue_->style()->polish(issue_);
}

/// As many lines as the longest explanation takes in this width, so that the form does not move from field to field.
void HelpStrip::takeRoom()
{
    const QFontMetrics letters = text_->fontMetrics();
    const double room = std::max(1, width() - 4 * gridUnit());
    const int lines = std::clamp(int(std::ceil(longest * letters.averageCharWidth() / room)), 1, mostLines);
    setMinimumHeight(2 * gridUnit() + title_->sizeHint().height() + lines * letters.lineSpacing());
}

void HelpStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    takeRoom();
}

QString HelpStrip::text() const
{
    QStringList words{title_->text()};
    if (!issue_->isHidden())
        words << issue_->text();
    return (words << text_->text()).join(u'\n');
}

} // namespace huella
