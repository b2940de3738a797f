// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/file_commands.h"

#include "app/desktop/document/study_io.h"
#include "app/desktop/paper/print.h"
#include "app/desktop/pdf/pdf_writer.h"
#include "app/desktop/text.h"
#include "core/report/compose.h"
#include "core/report/report_date.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QWidget>

namespace huella {

FileCommands::FileCommands(Context &context, QWidget *window) : QObject(window), context_(context), window_(window) {}

QString FileCommands::studyName() const
{
    const StudyDocument &document = context_.document;
    if (!document.study().title.empty())
        return shownName(qs(document.study().title));
    if (!document.path().isEmpty())
        return shownName(QFileInfo(document.path()).completeBaseName());
    return context_.say("study.untitled");
}

void FileCommands::tell(const Error &error)
{
    const QString said = context_.sentence(error.message);
    context_.dialogs.tell(window_, tr("Huella"), error.place.empty() ? said : shownName(qs(error.place)) + QStringLiteral("\n\n") + said);
}

bool FileCommands::mayClose()
{
    if (!context_.document.isModified())
        return true;
    switch (context_.dialogs.askToSave(window_, studyName())) {
    case Dialogs::SaveAnswer::save: return save();
    case Dialogs::SaveAnswer::discard: return true;
    case Dialogs::SaveAnswer::cancel: break;
    }
    return false;
}

void FileCommands::newStudy()
{
    if (!mayClose())
        return;
    const Wording &words = context_.words();
    context_.document.replace(huella::newStudy({words("study.baseline"), words("study.first_run")}, codeOf(context_.language.language())));
}

void FileCommands::open()
{
    if (!mayClose())
        return;
    if (const QString path = context_.dialogs.openPath(window_); !path.isEmpty())
        openPath(path);
}

bool FileCommands::openPath(const QString &path)
{
    auto loaded = loadStudy(path);
    if (!loaded) {
        tell(loaded.error());
        return false;
    }
    context_.document.replace(std::move(loaded->study));
    opened(path, loaded->notes);
    return true;
}

void FileCommands::opened(const QString &path, const std::vector<Issue> &notes)
{
    // a study out of a report has no file of its own yet
    const bool fromReport = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    context_.document.setPath(fromReport ? QString() : path);
    context_.settings.folder = QFileInfo(path).absolutePath();
    for (const Issue &note : notes)
        context_.dialogs.tell(window_, tr("Huella"), context_.say(note.message));
}

QString FileCommands::suggestedPath(const QString &ending) const
{
    const QString &path = context_.document.path();
    const QString folder = !path.isEmpty() ? QFileInfo(path).absolutePath() : context_.settings.folder.isEmpty() ? QDir::homePath() : context_.settings.folder;
    QString name = !path.isEmpty() ? QFileInfo(path).completeBaseName() : studyName();
    name = shownName(name);
    name.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]")), QStringLiteral("-"));
    return QDir(folder).filePath(name.left(80) + ending);
}

bool FileCommands::save() { return context_.document.path().isEmpty() ? saveAs() : saveTo(context_.document.path()); }

bool FileCommands::saveAs()
{
    const QString path = context_.dialogs.savePath(window_, suggestedPath(QStringLiteral(".huella")));
    return !path.isEmpty() && saveTo(path);
}

bool FileCommands::saveTo(const QString &path)
{
    if (const auto saved = context_.document.saveTo(path); !saved) {
        tell(saved.error());
        return false;
    }
    context_.settings.folder = QFileInfo(path).absolutePath();
    return true;
}

void FileCommands::print()
{
    StudyDocument &document = context_.document;
    const Wording &words = Wording::of(languageFromCode(document.study().language).value_or(Language::en));
    const Document report = composeReport({document.study(), document.reportResult(), document.dataset(), words, reportDate(), HUELLA_VERSION});
    context_.dialogs.printPreview(window_, paperOf(context_.settings) == Paper::letter, [report](QPrinter &printer) { printPages(report, printer); });
}

void FileCommands::reportAsPdf()
{
    StudyDocument &document = context_.document;
    const Report &own = document.study().report;
    const ReportChoice suggested{languageFromCode(document.study().language).value_or(Language::en),
                                 paperOf(context_.settings) == Paper::letter,
                                 own.templateName.empty() ? "summary" : own.templateName, context_.language.language()};
    const auto choice = context_.dialogs.reportChoice(window_, suggested);
    if (!choice)
        return;
    context_.settings.letter = choice->letter;
    emit paperChosen();
    const QString path = context_.dialogs.reportPath(window_, suggestedPath(QStringLiteral(".pdf")));
    if (path.isEmpty())
        return;
    const std::string date = reportDate();
    const ReportContext about{document.study(), document.reportResult(), document.dataset(), Wording::of(choice->language), date, HUELLA_VERSION};
    const bool asWritten = choice->templateName == suggested.templateName && choice->language == suggested.language;
    const Document report = asWritten ? composeReport(about) : composeTemplate(choice->templateName, about);
    const auto bytes = writePdf(report, document.study(), {choice->letter ? Paper::letter : Paper::a4, date});
    if (!bytes)
        tell(bytes.error());
    else if (const auto written = writeFile(path, *bytes); !written)
        tell(written.error());
}

} // namespace huella
