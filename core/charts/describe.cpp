// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/describe.h"

#include "core/charts/chart_points.h"

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
        words("chart.description", {textArg("title", chart.title), textArg("values", joined(values, "; "))});
    const auto largest =
        std::max_element(chart.bars.begin(), chart.bars.end(), [](const ChartRow &a, const ChartRow &b) {
            return a.apart != b.apart ? a.apart : a.total() < b.total();
        });
    if (chart.bars.size() < 2 || !(largest->total() > 0))
        return all;
    return all + " "
           + words("chart.description.largest", {textArg("label", largest->label), textArg("value", largest->value)});
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
        words("chart.tornado.description", {textArg("title", chart.title), textArg("centre", chart.centreValue),
                                            textArg("values", joined(rows, "; "))});
    if (chart.bars.size() < 2)
        return all;
    const ChartRow &widest = chart.bars.front(); // hardware, whose reach misleads, is not the first
    return all + " "
           + words("chart.tornado.widest", {textArg("label", nameOf(widest)), textArg("low", widest.lowValue),
                                            textArg("high", widest.highValue)});
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
                 {textArg("title", chart.title), textArg("first", points.front()->value),
                  textArg("from", points.front()->label), textArg("last", points.back()->value),
                  textArg("to", points.back()->label), textArg("highest", (*highest)->value),
                  textArg("high_year", (*highest)->label), textArg("lowest", (*lowest)->value),
                  textArg("low_year", (*lowest)->label)});
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
                 {textArg("title", chart.title), textArg("marks", joined(marks, "; ")), textArg("first", first.label),
                  textArg("first_value", first.value), textArg("last", last.label), textArg("last_value", last.value),
                  textArg("label", tallest->label), textArg("value", tallest->value)});
}

/// How many there are, and of these the least and the most; each of many in a row would tell a listener less.
std::string describePoints(const ChartSpec &chart, const Wording &words, const char *key)
{
    std::vector<const ChartRow *> points;
    std::string picked;
    for (const ChartRow &bar : chart.bars) {
        if (!isDrawn(bar, chart.kind))
            continue;
        points.push_back(&bar);
        if (bar.strong)
            picked = " " + words("chart.scatter.picked", {textArg("label", bar.label), textArg("value", bar.value)});
    }
    if (points.empty())
        return chart.title;
    const auto [least, most] = std::minmax_element(
        points.begin(), points.end(), [](const ChartRow *a, const ChartRow *b) { return a->total() < b->total(); });
    return words(key, {textArg("first", points.front()->label), textArg("first_value", points.front()->value),
                       textArg("last", points.back()->label), textArg("last_value", points.back()->value),
                       textArg("title", chart.title), numberArg("count", double(points.size())),
                       textArg("least", (*least)->label), textArg("least_value", (*least)->value),
                       textArg("most", (*most)->label), textArg("most_value", (*most)->value)})
           + picked;
}

} // namespace

std::string describeChart(const ChartSpec &chart, const Wording &words)
{
    switch (chart.kind) {
    case ChartKind::tornado: return describeTornado(chart, words);
    case ChartKind::line: return describeLine(chart, words);
    case ChartKind::histogram: return describeHistogram(chart, words);
    case ChartKind::scatter: return describePoints(chart, words, "chart.scatter.description");
    case ChartKind::curve: return describePoints(chart, words, "chart.curve.description");
    case ChartKind::bars: break;
    }
    return describeBars(chart, words);
}

} // namespace huella
