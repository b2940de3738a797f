// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"
#include "core/charts/figures_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

constexpr double mostBins = 40;
constexpr double clipped = 0.005;  // of the simulations, at each end
constexpr double sixDigits = 1e-5; // to which percentiles are rounded
constexpr double ticksOnAxis = 6;  // three to six, by where whole steps fall

/// The next width of a bar that people can read: 1, 1.2, 1.5, 2… with any number of zeros.
double binStep(double least)
{
    static constexpr std::array<double, 11> steps{1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    const double unit = std::pow(10.0, std::floor(std::log10(least)));
    const auto next =
        std::find_if(steps.begin(), steps.end(), [&](double step) { return step * unit >= least * (1 - 1e-9); });
    return (next == steps.end() ? 10 : *next) * unit;
}

/// As many decimals as a multiple of the step has.
int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 12; ++decimals) {
        const double moved = step * std::pow(10.0, decimals);
        if (std::abs(moved - std::round(moved)) < 1e-6 * moved)
            return decimals;
    }
    return 12;
}

std::vector<double> amountsOf(const Sample &sample, const MeasureOf &shown)
{
    std::vector<double> amounts;
    amounts.reserve(sample.emissions.size());
    for (size_t i = 0; i < sample.emissions.size(); ++i)
        amounts.push_back(shown.amount(Mass(sample.emissions[i]), Energy(sample.energy[i])));
    return amounts;
}

class DrawsChart {
public:
    DrawsChart(std::vector<double> amounts, const Interval &interval, double headline, Measure measure,
               const Wording &words, std::optional<Scale> unit)
        : amounts_(std::move(amounts)),
          interval_(interval),
          headline_(headline),
          measure_(measure),
          words_(words),
          scale_(scaleOnPage(unit, measure, headline)),
          percentiles_(percentilesOf(amounts_))
    {
    }

    ChartSpec make()
    {
        marks();
        bins();
        count();
        ticks();
        chart_.legend = {{0, ColourRole::mark, words_("chart.draws.inside")},
                         {0, ColourRole::quiet, words_("chart.draws.tails")}};
        return std::move(chart_);
    }

private:
    std::string said(double amount) const
    {
        return withUnitName(besideEnds(amount, headline_, interval_, scale_, words_.numbers()), scale_, words_);
    }
    /// A number of the axis: many tree-months beside each other have their name in the title alone.
    std::string onAxis(double amount, int decimals) const
    {
        const std::string number = words_.numbers().fixed(amount, decimals);
        return measure_ == Measure::treeMonths ? number : withUnitName(number, scale_, words_);
    }
    void marks()
    {
        const auto add = [this](const char *key, double amount, bool strong) {
            chart_.marks.push_back({amount, words_(key), said(amount), strong});
        };
        add("chart.draws.p5", percentiles_.low, false);
        add("chart.draws.p50", percentiles_.median, false);
        add("chart.draws.p95", percentiles_.high, false);
        add("chart.draws.headline", headline_, true);
        std::stable_sort(chart_.marks.begin(), chart_.marks.end(),
                         [](const ChartMark &a, const ChartMark &b) { return a.at < b.at; });
    }

    void bins()
    {
        const double low = std::min(quantile(amounts_, clipped), chart_.marks.front().at) / scale_.size;
        const double high = std::max(quantile(amounts_, 1 - clipped), chart_.marks.back().at) / scale_.size;
        step_ = binStep((high - low) / mostBins);
        first_ = std::floor(low / step_ + 1e-9);
        const auto bars = size_t(std::max(1.0, std::ceil(high / step_ - 1e-9) - first_));
        const int decimals = decimalsOf(step_);
        for (size_t i = 0; i < bars; ++i) {
            const double from = (first_ + double(i)) * step_, to = from + step_;
            ChartRow &bar = chart_.bars.emplace_back();
            bar.id = std::to_string(i);
            bar.low = from * scale_.size;
            bar.high = to * scale_.size;
            const auto &numbers = words_.numbers();
            bar.label =
                words_("chart.draws.bar", {textArg("low", numbers.fixed(from, decimals)),
                                           textArg("high", withUnitName(numbers.fixed(to, decimals), scale_, words_))});
        }
    }

