// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/own_chips_box.h"

#include "app/desktop/common/text.h"
#include "core/wording/dataset_words.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace huella {
namespace {

constexpr int mostLinesTold = 12;

/// How many chips there are now, the lines that are none, each with its reason, and the powers to look at.
QString whatWasRead(const OwnChips &own, const Context &context)
{
    const Wording &words = context.words();
    QStringList lines{toQString(ownChipsSentence(own, words))};
    if (const std::string others = otherPowersSentence(otherPowers(own), words); !others.empty())
        lines << toQString(others);
    if (!own.refused.empty())
        lines << context.say(Message("own_chips.refused", {numberArg("count", double(own.refused.size()))}));
    int told = 0;
    for (const RefusedRow &row : own.refused)
        if (told++ < mostLinesTold)
            lines << toQString(row.file + (row.line > 0 ? ":" + std::to_string(row.line) : "") + ": ")
                         + context.say(row.reason);
    if (told > mostLinesTold)
        lines << context.say(Message("own_chips.more", {numberArg("count", told - mostLinesTold)}));
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

OwnChipsBox::OwnChipsBox(Context &context, QWidget *parent)
    : QWidget(parent),
      context_(context),
      says_(new QLabel(this)),
      add_(new QPushButton(tr("Add from a &folder…"), this)),
      remove_(new QPushButton(tr("&Remove the copy"), this))
{
    says_->setObjectName(QStringLiteral("ownChipsSays"));
    says_->setTextFormat(Qt::PlainText);
    says_->setWordWrap(true);
    add_->setObjectName(QStringLiteral("addOwnChips"));
    remove_->setObjectName(QStringLiteral("removeOwnChips"));
    for (QPushButton *button : {add_, remove_})
        button->setAutoDefault(false); // Enter is the dialog's
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(says_);
    column->addLayout(buttons);
    connect(add_, &QPushButton::clicked, this, &OwnChipsBox::addFromFolder);
    connect(remove_, &QPushButton::clicked, this, &OwnChipsBox::takeAway);
    refresh();
}

void OwnChipsBox::refresh()
{
    const auto own = Dataset::ownChips();
    says_->setText(own ? toQString(ownChipsSentence(*own, context_.words())) : context_.say("own_chips.about"));
    remove_->setEnabled(own != nullptr);
    if (isVisible()) // else the width is not known yet
        keepTextWhole();
}

/// The dialog is as high as its rows want to be before they know how wide they are.
void OwnChipsBox::keepTextWhole() { says_->setMinimumHeight(says_->heightForWidth(width())); }

void OwnChipsBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepTextWhole();
}

void OwnChipsBox::copyChanged()
{
    Dataset::lookForOwnChipsIn(ownChipsFolder());
    context_.document.readDatasetsAgain();
    refresh();
}

void OwnChipsBox::addFromFolder()
{
    const QString title = tr("Folder of Green-Algorithms-data");
    const QString folder = context_.dialogs.folderPath(this, title, context_.settings.folder);
    if (folder.isEmpty())
        return;
    const auto tables = findChipTables(QFile::encodeName(folder).toStdString());
    const auto kept = tables ? keepChipTables(*tables, ownChipsFolder()) : tl::unexpected(tables.error());
    if (!kept)
        return context_.dialogs.tell(this, title, context_.sentence(kept.error().message));
    copyChanged();
    if (const auto own = Dataset::ownChips())
        context_.dialogs.tell(this, title, whatWasRead(*own, context_));
}

void OwnChipsBox::takeAway()
{
    if (const auto removed = removeChipTables(ownChipsFolder()); !removed)
        context_.dialogs.tell(this, remove_->text().remove(u'&'), context_.sentence(removed.error().message));
    copyChanged();
}

} // namespace huella
