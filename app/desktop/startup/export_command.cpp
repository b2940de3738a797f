// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startup/export_command.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/study_io.h"
#include "app/desktop/formats/docx/docx_writer.h"
#include "app/desktop/formats/figures/figure_folder.h"
#include "app/desktop/formats/odt/odt_writer.h"
#include "app/desktop/formats/pdf/letters_without_font.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "app/desktop/startup/command_options.h"
#include "app/desktop/startup/export_request.h"
#include "core/base/file_error.h"
#include "core/report/templates/compose.h"
#include "core/wording/message_language.h"
#include "core/wording/report_date.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include <span>

namespace huella {
namespace {

Result<void> writeOut(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (!target.exists() || target.isFile() || target.isDir())
        return writeFile(path, bytes);
    // a pipe or a device is written in place
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return fileError(toStdString(path), errno);
    QFile device;
    const bool whole =
        device.open(fd, QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes) == bytes.size();
    const int problem = errno;
    ::close(fd);
    return whole ? Result<void>() : fileError(toStdString(path), problem);
}

/// Writes the finished report as what was asked for.
Result<void> writeReport(const Document &report, const Study &study, const ExportRequest &request,
                         const std::string &date)
{
    if (request.kind == ExportRequest::Kind::figures) {
        const auto names =
            writeFigures(report, request.output, {request.figures, request.width, true, report.language, date});
        if (names && names->isEmpty())
            return badInput("--figures", Message("export.figures.none"));
        return names.map([](const QStringList &) {});
    }
    const auto made = [&] {
        switch (request.kind) {
        case ExportRequest::Kind::odt: return writeOdt(report, {request.paper, date});
        case ExportRequest::Kind::docx: return writeDocx(report, {request.paper, date});
        default: break;
        }
        return writePdf(report, study, {request.paper, date, request.archive});
    };
    return made().and_then([&](const QByteArray &bytes) { return writeOut(request.output, bytes); });
}

/// Says before the file is made which letters its pages will not show. Whether what is made is then not what was asked for.
bool lacksLetters(const Document &report, const ExportRequest &request, const Wording &messages)
{
    const bool archive = request.archive != PdfArchive::none;
    if (request.kind != ExportRequest::Kind::pdf)
        return false;
    const auto warning = letterWarning(report, archive);
    if (warning)
        sayOnErrorStream(toStdString(request.output), messages(*warning));
    return warning && archive;
}

Result<int> exportReport(const ExportRequest &request, const Wording &messages)
{
    auto loaded = loadStudy(request.study);
    if (!loaded)
        return tl::unexpected(loaded.error());
    loaded->study.report.tense = request.tense.value_or(loaded->study.report.tense);
    for (const Issue &note : loaded->notes)
        sayOnErrorStream(toStdString(request.study), messages(note.message));
    const Study &study = loaded->study;
    const Language language = request.language.value_or(languageFromCode(study.language).value_or(Language::en));
    const std::string date = reportDate();
    const StudyResult result = Evaluator().evaluate(study);
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(language), date, HUELLA_VERSION};
    const Document report =
        request.templateName.empty() ? composeReport(about) : composeTemplate(request.templateName, about);
    const bool lacking = lacksLetters(report, request, messages);
    if (const auto written = writeReport(report, study, request, date); !written)
        return tl::unexpected(written.error());
    const bool errors =
        !result.issues.empty() && result.issues.front()->severity == Severity::error; // the gravest come first
    return errors || lacking ? issuesStatus : doneStatus;
}

} // namespace

std::optional<int> runExport(int argc, char **argv)
{
    const std::span<char *> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    if (!asksForExport(arguments))
        return std::nullopt;
    return runWithoutScreen(argc, argv, [&arguments] {
        return readExportRequest(arguments).and_then([](const ExportRequest &request) {
            return exportReport(request, Wording::of(messageLanguage(ownEnvironment())));
        });
    });
}

} // namespace huella
