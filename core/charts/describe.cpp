// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/describe.h"

#include <algorithm>

namespace huella {
namespace {

std::string joined(const std::vector<std::string> &parts, std::string_view between)
{
    std::string list;
    for (const std::string &part : parts)
        list += (list.empty() ? "" : std::string(between)) + part;
    return list;
}

std::string describeBars(const ChartSpec &chart, const Wording &words)
{
    std::vector<std::string> values;
    for (const ChartRow &bar : chart.bars)
        values.push_back(bar.label + " " + bar.value);
    for (const ChartMark &mark : chart.marks)
        values.push_back(mark.text());
    const std::string all =
        words("chart.description", {text("title", chart.title), text("values", joined(values, "; "))});
    const auto largest = std::max_element(chart.bars.begin(), chart.bars.end(),
                                          [](const ChartRow &a, const ChartRow &b) { return a.total() < b.total(); });
    if (chart.bars.size() < 2 || !(largest->total() > 0))
        return all;
    return all + " "
           + words("chart.description.largest", {text("label", largest->label), text("value", largest->value)});
}

const std::string &nameOf(const ChartRow &bar) { return bar.name.empty() ? bar.label : bar.name; }

std::string endsOf(const ChartRow &bar)
{
    std::vector<std::string> ends;
    if (!bar.lowText.empty())
        ends.push_back(bar.lowValue + " (" + bar.lowText + ")");
    if (!bar.highText.empty())
        ends.push_back(bar.highValue + " (" + bar.highText + ")");
    return joined(ends, ", ");
}

std::string describeTornado(const ChartSpec &chart, const Wording &words)
{
    std::vector<std::string> rows;
    for (const ChartRow &bar : chart.bars)
        rows.push_back(nameOf(bar) + ": " + endsOf(bar));
    const std::string all =
        words("chart.tornado.description",
              {text("title", chart.title), text("centre", chart.centreValue), text("values", joined(rows, "; "))});
    if (chart.bars.size() < 2)
        return all;
    const ChartRow &widest = chart.bars.front(); // hardware, whose reach misleads, is not the first
    return all + " "
           + words("chart.tornado.widest",
                   {text("label", nameOf(widest)), text("low", widest.lowValue), text("high", widest.highValue)});
}

/// Of the first series.
std::string describeLine(const ChartSpec &chart, const Wording &words)
{
    std::vector<const ChartRow *> points;
    for (const ChartRow &bar : chart.bars)
        if (!bar.parts.empty() && bar.parts.front().value >= 0)
            points.push_back(&bar);
    if (points.empty())
        return chart.title;
    const auto bySize = [](const ChartRow *a, const ChartRow *b) {
        return a->parts.front().value < b->parts.front().value;
    };
    const auto [lowest, highest] = std::minmax_element(points.begin(), points.end(), bySize);
    return words("chart.history.description",
                 {text("title", chart.title), text("first", points.front()->value), text("from", points.front()->label),
                  text("last", points.back()->value), text("to", points.back()->label),
                  text("highest", (*highest)->value), text("high_year", (*highest)->label),
                  text("lowest", (*lowest)->value), text("low_year", (*lowest)->label)});
}

std::string describeHistogram(const ChartSpec &chart, const Wording &words)
{
    if (chart.bars.empty())
        return chart.title;
    std::vector<std::string> marks;
    for (const ChartMark &mark : chart.marks)
        marks.push_back(mark.text());
    const auto tallest = std::max_element(chart.bars.begin(), chart.bars.end(),
                                          [](const ChartRow &a, const ChartRow &b) { return a.total() < b.total(); });
    const ChartRow &first = chart.bars.front(), &last = chart.bars.back();
    return words("chart.draws.description",
                 {text("title", chart.title), text("marks", joined(marks, "; ")), text("first", first.label),
                  text("first_value", first.value), text("last", last.label), text("last_value", last.value),
                  text("label", tallest->label), text("value", tallest->value)});
}

} // namespace

std::string describeChart(const ChartSpec &chart, const Wording &words)
{
    switch (chart.kind) {
    case ChartKind::tornado: return describeTornado(chart, words);
    case ChartKind::line: return describeLine(chart, words);
    case ChartKind::histogram: return describeHistogram(chart, words);
    case ChartKind::bars: break;
    }
    return describeBars(chart, words);
}

} // namespace huella
