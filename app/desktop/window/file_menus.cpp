// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/file_menus.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "core/beginnings/beginning.h"

#include <QFileInfo>

namespace huella {

RecentMenu::RecentMenu(Context &context, FileCommands &files, QWidget *parent)
    : QMenu(parent), context_(context), files_(files)
{
    setObjectName(QStringLiteral("recentMenu"));
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

/// Nothing is looked at on the disk: a folder that answers late would hold the menu up.
void RecentMenu::fill()
{
    clear();
    int number = 0;
    for (const RecentFile &file : context_.settings.recent) {
        const QString name = shownName(file.title.isEmpty() ? QFileInfo(file.path).completeBaseName() : file.title);
        QAction *action = addAction(
            QStringLiteral("&%1  %2 – %3")
                .arg(QString::number(++number), menuText(name), menuText(shownName(QFileInfo(file.path).fileName()))));
        action->setToolTip(plainToolTip(shownName(file.path)));
        connect(action, &QAction::triggered, &files_, [&files = files_, path = file.path] { files.openOther(path); });
    }
    if (isEmpty())
        addAction(context_.say("start.recent.none"))->setEnabled(false);
    setToolTipsVisible(true);
}

TemplateMenu::TemplateMenu(Context &context, FileCommands &files, QWidget *parent)
    : QMenu(parent), context_(context), files_(files)
{
    setObjectName(QStringLiteral("templateMenu"));
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

/// In the language of now.
void TemplateMenu::fill()
{
    clear();
    for (const Beginning &each : builtInBeginnings(context_.language.language())) {
        QAction *action = addAction(menuText(each.name));
        action->setToolTip(plainToolTip(toQString(each.about)));
        connect(action, &QAction::triggered, &files_, [&files = files_, study = each.study] { files.begin(study); });
    }
    setToolTipsVisible(true);
}

} // namespace huella
