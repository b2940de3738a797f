// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <cmath>
#include <optional>
#include <span>
#include <string>

namespace huella {

/// A number that a plan asks for, declared once: for calls, files, forms and what is refused.
template <class Plan> struct PlanNumber {
    std::string_view name;   ///< in files and as the place of an error
    std::string_view option; ///< on the command line
    std::string_view value;  ///< what stands behind the option in the help
    std::optional<double> Plan::*member;
    double least = 0;   ///< must be above it, or may be it where `mayBeLeast`
    double most = 1e30; ///< may be it
    bool mayBeLeast = false;
};

/// What is wrong with a number, or nothing.
template <class Plan> std::optional<Message> faultOf(const PlanNumber<Plan> &field, double value)
{
    const bool fits =
        std::isfinite(value) && (field.mayBeLeast ? value >= field.least : value > field.least) && value <= field.most;
    if (fits)
        return {};
    const char *key = field.most < 1e30  ? (field.mayBeLeast ? "error.number.between" : "error.plan.above_to")
                      : field.mayBeLeast ? "error.number.at_least"
                                         : "error.plan.above";
    return Message(key, {numberArg("value", value), numberArg("min", field.least), numberArg("max", field.most)});
}

/// All numbers of a plan against their limits. The error's place is the name.
template <class Plan> Result<void> checkNumbers(const Plan &plan, std::span<const PlanNumber<Plan>> fields)
{
    for (const auto &field : fields)
        if (const auto &value = plan.*field.member)
            if (auto fault = faultOf(field, *value))
                return badInput(std::string(field.name), std::move(*fault));
    return {};
}

/// Whole numbers as a person writes them.
inline Json typedNumber(double value)
{
    constexpr double exactWhole = 9007199254740992.0;
    return value == std::floor(value) && std::abs(value) < exactWhole ? Json(std::int64_t(value)) : Json(value);
}

template <class Plan> void writeNumbers(Json &out, const Plan &plan, std::span<const PlanNumber<Plan>> fields)
{
    for (const auto &field : fields)
        if (const auto &value = plan.*field.member)
            out[std::string(field.name)] = typedNumber(*value);
}

template <class Plan> void readNumbers(const Json &in, Plan &plan, std::span<const PlanNumber<Plan>> fields)
{
    for (const auto &field : fields)
        if (const auto found = in.find(std::string(field.name)); found != in.end() && found->is_number())
            plan.*field.member = found->template get<double>();
}

inline std::string textIn(const Json &in, const char *name)
{
    const auto found = in.find(name);
    return found != in.end() && found->is_string() ? found->template get<std::string>() : std::string();
}

} // namespace huella
