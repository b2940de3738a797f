// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planned.h"

#include <cmath>

namespace huella {
namespace {

void say(Planned &planned, Severity severity, std::string_view field, std::string_view key,
         std::vector<MessageArg> args)
{
    planned.notes.push_back({severity, Message(std::string(key), std::move(args)), std::string(field), {}});
}

/// 965.9999999999999 W, which nobody would type, as 966: thirteen digits.
double withoutLastBits(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double scale = std::pow(10.0, 12 - std::floor(std::log10(std::abs(value))));
    return std::isfinite(scale) ? std::round(value * scale) / scale : value;
}

} // namespace

void Deriver::set(Field field, double worked)
{
    const double value = withoutLastBits(worked);
    *numberOf(planned_.workload, field) = value;
    made_->values.push_back({field, value, derivedRule(planned_.plan.kind, field)});
}

void Deriver::draw(Derivation::Drawn drawn)
{
    if (drawn.low != 1 || drawn.high != 1)
        made_->drawn.push_back(std::move(drawn));
}

void note(Planned &planned, std::string_view field, std::string_view key, std::vector<MessageArg> args)
{
    say(planned, Severity::note, field, key, std::move(args));
}
void warn(Planned &planned, std::string_view field, std::string_view key, std::vector<MessageArg> args)
{
    say(planned, Severity::warning, field, key, std::move(args));
}

} // namespace huella
