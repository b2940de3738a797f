// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double stepsOnATornado = 8; // fewer leave half the axis empty, more rescale it at each edit
constexpr double rounding = 1e-9;     // 0.3 is not three times 0.1

/// How far up a bar reaches; the parts of a point stand beside each other, not on each other.
double heightOf(const ChartRow &bar, ChartKind kind)
{
    if (kind == ChartKind::histogram)
        return bar.total();
    if (kind != ChartKind::line)
        return std::max(bar.total(), bar.high);
    double highest = 0;
    for (const BarPart &part : bar.parts)
        highest = std::max(highest, part.value);
    return highest;
}

/// In finer steps than roundStep(): bars have no lines of an axis that would have to stand at round numbers, and fill at
/// least three quarters of their card.
double barStep(double size)
{
    const double unit = std::pow(10.0, std::floor(std::log10(size)));
    for (double step : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (size <= step * unit * (1 + rounding))
            return step * unit;
    return 10 * unit;
}

} // namespace

std::vector<std::string> ChartRow::remarks() const
{
    std::vector<std::string> lines;
    if (!range.empty())
        lines.push_back(range);
    for (const BarPart &part : parts)
        if (!part.text.empty())
            lines.push_back(part.label + ": " + part.text);
    if (!note.empty())
        lines.push_back(note);
    return lines;
}

double roundStep(double size)
{
    const double unit = std::pow(10.0, std::floor(std::log10(size)));
    for (double step : {1.0, 2.0, 5.0})
        if (size <= step * unit * (1 + rounding))
            return step * unit;
    return 10 * unit;
}

double ChartSpec::axisMax() const
{
    double largest = 0;
    for (const ChartRow &bar : bars)
        largest = std::max(largest, heightOf(bar, kind));
    if (kind == ChartKind::bars)
        for (const ChartMark &mark : marks)
            largest = std::max(largest, mark.at);
    if (kind == ChartKind::histogram && largest > 0)
        return largest; // no axis says how high: the tallest bar fills the height
    if (!(largest > 0))
        return 1;
    return kind == ChartKind::bars || kind == ChartKind::curve ? barStep(largest) : roundStep(largest);
}

std::vector<ChartRow> ChartSpec::rows() const
{
    std::vector<ChartRow> all;
    for (const ChartMark &mark : marks) {
        ChartRow &row = all.emplace_back();
        row.label = mark.label;
        row.value = mark.value;
    }
    for (const ChartRow &bar : bars) {
        if (!bar.label.empty() || bar.parts.size() < 2) {
            all.push_back(bar);
            continue;
        }
        for (const BarPart &part : bar.parts) { // a bar without a name is the whole
            ChartRow &row = all.emplace_back();
            row.label = part.label;
            row.value = part.text;
            row.parts = {{part.value, part.ink, {}}};
        }
    }
    return all;
}

AxisRange ChartSpec::barRange() const
{
    return bars.empty() || !(bars.back().high > bars.front().low) ? AxisRange()
                                                                  : AxisRange{bars.front().low, bars.back().high};
}

AxisRange ChartSpec::tightRange() const
{
    AxisRange range{centre, centre};
    const auto cover = [&range](double value) { range = {std::min(range.low, value), std::max(range.high, value)}; };
    for (const ChartRow &bar : bars) {
        if (!bar.lowText.empty())
            cover(bar.low);
        if (!bar.highText.empty())
            cover(bar.high);
    }
    return range.high > range.low ? range : AxisRange{centre - 1, centre + 1};
}

bool ChartSpec::isBelow(const ChartRow &bar, bool lowEnd) const
{
    const double value = lowEnd ? bar.low : bar.high, other = lowEnd ? bar.high : bar.low;
    if (!isCentre(value))
        return value < centre;
    return isCentre(other) ? lowEnd : other > centre;
}

bool ChartSpec::isCentre(double value) const { return std::abs(value - centre) <= 1e-9 * std::abs(centre); }

AxisRange ChartSpec::axisRange() const
{
    const AxisRange tight = tightRange();
    const double step = roundStep((tight.high - tight.low) / stepsOnATornado);
    return {std::min(tight.low, std::floor(tight.low / step + rounding) * step),
            std::max(tight.high, std::ceil(tight.high / step - rounding) * step)};
}

} // namespace huella
