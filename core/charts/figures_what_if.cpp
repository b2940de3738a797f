// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"
#include "core/charts/figures_compare.h"
#include "core/charts/figures_parts.h"
#include "core/charts/footing_marks.h"
#include "core/wording/page_units.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

using What = Variation::What;

const char *whatKey(What what)
{
    switch (what) {
    case What::place:
    case What::region: return "whatif.place";
    case What::processor:
    case What::cores: return "whatif.processor";
    case What::accelerator:
    case What::gpus: return "whatif.accelerator";
    case What::memory: return "whatif.memory";
    case What::usage: return "whatif.usage";
    case What::pue: return "whatif.pue";
    case What::repeats:
    case What::hours: return "whatif.repeats";
    case What::dataset:
    case What::gridYear: break;
    }
    return "whatif.data";
}

std::string dataNote(const DataRow &row, const ScenarioResult &scenario, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    std::string note = words("basis." + std::string(toString(row.basis)));
    note += " · " + (row.gPerKwh ? numbers.exact(*row.gPerKwh, "g/kWh") : words("compare.data.several"));
    if (row.pue)
        note += " · PUE " + numbers.exact(*row.pue);
    if (const size_t unknown = unknownThere(row, scenario); unknown > 0)
        note += " · " + words("compare.data.missing", {numberArg("count", double(unknown))});
    if (row.ofOtherYears > 0)
        note += " · " + words("compare.data.other_years", {numberArg("count", double(row.ofOtherYears))});
    return note;
}

/// The rows that move something, as numbers of the list: as they come, which is by their reach in emissions, or by that in energy.
std::vector<size_t> rowsToShow(std::span<const WhatIfRow> rows, double centre, Measure measure)
{
    std::vector<size_t> shown;
    const auto reach = [&](size_t i) { return std::abs((rows[i].high.energy - rows[i].low.energy).value()); };
    for (size_t i = 0; i < rows.size(); ++i)
        if (measure != Measure::energy
            || reach(i) > 1e-9 * centre) // summed in another order, the last digit may differ
            shown.push_back(i);
    if (measure == Measure::energy)
        std::stable_sort(shown.begin(), shown.end(), [&](size_t a, size_t b) {
            return rows[a].isHardware() != rows[b].isHardware() ? rows[b].isHardware() : reach(a) > reach(b);
        });
    return shown;
}

/// What is said of those ends that change something.
std::string joinedEnds(const WhatIfRow &row, const std::string &low, const std::string &high)
{
    return row.low.asNow ? high : row.high.asNow ? low : low + " … " + high;
}

} // namespace

std::string rowId(const WhatIfRow &row) { return whatKey(row.what); }

std::string rowId(const DataRow &row)
{
    return row.change.what == What::dataset ? row.change.name : "year-" + std::to_string(int(row.change.number));
}

size_t unknownThere(const DataRow &row, const ScenarioResult &scenario)
{
    return row.missing - std::min(row.missing, scenario.missing);
}

std::string changeText(Variation::What what, const Wording &words) { return words(whatKey(what)); }

std::string changedTo(const Variation &change, const Dataset &dataset, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    switch (change.what) {
    case What::place: {
        const auto place = dataset.place(change.name);
        return place ? std::string(place->record->name(words.language() == Language::es)) : change.name;
    }
    case What::memory:
    case What::repeats: return "× " + numbers.exact(change.number);
    case What::usage: return numbers.percent(change.number, 3);
    case What::pue: return numbers.exact(change.number);
    default: return change.name;
    }
}

std::string dataName(const DataRow &row, const Wording &words)
{
    if (row.change.what == What::dataset)
        return words("dataset." + row.change.name);
    if (row.change.number == 0)
        return words("scenario.grid_year.newest");
    return words("compare.data.year", {yearArg("year", int(row.change.number))});
}

std::string placesApartSentence(std::span<const std::string> placesApart, const Dataset &dataset, const Wording &words)
{
    std::vector<std::string> names;
    for (const std::string &code : placesApart)
        names.push_back(listedPlaceName(code, dataset, words));
    return names.empty() ? std::string() : words("compare.what_if.apart", {textArg("list", listed(names, words))});
}

