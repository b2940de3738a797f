// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/range.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace huella {
namespace {

using Target = Spread::Target;
constexpr double level = 0.9;
constexpr double smallestShare = 0.01; // below it a share joins "other"

/// The last bit of exp and log differs between machines; six digits do not.
double roundToSix(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double scale = std::pow(10.0, 5 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

/// Product of the factors that move one term; 1 where nothing does.
using Columns = std::array<std::vector<const std::vector<double> *>, 7>;

double product(const Columns &columns, Target target, size_t i)
{
    double factor = 1;
    for (const auto *column : columns[size_t(target)])
        factor *= (*column)[i];
    return factor;
}

/// Holds the headline to its last digit, since what is shown beside the interval must not lie outside it. `widened` tells
/// when the simulations alone would not have held it, as far as six digits go.
Interval intervalOf(std::vector<double> values, double headline, bool &widened)
{
    const double low = roundToSix(quantile(values, (1 - level) / 2));
    const double high = roundToSix(quantile(values, (1 + level) / 2));
    const double rounded = roundToSix(headline);
    if (low == rounded && high == rounded) // nothing moves it
        return {headline, headline};
    widened = widened || rounded < low || rounded > high;
    return {std::min(low, headline), std::max(high, headline)};
}

/// First-order Sobol index by bins: how much of the variance of y goes with the bin of one key.
double firstOrder(const std::vector<double> &y, double mean, const std::vector<std::uint8_t> &bins)
{
    std::array<double, Draws::shareBins> sum{};
    std::array<double, Draws::shareBins> squares{};
    std::array<int, Draws::shareBins> count{};
    for (size_t i = 0; i < y.size(); ++i) {
        const double d = y[i] - mean;
        sum[bins[i]] += d;
        squares[bins[i]] += d * d;
        ++count[bins[i]];
    }
    double between = 0, within = 0;
    for (size_t k = 0; k < sum.size(); ++k) {
        if (count[k] == 0)
            continue;
        between += sum[k] * sum[k] / count[k];
        within += squares[k] - sum[k] * sum[k] / count[k];
    }
    const double total = between + within;
    const double noise = (Draws::shareBins - 1) * within / double(y.size() - Draws::shareBins);
    return total > 0 ? std::max(0.0, (between - noise) / total) : 0;
}

void addShares(Range &range, const Sample &sample, Draws &draws)
{
    std::vector<double> y(sample.emissions.size());
    std::transform(sample.emissions.begin(), sample.emissions.end(), y.begin(), [](double g) { return std::log(g); });
    double mean = 0;
    for (double value : y)
        mean += value / double(y.size());
    std::map<std::string, SpreadKind> keys;
    for (const Spread &spread : sample.spreads)
        keys.emplace(spread.key, kindOf(spread));
    std::map<SpreadKind, double> byKind;
    for (const auto &[key, kind] : keys)
        byKind[kind] += firstOrder(y, mean, draws.column(key).bin);
    for (const auto &[kind, share] : byKind)
        range.explained += share;
    if (range.explained <= 0)
        return;
    double other = 0;
    for (const auto &[kind, share] : byKind) {
        const double part = share / range.explained;
        if (part < smallestShare)
            other += part;
        else
            range.shares.push_back({std::string(toString(kind)), roundToSix(part)});
    }
    std::stable_sort(range.shares.begin(), range.shares.end(), [](const Share &a, const Share &b) { return a.share > b.share; });
    if (other > 0)
        range.shares.push_back({"other", roundToSix(other)});
    range.explained = roundToSix(range.explained);
}

} // namespace

double quantile(std::vector<double> &values, double p)
{
    const double position = p * double(values.size() - 1);
    const auto below = size_t(position);
    const auto at = values.begin() + std::ptrdiff_t(below);
    std::nth_element(values.begin(), at, values.end());
    if (below + 1 >= values.size())
        return *at;
    const double next = *std::min_element(at + 1, values.end());
    return *at + (position - double(below)) * (next - *at);
}

void Sample::add(const Sample &other)
{
    energy.resize(other.energy.size());
    emissions.resize(other.emissions.size());
    for (size_t i = 0; i < energy.size(); ++i) {
        energy[i] += other.energy[i];
        emissions[i] += other.emissions[i];
    }
    spreads.insert(spreads.end(), other.spreads.begin(), other.spreads.end());
}

Sample simulate(const Inputs &inputs, std::vector<Spread> spreads, Draws &draws)
{
    std::array<std::vector<std::vector<double>>, 7> kept;
    Columns columns;
    for (const Spread &spread : spreads) // copies: a full cache may drop a column while the next one is made
        kept[size_t(spread.target)].push_back(draws.factor(spread.key, spread.low, spread.high));
    for (size_t target = 0; target < kept.size(); ++target)
        for (const auto &column : kept[target])
            columns[target].push_back(&column);

    const auto count = size_t(draws.count());
    const Terms<double> central = centralTerms(inputs);
    Sample sample{std::vector<double>(count), std::vector<double>(count), std::move(spreads)};
    for (size_t i = 0; i < count; ++i) {
        Terms<double> drawn = central;
        drawn.intensity = central.intensity * product(columns, Target::intensity, i);
        drawn.corePower = central.corePower * product(columns, Target::corePower, i);
        drawn.gpuPower = central.gpuPower * product(columns, Target::gpuPower, i);
        drawn.cpuUsage = std::min(1.0, central.cpuUsage * product(columns, Target::cpuUsage, i));
        drawn.gpuUsage = std::min(1.0, central.gpuUsage * product(columns, Target::gpuUsage, i));
        drawn.memoryPower = central.memoryPower * product(columns, Target::memoryPower, i);
        drawn.pue = 1 + (central.pue - 1) * product(columns, Target::pueAboveOne, i);
        const auto out = footprint(drawn);
        sample.energy[i] = out.energy.total.value();
        sample.emissions[i] = out.emissions.total.value();
    }
    return sample;
}

Range rangeOf(const Sample &sample, Energy headlineEnergy, Mass headlineEmissions, Draws &draws)
{
    Range range;
    range.draws = draws.count();
    range.seed = draws.seed();
    if (sample.energy.empty())
        return range;
    range.energyKwh = intervalOf(sample.energy, headlineEnergy.value(), range.widened);
    range.emissionsG = intervalOf(sample.emissions, headlineEmissions.value(), range.widened);
    auto values = sample.emissions;
    range.medianG = roundToSix(quantile(values, 0.5));
    const auto below = std::count_if(values.begin(), values.end(), [&](double grams) { return grams < headlineEmissions.value(); });
    range.belowHeadline = double(below) / double(values.size());
    if (headlineEmissions.value() > 0 && !sample.spreads.empty())
        addShares(range, sample, draws);
    return range;
}

} // namespace huella
