// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/report_commands.h"

#include "app/desktop/document/file_commands.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "app/desktop/paper/print.h"
#include "core/report/templates/compose.h"
#include "core/wording/report_date.h"

namespace huella {

ReportCommands::ReportCommands(Context &context, FileCommands &files, QWidget *window)
    : QObject(&files), context_(context), files_(files), window_(window)
{
}

Document ReportCommands::composed(Language language, const std::string &templateName) const
{
    StudyDocument &document = context_.document;
    const ReportContext about{document.study(), document.reportResult(), document.dataset(), Wording::of(language),
                              reportDate(),     HUELLA_VERSION};
    return templateName.empty() ? composeReport(about) : composeTemplate(templateName, about);
}

Language ReportCommands::reportLanguage() const
{
    return languageFromCode(context_.document.study().language).value_or(Language::en);
}

void ReportCommands::print()
{
    const Document report = finished();
    context_.dialogs.printPreview(window_, paperOf(context_.settings) == Paper::letter,
                                  [report](QPrinter &printer) { printPages(report, printer); });
}

void ReportCommands::saveAsPdf()
{
    StudyDocument &document = context_.document;
    const Report &own = document.study().report;
    const ReportChoice suggested{reportLanguage(), paperOf(context_.settings) == Paper::letter,
                                 own.templateName.empty() ? "summary" : own.templateName, context_.language.language()};
    const auto choice = context_.dialogs.reportChoice(window_, suggested);
    if (!choice)
        return;
    context_.settings.letter = choice->letter;
    context_.keepSettings();
    emit paperChosen();
    const bool asWritten = choice->templateName == suggested.templateName && choice->language == suggested.language;
    const Document report = composed(choice->language, asWritten ? std::string() : choice->templateName);
    if (!mayBeOnPages(report, false))
        return;
    const QString path = context_.dialogs.reportPath(window_, files_.suggestedPath(QStringLiteral(".pdf")));
    if (path.isEmpty())
        return;
    write(path, writePdf(report, document.study(), {choice->letter ? Paper::letter : Paper::a4, reportDate()}));
}

} // namespace huella
