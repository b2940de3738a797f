// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/edits.h"

#include "core/study/model/orcid.h"
#include "core/study/model/planned_run.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <limits>

namespace huella {
namespace {

void assign(Workload &workload, Field field, const FieldValue &value)
{
    if (auto *text = textOf(workload, field)) {
        const auto *given = std::get_if<std::string>(&value);
        *text = given && !given->empty() ? std::optional(*given) : std::nullopt;
    } else if (auto *number = numberOf(workload, field)) {
        const auto *given = std::get_if<double>(&value);
        *number = given ? std::optional(*given) : std::nullopt;
    } else {
        const auto *given = std::get_if<std::string>(&value);
        workload.platform = given ? platformFromText(*given) : std::nullopt;
    }
}

/// Scenario and position of a run; null when there is none of that id.
std::pair<Scenario *, std::ptrdiff_t> find(Study &study, std::string_view runId)
{
    for (Scenario &scenario : study.scenarios)
        for (size_t i = 0; i < scenario.runs.size(); ++i)
            if (scenario.runs[i]->id == runId)
                return {&scenario, std::ptrdiff_t(i)};
    return {nullptr, 0};
}

/// The number behind the letter of an id such as "s12"; 0 for ids of another form, which a file may have all the same.
std::int64_t numberOfId(std::string_view id, char letter)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 2; // leaves room for those that follow
    std::int64_t number = 0;
    if (!id.starts_with(letter))
        return 0;
    const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    return error == std::errc() && number > 0 && number < most ? number : 0;
}

} // namespace

std::int64_t nextNumber(const Study &study, char letter)
{
    std::int64_t largest = 0; // runs and scenarios share no id, whatever letter theirs begin with
    for (const Scenario &scenario : study.scenarios) {
        largest = std::max(largest, numberOfId(scenario.id, letter));
        for (const RunPointer &run : scenario.runs)
            largest = std::max(largest, numberOfId(run->id, letter));
    }
    return largest + 1;
}

