// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/answer.h"

namespace huella {
namespace {

std::string rangeText(const FormattedQuantity &quantity, std::string_view key, const Wording &words)
{
    if (quantity.certain)
        return words("plan.certain");
    // "0.14 to 0.46 kg": CO₂e has just been said above
    const std::string unit(shortUnit(quantity.unit));
    return words(key, {textArg("low", quantity.low), textArg("high", words.numbers().withUnit(quantity.high, unit))});
}

AnswerFigure trees(const Equivalents &equivalents, const Wording &words)
{
    const bool years = equivalents.treeMonths >= treeMonthsInYears;
    const double amount = years ? equivalents.treeMonths / 12 : equivalents.treeMonths;
    const auto &numbers = words.numbers();
    AnswerFigure figure;
    figure.value = numbers.significant(amount, 2);
    figure.range =
        words(years ? "plan.tree_years" : "plan.tree_months", {numberArg("value", figure.value == "1" ? 1 : 2)}) + " · "
        + words("plan.by_car", {textArg("value", numbers.significant(equivalents.carEuKm, "km", 2))});
    figure.further = flightText(equivalents, words);
    return figure;
}

} // namespace

std::string flightText(const Equivalents &equivalents, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    if (equivalents.flights < 1)
        return words("report.flight." + std::string(equivalents.flight),
                     {textArg("share", numbers.percent(equivalents.flights))});
    const std::string seats = numbers.significant(equivalents.flights, 2);
    return words("report.flights." + std::string(equivalents.flight),
                 {textArg("seats", seats), numberArg("count", seats == "1" ? 1 : 2)});
}

std::vector<AnswerFigure> answerFigures(Mass emissions, Energy energy, const Range &range,
                                        const Equivalents &equivalents, const Wording &words, const PageDigits &digits)
{
    const auto &numbers = words.numbers();
    const FormattedQuantity mass = formatMass(emissions, range.emissionsG, numbers, digits.mass);
    const FormattedQuantity kwh = formatEnergy(energy, range.energyKwh, numbers, digits.energy);
    return {{withUnit(mass, numbers), rangeText(mass, "plan.interval", words), words("plan.level")},
            {withUnit(kwh, numbers), rangeText(kwh, "plan.interval_short", words), words("plan.energy")},
            trees(equivalents, words)};
}

std::vector<AnswerFigure> answerFigures(const Estimate &estimate, const Wording &words, const PageDigits &digits)
{
    return answerFigures(estimate.outcome.emissions.total, estimate.outcome.energy.total, estimate.range,
                         estimate.equivalents, words, digits);
}

} // namespace huella
