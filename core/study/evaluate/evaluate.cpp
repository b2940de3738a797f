// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/evaluate.h"

#include "core/planning/any_plan.h"
#include "core/study/evaluate/scenario_answers.h"
#include "core/study/evaluate/totals.h"
#include "core/study/model/planned_run.h"
#include "core/study/snapshot/catalogue_snapshot.h"

#include <algorithm>

namespace huella {
namespace {

void add(Split<Energy> &energy, Split<Mass> &emissions, const Outcome<double> &more)
{
    const auto each = [](auto &sum, const auto &part) {
        sum.cpu += part.cpu;
        sum.gpu += part.gpu;
        sum.memory += part.memory;
        sum.total += part.total;
    };
    each(energy, more.energy);
    each(emissions, more.emissions);
}

/// The sums of all runs, taken in id order.
void total(ScenarioResult &scenario)
{
    std::vector<const RunResult *> runs;
    runs.reserve(scenario.runs.size());
    for (const RunResultPointer &run : scenario.runs)
        runs.push_back(run.get());
    sortById(runs, [](const RunResult *run) -> std::string_view { return run->run->id; });
    for (const RunResult *run : runs) {
        if (run->answer)
            add(scenario.energy, scenario.emissions, run->answer->outcome);
        else
            ++scenario.missing;
    }
}

/// A scenario of the same runs keeps its interval.
void keepSimulation(ScenarioResult &part, const ScenarioResult *before)
{
    const auto same = [](const RunResultPointer &a, const RunResultPointer &b) { return a->run == b->run; };
    if (!before || before->dataset != part.dataset
        || !std::equal(part.runs.begin(), part.runs.end(), before->runs.begin(), before->runs.end(), same))
        return;
    part.range = before->range;
    part.sample = before->sample;
}

std::string_view repeatRule(const Run &run)
{
    if (!run.repeat)
        return run.training ? "rule.repeat.training" : "";
    const bool exact = run.repeat->calendar == Calendar::exact;
    if (run.training)
        return exact ? "rule.repeat.exact_training" : "rule.repeat.green_algorithms_training";
    return exact ? "rule.repeat.exact" : "rule.repeat.green_algorithms";
}

std::vector<IssuePointer> issuesOf(const RunResult &result, Resolver &resolver)
{
    std::vector<Issue> own;
    if (result.answer) {
        own = result.answer->issues;
    } else {
        const Error &first = result.answer.error();
        own.push_back({Severity::error, first.message, first.place, {}});
        for (const Error &error : unknownNames(viewOf(result.run->workload), resolver))
            if (error != first)
                own.push_back({Severity::error, error.message, error.place, {}});
    }
    if (result.planned)
        own.insert(own.end(), result.planned->main().notes.begin(), result.planned->main().notes.end());
    std::vector<IssuePointer> issues;
    for (Issue &issue : own) {
        issue.run = result.run->id;
        issues.push_back(std::make_shared<const Issue>(std::move(issue)));
    }
    return issues;
}

/// Why a planned run has no time, which a plan works out: that says more than that it is missing.
Error reasonOf(const RunResult &result)
{
    const Error &said = result.answer.error();
    if (said.message.key != "error.hours.missing" || !result.run->plan)
        return said;
    if (aroundOf(*result.run))
        return {ErrorKind::input, said.place, Message("error.plan.around_waits")};
    return result.unplanned.value_or(said);
}

RunResultPointer centralResult(const RunPointer &run, const DatasetPointer &dataset, Resolver &resolver)
{
    auto result = std::make_shared<RunResult>(RunResult{
        run, dataset, estimateCentral(run->workload, resolver, {run->times(), repeatRule(*run)}, run->derivation())});
    if (auto planned = planOf(*run, *dataset))
        result->planned = std::move(*planned);
    else
        result->unplanned = std::move(planned.error());
    if (!result->answer)
        result->answer = tl::unexpected(reasonOf(*result));
    result->issues = issuesOf(*result, resolver);
    return result;
}

IssuePointer issueOf(const Waiting &waiting)
{
    const Message message =
        waiting.refused.value_or(Message("error.name.waiting", {wordsArg("field", Message("field." + waiting.field))}));
    return std::make_shared<const Issue>(Issue{Severity::error, message, waiting.field, waiting.run});
}

/// The run without an answer. It is a run of its own, so that nothing takes its result for that of the run in the study.
RunResultPointer waitingResult(const RunResult &now, std::vector<IssuePointer> issues)
{
    const Issue &first = *issues.front();
    auto result =
        std::make_shared<RunResult>(RunResult{std::make_shared<const Run>(*now.run), now.dataset,
                                              tl::unexpected(Error{ErrorKind::input, first.field, first.message})});
    result->issues = std::move(issues);
    result->planned = now.planned; // what stands in the fields that do not wait
    return result;
}

} // namespace

const RunResult *StudyResult::run(std::string_view id) const
{
    for (const ScenarioResult &scenario : scenarios)
        for (const RunResultPointer &run : scenario.runs)
            if (run->run->id == id)
                return run.get();
    return nullptr;
}

const Estimate *StudyResult::estimate(std::string_view runId) const
{
    const RunResult *result = run(runId);
    return result ? result->estimate() : nullptr;
}

const ScenarioResult *StudyResult::scenario(std::string_view id) const
{
    for (const ScenarioResult &scenario : scenarios)
        if (scenario.id == id)
            return &scenario;
    return nullptr;
}

Evaluator::Data &Evaluator::dataOf(const Study &study, const Scenario &scenario)
{
    Data &data = data_[{scenario.dataset.empty() ? study.dataset : scenario.dataset, scenario.gridYear}];
    if (!data.dataset) {
        data.dataset = std::make_shared<const Dataset>(datasetOf(study, scenario));
        data.resolver = std::make_unique<Resolver>(*data.dataset);
    }
    return data;
}

/// The same scenario's last result: most runs stand where they stood.
const ScenarioResult *Evaluator::known(const Study &study, size_t index) const
{
    const std::string &id = study.scenarios[index].id;
    if (index < last_.scenarios.size() && last_.scenarios[index].id == id)
        return &last_.scenarios[index];
    return last_.scenario(id);
}

void Evaluator::addRuns(ScenarioResult &part, const Scenario &scenario, Data &data, const ScenarioResult *before)
{
    std::unordered_map<const Run *, RunResultPointer> elsewhere; // only made when the order changed
    const bool usable = before && before->dataset == data.dataset;
    part.runs.reserve(scenario.runs.size());
    for (size_t i = 0; i < scenario.runs.size(); ++i) {
        const RunPointer &run = scenario.runs[i];
        if (usable && i < before->runs.size() && before->runs[i]->run == run) {
            part.runs.push_back(before->runs[i]);
            continue;
        }
        if (usable && elsewhere.empty())
            for (const RunResultPointer &result : before->runs)
                elsewhere.emplace(result->run.get(), result);
        const auto found = elsewhere.find(run.get());
        part.runs.push_back(found != elsewhere.end() ? found->second
                                                     : centralResult(run, data.dataset, *data.resolver));
    }
}

void Evaluator::addIssues(StudyResult &result, const Study &study)
{
    for (const ScenarioResult &scenario : result.scenarios)
        for (const RunResultPointer &run : scenario.runs)
            result.issues.insert(result.issues.end(), run->issues.begin(), run->issues.end());
    for (Issue &issue : projectIssues(study, result))
        result.issues.push_back(std::make_shared<const Issue>(std::move(issue)));
    result.issues.insert(result.issues.end(), movedIssues_.begin(), movedIssues_.end());
    std::stable_sort(result.issues.begin(), result.issues.end(),
                     [](const auto &a, const auto &b) { return a->severity > b->severity; });
}

bool waits(std::span<const Waiting> waiting, std::string_view run)
{
    return std::any_of(waiting.begin(), waiting.end(), [run](const Waiting &each) { return each.run == run; });
}

/// Only the answer of the run itself: the others stand where they stood.
void Evaluator::holdBack(ScenarioResult &part, std::span<const Waiting> waiting)
{
    for (RunResultPointer &run : part.runs) {
        std::vector<IssuePointer> issues;
        for (const Waiting &each : waiting)
            if (each.run == run->run->id)
                issues.push_back(issueOf(each));
        if (!issues.empty())
            run = waitingResult(*run, std::move(issues));
    }
}

StudyResult Evaluator::central(const Study &study, std::span<const Waiting> waiting)
{
    const int round = Dataset::ownChipsRound();
    if (datasetId_ != study.dataset || pins_ != study.pins || ownChipsRound_ != round || data_.empty()) {
        ownChipsRound_ = round;
        data_.clear();
        last_ = {};
        datasetId_ = study.dataset;
        pins_ = study.pins;
        movedIssues_.clear();
        if (const size_t newer = countNewer(movedEntries(study)); newer > 0)
            movedIssues_.push_back(std::make_shared<const Issue>(Issue{
                Severity::note, Message("issue.catalogue.moved", {numberArg("count", double(newer))}), "edition", {}}));
    }
    if (seed_ != study.seed) { // the central figures stay, but what was simulated was of other draws
        last_ = {};
        seed_ = study.seed;
    }
    StudyResult result;
    for (size_t i = 0; i < study.scenarios.size(); ++i) {
        const Scenario &scenario = study.scenarios[i];
        Data &data = dataOf(study, scenario);
        ScenarioResult part{.id = scenario.id,
                            .name = scenario.name,
                            .dataset = data.dataset,
                            .runs = {},
                            .energy = {},
                            .emissions = {}};
        part.answers = std::make_shared<ScenarioAnswers>(std::vector(waiting.begin(), waiting.end()));
        addRuns(part, scenario, data, known(study, i));
        if (!waiting.empty())
            holdBack(part, waiting);
        total(part);
        keepSimulation(part, known(study, i));
        if (i > 0)
            part.difference = differenceOf(result.scenarios.front(), part);
        result.scenarios.push_back(std::move(part));
    }
    for (const Waiting &each : waiting)
        if (each.run.empty())
            result.issues.push_back(issueOf(each));
    addIssues(result, study);
    last_.scenarios = result.scenarios;
    return result;
}

StudyResult Evaluator::evaluate(const Study &study, int draws)
{
    StudyResult result = central(study);
    if (!draws_ || draws_->seed() != study.seed || draws_->count() != draws)
        draws_ = std::make_unique<Draws>(study.seed, draws);
    for (ScenarioResult &scenario : result.scenarios)
        for (RunResultPointer &run : scenario.runs)
            if (!run->answer || run->answer->range.draws != draws)
                run = simulated(*run, *draws_);
    simulateScenarios(result, *draws_);
    last_.scenarios = result.scenarios;
    return result;
}

RunResultPointer Evaluator::simulateRun(std::string_view runId, Draws &draws)
{
    for (ScenarioResult &scenario : last_.scenarios)
        for (RunResultPointer &run : scenario.runs)
            if (run->run->id == runId) {
                if (!run->answer)
                    return nullptr;
                if (run->answer->range.draws != draws.count())
                    run = simulated(*run, draws);
                return run;
            }
    return nullptr;
}

} // namespace huella
