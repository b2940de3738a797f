// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/file_io.h"
#include "app/desktop/common/text.h"
#include "app/desktop/document/file_commands.h"
#include "app/desktop/document/report_commands.h"
#include "app/desktop/formats/clipboard/report_mime.h"
#include "app/desktop/formats/docx/docx_writer.h"
#include "app/desktop/formats/figures/figure_folder.h"
#include "app/desktop/formats/odt/odt_writer.h"
#include "app/desktop/formats/pdf/letters_without_font.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "app/desktop/paper/print.h"
#include "core/report/recipes/inventory_csv.h"
#include "core/report/write/writers.h"
#include "core/wording/report_date.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

// The ways out of the program that the report of the study has, as it stands.

namespace huella {
namespace {

Result<QByteArray> reportBytes(const Document &report, const Study &study, Paper paper, const QString &format)
{
    if (format == QLatin1String("pdf"))
        return writePdf(report, study, {paper, reportDate()});
    if (format == QLatin1String("odt"))
        return writeOdt(report, {paper, reportDate()});
    if (format == QLatin1String("docx"))
        return writeDocx(report, {paper, reportDate()});
    if (format == QLatin1String("html"))
        return QByteArray::fromStdString(writeHtml(report));
    if (format == QLatin1String("tex"))
        return QByteArray::fromStdString(writeLatex(report));
    if (format == QLatin1String("bib"))
        return QByteArray::fromStdString(writeBibtex(report));
    return QByteArray::fromStdString(format == QLatin1String("md") ? writeMarkdownFile(report) : writeText(report));
}

} // namespace

void ReportCommands::write(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        files_.tell(bytes.error());
    else if (const auto written = writeFile(path, *bytes); !written)
        files_.tell(written.error());
    else
        files_.wrote(path);
}

void ReportCommands::saveAs(const QString &format)
{
    const QString path = context_.dialogs.reportPath(window_, files_.suggestedPath(QLatin1Char('.') + format));
    if (path.isEmpty())
        return;
    const Document report = finished();
    write(path, reportBytes(report, context_.document.study(), paperOf(context_.settings), format));
    if (format == QLatin1String("tex") || format == QLatin1String("md"))
        for (const PicturePointer &picture : picturesBeside(report)) // a name is that of these bytes alone
            if (const auto written = writeFile(QFileInfo(path).dir().filePath(toQString(fileNameOf(*picture))),
                                               QByteArray(picture->bytes.data(), qsizetype(picture->bytes.size())));
                !written)
                files_.tell(written.error());
    if (format != QLatin1String("tex"))
        return;
    const QString beside = QFileInfo(path).dir().filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".bib"));
    if (!mayWriteBibtex(std::filesystem::path(beside.toStdU16String())))
        files_.tell({ErrorKind::file, toStdString(beside), Message("report.bibtex.kept")});
    else if (const auto written = writeFile(beside, QByteArray::fromStdString(writeBibtex(report))); !written)
        files_.tell(written.error()); // else nothing: it is the report that was saved
}

bool ReportCommands::mayBeOnPages(const Document &report, bool archive)
{
    const auto warning = letterWarning(report, archive);
    return !warning
           || context_.dialogs.confirm(window_, tr("Letters without a font"), context_.say(*warning), tr("Save"));
}

void ReportCommands::saveArchive(PdfArchive kind)
{
    const Document report = finished();
    if (!mayBeOnPages(report, true))
        return;
    const QString path = context_.dialogs.reportPath(window_, files_.suggestedPath(QStringLiteral(".pdf")));
    if (!path.isEmpty())
        write(path, writePdf(report, context_.document.study(), {paperOf(context_.settings), reportDate(), kind}));
}

void ReportCommands::saveFigures()
{
    const Document report = finished();
    if (std::none_of(report.blocks.begin(), report.blocks.end(), [](const Block &block) {
            const auto *figure = std::get_if<FigureBlock>(&block);
            return figure && !figure->picture;
        })) {
        context_.dialogs.tell(window_, tr("Save the figures"),
                              tr("This report holds no figures. Insert > Figure puts one in."));
        return;
    }
    const auto choice = context_.dialogs.figureChoice(window_);
    if (!choice)
        return;
    const QString beside = QFileInfo(files_.suggestedPath(QString())).absolutePath();
    const QString folder = context_.dialogs.folderPath(window_, tr("Folder for the figures"), beside);
    if (folder.isEmpty())
        return;
    const FigureOptions options{choice->format, choice->width, true, reportLanguage(), reportDate()};
    if (!context_.dialogs.mayReplace(window_, tr("Save the figures"), folder, figureFileNames(report, options)))
        return;
    const auto written = writeFigures(report, folder, options);
    if (!written)
        return files_.tell(written.error());
    const Message done("notice.written_many", {numberArg("count", double(written->size())),
                                               textArg("folder", toStdString(shownName(folder)))});
    context_.notices->say(context_.say(done), folder);
}

void ReportCommands::saveRuns()
{
    const QString path =
        context_.dialogs.fileToSave(window_, tr("Save the runs"), files_.suggestedPath(QStringLiteral(".csv")));
    if (path.isEmpty())
        return;
    const StudyResult &result = context_.document.reportResult();
    write(path, QByteArray::fromStdString(inventoryCsv(result, "Huella " HUELLA_VERSION, context_.words(),
                                                       unitsOf(result), context_.csvStyle())));
}

void ReportCommands::copy()
{
    QGuiApplication::clipboard()->setMimeData(reportMime(finished()).release()); // the clipboard owns it now
    context_.notices->say(context_.say("notice.copied_report"));
}

} // namespace huella
