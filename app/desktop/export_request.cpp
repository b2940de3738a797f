// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export_request.h"

#include "app/desktop/text.h"
#include "core/report/template.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <charconv>

namespace huella {
namespace {

using Kind = ExportRequest::Kind;

/// The options as they were given; empty where one was not.
struct Call {
    std::string study, templateName, language, output, paper, figures, width, archive;
};

struct Option {
    std::string_view name;
    std::string Call::*value;
    bool alone = false; ///< takes no value
};
constexpr std::array<Option, 9> options{{{"--export", &Call::study},
                                         {"--template", &Call::templateName},
                                         {"--lang", &Call::language},
                                         {"-o", &Call::output},
                                         {"--output", &Call::output},
                                         {"--paper", &Call::paper},
                                         {"--figures", &Call::figures},
                                         {"--width", &Call::width},
                                         {"--pdfa", &Call::archive, true}}};

tl::unexpected<Error> wrong(std::string_view place, const char *key, std::vector<MessageArg> args = {})
{
    return fail(ErrorKind::usage, std::string(place), Message(key, std::move(args)));
}

const Option *optionNamed(std::string_view name)
{
    for (const Option &option : options)
        if (option.name == name)
            return &option;
    return nullptr;
}

/// Takes the value of an option from behind its equals sign or from the next argument, which `at` moves to then.
Result<std::string> valueOf(const Option &option, std::span<char *> arguments, size_t &at)
{
    const std::string_view argument = arguments[at];
    const bool joined = argument.size() > option.name.size();
    if (option.alone)
        return joined ? Result<std::string>(wrong(option.name, "export.option.alone")) : std::string(option.name);
    std::string value;
    if (joined)
        value = argument.substr(option.name.size() + 1);
    else if (at + 1 < arguments.size())
        value = arguments[++at];
    if (value.empty() || (!joined && optionNamed(value)))
        return wrong(option.name, "export.option.no_value");
    return value;
}

Result<Call> readCall(std::span<char *> arguments)
{
    Call call;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const auto equals = argument.starts_with("--") ? argument.find('=') : std::string_view::npos;
        const std::string_view name = argument.substr(0, equals);
        const Option *option = optionNamed(name);
        if (!option && name.starts_with("-") && name.size() > 1)
            return wrong(name, "export.option.unknown");
        if (!option)
            return wrong(argument, "export.argument.extra");
        std::string &value = call.*option->value;
        if (!value.empty())
            return wrong(name, "export.option.doubled");
        auto given = valueOf(*option, arguments, i);
        if (!given)
            return tl::unexpected(given.error());
        value = std::move(*given);
    }
    return call;
}

/// An option that means nothing to what is asked for is a mistake of who gives it.
Result<void> onlyWhatBelongs(const Call &call, Kind kind)
{
    const bool figures = kind == Kind::figures, pdf = kind == Kind::pdf || kind == Kind::archivePdf;
    if (!call.width.empty() && !figures)
        return wrong("--width", "export.option.with_figures");
    if (!call.paper.empty() && figures)
        return wrong("--paper", "export.option.without_figures");
    if (!call.archive.empty() && !pdf)
        return wrong("--pdfa", "export.option.pdf_only");
    return {};
}

/// What the output's name says; a pipe or a device gets a PDF.
Result<Kind> kindOf(const Call &call, const QString &output)
{
    const QFileInfo target(output);
    const bool folder = target.isDir(), file = target.isFile() || folder || !target.exists();
    if (!call.figures.empty())
        return !target.exists() || folder ? Result<Kind>(Kind::figures)
                                          : wrong("-o", "export.output.folder", {text("value", call.output)});
    const QString suffix = target.suffix().toLower();
    if (file && suffix == QLatin1String("odt"))
        return Kind::odt;
    if (file && suffix != QLatin1String("pdf"))
        return wrong("-o", "export.output.suffix", {text("value", call.output)});
    return call.archive.empty() ? Kind::pdf : Kind::archivePdf;
}

Result<void> readFigureOptions(const Call &call, ExportRequest &request)
{
    if (!call.figures.empty()) {
        const auto format = figureFormatNamed(call.figures);
        if (!format)
            return wrong("--figures", "export.figures.unknown", {text("value", call.figures)});
        request.figures = *format;
    }
    if (call.width.empty())
        return {};
    const char *end = call.width.data() + call.width.size();
    const auto [read, problem] = std::from_chars(call.width.data(), end, request.width, std::chars_format::fixed);
    if (problem != std::errc() || read != end
        || !(request.width >= leastFigureWidth && request.width <= largestFigureWidth))
        return wrong(
            "--width", "export.width.range",
            {text("value", call.width), number("least", leastFigureWidth), number("largest", largestFigureWidth)});
    return {};
}

Result<void> readTexts(const Call &call, ExportRequest &request)
{
    if (!call.templateName.empty() && !reportTemplate(call.templateName, Language::en))
        return wrong("--template", "export.template.unknown",
                     {text("value", call.templateName), text("candidates", reportTemplateList())});
    request.templateName = call.templateName;
    if (!call.language.empty()) {
        request.language = languageFromCode(call.language);
        if (!request.language)
            return wrong("--lang", "error.study.language", {text("value", call.language)});
    }
    if (call.paper == "letter")
        request.paper = Paper::letter;
    else if (!call.paper.empty() && call.paper != "a4")
        return wrong("--paper", "export.paper.unknown", {text("value", call.paper)});
    return {};
}

Result<ExportRequest> requestOf(const Call &call)
{
    if (call.output.empty())
        return wrong("-o", "export.output.missing");
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
