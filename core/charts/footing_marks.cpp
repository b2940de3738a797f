// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/footing_marks.h"

#include "core/charts/figures.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <unordered_map>

namespace huella {
const char *markOf(Beside beside)
{
    switch (beside) {
    case Beside::alike: break;
    case Beside::otherSource: return " †";
    case Beside::otherBasis: return " *";
    }
    return "";
}

const char *FootingMarks::mark(Beside beside)
{
    source_ = source_ || beside == Beside::otherSource;
    basis_ = basis_ || beside == Beside::otherBasis;
    return markOf(beside);
}

void FootingMarks::mark(ChartRow &bar, Beside beside)
{
    bar.label += mark(beside);
    bar.apart = beside == Beside::otherBasis;
}

std::string FootingMarks::footnote(const Wording &words, std::string_view sourceKey, std::string_view basisKey) const
{
    std::string note = source_ ? words(sourceKey) : std::string();
    if (basis_)
        note += (note.empty() ? "" : " ") + words(basisKey);
    return note;
}

std::string sourceName(Text id, const Dataset &dataset)
{
    const Source *source = dataset.source(id);
    return std::string(!source                                                 ? id
                       : source->publisher.empty() || source->publisher == "-" ? source->title
                                                                               : source->publisher);
}

void markApart(ChartSpec &chart, const ScenarioResult &scenario, const Wording &words)
{
    const auto most = footingOf(scenario);
    std::unordered_map<std::string_view, Beside> apart;
    for (const RunResultPointer &run : scenario.runs) {
        const Estimate *estimate = run->estimate();
        if (!estimate || !estimate->inputs.place)
            continue;
        const Beside one = beside(footingOf(estimate->inputs.intensity.origin), most);
        for (const std::string_view id :
             {std::string_view(run->run->id), std::string_view(estimate->inputs.place->code)})
            apart[id] = std::max(apart[id], one);
    }
    FootingMarks marks;
    for (ChartRow &bar : chart.bars)
        if (const auto found = apart.find(bar.id); found != apart.end())
            marks.mark(bar, found->second);
    if (marks.any())
        chart.footnote += (chart.footnote.empty() ? "" : " ") + marks.footnote(words, "totals.source", "totals.basis");
}

std::string listedPlaceName(const std::string &code, const Dataset &dataset, const Wording &words)
{
    for (const Dataset *each : {&dataset, &Dataset::builtIn()})
        if (const auto found = each->place(code); found && !found->byPartCode)
            return placeName(*found->record, words);
    return code;
}

std::string leftOutSentence(std::span<const LeftOutPlace> places, const Dataset &dataset, const Wording &words)
{
    std::string sentences;
    for (const bool world : {false, true}) {
        std::vector<std::string> names;
        for (const LeftOutPlace &place : places)
            if (place.world == world)
                names.push_back(listedPlaceName(place.code, dataset, words));
        if (!names.empty())
            sentences += (sentences.empty() ? "" : " ")
                         + words(world ? "chart.elsewhere.no_source" : "chart.elsewhere.not_here",
                                 {textArg("list", listed(names, words))});
    }
    return sentences;
}

} // namespace huella
