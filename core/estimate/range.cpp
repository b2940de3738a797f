// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/range.h"

#include "core/base/wide_registers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace huella {
namespace {

using Target = Spread::Target;
constexpr double level = 0.9;
constexpr double smallestShare = 0.01; // below it a share joins "other"

double lowEnd(std::span<const double> values) { return roundToSix(quantile(values, (1 - level) / 2)); }
double highEnd(std::span<const double> values) { return roundToSix(quantile(values, (1 + level) / 2)); }

/// Holds the headline to its last digit, since what is shown beside the interval must not lie outside it. `widened` tells
/// when the simulations alone would not have held it, as far as six digits go.
Interval intervalOf(const std::vector<double> &values, double headline, bool &widened)
{
    const double low = lowEnd(values), high = highEnd(values);
    const double rounded = roundToSix(headline);
    if (low == rounded && high == rounded) // nothing moves it
        return {headline, headline};
    widened = widened || rounded < low || rounded > high;
    return {std::min(low, headline), std::max(high, headline)};
}

/// ln y without its mean, and the sum of its squares.
struct Deviations {
    std::vector<double> values;
    double squares = 0;
};

Deviations deviationsOfLogarithm(const std::vector<double> &y)
{
    Deviations d{std::vector<double>(y.size())};
    freeWideRegisters();
    std::transform(y.begin(), y.end(), d.values.begin(), [](double value) { return std::log(value); });
    const double mean = std::accumulate(d.values.begin(), d.values.end(), 0.0) / double(y.size());
    for (double &value : d.values) {
        value -= mean;
        d.squares += value * value;
    }
    return d;
}

/// First-order Sobol index by bins: how much of the variance goes with the bin of one key.
double firstOrder(const Deviations &deviations, const std::vector<std::uint8_t> &bins)
{
    std::array<double, Draws::shareBins> sum{};
    std::array<int, Draws::shareBins> count{};
    for (size_t i = 0; i < bins.size(); ++i) {
        sum[bins[i]] += deviations.values[i];
        ++count[bins[i]];
    }
    double between = 0;
    for (size_t k = 0; k < sum.size(); ++k)
        if (count[k] > 0)
            between += sum[k] * sum[k] / count[k];
    const double within = deviations.squares - between;
    const double noise = (Draws::shareBins - 1) * within / (double(bins.size()) - Draws::shareBins);
    return deviations.squares > 0 ? std::max(0.0, (between - noise) / deviations.squares) : 0;
}

/// One kind may have thousands of keys (the use of as many runs), each too small to be told from the noise of its own
/// index: what the other kinds leave is theirs.
std::map<SpreadKind, double> sharesByKind(const std::map<std::string_view, const Spread *> &keys,
                                          const Deviations &deviations, Draws &draws)
{
    constexpr int crowd = 64;
    std::map<SpreadKind, int> counts;
    for (const auto &[key, spread] : keys)
        ++counts[kindOf(*spread)];
    const auto crowded =
        std::max_element(counts.begin(), counts.end(), [](auto &a, auto &b) { return a.second < b.second; });
    const bool one = crowded != counts.end() && crowded->second > crowd;
    std::map<SpreadKind, double> byKind;
    double sum = 0;
    for (const auto &[key, spread] : keys)
        if (const SpreadKind kind = kindOf(*spread); !one || kind != crowded->first) {
            const double share = firstOrder(deviations, draws.column(spread->key, spread->shape())->bin);
            byKind[kind] += share;
            sum += share;
        }
    if (one)
        byKind[crowded->first] = std::max(0.0, 1 - sum);
    return byKind;
}

void addShares(Range &range, const Sample &sample, Draws &draws)
{
    const Deviations deviations = deviationsOfLogarithm(sample.emissions);
    std::map<std::string_view, const Spread *> keys; // a key is drawn once, whatever it moves
    for (const Spread &spread : sample.spreads)
        keys.emplace(spread.key, &spread);
    const std::map<SpreadKind, double> byKind = sharesByKind(keys, deviations, draws);
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
    std::stable_sort(range.shares.begin(), range.shares.end(),
                     [](const Share &a, const Share &b) { return a.share > b.share; });
    if (other > 0)
        range.shares.push_back({"other", roundToSix(other)});
    range.explained = roundToSix(range.explained);
}

/// The values between two bounds, and how many are smaller.
struct Candidates {
    std::vector<double> values;
    size_t smaller = 0;
};

/// The few values among which a quantile is to be looked for, by the bounds that a sample gives: four standard errors to
/// either side. Ordering all of the values takes five times as long.
Candidates aroundQuantile(std::span<const double> values, double p)
{
    constexpr size_t sampled = 512;
    std::array<double, sampled> sample;
    for (size_t i = 0; i < sampled; ++i)
        sample[i] = values[i * values.size() / sampled];
    const double reach = 4 * std::sqrt(sampled * p * (1 - p)) + 1;
    const auto rank = [&sample](double r) {
        const auto at = sample.begin() + std::ptrdiff_t(std::clamp(r, 0.0, double(sampled - 1)));
        std::nth_element(sample.begin(), at, sample.end());
        return *at;
    };
    const double infinity = std::numeric_limits<double>::infinity();
    const double low = p * sampled < reach ? -infinity : rank(p * sampled - reach);
    const double high = (1 - p) * sampled < reach ? infinity : rank(p * sampled + reach);

    Candidates candidates;
    constexpr size_t block = 256;
    std::array<double, block> kept;
    for (size_t first = 0; first < values.size(); first += block) {
        size_t found = 0;
        for (double value : values.subspan(first, std::min(block, values.size() - first))) {
            kept[found] = value; // without a branch: whether it is kept is anybody's guess
            found += (value >= low) & (value <= high);
            candidates.smaller += value < low;
        }
        candidates.values.insert(candidates.values.end(), kept.begin(), kept.begin() + std::ptrdiff_t(found));
    }
    return candidates;
}

constexpr size_t drawsTogether = 256; // whose factors are multiplied before the formula sees them
using Factors = std::array<std::array<double, drawsTogether>, Spread::targets>;

/// The formula with the factors of each draw: kWh, and as many g CO2e.
void footprints(const Terms<double> &central, const Factors &factors, std::span<double> energy, double *emissions)
{
    const auto factor = [&factors](Target target, size_t k) { return factors[size_t(target)][k]; };
    for (size_t k = 0; k < energy.size(); ++k) {
        Terms<double> drawn = central;
        drawn.hours = central.hours * factor(Target::hours, k);
        drawn.intensity = central.intensity * factor(Target::intensity, k);
        drawn.corePower = central.corePower * factor(Target::corePower, k);
        drawn.gpuPower = central.gpuPower * factor(Target::gpuPower, k);
        drawn.cpuUsage = std::min(1.0, central.cpuUsage * factor(Target::cpuUsage, k));
        drawn.gpuUsage = std::min(1.0, central.gpuUsage * factor(Target::gpuUsage, k));
        drawn.memoryPower = central.memoryPower * factor(Target::memoryPower, k);
        drawn.machineIdle = central.machineIdle * factor(Target::machineIdle, k);
        drawn.machineFull = central.machineFull * factor(Target::machineFull, k);
        drawn.pue = 1 + (central.pue - 1) * factor(Target::pueAboveOne, k);
        const auto out = footprint(drawn);
        energy[k] = out.energy.total.value();
        emissions[k] = out.emissions.total.value();
    }
}

} // namespace

