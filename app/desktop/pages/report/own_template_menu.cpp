// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/own_template_menu.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/template_folder.h"
#include "app/desktop/pages/report/report_page.h"

#include <QMenu>

#include <algorithm>

namespace huella {
OwnTemplateMenu::OwnTemplateMenu(Context &context, ReportPage &page, FileCommands &files, QWidget *parent)
    : QObject(parent), context_(context), page_(page), files_(files), window_(parent)
{
}

void OwnTemplateMenu::fill(QMenu &menu)
{
    connect(menu.addAction(tr("Save this report as a template…")), &QAction::triggered, this,
            &OwnTemplateMenu::saveAsTemplate);
    const OwnTemplates own = ownTemplates();
    if (!own.templates.empty()) {
        QMenu *gone = menu.addMenu(tr("Remove"));
        for (const ReportTemplate &each : own.templates)
            connect(gone->addAction(menuText(each.name)), &QAction::triggered, this,
                    [this, each] { forgetTemplate(each); });
    }
    if (own.refused.empty())
        return;
    menu.addSeparator();
    for (const Error &error : own.refused)
        connect(menu.addAction(tr("Not read: %1").arg(menuText(error.place))), &QAction::triggered, this,
                [this, error] { files_.tell(error); });
}

void OwnTemplateMenu::saveAsTemplate()
{
    const auto said =
        context_.dialogs.askText(window_, tr("Save as a template"), tr("Name of the template:"), files_.studyName());
    const std::string name = said ? toStdString(said->trimmed()) : std::string();
    if (name.empty())
        return;
    const std::vector<ReportTemplate> own = ownTemplates().templates;
    const auto same = std::find_if(own.begin(), own.end(), [&](const auto &each) {
        return each.name == name && each.language == page_.language();
    });
    if (same != own.end()
        && !context_.dialogs.confirm(window_, tr("Save as a template"),
                                     tr("There is a template “%1” already. Replace it?").arg(toQString(name)),
                                     tr("&Replace")))
        return;
    const ReportTemplate made =
        page_.asTemplate(same != own.end() ? same->id : freeTemplateFile(name, page_.language()), name);
    if (const auto kept = keepTemplate(made); !kept)
        files_.tell(kept.error());
    else
        context_.notices->say(context_.say(Message("notice.template_kept", {textArg("name", name)})));
    emit changed();
}

void OwnTemplateMenu::forgetTemplate(const ReportTemplate &own)
{
    if (!context_.dialogs.confirm(
            window_, tr("Remove the template"),
            tr("Remove the template “%1”? Reports made from it stay as they are.").arg(toQString(own.name)),
            tr("&Remove")))
        return;
    if (const auto gone = removeTemplate(own); !gone)
        files_.tell(gone.error());
    emit changed();
}

} // namespace huella
