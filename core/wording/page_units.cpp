// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/page_units.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

const ScenarioResult *firstThatCounts(const StudyResult &result)
{
    const auto counts = [](const ScenarioResult &scenario) { return scenario.emissions.total.value() > 0; };
    const auto first = std::find_if(result.scenarios.begin(), result.scenarios.end(), counts);
    return first != result.scenarios.end() ? &*first : result.scenarios.empty() ? nullptr : &result.scenarios.front();
}

/// While the total was not simulated yet: what it will be near to.
const Estimate *largestSimulated(const ScenarioResult &scenario)
{
    const Estimate *largest = nullptr;
    for (const RunResultPointer &run : scenario.runs)
        if (const Estimate *estimate = run->estimate();
            estimate && estimate->range.draws > 0
            && (!largest || estimate->outcome.emissions.total > largest->outcome.emissions.total))
            largest = estimate;
    return largest;
}

/// The digits of a page, as one amount after the other asks for more.
class NeededDigits {
public:
    /// The total that the page is about: two digits of half the interval's width, and all of what is certain.
    void total(double value, const Interval &interval)
    {
        const int left = digitsLeft(value, interval);
        least_ = left == 0 ? mostShownDigits : std::clamp(left, leastShownDigits, mostShownDigits);
        drawn_ = drawn_ || left != 0;
    }
    /// Others: one digit of it, so that an interval does not read as one number.
    void other(double value, const Interval &interval)
    {
        if (const int left = digitsLeft(value, interval); left != 0) {
            least_ = std::max(least_, std::clamp(left - 1, leastShownDigits, mostShownDigits));
            drawn_ = true;
        }
    }
    /// The rows of a table, each rounded as it would be read, against the total in the last one.
    void rows(double sumOfRounded, double total)
    {
        const double last = lastDigit(total, leastShownDigits);
        if (total > 0 && std::round(sumOfRounded / last) != std::round(total / last))
            least_ = mostShownDigits;
    }
    int digits() const { return drawn_ ? least_ : 0; }

private:
    int least_ = 0;
    bool drawn_ = false;
};

void limitDecimals(Scale &scale, double total)
{
    if (total > 0)
        scale.mostDecimals =
            std::max(0, decimalsFor(total / scale.size, scale.digits > 0 ? scale.digits : mostShownDigits))
            + decimalsBelowTotal;
}

} // namespace

PageDigits digitsOfPage(const StudyResult &result)
{
    NeededDigits mass, energy;
    const auto total = [&](const Split<Mass> &grams, const Split<Energy> &kwh, const Range &range) {
        mass.total(grams.total.value(), range.emissionsG);
        energy.total(kwh.total.value(), range.energyKwh);
    };
    const auto other = [&](const Split<Mass> &grams, const Split<Energy> &kwh, const Range &range) {
        mass.other(grams.total.value(), range.emissionsG);
        energy.other(kwh.total.value(), range.energyKwh);
    };
    if (const ScenarioResult *first = firstThatCounts(result); first && first->range.draws > 0)
        total(first->emissions, first->energy, first->range);
    else if (const Estimate *stand = first ? largestSimulated(*first) : nullptr)
        total(stand->outcome.emissions, stand->outcome.energy, stand->range);
    for (const ScenarioResult &scenario : result.scenarios) {
        other(scenario.emissions, scenario.energy, scenario.range);
        double grams = 0, kwh = 0;
        for (const RunResultPointer &run : scenario.runs)
            if (const Estimate *estimate = run->estimate()) {
                other(estimate->outcome.emissions, estimate->outcome.energy, estimate->range);
                grams += roundedTo(estimate->outcome.emissions.total.value(), leastShownDigits);
                kwh += roundedTo(estimate->outcome.energy.total.value(), leastShownDigits);
            }
        mass.rows(grams, scenario.emissions.total.value());
        energy.rows(kwh, scenario.energy.total.value());
    }
    return {mass.digits(), energy.digits()};
}

Scale digitsAlone(const PageDigits &digits, Measure measure)
{
    return {{}, 1, measure == Measure::energy ? digits.energy : digits.mass};
}

PageUnits unitsOf(const ScenarioResult &scenario, const PageDigits &digits)
{
    PageUnits units{massScale(scenario.emissions.total.value()), energyScale(scenario.energy.total.value())};
    units.mass.digits = digits.mass;
    units.energy.digits = digits.energy;
    return units;
}

PageUnits unitsOf(const StudyResult &result)
{
    const ScenarioResult *first = firstThatCounts(result);
    PageUnits units = unitsOf(first ? *first : ScenarioResult(), digitsOfPage(result));
    if (first) {
        limitDecimals(units.mass, first->emissions.total.value());
        limitDecimals(units.energy, first->energy.total.value());
    }
    return units;
}

Precision precisionOf(const ScenarioResult &scenario, Scale scale)
{
    return precisionOf(scenario.emissions.total.value(), scenario.range.emissionsG, scale);
}

} // namespace huella
