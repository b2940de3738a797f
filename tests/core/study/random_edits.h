// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/edits/plan_edits.h"
#include "core/study/edits/several_runs.h"
#include "core/study/snapshot/catalogue_snapshot.h"
#include "tests/core/study/random_study.h"

#include <algorithm>

namespace huella {

/// What a person may type or paste where a text is asked for.
inline std::string oddText(Random &random)
{
    using namespace std::string_literals;
    static const std::vector<std::string> texts{"",
                                                " ",
                                                "Final run",
                                                "0",
                                                "null",
                                                "ñandú en Cádiz",
                                                "日本語",
                                                "👩🏽‍🔬",
                                                "e\u0301 is not \u00e9",
                                                "\u202eright to left",
                                                "tab\tline\nquote\"backslash\\",
                                                "a zero \0 inside"s,
                                                "\xff\xfe is not UTF-8",
                                                std::string(3000, 'x')};
    return random.pick(texts);
}

inline double oddNumber(Random &random)
{
    static const std::vector<double> numbers{0, 1, 0.5, 0.1 + 0.2, 1e-9, 123456789.123, 9007199254740993.0, 1e300};
    return random.pick(numbers);
}

/// A plausible value, an odd one, or none at all.
inline FieldValue randomValue(Random &random, const FieldInfo &field)
{
    if (random.oneIn(5))
        return {};
    if (!random.oneIn(3))
        return plausibleValue(random, field.id);
    return field.kind == FieldInfo::Kind::number ? FieldValue(oddNumber(random)) : FieldValue(oddText(random));
}

/// A run of the study, or once in a while one that is not there.
inline std::string someRun(Random &random, const Study &study)
{
    size_t left = study.runCount();
    if (left == 0 || random.oneIn(20))
        return "r0";
    left = random.below(left);
    for (const Scenario &scenario : study.scenarios) {
        if (left < scenario.runs.size())
            return scenario.runs[left]->id;
        left -= scenario.runs.size();
    }
    return {};
}

inline std::string someScenario(Random &random, const Study &study)
{
    return study.scenarios.empty() || random.oneIn(20) ? "s0" : random.pick(study.scenarios).id;
}

inline std::vector<std::string> somePlaces(Random &random)
{
    std::vector<std::string> codes(random.below(5));
    for (std::string &code : codes)
        code = random.oneIn(4) ? oddText(random) : std::string(random.pick(Dataset::builtIn().places()).code);
    return codes;
}

inline Study setSomeFields(Random &random, const Study &study, const std::string &run)
{
    if (random.oneIn(3)) // the way a region sets its provider
        return setFields(study, run, plausibleSite(random));
    const FieldInfo &field = random.pick(allFields());
    return setField(study, run, field.id, randomValue(random, field));
}

inline Study withOddBlock(const Study &study, const std::string &written)
{
    Report report = study.report;
    const TextBlock block{TextStyle::body, normalRuns({{written}})};
    report.blocks.push_back(std::make_shared<const ReportBlock>(ReportBlock{block, {}, "es"}));
    return setReport(study, std::move(report));
}

inline Study withTemplateName(const Study &study, std::string name)
{
    Report report = study.report;
    report.templateName = std::move(name);
    return setReport(study, std::move(report));
}

inline Study withBlocksReversed(const Study &study)
{
    Report report = withOddBlock(study, "order").report; // a report without blocks has no order
    std::reverse(report.blocks.begin(), report.blocks.end());
    return setReport(study, std::move(report));
}

inline Study withFigure(const Study &study, const std::string &caption)
{
    Report report = study.report;
    const BlockContent figure = normalContent(RecipeBlock{"figure.runs", {}, caption});
    report.blocks.push_back(std::make_shared<const ReportBlock>(ReportBlock{figure, {}, {}}));
    return setReport(study, std::move(report));
}

inline std::optional<RunPlan::Kind> somePlanKind(Random &random)
{
    using Kind = RunPlan::Kind;
    return random.pick(std::array<std::optional<Kind>, 4>{Kind::training, Kind::inference, Kind::pilot, std::nullopt});
}

/// An input of a plan, be it one of the run's plan or not, with a value that fits or an odd one.
inline Study setSomeOfPlan(Random &random, const Study &unplanned, const std::string &run)
{
    const Run *there = unplanned.run(run);
    const Study study = there && !there->plan ? setPlanKind(unplanned, run, RunPlan::Kind::training) : unplanned;
    static constexpr std::array<const char *, 14> names{"parameters", "tokens", "mfu",    "development", "failed",
                                                        "trials",     "of",     "done",   "hours",       "gpus",
                                                        "model",      "gpu",    "joules", "part"};
    const std::string name = random.pick(names);
    if (name == "model")
        return setPlanInputs(study, run, {{name, random.oneIn(2) ? std::string("Llama-3.1-8B") : oddText(random)}});
    if (name == "gpu")
        return setPlanInputs(study, run,
                             {{name, random.oneIn(2) ? std::string("NVIDIA H100 SXM5 80GB") : oddText(random)}});
    if (name == "part")
        return setPlanInputs(study, run, {{name, oddText(random)}});
    return setPlanInputs(study, run, {{name, random.oneIn(4) ? oddNumber(random) : random.upTo(1)}});
}

/// The study after a random edit of a kind; nothing for a number that is no kind. A new kind of edit is one line here, and
/// the compiler asks for it. Two draws in one argument list would come in the compiler's order, so none has two.
inline std::optional<Study> randomEdit(EditKind kind, Random &r, const Study &study)
{
    const std::string run = someRun(r, study), scenario = someScenario(r, study);
    switch (kind) {
    case EditKind::setField: return setSomeFields(r, study, run);
    case EditKind::renameRun: return renameRun(study, run, oddText(r));
    case EditKind::renameScenario: return renameScenario(study, scenario, oddText(r));
    case EditKind::setKind: return setKind(study, run, r.pick(std::array{"", "pilot", "final", "other", "ñ"}));
    case EditKind::setTitle: return setTitle(study, oddText(r));
    case EditKind::setAuthor: return setAuthor(study, oddText(r));
    case EditKind::setDetails: {
        const std::string affiliation = oddText(r), funder = oddText(r), grant = oddText(r);
        Logo logo;
        if (r.oneIn(2))
            logo = {
                std::make_shared<const Picture>(Picture{
                    Picture::Kind::png, std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x01", 24), 2, 1}),
                oddText(r),
                {}};
        return setDetails(study, {affiliation, funder, grant, r.oneIn(2) ? "0000-0002-1825-0097" : "0000", logo});
    }
    case EditKind::setReportLanguage: return setReportLanguage(study, r.oneIn(2) ? "es" : "en");
    case EditKind::setTense: return setTense(study, r.oneIn(2) ? Tense::done : Tense::planned);
    case EditKind::setDataset: return setDataset(study, std::string(r.pick(Dataset::all()).id));
    case EditKind::addRun: return addRun(study, scenario, oddText(r));
    case EditKind::duplicateRun: return duplicateRun(study, run, oddText(r));
    case EditKind::removeRun: return removeRun(study, run);
    case EditKind::moveRun: return moveRun(study, run, r.oneIn(2) ? 1 : -1);
    case EditKind::setElsewhere: return setElsewhere(study, somePlaces(r));
    case EditKind::updateFigures: return withShippedFigures(study);
    case EditKind::addScenario: return addScenario(study, copyOfScenario(study, scenario, oddText(r)));
    case EditKind::removeScenario: return removeScenario(study, scenario);
    case EditKind::setBaseline: return makeBaseline(study, scenario);
    case EditKind::moveScenario: return moveScenario(study, scenario, r.oneIn(2) ? 1 : -1);
    case EditKind::setBudget: return setBudget(study, {r.oneIn(2) ? std::optional(12.5) : std::nullopt, std::nullopt});
    case EditKind::setYears: return setYears(study, run, 2026, r.oneIn(2) ? std::optional(2029) : std::nullopt);
    case EditKind::setNote: return setNote(study, run, oddText(r));
    case EditKind::setRepeat:
        return setRepeat(study, run, r.oneIn(3) ? std::nullopt : std::optional(Recurrence{.count = 2}));
    case EditKind::editReport: return withOddBlock(study, oddText(r));
    case EditKind::setReportTemplate: return withTemplateName(study, r.oneIn(2) ? "dnsh" : "summary");
    case EditKind::editRuns: return changeRuns(study, {&run, 1}, [](Run &each) { each.workload.zone = "FR"; });
    case EditKind::addRuns: return addRuns(study, scenario, {Run(), Run()});
    case EditKind::sortRuns: return orderRuns(study, scenario, std::array{someRun(r, study)});
    case EditKind::removeRuns: return removeRuns(study, {&run, 1});
    case EditKind::moveSection: return withBlocksReversed(study);
    case EditKind::setFigure: return withFigure(study, oddText(r));
    case EditKind::setPlan: return setSomeOfPlan(r, study, run);
    case EditKind::setPlanKind: return setPlanKind(study, run, somePlanKind(r));
    case EditKind::setTraining:
        return setTraining(study, run, r.oneIn(3) ? std::nullopt : std::optional(Training{2, 4, 0.5}));
    }
    return {};
}

/// All kinds, those of tomorrow too.
inline std::vector<EditKind> allEditKinds()
{
    std::vector<EditKind> kinds;
    Random random(1);
    while (randomEdit(EditKind(kinds.size()), random, Study()))
        kinds.push_back(EditKind(kinds.size()));
    return kinds;
}

} // namespace huella
