// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/cards/selection_strip.h"

#include "app/desktop/common/text.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/announcer.h"
#include "app/desktop/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace huella {
namespace {

constexpr int stripRow = 36;

} // namespace

SelectionStrip::SelectionStrip(QWidget *parent)
    : QFrame(parent), text_(new WrappedLabel(this, true)), quiet_(new QLabel(this)), announcer_(new Announcer(this))
{
    setObjectName(QStringLiteral("selectionStrip"));
    setMinimumHeight(stripRow);
    text_->setObjectName(QStringLiteral("stripTitle"));
    quiet_->setObjectName(QStringLiteral("note"));
    quiet_->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gridUnit(), 0, gridUnit(), 0);
    row->setSpacing(gridUnit());
    row->addWidget(text_);
    row->addWidget(quiet_);
    row->addStretch(1);
}

/// The next one; it has a name before anybody can come to it.
void SelectionStrip::addButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("link"));
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, i = buttons_.size()] {
        if (i < actions_.size())
            std::function<void()>(actions_[i].run)(); // what it does may select something else
    });
    buttons_.push_back(button);
}

void SelectionStrip::setHint(const QString &hint)
{
    hint_ = hint;
    if (what_.isEmpty())
        show({}, hint_);
}

void SelectionStrip::show(const QString &what, const QString &further)
{
    text_->setText(what);
    text_->setVisible(!what.isEmpty());
    quiet_->setText(further);
    fit();
}

void SelectionStrip::select(const QString &what, const QString &further, std::vector<Action> actions)
{
    what_ = what;
    further_ = further;
    actions_ = std::move(actions);
    show(what_, further_);
    while (buttons_.size() < actions_.size())
        addButton();
    for (size_t i = 0; i < buttons_.size(); ++i) {
        const bool used = i < actions_.size();
        buttons_[i]->setVisible(used);
        if (!used)
            continue;
        buttons_[i]->setText(menuText(actions_[i].text));
        buttons_[i]->setAccessibleName(actions_[i].name);
        buttons_[i]->setToolTip(plainToolTip(actions_[i].name));
        buttons_[i]->setEnabled(actions_[i].enabled);
    }
    fit();
}

void SelectionStrip::clear()
{
    select({}, {}, {});
    show({}, hint_);
}

void SelectionStrip::announce(const QString &words) { announcer_->say(words); }

/// What is quiet goes first where there is no room for all of it; a screen reader has it all the same.
void SelectionStrip::fit()
{
    int needed = 2 * gridUnit() + text_->sizeHint().width() + gridUnit() + quiet_->sizeHint().width();
    for (const QToolButton *button : buttons_)
        if (!button->isHidden())
            needed += button->sizeHint().width() + gridUnit();
    quiet_->setVisible(!quiet_->text().isEmpty() && (what_.isEmpty() || needed <= width()));
    text_->setToolTip(plainToolTip(text()));
}

void SelectionStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

QString SelectionStrip::text() const { return what_.isEmpty() ? hint_ : what_ + u' ' + further_; }

} // namespace huella
