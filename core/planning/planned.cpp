// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planned.h"

namespace huella {
namespace {

void say(Planned &planned, Severity severity, std::string_view field, std::string_view key,
         std::vector<MessageArg> args)
{
    planned.notes.push_back({severity, Message(std::string(key), std::move(args)), std::string(field), {}});
}

} // namespace

void Deriver::set(Field field, double value)
{
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
