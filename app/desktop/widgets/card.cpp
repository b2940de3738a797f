// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/card.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace huella {

Card::Card(QWidget *parent) : QFrame(parent), title_(new WrappedLabel(this, true)), hint_(new QLabel(this))
{
    setObjectName(QStringLiteral("card"));
    title_->setObjectName(QStringLiteral("cardTitle"));
    hint_->setObjectName(QStringLiteral("note"));
    hint_->setTextFormat(Qt::PlainText);
    title_->hide(); // an empty line would take its height
    hint_->hide();
    auto *column = new QVBoxLayout(this);
    const int gap = gridUnit();
    column->setContentsMargins(2 * gap - 2, gap + 4, 2 * gap - 2, gap + 4);
    column->setSpacing(gap);
    tools_ = new QHBoxLayout;
    tools_->setSpacing(gap);
    tools_->addWidget(title_);
    tools_->addWidget(hint_);
    tools_->addStretch(1);
    body_ = new QVBoxLayout;
    body_->setSpacing(gap);
    column->addLayout(tools_);
    column->addLayout(body_, 1);
    // a card that has nothing to show keeps its title above
    column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
}

void Card::setTitle(const QString &title)
{
    title_->setVisible(!title.isEmpty());
    title_->setText(title);
    setAccessibleName(title);
}

void Card::setHint(const QString &hint)
{
    hint_->setVisible(!hint.isEmpty());
    hint_->setText(hint);
}

} // namespace huella
