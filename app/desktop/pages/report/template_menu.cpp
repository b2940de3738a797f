// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/template_folder.h"
#include "app/desktop/pages/report/report_page.h"
#include "app/desktop/pages/report/template_box.h"

#include <QMenu>

#include <algorithm>

// Templates to choose from, and those of one's own.

namespace huella {
namespace {

QString nameIn(Language language)
{
    return language == Language::es ? QStringLiteral("Español") : QStringLiteral("English");
}

} // namespace

/// The built-in ones in the language of the screen, and the user's, which have one language each.
void TemplateBox::fillTemplates(QMenu &menu)
{
    const std::string &named = context_.document.study().report.templateName;
    const auto add = [&](const QString &text, const ReportTemplate &each, auto take) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(each.id == (named.empty() ? "summary" : named));
        action->setToolTip(plainToolTip(toQString(each.about)));
        connect(action, &QAction::triggered, this, take);
    };
    menu.setToolTipsVisible(true);
    for (const ReportTemplate &each : reportTemplates())
        if (each.language == context_.language.language())
            add(menuText(each.name), each, [this, id = each.id] { page_.setTemplate(id); });
    menu.addSeparator();
    for (const ReportTemplate &each : ownTemplates().templates)
        add(tr("%1 (%2)", "own template and its language").arg(menuText(each.name), nameIn(each.language)), each,
            [this, each] { page_.setTemplate(each); });
    fillOwnTemplates(*menu.addMenu(tr("Own templates")));
}

void TemplateBox::fillOwnTemplates(QMenu &menu)
{
    connect(menu.addAction(tr("Save this report as a template…")), &QAction::triggered, this,
            &TemplateBox::saveAsTemplate);
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

void TemplateBox::saveAsTemplate()
{
    const auto said =
        context_.dialogs.askText(this, tr("Save as a template"), tr("Name of the template:"), files_.studyName());
    const std::string name = said ? toStdString(said->trimmed()) : std::string();
    if (name.empty())
        return;
    const std::vector<ReportTemplate> own = ownTemplates().templates;
    const auto same = std::find_if(own.begin(), own.end(), [&](const auto &each) {
        return each.name == name && each.language == page_.language();
    });
    if (same != own.end()
        && !context_.dialogs.confirm(this, tr("Save as a template"),
                                     tr("There is a template “%1” already. Replace it?").arg(toQString(name)),
                                     tr("&Replace")))
        return;
    const ReportTemplate made =
        page_.asTemplate(same != own.end() ? same->id : freeTemplateFile(name, page_.language()), name);
    if (const auto kept = keepTemplate(made); !kept)
        files_.tell(kept.error());
    else
        context_.notices->say(context_.say(Message("notice.template_kept", {textArg("name", name)})));
    refresh();
}

void TemplateBox::forgetTemplate(const ReportTemplate &own)
{
    if (!context_.dialogs.confirm(
            this, tr("Remove the template"),
            tr("Remove the template “%1”? Reports made from it stay as they are.").arg(toQString(own.name)),
            tr("&Remove")))
        return;
    if (const auto gone = removeTemplate(own); !gone)
        files_.tell(gone.error());
    refresh();
}

} // namespace huella
