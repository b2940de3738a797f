// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/message.h"
#include "app/cli/output.h"
#include "core/report/compose.h"
#include "core/report/write/writers.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>

namespace huella::cli {
namespace {

using Writer = std::string (*)(const Document &);
constexpr std::pair<std::string_view, Writer> writers[] = {
    {"md", writeMarkdown}, {"html", writeHtml}, {"tex", writeLatex}, {"txt", writeText}, {"bibtex", writeBibtex}};

/// What a call asks for, checked before anything is read.
struct Request {
    std::string study, templateName{}; ///< empty: what the study holds
    std::optional<Language> language; ///< else the study's
    Writer writer = nullptr;
};

Result<Request> requestOf(const Arguments &arguments)
{
    Request request;
    request.study = *arguments.operand();
    const std::string *format = arguments.value("--to");
    if (!format)
        return wrongUse("--to", Message("cli.report.no_format"));
    for (const auto &[name, writer] : writers)
        if (name == *format)
            request.writer = writer;
    if (!request.writer)
        return wrongUse("--to", Message("cli.report.unknown_format", {text("value", *format)}));
    if (const std::string *name = arguments.value("--template"))
        request.templateName = *name;
    if (!request.templateName.empty() && !reportTemplate(request.templateName, Language::en))
        return wrongUse("--template", Message("export.template.unknown", {text("value", request.templateName),
                                                                          text("candidates", reportTemplateList())}));
    if (const std::string *language = arguments.value("--lang")) {
        request.language = languageFromCode(*language);
        if (!request.language)
            return wrongUse("--lang", Message("cli.lang.unknown", {text("value", *language)}));
    }
    return request;
}

/// Today, or the date that a reproducible build or a test asks for.
std::string reportDate()
{
    std::time_t now = std::time(nullptr);
    if (const char *given = std::getenv("SOURCE_DATE_EPOCH"); given && *given) {
        char *end = nullptr;
        const long long seconds = std::strtoll(given, &end, 10);
        if (*end == '\0')
            now = std::time_t(seconds);
    }
    std::tm date{};
    char text[11];
    const bool known = gmtime_r(&now, &date) && std::strftime(text, sizeof text, "%Y-%m-%d", &date) == 10;
    return known ? text : std::string();
}

/// X.bib beside X.tex. A bibliography that somebody else wrote stays, and that is said.
Result<void> deliverBibtex(const Document &report, const std::string &output, const Context &context)
{
    const std::string path = std::filesystem::path(output).replace_extension(".bib").string();
    if (mayWriteBibtex(path))
        return deliver(writeBibtex(report), &path);
    say(path, Message("report.bibtex.kept"), context.words);
    return {};
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const auto request = requestOf(arguments);
    if (!request)
        return tl::unexpected(request.error());
    const auto read = readStudyFile(request->study, context);
    if (!read)
        return tl::unexpected(read.error());
    for (const Issue &note : read->notes)
        say(request->study, note.message, context.words);
    const Study &study = read->study;
    const Language language = request->language.value_or(languageFromCode(study.language).value_or(Language::en));
    const StudyResult result = Evaluator().evaluate(study);
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(language), reportDate(), HUELLA_VERSION};
    const Document report = request->templateName.empty() ? composeReport(about) : composeTemplate(request->templateName, about);
    if (auto written = deliver(request->writer(report), arguments.value("-o")); !written)
        return tl::unexpected(written.error());
    if (const std::string *output = arguments.value("-o"); output && request->writer == writeLatex && std::filesystem::path(*output).extension() == ".tex")
        if (auto written = deliverBibtex(report, *output, context); !written)
            return tl::unexpected(written.error());
    const bool errors = !result.issues.empty() && result.issues.front()->severity == Severity::error; // the gravest come first
    return errors ? Status::rejected : Status::done;
}

} // namespace

const Command &reportCommand()
{
    static const Command command{"report",
                                 "cli.report.summary",
                                 "cli.value.study",
                                 "cli.export.study",
                                 {{"--template", "cli.value.name", "cli.report.template"},
                                  {"--lang", "en|es", "cli.report.lang"},
                                  {"--to", "md|html|tex|txt|bibtex", "cli.report.to"},
                                  outputOption,
                                  helpOption,
                                  versionOption},
                                 {},
                                 run};
    return command;
}

} // namespace huella::cli
