// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/group_head.h"

#include "app/desktop/common/text.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace huella {
namespace {

constexpr int headHeight = 20, arrowSize = 12;

QHBoxLayout *headLayout(QWidget *head)
{
    head->setMinimumHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit());
    return row;
}

} // namespace

GroupHead::GroupHead(QWidget *parent) : QWidget(parent), text_(new QLabel(this))
{
    text_->setObjectName(QStringLiteral("groupTitle"));
    text_->setTextFormat(Qt::PlainText);
    auto *line = new QFrame(this);
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    auto *row = headLayout(this);
    row->addWidget(text_);
    row->addWidget(line, 1);
}

void GroupHead::setText(const QString &text) { text_->setText(text); }

FoldHead::FoldHead(QWidget *parent) : QWidget(parent), button_(new QToolButton(this)), inside_(new WrappedLabel(this))
{
    button_->setObjectName(QStringLiteral("fold"));
    button_->setCheckable(true);
    button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button_->setIconSize({arrowSize, arrowSize});
    inside_->setObjectName(QStringLiteral("note"));
    auto *row = headLayout(this);
    row->addWidget(button_);
    row->addWidget(inside_, 1);
    connect(button_, &QToolButton::toggled, this, [this](bool open) {
        showArrow();
        emit toggled(open);
    });
}

void FoldHead::setText(const QString &text, const QString &inside)
{
    text_ = text;
    inside_->setText(inside);
    button_->setAccessibleName(text + QStringLiteral(": ") + inside);
    showArrow();
}

void FoldHead::showArrow()
{
    button_->setIcon(toolIcon(isOpen() ? "unfold" : "fold", QPalette::PlaceholderText));
    button_->setText(menuText(text_));
}

void FoldHead::setOpen(bool open) { button_->setChecked(open); }
bool FoldHead::isOpen() const { return button_->isChecked(); }

} // namespace huella