std::string asName(std::string_view text)
{
    static constexpr std::string_view breaks[] = {"\r\n", "\n",       "\r",           "\v",          "\f",
                                                  "\t",   "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
    std::string name;
    while (!text.empty()) {
        const auto found = std::find_if(std::begin(breaks), std::end(breaks),
                                        [&](std::string_view each) { return text.starts_with(each); });
        name += found != std::end(breaks) ? ' ' : text.front();
        text.remove_prefix(found != std::end(breaks) ? found->size() : 1);
    }
    return name;
}

Study changeRun(const Study &study, std::string_view runId, const std::function<void(Run &)> &change)
{
    Study next = study;
    for (Scenario &scenario : next.scenarios)
        for (RunPointer &run : scenario.runs)
            if (run->id == runId) {
                auto changed = std::make_shared<Run>(*run);
                change(*changed);
                run = std::move(changed);
                return next;
            }
    return next;
}

FieldValue fieldValue(const Workload &workload, Field field)
{
    if (const auto *text = textOf(workload, field))
        return *text ? FieldValue(**text) : FieldValue();
    if (const auto *number = numberOf(workload, field))
        return *number ? FieldValue(**number) : FieldValue();
    return workload.platform ? FieldValue(std::string(toString(*workload.platform))) : FieldValue();
}

Study setField(const Study &study, std::string_view runId, Field field, const FieldValue &value)
{
    return changeRun(study, runId, [&](Run &run) { assign(run.workload, field, value); });
}

Study setFields(const Study &study, std::string_view runId, const std::vector<std::pair<Field, FieldValue>> &values)
{
    return changeRun(study, runId, [&](Run &run) {
        for (const auto &[field, value] : values)
            assign(run.workload, field, value);
    });
}

Study renameRun(const Study &study, std::string_view runId, std::string_view name)
{
    return changeRun(study, runId, [&](Run &run) { run.name = asName(name); });
}

Study setKind(const Study &study, std::string_view runId, std::string kind)
{
    return changeRun(study, runId, [&](Run &run) { run.kind = std::move(kind); });
}

Study renameScenario(const Study &study, std::string_view scenarioId, std::string_view name)
{
    Study next = study;
    for (Scenario &scenario : next.scenarios)
        if (scenario.id == scenarioId)
            scenario.name = asName(name);
    return next;
}

Study setTitle(const Study &study, std::string_view title)
{
    Study next = study;
    next.title = asName(title);
    return next;
}

Study setReport(const Study &study, Report report)
{
    Study next = study;
    next.report = std::move(report);
    return next;
}

Study setAuthor(const Study &study, std::string_view author)
{
    Study next = study;
    next.author = asName(author);
    return next;
}

Study setDetails(const Study &study, const StudyDetails &details)
{
    Study next = study;
    for (const auto part : {&StudyDetails::affiliation, &StudyDetails::funder, &StudyDetails::grant})
        next.details.*part = asName(details.*part);
    next.details.orcid = orcidOf(details.orcid).value_or(asName(details.orcid));
    next.details.logo = details.logo;
    next.details.logo.alternative = asName(details.logo.alternative);
    return next;
}

Study setReportLanguage(const Study &study, std::string language)
{
    Study next = study;
    next.language = std::move(language);
    return next;
}

Study setTense(const Study &study, Tense tense)
{
    Study next = study;
    next.report.tense = tense;
    return next;
}

Study setDataset(const Study &study, std::string dataset)
{
    Study next = study;
    next.dataset = std::move(dataset);
    next.pins.reset();
    next.edition = Catalogue::builtIn().edition;
    return next;
}

Study setElsewhere(const Study &study, std::vector<std::string> codes)
{
    Study next = study;
    next.elsewhere.clear();
    for (std::string &code : codes)
        if (next.elsewhere.size() < mostElsewhere
            && std::find(next.elsewhere.begin(), next.elsewhere.end(), code) == next.elsewhere.end())
            next.elsewhere.push_back(std::move(code));
    return next;
}

Study addElsewhere(const Study &study, std::string_view code)
{
    auto codes = study.elsewhere;
    codes.emplace_back(code);
    return setElsewhere(study, std::move(codes));
}

Study removeElsewhere(const Study &study, std::string_view code)
{
    auto codes = study.elsewhere;
    std::erase(codes, code);
    return setElsewhere(study, std::move(codes));
}

Study orderElsewhere(const Study &study, std::vector<std::string> codes)
{
    Study next = setElsewhere(study, std::move(codes));
    next.elsewhereAsListed = true;
    return next;
}

Study sortElsewhere(const Study &study)
{
    Study next = study;
    next.elsewhereAsListed = false;
    return next;
}

std::string nextRunId(const Study &study) { return "r" + std::to_string(nextNumber(study, 'r')); }

Study addRun(const Study &study, std::string_view scenarioId, std::string_view name)
{
    Study next = study;
    auto run = std::make_shared<Run>();
    run->id = run->lineage = nextRunId(study);
    run->name = asName(name);
    for (Scenario &scenario : next.scenarios)
        if (scenario.id == scenarioId) {
            scenario.runs.push_back(std::move(run));
            break;
        }
    return next;
}

std::string nameOfCopy(const Study &study, std::string_view runId)
{
    const Run *run = study.run(runId);
    const Scenario *scenario = study.scenarioOf(runId);
    if (!run || !scenario)
        return {};
    std::string base = run->name;
    const size_t digits = base.find_last_not_of("0123456789");
    // "Run 2" is followed by "Run 3", but "Pilot 2026" is a year
    if (digits != std::string::npos && base[digits] == ' ' && digits > 0 && base.size() - digits <= 3
        && digits + 1 < base.size())
        base.erase(digits);
    const auto taken = [scenario](const std::string &name) {
        return std::ranges::any_of(scenario->runs, [&name](const RunPointer &other) { return other->name == name; });
    };
    for (size_t number = 2;; ++number)
        if (std::string name = base + ' ' + std::to_string(number); !taken(name))
            return name;
}

Study duplicateRun(const Study &study, std::string_view runId, std::string_view name)
{
    Study next = study;
    if (const auto [scenario, at] = find(next, runId); scenario) {
        auto copy = std::make_shared<Run>(*scenario->runs[size_t(at)]);
        copy->id = nextRunId(study);
        copy->name = asName(name);
        if (aroundOf(*copy)) // there is one of a kind with a training: another one goes its own way
            copy->plan.reset();
        scenario->runs.insert(scenario->runs.begin() + at + 1, std::move(copy));
    }
    return next;
}

Study removeRun(const Study &study, std::string_view runId)
{
    Study next = study;
    if (const auto [scenario, at] = find(next, runId); scenario)
        scenario->runs.erase(scenario->runs.begin() + at);
    return next;
}

Study moveRun(const Study &study, std::string_view runId, int by)
{
    Study next = study;
    if (const auto [scenario, at] = find(next, runId); scenario) {
        const auto target = at + by;
        if (target >= 0 && target < std::ptrdiff_t(scenario->runs.size()))
            std::swap(scenario->runs[size_t(at)], scenario->runs[size_t(target)]);
    }
    return next;
}

} // namespace huella
