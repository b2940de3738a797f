// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_models.h"

#include "core/charts/chart_points.h"
#include "core/charts/describe.h"
#include "core/wording/model_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace huella {
namespace {

constexpr int chartDigits = 3;
constexpr double linesUp = 4; // about as many lines of the curve's axis
constexpr size_t mostBatchTicks = 5;

using LeaderRows = std::vector<const LeaderRow *>;

Real joulesOf(const LeaderRow &row, bool perToken)
{
    return perToken ? row.record->jPerToken : row.record->jPerResponse;
}

ColourRole inkOfFamily(std::string_view family, bool several)
{
    constexpr std::array<std::pair<std::string_view, ColourRole>, 3> inks{
        {{"h100", ColourRole::cpu}, {"b200", ColourRole::gpu}, {"a100", ColourRole::embodied}}};
    if (!several)
        return ColourRole::cpu;
    for (const auto &[name, ink] : inks)
        if (name == family)
            return ink;
    return ColourRole::quiet;
}

bool holds(std::span<const LeaderRow *const> rows, const LeaderRow *row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

/// Those that have both figures; of many, the best setting of each model alone.
LeaderRows drawnRows(std::span<const LeaderRow *const> rows, bool perToken, std::span<const LeaderRow *const> picked,
                     const LeaderFilter &filter)
{
    LeaderRows drawn(rows.begin(), rows.end());
    for (const LeaderRow *row : picked) // whatever rank it has among the settings of its model
        if (!holds(rows, row) && isAmong(*row, filter))
            drawn.push_back(row);
    std::erase_if(drawn,
                  [&](const LeaderRow *row) { return !(row->active > 0 && joulesOf(*row, perToken).value_or(0) > 0); });
    if (drawn.size() > mostModelPoints)
        std::erase_if(drawn, [&](const LeaderRow *row) { return !row->best && !holds(picked, row); });
    return drawn;
}

ChartRow pointOf(const LeaderRow &row, bool perToken, bool several, bool picked, const Wording &words)
{
    ChartRow point;
    point.id = leaderId(row);
    point.label = several ? modelName(row) + ", " + familyName(row.family) : modelName(row);
    point.value = joulesSaid(joulesOf(row, perToken), words, chartDigits);
    point.low = row.active;
    point.strong = picked;
    BarPart part{*joulesOf(row, perToken), picked ? ColourRole::mark : inkOfFamily(row.family, several), {}};
    part.square = isMixture(row);
    point.parts.push_back(std::move(part));
    point.note =
        words("models.point", {textArg("active", activeSaid(row, words)), textArg("setting", settingSaid(row, words))});
    if (picked)
        point.about = shortModelName(row);
    return point;
}

/// Names for those that somebody asks about first: the least, the most, and the largest model.
void nameExtremes(ChartSpec &chart, const LeaderRows &rows)
{
    if (rows.size() < 3)
        return;
    const auto size = [](const ChartRow &a, const ChartRow &b) { return a.total() < b.total(); };
    const auto [least, most] = std::minmax_element(chart.bars.begin(), chart.bars.end(), size);
    const auto largest = std::max_element(chart.bars.begin(), chart.bars.end(),
                                          [](const ChartRow &a, const ChartRow &b) { return a.low < b.low; });
    for (const auto &each : {least, most, largest})
        each->about = shortModelName(*rows[size_t(each - chart.bars.begin())]);
}

std::vector<std::pair<double, std::string>> saidTicks(const std::vector<double> &values, const Wording &words)
{
    std::vector<std::pair<double, std::string>> ticks;
    for (const double value : values)
        ticks.emplace_back(value, words.numbers().significant(value, chartDigits));
    return ticks;
}

void addLegend(ChartSpec &chart, const LeaderRows &rows, bool several, const Wording &words)
{
    const auto add = [&chart](ColourRole ink, std::string label, bool square) {
        BarPart part{0, ink, std::move(label)};
        part.square = square;
        chart.legend.push_back(std::move(part));
    };
    std::vector<std::string> families;
    bool mixtures = false;
    for (const LeaderRow *row : rows) {
        mixtures = mixtures || isMixture(*row);
        if (several && std::find(families.begin(), families.end(), row->family) == families.end())
            families.push_back(row->family);
    }
    std::sort(families.begin(), families.end());
    for (const std::string &family : families)
        add(inkOfFamily(family, true), familyName(family), false);
    const ColourRole ink = several ? ColourRole::quiet : ColourRole::cpu;
    if (!mixtures)
        return;
    add(ink, words("models.dense"), false);
    add(ink, words("models.mixture"), true);
}

/// 8, 32, 128, 512: some of the batch sizes, equally far apart on a logarithmic axis.
std::vector<double> batchTicks(double least, double most)
{
    double step = 2;
    while (std::log(most / least) / std::log(step) > double(mostBatchTicks) - 1 + 1e-9)
        step *= 2;
    std::vector<double> ticks;
    for (double at = least; at <= most * (1 + 1e-9); at *= step)
        ticks.push_back(at);
    return ticks;
}

ChartRow batchPoint(const LeaderRow &each, const LeaderRow &row, bool perToken, const Wording &words)
{
    ChartRow point;
    point.id = leaderId(each);
    point.label = words("models.batch", {numberArg("batch", each.batch)});
    point.value = joulesSaid(joulesOf(each, perToken), words, chartDigits);
    point.low = each.batch;
    point.strong = each.batch == row.batch;
    point.parts.push_back({*joulesOf(each, perToken), point.strong ? ColourRole::mark : ColourRole::quiet, {}});
    if (each.record->itlMs)
        point.note = words("models.ms_a_token", {textArg("ms", words.numbers().significant(*each.record->itlMs, 2))});
    if (point.strong)
        point.about = point.value;
    return point;
}

} // namespace

std::string leaderId(const LeaderRow &row) { return std::to_string(&row - leaderboard().data()); }

const LeaderRow *leaderRowOf(std::string_view id)
{
    size_t at = 0;
    const auto read = std::from_chars(id.data(), id.data() + id.size(), at);
    const bool whole = read.ec == std::errc() && read.ptr == id.data() + id.size();
    return whole && at < leaderboard().size() ? &leaderboard()[at] : nullptr;
}

ChartSpec modelsChart(const LeaderView &view, std::span<const LeaderRow *const> rows,
                      std::span<const LeaderRow *const> picked, const Wording &words)
{
    ChartSpec chart;
    chart.kind = ChartKind::scatter;
    chart.title = words("models.scatter");
    chart.labelHeading = words("models.column.model");
    chart.valueHeading = joulesHeading(view.filter.task, view.perToken, words);
    chart.unit = "J";
    const LeaderRows drawn = drawnRows(rows, view.perToken, picked, view.filter);
    const bool several = std::any_of(drawn.begin(), drawn.end(),
                                     [&](const LeaderRow *row) { return row->family != drawn.front()->family; });
    for (const LeaderRow *row : drawn)
        chart.bars.push_back(pointOf(*row, view.perToken, several, holds(picked, row), words));
    if (drawn.empty()) {
        chart.footnote = words("models.none");
        chart.description = chart.title;
        return chart;
    }
    nameExtremes(chart, drawn);
    const PointAxes axes = pointAxes(chart);
    chart.ticks = saidTicks(logTicks(axes.up), words);
    chart.ticksAcross = saidTicks(logTicks(axes.across), words);
    chart.axisHeading = words("models.active_axis");
    addLegend(chart, drawn, several, words);
    if (drawn.size() < rows.size())
        chart.footnote =
            words("models.drawn", {numberArg("count", double(drawn.size())), numberArg("all", double(rows.size()))});
    chart.description = describeChart(chart, words);
    return chart;
}

ChartSpec batchChart(const LeaderRow *row, bool perToken, const Wording &words)
{
    ChartSpec chart;
    chart.kind = ChartKind::curve;
    chart.title = chart.description = words("models.batches");
    chart.labelHeading = words("models.column.batch");
    chart.unit = "J";
    if (!row) {
        chart.footnote = words("models.pick_one");
        return chart;
    }
    chart.valueHeading = words("models.of_model", {textArg("joules", joulesHeading(row->task, perToken, words)),
                                                   textArg("model", shortModelName(*row))});
    chart.axisHeading = words("models.batch_axis");
    for (const LeaderRow *each : batchesOf(*row))
        if (joulesOf(*each, perToken))
            chart.bars.push_back(batchPoint(*each, *row, perToken, words));
    if (chart.bars.empty()) {
        chart.footnote = words("models.none_of_model");
        return chart;
    }
    if (ChartRow &first = chart.bars.front(); !first.strong && chart.bars.size() > 1)
        first.about = words("models.at_batch", {textArg("joules", first.value), numberArg("batch", first.low)});
    const double end = chart.axisMax(), step = roundStep(end / linesUp);
    for (int i = 0; i * step <= end * (1 + 1e-9); ++i)
        chart.ticks.emplace_back(i * step, words.numbers().significant(i * step, chartDigits));
    chart.ticksAcross = saidTicks(batchTicks(chart.bars.front().low, chart.bars.back().low), words);
    chart.footnote = curveSetting(*row, words);
    if (chart.bars.size() == 1)
        chart.footnote += ". " + words("models.one_batch");
    chart.description = describeChart(chart, words);
    return chart;
}

} // namespace huella
