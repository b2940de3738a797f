// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/result_columns.h"
#include "app/cli/commands/commands.h"
#include "app/cli/export/export_formats.h"
#include "app/cli/export/export_xlsx.h"
#include "app/cli/export/report_document.h"
#include "app/cli/export/ro_crate.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/options/csv_style.h"
#include "core/report/write/writers.h"
#include "core/study/file/file.h"
#include "core/wording/report_date.h"

#include <algorithm>

namespace huella::cli {
namespace {

/// The study with only the scenario of this name, or of this id.
Result<Study> withScenario(Study study, const std::string &name)
{
    std::vector<Scenario> chosen;
    std::string names;
    for (const Scenario &scenario : study.scenarios) {
        names += (names.empty() ? "" : ", ") + scenario.name;
        if (scenario.name == name || scenario.id == name)
            chosen.push_back(scenario);
    }
    if (chosen.empty())
        return wrongUse("--scenario",
                        Message("cli.export.no_scenario", {textArg("name", name), textArg("candidates", names)}));
    study.scenarios = std::move(chosen);
    return study;
}

Result<Study> chosenStudy(const Arguments &arguments, const Context &context)
{
    auto study = readStudySayingNotes(*arguments.operand(), context);
    const std::string *scenario = arguments.value("--scenario");
    return study && scenario ? withScenario(std::move(*study), *scenario) : std::move(study);
}

using Writer = Result<std::string> (*)(const Study &, const Context &, CsvStyle style, bool &missing);

/// Whether runs could not be estimated, and on stderr how many and why the first could not.
bool misses(const StudyResult &result, const Wording &words)
{
    size_t count = 0;
    const RunResult *first = nullptr;
    for (const ScenarioResult &scenario : result.scenarios) {
        count += scenario.missing;
        for (const RunResultPointer &run : scenario.runs)
            if (!first && !run->answer)
                first = run.get();
    }
    if (first)
        say(first->run->name,
            Message("cli.export.missing",
                    {numberArg("count", double(count)), textArg("why", errorText(first->answer.error(), words))}),
            words);
    return count > 0;
}

Result<std::string> asCsv(const Study &study, const Context &context, CsvStyle style, bool &missing)
{
    const StudyResult result = Evaluator().evaluate(study);
    missing = misses(result, context.words);
    return studyCsv(result, context.words, style);
}

Result<std::string> asJson(const Study &study, const Context &context, CsvStyle, bool &missing)
{
    const StudyResult result = Evaluator().evaluate(study);
    missing = misses(result, context.words);
    return studyJson(study, result, context.words);
}

/// What the study's report goes back to, letter for letter as `report` writes it.
Result<std::string> asBibtex(const Study &study, const Context &context, CsvStyle, bool &missing)
{
    const StudyResult result = Evaluator().evaluate(study);
    missing = misses(result, context.words);
    return writeBibtex(reportOf(study, result));
}

Result<std::string> asXlsx(const Study &study, const Context &context, CsvStyle, bool &missing)
{
    const StudyResult result = Evaluator().evaluate(study);
    missing = misses(result, context.words);
    return studyXlsx(study, result, reportOf(study, result).references, reportDate());
}

Result<std::string> asCitation(const Study &study, const Context &context, CsvStyle, bool &missing)
{
    const StudyResult result = Evaluator().evaluate(study);
    missing = misses(result, context.words);
    return writeCitationFile(reportOf(study, result));
}

constexpr std::pair<std::string_view, Writer> writers[] = {
    {"csv", asCsv}, {"json", asJson}, {"xlsx", asXlsx}, {"bibtex", asBibtex}, {"cff", asCitation}};

constexpr std::string_view crateFormat = "ro-crate";

/// Where what is written goes: a folder has to be named, and keeps a study of the name that ours has there.
Result<void> checkOutput(const std::string *output, const std::string &input, bool crate)
{
    if (!crate)
        return spareInput(output, input);
    if (!output)
        return wrongUse("-o", Message("cli.worksheet.no_folder"));
    const std::string study = *output + "/" + crateStudyName;
    return spareInput(&study, input);
}

/// A folder for a repository, whole or not at all.
Result<Status> asCrate(const Study &study, const Context &context, const std::string &folder)
{
    const StudyResult result = Evaluator().evaluate(study);
    const bool missing = misses(result, context.words);
    const std::string runs = studyCsv(result, context.words, {});
    return deliverFolder(folder, roCrate(reportOf(study, result), {writeStudy(study), runs, study.details}))
        .map([missing](Status done) { return missing ? Status::rejected : done; });
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const std::string *format = arguments.value("--to");
    if (!format)
        return wrongUse("--to", Message("cli.export.no_format"));
    const auto writer = std::find_if(std::begin(writers), std::end(writers),
                                     [format](const auto &each) { return each.first == *format; });
    const bool crate = *format == crateFormat;
    if (writer == std::end(writers) && !crate)
        return wrongUse("--to", Message("cli.export.unknown_format", {textArg("value", *format)}));
    const auto style = csvStyle(arguments, *format == "csv");
    if (!style)
        return tl::unexpected(style.error());
    if (auto spared = checkOutput(arguments.value("-o"), *arguments.operand(), crate); !spared)
        return tl::unexpected(spared.error());
    const auto study = chosenStudy(arguments, context);
    if (!study)
        return tl::unexpected(study.error());
    if (crate)
        return asCrate(*study, context, *arguments.value("-o"));
    bool missing = false;
    const auto bytes = writer->second(*study, context, *style, missing);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return deliver(*bytes, arguments.value("-o"), missing ? Status::rejected : Status::done);
}

} // namespace

const Command &exportCommand()
{
    static const Command command{"export",
                                 "cli.export.summary",
                                 "cli.value.study",
                                 "cli.export.study",
                                 {{"--to", "csv|json|xlsx|bibtex|cff|ro-crate", "cli.export.to"},
                                  {"--scenario", "cli.value.name", "cli.export.scenario"},
                                  forOption,
                                  outputOption,
                                  helpOption,
                                  versionOption},
                                 {},
                                 run};
    return command;
}

} // namespace huella::cli
