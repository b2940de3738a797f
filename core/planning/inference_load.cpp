// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/inference_load.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

/// The mean of something that grows by a share every month, over its beginning.
double meanGrowth(double growth, double months)
{
    if (growth == 0)
        return 1;
    const double each = std::log1p(growth);
    return std::expm1(each * months) / (each * months);
}

std::optional<double> monthsOf(const InferencePlan &plan)
{
    if (plan.days)
        return *plan.days / Planned::daysOfMonth;
    if (plan.years)
        return *plan.years * 12;
    return plan.months;
}

} // namespace

Result<InferenceLoad> loadOf(const InferencePlan &plan, const std::optional<double> &outputTokens)
{
    const int loads =
        int(plan.responses.has_value()) + int(plan.perDay.has_value()) + int(plan.tokensPerDay.has_value());
    const int times = int(plan.days.has_value()) + int(plan.months.has_value()) + int(plan.years.has_value());
    if (loads > 1 || times > 1)
        return badInput(loads > 1 ? "responses" : "days",
                        Message(loads > 1 ? "error.plan.two_loads" : "error.plan.two_periods"));
    InferenceLoad load;
    if (!plan.perDay && !plan.tokensPerDay) {
        if (times > 0 || plan.growth)
            return badInput("responses_per_day", Message("error.plan.per_day"));
        load.responses = plan.responses.value_or(1);
        return load;
    }
    const auto months = monthsOf(plan);
    if (!months)
        return badInput("months", Message("error.plan.period"));
    double first = plan.perDay.value_or(0);
    if (plan.tokensPerDay) {
        if (!outputTokens || *outputTokens <= 0)
            return badInput("output_tokens", Message("error.plan.output_tokens"));
        first = *plan.tokensPerDay / *outputTokens;
    }
    const double growth = plan.growth.value_or(0);
    load.daily = DailyLoad{first * meanGrowth(growth, *months), *months};
    load.responses = load.daily->perDay * *months * Planned::daysOfMonth;
    load.mostPerDay = std::max(first, first * std::pow(1 + growth, *months));
    if (!std::isfinite(load.responses) || load.responses <= 0)
        return badInput("growth", Message("error.result.too_large"));
    return load;
}

} // namespace huella
