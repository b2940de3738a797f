// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startup/export_request.h"

#include "app/desktop/common/text.h"
#include "app/desktop/startup/command_options.h"
#include "core/report/templates/template.h"

#include <QFile>
#include <QFileInfo>

#include <charconv>

namespace huella {
namespace {

using Kind = ExportRequest::Kind;

/// The options as they were given; empty where one was not.
struct Call {
    std::string study, templateName, language, tense, output, format, paper, figures, width, archive;
};

Result<Call> readCall(std::span<char *> arguments)
{
    Call call;
    const CommandOption options[] = {{"--export", &call.study},  {"--template", &call.templateName},
                                     {"--lang", &call.language}, {"-o", &call.output},
                                     {"--output", &call.output}, {"--to", &call.format},
                                     {"--paper", &call.paper},   {"--figures", &call.figures},
                                     {"--width", &call.width},   {"--pdfa", &call.archive, "1b"},
                                     {"--tense", &call.tense}};
    return readOptions(arguments, options).map([&] { return call; });
}

/// An option that means nothing to what is asked for is a mistake of who gives it.
Result<void> onlyWhatBelongs(const Call &call, Kind kind)
{
    const bool figures = kind == Kind::figures;
    if (!call.width.empty() && !figures)
        return wrongUse("--width", "export.option.with_figures");
    if (!call.format.empty() && figures)
        return wrongUse("--to", "export.format.figures");
    if (!call.paper.empty() && figures)
        return wrongUse("--paper", "export.option.without_figures");
    if (!call.archive.empty() && kind != Kind::pdf)
        return wrongUse("--pdfa", "export.option.pdf_only");
    return {};
}

constexpr std::pair<std::string_view, Kind> kindNames[] = {
    {"pdf", Kind::pdf}, {"odt", Kind::odt}, {"docx", Kind::docx}};

std::optional<Kind> kindNamed(std::string_view name)
{
    for (const auto &[known, kind] : kindNames)
        if (known == name)
            return kind;
    return {};
}

/// What is asked for, or what the output's name says; a pipe or a device gets a PDF.
Result<Kind> kindOf(const Call &call, const QString &output)
{
    const QFileInfo target(output);
    const bool folder = target.isDir(), file = target.isFile() || folder || !target.exists();
    if (!call.figures.empty())
        return !target.exists() || folder ? Result<Kind>(Kind::figures)
                                          : wrongUse("-o", "export.output.folder", {textArg("value", call.output)});
    const bool asked = !call.format.empty();
    const std::string suffix = toStdString(target.suffix().toLower());
    const auto kind = asked ? kindNamed(call.format) : file ? kindNamed(suffix) : std::optional(Kind::pdf);
    if (!kind)
        return asked ? wrongUse("--to", "export.format.unknown", {textArg("value", call.format)})
                     : wrongUse("-o", "export.output.suffix", {textArg("value", call.output)});
    return *kind;
}

Result<void> readFigureOptions(const Call &call, ExportRequest &request)
{
    if (!call.figures.empty()) {
        const auto format = figureFormatNamed(call.figures);
        if (!format)
            return wrongUse("--figures", "export.figures.unknown", {textArg("value", call.figures)});
        request.figures = *format;
    }
    if (call.width.empty())
        return {};
    const char *end = call.width.data() + call.width.size();
    const auto [read, problem] = std::from_chars(call.width.data(), end, request.width, std::chars_format::fixed);
    if (problem != std::errc() || read != end
        || !(request.width >= leastFigureWidth && request.width <= largestFigureWidth))
        return wrongUse("--width", "export.width.range",
                        {textArg("value", call.width), numberArg("least", leastFigureWidth),
                         numberArg("largest", largestFigureWidth)});
    return {};
}

Result<void> readTexts(const Call &call, ExportRequest &request)
{
    if (!call.templateName.empty() && !reportTemplate(call.templateName, Language::en))
        return wrongUse("--template", "export.template.unknown",
                        {textArg("value", call.templateName), textArg("candidates", reportTemplateList())});
    request.templateName = call.templateName;
    if (!call.language.empty()) {
        request.language = languageFromCode(call.language);
        if (!request.language)
            return wrongUse("--lang", "error.study.language", {textArg("value", call.language)});
    }
    if (!call.tense.empty()) {
        request.tense = tenseFromText(call.tense);
        if (!request.tense)
            return wrongUse("--tense", "error.report.tense", {textArg("value", call.tense)});
    }
    if (call.paper == "letter")
        request.paper = Paper::letter;
    else if (!call.paper.empty() && call.paper != "a4")
        return wrongUse("--paper", "export.paper.unknown", {textArg("value", call.paper)});
    return {};
}

Result<ExportRequest> requestOf(const Call &call)
{
    if (call.output.empty())
        return wrongUse("-o", "export.output.missing");
    ExportRequest request;
    request.study = QFile::decodeName(call.study.c_str());
    request.output = QFile::decodeName(call.output.c_str());
    if (auto read = readTexts(call, request); !read)
        return tl::unexpected(read.error());
    if (auto read = readFigureOptions(call, request); !read)
        return tl::unexpected(read.error());
    const auto kind = kindOf(call, request.output);
    if (!kind)
        return tl::unexpected(kind.error());
    request.kind = *kind;
    if (const auto archive = pdfArchiveNamed(call.archive))
        request.archive = *archive;
    else if (!call.archive.empty())
        return wrongUse("--pdfa", "export.archive.unknown", {textArg("value", call.archive)});
    if (auto belongs = onlyWhatBelongs(call, *kind); !belongs)
        return tl::unexpected(belongs.error());
    return request;
}

} // namespace

bool asksForExport(std::span<char *> arguments)
{
    for (const std::string_view argument : arguments)
        if (argument == "--export" || argument.starts_with("--export="))
            return true;
    return false;
}

Result<ExportRequest> readExportRequest(std::span<char *> arguments) { return readCall(arguments).and_then(requestOf); }

} // namespace huella