double roundToSix(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double scale = std::pow(10.0, 5 - std::floor(std::log10(std::abs(value))));
    if (!std::isfinite(scale))
        return value; // smaller than what six digits of it can be written with
    return std::round(value * scale) / scale;
}

Percentiles percentilesOf(std::span<const double> values)
{
    return {lowEnd(values), roundToSix(quantile(values, 0.5)), highEnd(values)};
}

double quantile(std::span<const double> values, double p)
{
    const double position = p * double(values.size() - 1);
    const auto below = size_t(position);
    Candidates candidates = aroundQuantile(values, p);
    if (below < candidates.smaller || below + 1 >= candidates.smaller + candidates.values.size())
        candidates = {{values.begin(), values.end()}, 0}; // the sample misled: look at all
    const auto at = candidates.values.begin() + std::ptrdiff_t(below - candidates.smaller);
    std::nth_element(candidates.values.begin(), at, candidates.values.end());
    if (below + 1 >= values.size())
        return *at;
    const double next = *std::min_element(at + 1, candidates.values.end());
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

Sample simulate(const Terms<double> &central, std::vector<Spread> spreads, Draws &draws)
{
    std::vector<std::shared_ptr<const Draws::Column>> columns;
    columns.reserve(spreads.size());
    for (const Spread &spread : spreads)
        columns.push_back(draws.column(spread.key, spread.shape()));

    const auto count = size_t(draws.count());
    Sample sample{std::vector<double>(count), std::vector<double>(count), std::move(spreads)};
    Factors factors;
    for (size_t first = 0; first < count; first += drawsTogether) {
        const size_t here = std::min(drawsTogether, count - first);
        for (auto &factor : factors)
            factor.fill(1);
        for (size_t s = 0; s < columns.size(); ++s) {
            auto &factor = factors[size_t(sample.spreads[s].target)];
            for (size_t k = 0; k < here; ++k)
                factor[k] *= columns[s]->factor[first + k];
        }
        footprints(central, factors, {sample.energy.data() + first, here}, sample.emissions.data() + first);
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
    const auto &grams = sample.emissions;
    range.energyKwh = intervalOf(sample.energy, headlineEnergy.value(), range.energyWidened);
    range.emissionsG = intervalOf(grams, headlineEmissions.value(), range.widened);
    range.medianG = roundToSix(quantile(grams, 0.5));
    const auto below =
        std::count_if(grams.begin(), grams.end(), [&](double g) { return g < headlineEmissions.value(); });
    range.belowHeadline = double(below) / double(grams.size());
    if (headlineEmissions.value() > 0 && !sample.spreads.empty())
        addShares(range, sample, draws);
    return range;
}

} // namespace huella