ChartSpec whatIfChart(std::span<const WhatIfRow> rows, const ScenarioResult &scenario, const Wording &words,
                      std::optional<Scale> unit, Measure measure, std::span<const std::string> placesApart)
{
    const MeasureOf shown(measure, *scenario.dataset);
    ChartSpec chart;
    chart.kind = ChartKind::tornado;
    if (scenario.missing > 0)
        rows = {}; // the ends would count what the centre does not
    chart.title = words("compare.what_if");
    chart.labelHeading = words("compare.change");
    sayMeasure(chart, measure, words);
    chart.centre = shown.amount(scenario.emissions.total, scenario.energy.total);
    const Precision precision =
        precisionOf(chart.centre, shown.interval(scenario.range), scaleOnPage(unit, measure, chart.centre));
    chart.centreValue = amountText(chart.centre, precision, words);
    for (const size_t i : rowsToShow(rows, chart.centre, measure)) {
        const WhatIfRow &row = rows[i];
        ChartRow bar;
        bar.id = rowId(row);
        bar.name = changeText(row.what, words);
        if (!row.low.asNow) // an end without a text is not shown
            bar.lowText = changedTo(row.low.change, *scenario.dataset, words);
        if (!row.high.asNow)
            bar.highText = changedTo(row.high.change, *scenario.dataset, words);
        bar.low = shown.amount(row.low.emissions, row.low.energy);
        bar.high = shown.amount(row.high.emissions, row.high.energy);
        bar.lowValue = amountText(bar.low, precision, words);
        bar.highValue = amountText(bar.high, precision, words);
        bar.label = bar.name + ": " + joinedEnds(row, bar.lowText, bar.highText);
        bar.value = joinedEnds(row, bar.lowValue, bar.highValue);
        chart.bars.push_back(std::move(bar));
    }
    const bool waits = scenario.missing > 0 && scenario.missing < scenario.runs.size();
    chart.footnote = waits ? words("compare.waits", {numberArg("count", double(scenario.missing))})
                           : words(rows.empty() ? "plan.nothing" : "compare.what_if.note");
    const auto halved = std::find_if(rows.begin(), rows.end(), [](const WhatIfRow &row) {
        return row.what == Variation::What::repeats && row.low.change.number < 1;
    });
    if (halved != rows.end() && halved->low.emissions > scenario.emissions.total * (halved->low.change.number * 1.001))
        chart.footnote += " " + words("compare.what_if.once");
    if (!rows.empty() && measure == Measure::energy)
        chart.footnote += " " + words("compare.what_if.place");
    else if (const std::string apart = placesApartSentence(placesApart, *scenario.dataset, words);
             !apart.empty() && !waits)
        chart.footnote += " " + apart;
    chart.description = describeChart(chart, words);
    return chart;
}

ChartSpec otherDataChart(std::span<const DataRow> rows, const ScenarioResult &scenario, const Wording &words,
                         std::optional<Scale> unit, Measure measure)
{
    const MeasureOf shown(measure, *scenario.dataset);
    ChartSpec chart;
    chart.title = words("compare.data");
    chart.labelHeading = words("compare.data.heading");
    sayMeasure(chart, measure, words);
    const double total = shown.amount(scenario.emissions.total, scenario.energy.total);
    const Precision precision = precisionOf(total, shown.interval(scenario.range), scaleOnPage(unit, measure, total));
    const auto own = std::find_if(rows.begin(), rows.end(), [](const DataRow &row) { return row.own; });
    FootingMarks marks;
    const auto besideOwn = [&](const DataRow &row) {
        const bool alike = own == rows.end() || measure == Measure::energy;
        return alike ? Beside::alike : beside(Footing{row.basis, row.source}, Footing{own->basis, own->source});
    };
    for (const DataRow &row : rows) {
        ChartRow bar;
        bar.id = rowId(row);
        bar.label = dataName(row, words);
        marks.mark(bar, besideOwn(row));
        const double amount = shown.amount(row.emissions.value_or(Mass()), row.energy.value_or(Energy()));
        bar.value = row.emissions ? (row.missing > 0 ? "≥ " : "") + amountText(amount, precision, words)
                                  : words("compare.data.unknown"); // what is not counted comes on top
        bar.parts = {{amount, row.own ? ColourRole::mark : ColourRole::quiet, {}}};
        bar.strong = row.own;
        bar.note = dataNote(row, scenario, words);
        chart.bars.push_back(std::move(bar));
    }
    chart.footnote = marks.footnote(words, "compare.source", "compare.data.note");
    if (scenario.missing > 0)
        chart.footnote += (chart.footnote.empty() ? "" : " ")
                          + words("totals.missing", {numberArg("count", double(scenario.missing))});
    chart.description = describeChart(chart, words);
    return chart;
}

} // namespace huella
