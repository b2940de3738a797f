// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/export_formats.h"
#include "app/cli/input.h"
#include "app/cli/message.h"
#include "app/cli/output.h"

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
                        Message("cli.export.no_scenario", {text("name", name), text("candidates", names)}));
    study.scenarios = std::move(chosen);
    return study;
}

Result<Study> chosenStudy(const Arguments &arguments, const Context &context)
{
    auto read = readStudyFile(*arguments.operand(), context);
    if (!read)
        return tl::unexpected(read.error());
    for (const Issue &note : read->notes)
        say(*arguments.operand(), note.message, context.words);
    const std::string *scenario = arguments.value("--scenario");
    return scenario ? withScenario(std::move(read->study), *scenario) : std::move(read->study);
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const std::string *format = arguments.value("--to");
    if (!format)
        return wrongUse("--to", Message("cli.export.no_format"));
    if (*format != "csv" && *format != "json")
        return wrongUse("--to", Message("cli.export.unknown_format", {text("value", *format)}));
    const auto study = chosenStudy(arguments, context);
    if (!study)
        return tl::unexpected(study.error());
    const bool csv = *format == "csv";
    const StudyResult result = csv ? Evaluator().central(*study) : Evaluator().evaluate(*study); // a CSV holds no range
    const std::string text = csv ? studyCsv(result, context.words) : studyJson(*study, result, context.words);
    if (auto written = deliver(text, arguments.value("-o")); !written)
        return tl::unexpected(written.error());
    const bool missing = std::any_of(result.scenarios.begin(), result.scenarios.end(),
                                     [](const ScenarioResult &s) { return s.missing > 0; });
    return missing ? Status::rejected : Status::done;
}

} // namespace

const Command &exportCommand()
{
    static const Command command{"export",
                                 "cli.export.summary",
                                 "cli.value.study",
                                 "cli.export.study",
                                 {{"--to", "csv|json", "cli.export.to"},
                                  {"--scenario", "cli.value.name", "cli.export.scenario"},
                                  outputOption,
                                  helpOption,
                                  versionOption},
                                 {},
                                 run};
    return command;
}

} // namespace huella::cli
