// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"

#include "core/charts/figures_parts.h"
#include "core/charts/footing_marks.h"
#include "core/planning/any_plan.h"

#include <algorithm>

namespace huella {
namespace {

ChartRow placeBar(const ComparedPlace &compared, double amount, const std::string &name, const Dataset &dataset,
                  const Wording &words)
{
    const Place &place = *compared.place;
    ChartRow bar;
    bar.id = compared.code;
    bar.label = name;
    bar.parts = {{amount, ColourRole::quiet, {}}};
    bar.note =
        words("chart.elsewhere.note", {numberArg("value", place.gPerKwh, "g CO₂e/kWh"), yearArg("year", place.year),
                                       textArg("basis", words("basis." + std::string(toString(place.basis)))),
                                       textArg("source", sourceName(place.source, dataset))});
    return bar;
}

/// As the list has it: that a figure is of one source, or of less than the name says, is said where it matters. "Spain (mainland)" beside
/// one of its islands: the other is no part of it.
std::string nameAmong(const ComparedPlace &compared, const ComparedPlaces &all, const Dataset &dataset,
                      const Wording &words)
{
    const Place &place = *compared.place;
    const auto named = dataset.place(compared.code);
    const std::string inside = compared.code + "-";
    const Text covers = words.language() == Language::es ? place.coversEs : place.coversEn;
    const bool part = std::any_of(all.places.begin(), all.places.end(),
                                  [&](const ComparedPlace &other) { return other.code.starts_with(inside); });
    return placeName(named ? *named->record : place, words)
           + (part && !covers.empty() ? " (" + std::string(covers) + ")" : "");
}

std::string elsewhereFootnote(const ComparedPlaces &all, const FootingMarks &marks, const Dataset &dataset,
                              const Wording &words)
{
    std::string note;
    const auto add = [&note](const std::string &sentence) {
        note += (note.empty() || sentence.empty() ? "" : " ") + sentence;
    };
    const bool maps = std::all_of(all.places.begin(), all.places.end(),
                                  [](const ComparedPlace &each) { return each.place->fromElectricityMaps(); });
    if (maps && all.places.size() > 1)
        add(words("chart.elsewhere.maps"));
    add(marks.footnote(words, "chart.elsewhere.source", "chart.elsewhere.basis"));
    add(leftOutSentence(all.leftOut, dataset, words));
    return note;
}

/// Moved as it is, a run takes the same electricity everywhere: bars of one length would say nothing.
ChartSpec sameEnergyElsewhere(const Estimate &estimate, const Wording &words, std::optional<Scale> unit)
{
    ChartSpec chart;
    chart.title = words("chart.elsewhere.title");
    chart.labelHeading = words("chart.elsewhere.place");
    sayMeasure(chart, Measure::energy, words);
    const double kwh = estimate.outcome.energy.total.value();
    chart.footnote = words(
        "chart.elsewhere.same_energy",
        {textArg("value", amountText(kwh, estimate.range.energyKwh, scaleOnPage(unit, Measure::energy, kwh), words))});
    chart.description = chart.footnote;
    return chart;
}

} // namespace

std::string placeName(const Place &place, const Wording &words)
{
    return std::string(place.name(words.language() == Language::es));
}

ChartSpec elsewhereChart(const Estimate &estimate, const Dataset &dataset, std::span<const std::string> codes,
                         const Wording &words, std::optional<Scale> unit, bool asListed, Measure measure)
{
    if (measure == Measure::energy)
        return sameEnergyElsewhere(estimate, words, unit);
    const MeasureOf shown(measure, dataset);
    const Inputs &in = estimate.inputs;
    const bool ownIntensity = in.intensity.origin.kind == OriginKind::given;
    const Place *own = ownPlaceOf(in);
    const ComparedPlaces compared = comparedPlaces(dataset, codes, own);

    ChartSpec chart;
    chart.title = words("chart.elsewhere.title");
    chart.labelHeading = words("chart.elsewhere.place");
    sayMeasure(chart, measure, words);
    FootingMarks marks;
    for (const ComparedPlace &each : compared.places) {
        const bool isOwn = own && each.place->code == own->code;
        const Mass there =
            isOwn ? estimate.outcome.emissions.total : estimate.outcome.energy.total * Intensity(each.place->gPerKwh);
        ChartRow &bar = chart.bars.emplace_back(
            placeBar(each, shown.amount(there), nameAmong(each, compared, dataset, words), dataset, words));
        marks.mark(bar, each.beside);
        bar.strong = isOwn;
    }
    if (ownIntensity) {
        ChartRow bar;
        bar.id = "own";
        bar.label = words("chart.elsewhere.own");
        bar.parts = {{shown.amount(estimate.outcome.emissions.total), ColourRole::quiet, {}}};
        bar.strong = true;
        chart.bars.push_back(bar);
    }
    const auto less = [](const ChartRow &a, const ChartRow &b) { return a.total() < b.total(); };
    const auto before = [&less](const ChartRow &a, const ChartRow &b) { // what stands on another basis has no rank
        return a.apart != b.apart ? b.apart : less(a, b);
    };
    if (!asListed)
        std::stable_sort(chart.bars.begin(), chart.bars.end(), before);
    const double here = shown.amount(estimate.outcome.emissions.total);
    const double headline =
        here > 0 || chart.bars.empty() ? here : std::max_element(chart.bars.begin(), chart.bars.end(), less)->total();
    const Precision precision = precisionOf(here, shown.interval(estimate.range), scaleOnPage(unit, measure, headline));
    for (ChartRow &bar : chart.bars) {
        bar.value = amountText(bar.total(), precision, words);
        if (bar.strong)
            bar.parts.front().ink = ColourRole::mark;
    }
    chart.footnote = elsewhereFootnote(compared, marks, dataset, words);
    chart.description = describeChart(chart, words);
    if (marks.any() || !compared.leftOut.empty())
        chart.description += " " + chart.footnote;
    return chart;
}

namespace {

/// Why most simulations lie below the headline, where what causes most of the spread is why: a word for it, or nothing. Use is
/// drawn only where it was assumed.
const char *belowReason(const Range &range)
{
    constexpr double most = 0.6;
    if (range.belowHeadline <= most || range.shares.empty())
        return nullptr;
    const std::string &cause = range.shares.front().input;
    return cause == "usage" ? "plan.below" : cause == "accelerator" ? "plan.below.accelerator" : nullptr;
}

} // namespace

ChartSpec sharesChart(const Range &range, const Wording &words)
{
    ChartSpec chart;
    chart.title = words("chart.shares.title");
    chart.labelHeading = words("chart.shares.input");
    chart.valueHeading = words("chart.shares.share");
    for (const Share &share : range.shares) {
        ChartRow bar;
        bar.id = share.input;
        bar.label = words("share." + share.input);
        bar.value = words.numbers().percent(share.share);
        bar.parts = {{share.share, ColourRole::grey, {}}};
        chart.bars.push_back(bar);
    }
    chart.footnote = range.shares.empty()    ? words("chart.shares.none")
                     : range.explained < 0.9 ? words("chart.shares.together")
                                             : words("chart.shares.note");
    if (const char *reason = belowReason(range))
        chart.footnote += " " + words(reason, {percentArg("share", range.belowHeadline)});
    chart.description = describeChart(chart, words);
    return chart;
}

std::vector<BarPart> componentParts(const Estimate &estimate, const MeasureOf &shown, const Wording &words)
{
    const Split<Mass> &emissions = estimate.outcome.emissions;
    const Split<Energy> &energy = estimate.outcome.energy;
    const double pue = estimate.inputs.pue.value;
    const bool machines = estimate.inputs.countsMachines();
    std::vector<BarPart> parts{
        {shown.amount(emissions.cpu, energy.cpu) / pue, machines ? ColourRole::machine : ColourRole::cpu,
         words(machines ? "component.machine" : "component.cpu")},
        {shown.amount(emissions.gpu, energy.gpu) / pue, ColourRole::gpu, words("component.gpu")},
        {shown.amount(emissions.memory, energy.memory) / pue, ColourRole::memory, words("component.memory")},
        {shown.amount(emissions.total, energy.total) * (1 - 1 / pue), ColourRole::overhead,
         words("component.overhead")}};
    std::erase_if(parts, [](const BarPart &part) { return !(part.value > 0); });
    return parts;
}

namespace {

ChartSpec chartOfComponents(const Estimate &estimate, std::vector<BarPart> parts, const Wording &words,
                            const MeasureOf &shown)
{
    ChartSpec chart;
    chart.title = words(shown.isEnergy() ? "chart.components.title.energy" : "chart.components.title");
    chart.labelHeading = words("chart.components.component");
    sayMeasure(chart, shown.measure(), words);
    const double total = shown.amount(estimate.outcome.emissions.total, estimate.outcome.energy.total);
    ChartRow bar;
    bar.parts = std::move(parts);
    addRemarks(bar, shown.interval(estimate.range), scaleOf(shown.measure(), total), words);
    chart.legend = legendOf({bar});
    for (BarPart &part : chart.legend)
        part.label += " " + words.numbers().percent(total > 0 ? part.value / total : 0);
    chart.bars.push_back(std::move(bar));
    std::string list;
    for (const BarPart &part : chart.legend)
        list += (list.empty() ? "" : "; ") + part.label;
    chart.description = words("chart.description", {textArg("title", chart.title), textArg("values", list)});
    return chart;
}

/// A power that was typed over the plan's is of whatever somebody meant.
bool isAsPlanned(const RunResult &result)
{
    const Workload &workload = result.run->workload;
    return workload.gpuTdpW == result.planned->main().workload.gpuTdpW;
}

/// What a plan has beside the accelerators is inside of their power: it is told apart again.
std::vector<BarPart> withBeside(std::vector<BarPart> parts, const AnyPlanned &planned, const Wording &words)
{
    double factor = 1;
    for (const char *symbol : {"k_h", "k_n", "k_i"})
        if (const Term *figure = planned.main().working.figure(symbol))
            factor *= figure->value;
    const auto cards =
        std::find_if(parts.begin(), parts.end(), [](const BarPart &part) { return part.ink == ColourRole::gpu; });
    const bool apart =
        std::none_of(parts.begin(), parts.end(), [](const BarPart &part) { return part.ink == ColourRole::cpu; });
    if (cards == parts.end() || !(factor > 1) || !apart)
        return parts;
    BarPart beside = *cards;
    cards->value /= factor;
    beside.value -= cards->value;
    beside.ink = ColourRole::cpu;
    beside.label = words(planned.inference() ? "component.host_idle" : "component.host_network");
    parts.insert(cards, std::move(beside));
    return parts;
}

} // namespace

ChartSpec componentsChart(const Estimate &estimate, const Wording &words, const MeasureOf &shown)
{
    return chartOfComponents(estimate, componentParts(estimate, shown, words), words, shown);
}

ChartSpec componentsChart(const RunResult &result, const Wording &words, const MeasureOf &shown)
{
    std::vector<BarPart> parts = componentParts(*result.estimate(), shown, words);
    if (result.planned && isAsPlanned(result))
        parts = withBeside(std::move(parts), *result.planned, words);
    return chartOfComponents(*result.estimate(), std::move(parts), words, shown);
}

ChartSpec runsChart(const ScenarioResult &scenario, const Wording &words, std::optional<Scale> unit, Measure measure)
{
    const MeasureOf shown(measure, *scenario.dataset);
    double largest = 0;
    for (const RunResultPointer &run : scenario.runs)
        if (const Estimate *estimate = run->estimate())
            largest =
                std::max(largest, shown.amount(estimate->outcome.emissions.total, estimate->outcome.energy.total));
    unit = unitOfChart(unit, measure, largest);
    ChartSpec chart;
    chart.title = words("chart.runs.title", {textArg("measure", measureName(measure, words))});
    chart.labelHeading = words("chart.runs.run");
    sayMeasure(chart, measure, words);
    for (const RunResultPointer &run : scenario.runs) {
        const Estimate *estimate = run->estimate();
        if (!estimate)
            continue;
        ChartRow &bar = chart.bars.emplace_back();
        bar.id = run->run->id;
        bar.label = run->run->name;
        bar.parts = componentParts(*estimate, shown, words);
        const double amount = shown.amount(estimate->outcome.emissions.total, estimate->outcome.energy.total);
        const Interval interval = shown.interval(estimate->range);
        const Scale scale = scaleOnPage(unit, measure, amount);
        bar.value = amountText(amount, interval, scale, words);
        bar.low = interval.low;
        bar.high = interval.high;
        addRemarks(bar, interval, scale, words);
    }
    if (measure != Measure::energy)
        markApart(chart, scenario, words);
    chart.legend = legendOf(chart.bars);
    chart.description = describeChart(chart, words);
    return chart;
}

std::vector<std::string> hardwareParts(const Inputs &in, const Wording &words)
{
    std::vector<std::string> parts;
    const auto add = [&](const char *plain, const char *named, double count, std::string_view model) {
        parts.push_back(words(model.empty() ? plain : named, {numberArg("count", count), textArg("model", model)}));
    };
    if (in.countsMachines())
        add("report.hardware.machines", "report.hardware.machines_of", in.machines.value,
            in.processor ? in.processor->name : Text());
    if (in.countsCpu())
        add("report.hardware.cores", "report.hardware.cores_of", in.cores.value,
            in.processor ? in.processor->name : Text());
    if (in.countsGpu())
        add("report.hardware.cards", "report.hardware.cards_of", in.gpus.value,
            in.accelerator ? in.accelerator->name : Text());
    return parts;
}

std::string hardwareText(const Inputs &in, const Wording &words)
{
    std::string line;
    for (const std::string &part : hardwareParts(in, words))
        line += (line.empty() ? "" : ", ") + part;
    return line;
}

std::string placeText(const Inputs &in, const Wording &words)
{
    if (in.intensity.origin.kind == OriginKind::given || !in.place)
        return words("report.place.own");
    const std::string name = placeName(*in.place, words);
    return in.intensity.origin.rule == "rule.place.unknown" ? words("report.place.default", {textArg("place", name)})
                                                            : name;
}

} // namespace huella
