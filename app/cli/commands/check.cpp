// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/text_table.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/evaluate/figure_update.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/moved_name.h"

#include <algorithm>
#include <unordered_map>

namespace huella::cli {
namespace {

/// Made once: an issue tells only the id of its run, and a study may have as many issues as runs.
class RunNames {
public:
    explicit RunNames(const Study &study) : scenarios_(study.scenarios.size())
    {
        for (const Scenario &scenario : study.scenarios)
            for (const RunPointer &run : scenario.runs)
                names_.emplace(run->id, Names{scenario.name, run->name});
    }
    std::string scenario(const std::string &id) const { return std::string(of(id).scenario); }
    std::string run(const std::string &id) const { return std::string(of(id).run); }
    /// "In Sweden: Final run"; a study of one scenario needs no more than the run.
    std::string both(const std::string &id, const Wording &words) const
    {
        const Names names = of(id);
        if (scenarios_ < 2 || names.scenario.empty() || names.run.empty())
            return std::string(names.run.empty() ? names.scenario : names.run);
        return words("report.issues.of_scenario",
                     {textArg("scenario", std::string(names.scenario)), textArg("runs", std::string(names.run))});
    }

private:
    struct Names {
        std::string_view scenario, run;
    };
    Names of(const std::string &id) const
    {
        const auto found = names_.find(id);
        return found == names_.end() ? Names() : found->second;
    }

    size_t scenarios_;
    std::unordered_map<std::string_view, Names> names_;
};

/// What the study's figures and results would become with those of the catalogue.
void addUpdate(Json &out, const FigureUpdate &update)
{
    out["edition"] = update.edition;
    out["figures"] = Json::array();
    for (const MovedEntry &entry : update.figures)
        out["figures"].push_back(Json{{"name", entry.name},
                                      {"study", entry.carried},
                                      {"catalogue", entry.shipped ? Json(*entry.shipped) : Json()},
                                      {"unit", entry.unit}});
    out["scenarios"] = Json::array();
    for (const ScenarioUpdate &scenario : update.scenarios)
        out["scenarios"].push_back(Json{{"name", scenario.name},
                                        {"emissions_g", scenario.carried.value()},
                                        {"updated_emissions_g", scenario.updated.value()}});
}

std::string toText(const FigureUpdate &update, const Wording &words)
{
    if (!update.any())
        return {};
    const Numbers &numbers = words.numbers();
    TextTable figures({{}, {{}, true}, {{}, true}}), scenarios({{}, {{}, true}, {{}, true}});
    for (const MovedEntry &entry : update.figures)
        figures.add({oneLine(movedName(entry, words)), numbers.exact(entry.carried, entry.unit),
                     entry.shipped ? numbers.exact(*entry.shipped, entry.unit) : words("figures.gone")});
    for (const ScenarioUpdate &scenario : update.scenarios) {
        const Scale scale = massScale(std::max(scenario.carried.value(), scenario.updated.value()));
        const auto amount = [&](Mass mass) { return numbers.significant(mass.value() / scale.size, scale.unit); };
        scenarios.add({oneLine(scenario.name), amount(scenario.carried), amount(scenario.updated)});
    }
    const Message about("cli.check.figures",
                        {textArg("edition", update.edition), textArg("now", Catalogue::builtIn().edition)});
    return "\n" + words(about) + "\n" + figures.text("  ") + "\n" + words("cli.check.scenarios") + "\n"
           + scenarios.text("  ");
}

Json toJson(const Study &study, std::span<const Issue> issues, const Wording &words)
{
    const RunNames names(study);
    Json out = Json::object();
    out["schema"] = "huella-check-1";
    out["title"] = study.title;
    out["dataset"] = study.dataset;
    out["issues"] = Json::array();
    for (const Issue &issue : issues) {
        Json entry = Json::object();
        entry["run"] = issue.run;
        entry["name"] = names.run(issue.run);
        entry["scenario"] = names.scenario(issue.run);
        entry.update(issueJson(issue, words));
        out["issues"].push_back(std::move(entry));
    }
    return out;
}

std::string toText(const Study &study, std::span<const Issue> issues, const Wording &words)
{
    if (issues.empty())
        return words("cli.check.none") + "\n";
    const RunNames names(study);
    TextTable table({{}, {}, {}});
    for (const Issue &issue : issues)
        table.add({words("severity." + std::string(toString(issue.severity))), oneLine(names.both(issue.run, words)),
                   oneLine(words(issue.message))});
    return table.text();
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const auto read = readStudyFile(*arguments.operand(), context);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<Issue> issues;
    for (const IssuePointer &issue : Evaluator().central(read->study).issues)
        issues.push_back(*issue);
    issues.insert(issues.end(), read->notes.begin(), read->notes.end());
    const FigureUpdate update = figureUpdate(read->study);
    Json json = toJson(read->study, issues, context.words);
    addUpdate(json, update);
    const std::string text = arguments.has("--json")
                                 ? textOf(json)
                                 : toText(read->study, issues, context.words) + toText(update, context.words);
    const bool grave =
        std::any_of(issues.begin(), issues.end(), [](const Issue &issue) { return issue.severity == Severity::error; });
    return deliver(text, nullptr, grave ? Status::rejected : Status::done);
}

} // namespace

const Command &checkCommand()
{
    static const Command command{
        "check", "cli.check.summary", "cli.value.study", "cli.check.study", {jsonOption, helpOption, versionOption}, {},
        run};
    return command;
}

} // namespace huella::cli
