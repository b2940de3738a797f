// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/way_form.h"

#include "app/desktop/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace huella {

QGridLayout *wayForm(QWidget *way)
{
    auto *form = new QGridLayout(way);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * gridUnit());
    form->setVerticalSpacing(gridUnit());
    form->setColumnStretch(1, 1);
    form->setAlignment(Qt::AlignTop);
    return form;
}

void addField(QGridLayout *form, QWidget *field, const QString &label)
{
    const int row = form->rowCount();
    auto *name = new QLabel(label, field->parentWidget());
    name->setBuddy(field);
    field->setAccessibleName(label);
    form->addWidget(name, row, 0);
    form->addWidget(field, row, 1);
}

QLabel *addRemark(QGridLayout *form)
{
    auto *remark = new QLabel(form->parentWidget());
    remark->setObjectName(QStringLiteral("wrong"));
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    remark->hide();
    form->addWidget(remark, form->rowCount(), 1);
    return remark;
}

void showRemark(QLabel &remark, const QString &text)
{
    remark.setText(text);
    remark.setVisible(!text.isEmpty());
}

QLabel *addNote(QGridLayout *form, const QString &text)
{
    auto *note = new QLabel(text, form->parentWidget());
    note->setObjectName(QStringLiteral("note"));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    form->addWidget(note, form->rowCount(), 0, 1, 2);
    return note;
}

} // namespace huella
