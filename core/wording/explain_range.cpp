// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/explain_parts.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

using Target = Spread::Target;
using NamedSpans = std::vector<std::pair<std::string, WorkingSpan>>;

constexpr char placeMark = '\x1f'; // no sentence holds it

/// A sentence whose placeholders are spans: words, figure, words.
WorkingLine sentence(const char *key, const NamedSpans &figures, const Wording &words)
{
    std::vector<MessageArg> marks;
    for (size_t i = 0; i < figures.size(); ++i)
        marks.push_back(textArg(figures[i].first, std::string{placeMark, char('0' + i)}));
    WorkingLine line;
    const auto plain = [&line](std::string part) {
        if (part.empty())
            return;
        WorkingSpan span{WorkingSpan::Kind::plain, part};
        span.spoken = part;
        line.spans.push_back(std::move(span));
    };
    std::string rest = words(key, std::move(marks));
    for (size_t at = rest.find(placeMark); at != std::string::npos; at = rest.find(placeMark)) {
        plain(rest.substr(0, at));
        line.spans.push_back(figures[size_t(rest[at + 1] - '0')].second);
        rest.erase(0, at + 2);
    }
    plain(rest);
    line.spoken = spokenText(line.spans);
    line.covered = words("working.covered");
    return line;
}

/// What of the formula a spread moves: its symbol, unit and central value.
struct Moved {
    const char *symbol, *unit;
    double central;

    /// The value that a factor on the central one makes of it.
    double at(double factor, Target target) const
    {
        if (target == Target::pueAboveOne)
            return 1 + (central - 1) * factor;
        const bool share = target == Target::cpuUsage || target == Target::gpuUsage;
        return share ? std::min(1.0, central * factor) : central * factor;
    }
};

Moved movedBy(Target target, const Inputs &in)
{
    switch (target) {
    case Target::corePower: return {"P_c", "W", in.corePower.value.value()};
    case Target::gpuPower: return {"P_g", "W", in.gpuPower.value.value()};
    case Target::cpuUsage: return {"u_c", "%", in.cpuUsage.value};
    case Target::gpuUsage: return {"u_g", "%", in.gpuUsage.value};
    case Target::memoryPower: return {"P_m", "W/GB", in.memoryPower.value.value()};
    case Target::pueAboveOne: return {"PUE", "", in.pue.value};
    case Target::machineIdle: return {"P_idle", "W", in.machineIdle.value.value()};
    case Target::machineFull: return {"P_full", "W", in.machineFull.value.value()};
    case Target::hours: return {"t", "h", in.hours.value.value()};
    case Target::intensity: break;
    }
    return {"I", "g CO₂e/kWh", in.intensity.value.value()};
}

class RangeWriter {
public:
    RangeWriter(const Estimate &estimate, const Sample &sample, const Wording &words)
        : estimate_(estimate),
          words_(words),
          percentiles_(percentilesOf(sample.emissions)),
          scale_(massScale(estimate.outcome.emissions.total.value()))
    {
    }

    std::vector<WorkingLine> lines()
    {
        const double draws = estimate_.range.draws;
        add("working.range.draws", {{"draws", figure("N", words_.numbers().exact(draws), draws, {})}});
        for (const Spread &spread : estimate_.spreads)
            drawn(spread);
        add("working.range.p5", {{"value", mass("p5", percentiles_.low)}});
        add("working.range.p50", {{"value", mass("p50", percentiles_.median)}});
        add("working.range.p95", {{"value", mass("p95", percentiles_.high)}});
        const double below = estimate_.range.belowHeadline;
        add("working.range.headline", {{"value", mass("C", estimate_.outcome.emissions.total.value())},
                                       {"share", figure("below", words_.numbers().fixed(below * 100, 0), below, "%")}});
        if (estimate_.range.widened)
            add("report.range.widened", {});
        return std::move(lines_);
    }

private:
    void add(const char *key, const NamedSpans &figures) { lines_.push_back(sentence(key, figures, words_)); }

    void drawn(const Spread &spread)
    {
        const Moved moved = movedBy(spread.target, estimate_.inputs);
        const std::string cause = spread.key.substr(0, spread.key.find('/'));
        WorkingSpan name{WorkingSpan::Kind::plain, words_("symbol." + std::string(moved.symbol))};
        WorkingSpan why{WorkingSpan::Kind::plain, words_("working.range.cause." + cause)};
        name.spoken = name.text;
        why.spoken = why.text;
        const auto end = [&](const char *which, double factor) {
            const double value = moved.at(factor, spread.target);
            const auto &numbers = words_.numbers();
            const std::string text = moved.unit == std::string_view("%") ? numbers.exact(std::round(value * 1e3) / 10)
                                                                         : numbers.significant(value, 3);
            return figure(cause + "." + moved.symbol + which, text, value, moved.unit);
        };
        add("working.range.drawn",
            {{"name", name}, {"low", end(".low", spread.low)}, {"high", end(".high", spread.high)}, {"why", why}});
    }

    /// As the interval is written beside the headline: same unit, same decimals.
    WorkingSpan mass(const char *symbol, double grams) const
    {
        const std::string number = besideEnds(grams, estimate_.outcome.emissions.total.value(),
                                              estimate_.range.emissionsG, scale_, words_.numbers());
        WorkingSpan span = figure(symbol, number, grams / scale_.size, std::string(scale_.unit));
        span.kind = WorkingSpan::Kind::result;
        return span;
    }
    WorkingSpan figure(const std::string &symbol, const std::string &number, double value,
                       const std::string &unit) const
    {
        WorkingSpan span{WorkingSpan::Kind::plain, words_.numbers().withUnit(number, unit)};
        span.symbol = symbol;
        span.value = value;
        span.unit = unit;
        span.spoken = spokenAmount(number, value, {}, unit, words_);
        return span;
    }

    const Estimate &estimate_;
    const Wording &words_;
    Percentiles percentiles_;
    Scale scale_;
    std::vector<WorkingLine> lines_{};
};

} // namespace

std::vector<WorkingLine> rangeLines(const Estimate &estimate, const Sample &sample, const Wording &words)
{
    if (estimate.spreads.empty() || sample.emissions.empty())
        return {};
    return RangeWriter(estimate, sample, words).lines();
}

} // namespace huella
