// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/export/report_document.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/options/language_option.h"
#include "core/report/templates/template.h"
#include "core/report/write/writers.h"

#include <optional>

namespace huella::cli {
namespace {

using Writer = std::string (*)(const Document &);
constexpr std::pair<std::string_view, Writer> writers[] = {
    {"md", writeMarkdownFile}, {"html", writeHtml}, {"tex", writeLatex}, {"txt", writeText}, {"bibtex", writeBibtex}};

/// What a call asks for, checked before anything is read.
struct Request {
    std::string study, templateName{}; ///< empty: what the study holds
    std::optional<Language> language;  ///< else the study's
    std::optional<Tense> tense;        ///< else the one that the study's report has
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
        return wrongUse("--to", Message("cli.report.unknown_format", {textArg("value", *format)}));
    if (arguments.has("--fragment")) {
        if (request.writer != writeLatex)
            return wrongUse("--fragment", Message("cli.report.fragment.tex_only"));
        request.writer = writeLatexFragment;
    }
    if (const std::string *name = arguments.value("--template"))
        request.templateName = *name;
    if (!request.templateName.empty() && !reportTemplate(request.templateName, Language::en))
        return wrongUse("--template",
                        Message("export.template.unknown",
                                {textArg("value", request.templateName), textArg("candidates", reportTemplateList())}));
    if (const std::string *tense = arguments.value("--tense")) {
        request.tense = tenseFromText(*tense);
        if (!request.tense)
            return wrongUse("--tense", Message("error.report.tense", {textArg("value", *tense)}));
    }
    const auto language = askedLanguage(arguments);
    if (!language)
        return tl::unexpected(language.error());
    request.language = *language;
    return request;
}

/// Where the references of a LaTeX file go: "paper.tex" -> "paper.bib". None for what is no such file.
std::optional<std::string> bibliographyOf(const std::string &path)
{
    constexpr std::string_view suffix = ".tex";
    if (!path.ends_with(suffix) || !becomesFile(path))
        return {};
    return path.substr(0, path.size() - suffix.size()) + ".bib";
}

/// The folder of a file, with the '/' behind it; empty: this one.
std::string folderOf(const std::string &path) { return path.substr(0, path.rfind('/') + 1); }

/// Pictures that the text names stand beside its file: a name is that of the same bytes everywhere.
Result<void> writePictures(const Document &report, const Request &request, const std::string *path)
{
    const bool named =
        request.writer == writeLatex || request.writer == writeLatexFragment || request.writer == writeMarkdownFile;
    if (!named || !path || !becomesFile(*path))
        return {};
    for (const PicturePointer &picture : picturesBeside(report)) {
        const std::string beside = folderOf(*path) + fileNameOf(*picture);
        if (const auto written = deliver(picture->bytes, &beside); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

Result<Status> write(const Document &report, const Request &request, const std::string *path, const Context &context,
                     Status status)
{
    if (const auto pictures = writePictures(report, request, path); !pictures)
        return tl::unexpected(pictures.error());
    const std::string text = request.writer(report);
    const bool latex = request.writer == writeLatex || request.writer == writeLatexFragment;
    const auto beside = latex && path ? bibliographyOf(*path) : std::nullopt;
    if (beside && mayWriteBibtex(*beside))
        return deliverBoth(text, *path, writeBibtex(report), *beside, status);
    if (beside)
        say(*beside, Message("report.bibtex.kept"), context.words);
    return deliver(text, path, status);
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const auto request = requestOf(arguments);
    if (!request)
        return tl::unexpected(request.error());
    if (auto spared = spareInput(arguments.value("-o"), request->study); !spared)
        return tl::unexpected(spared.error());
    auto study = readStudySayingNotes(request->study, context);
    if (!study)
        return tl::unexpected(study.error());
    study->report.tense = request->tense.value_or(study->report.tense);
    const StudyResult result = Evaluator().evaluate(*study);
    const Document report = reportOf(*study, result, request->language, request->templateName);
    // the gravest come first
    const bool errors = !result.issues.empty() && result.issues.front()->severity == Severity::error;
    return write(report, *request, arguments.value("-o"), context, errors ? Status::rejected : Status::done);
}

} // namespace

const Command &reportCommand()
{
    static const Command command{"report",
                                 "cli.report.summary",
                                 "cli.value.study",
                                 "cli.export.study",
                                 {{"--template", "cli.value.template", "cli.report.template"},
                                  {"--lang", "en|es", "cli.report.lang"},
                                  {"--tense", "planned|done", "cli.report.tense"},
                                  {"--to", "md|html|tex|txt|bibtex", "cli.report.to"},
                                  {"--fragment", "", "cli.report.fragment"},
                                  outputOption,
                                  helpOption,
                                  versionOption},
                                 {"cli.report.note.bibtex"},
                                 run};
    return command;
}

} // namespace huella::cli