    void count()
    {
        std::vector<int> counts(chart_.bars.size());
        int outside = 0;
        for (double amount : amounts_) {
            const double place = std::floor(amount / scale_.size / step_ - first_);
            if (place >= 0 && place < double(counts.size()))
                ++counts[size_t(place)];
            else
                ++outside;
        }
        for (size_t i = 0; i < counts.size(); ++i) {
            ChartRow &bar = chart_.bars[i];
            const double middle = (bar.low + bar.high) / 2;
            const bool inside = middle >= percentiles_.low && middle <= percentiles_.high;
            bar.parts = {{double(counts[i]), inside ? ColourRole::mark : ColourRole::quiet, {}}};
            bar.value = words_.numbers().exact(counts[i]);
            bar.note = words_("chart.draws.share",
                              {textArg("share", words_.numbers().percent(counts[i] / double(amounts_.size())))});
        }
        if (outside > 0)
            chart_.footnote = words_("chart.draws.clipped",
                                     {numberArg("count", outside), numberArg("draws", double(amounts_.size()))});
        if (interval_.low < percentiles_.low * (1 - sixDigits) || interval_.high > percentiles_.high * (1 + sixDigits))
            chart_.footnote += (chart_.footnote.empty() ? "" : " ") + words_("report.range.widened");
    }

    void ticks()
    {
        const AxisRange range = chart_.barRange();
        const double step = roundStep((range.high - range.low) / scale_.size / ticksOnAxis), size = step * scale_.size;
        const int decimals = decimalsOf(step);
        for (double i = std::ceil(range.low / size - 1e-9); i * size <= range.high * (1 + 1e-9); ++i)
            chart_.ticks.emplace_back(i * size, onAxis(i * step, decimals));
    }

    std::vector<double> amounts_;
    Interval interval_;
    double headline_;
    Measure measure_;
    const Wording &words_;
    Scale scale_;
    Percentiles percentiles_;
    double step_ = 1, first_ = 0; ///< a bar's width in the unit of the scale, and where they begin, in widths
    ChartSpec chart_{};
};

} // namespace

ChartSpec drawsChart(const Sample &sample, const Range &range, Energy energy, Mass emissions, const Wording &words,
                     std::optional<Scale> unit, const MeasureOf &shown)
{
    const Interval interval = shown.interval(range);
    const std::string measure(toString(shown.measure()));
    ChartSpec chart;
    const bool certain = sample.emissions.empty() || range.shares.empty() || !(interval.high > interval.low);
    if (!certain)
        chart = DrawsChart(amountsOf(sample, shown), interval, shown.amount(emissions, energy), shown.measure(), words,
                           unit)
                    .make();
    chart.kind = ChartKind::histogram;
    chart.title = words("chart.draws.title", {textArg("measure", measureName(shown.measure(), words)),
                                              numberArg("draws", double(sample.emissions.size()))});
    chart.labelHeading = measureName(shown.measure(), words);
    chart.valueHeading = words("chart.draws.simulations");
    if (certain) {
        chart.title = words("chart.draws.simulated." + measure);
        chart.footnote = words("chart.shares.none");
    }
    chart.description = describeChart(chart, words);
    return chart;
}

ChartSpec runDrawsChart(const Sample &sample, const Estimate &estimate, const Wording &words, std::optional<Scale> unit,
                        const MeasureOf &shown)
{
    const auto &out = estimate.outcome;
    ChartSpec chart = drawsChart(sample, estimate.range, out.energy.total, out.emissions.total, words, unit, shown);
    if (chart.bars.empty())
        return chart;
    const double headline = shown.amount(out.emissions.total, out.energy.total);
    const Scale scale = scaleOnPage(unit, shown.measure(), headline);
    chart.title = words("chart.run_draws.title", {numberArg("draws", double(sample.emissions.size()))});
    std::erase_if(chart.marks,
                  [](const ChartMark &mark) { return !mark.strong; }); // the others have a lesson of their own
    chart.legend.clear();
    chart.footnote = words("chart.run_draws.shaded",
                           {textArg("range", intervalText(headline, shown.interval(estimate.range), scale, words))});
    chart.description = describeChart(chart, words) + " " + chart.footnote;
    return chart;
}

} // namespace huella
