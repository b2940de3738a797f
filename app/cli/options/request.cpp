// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/request.h"

#include "app/cli/io/message.h"
#include "core/workload/duration.h"
#include "core/workload/fields.h"

#include <charconv>

namespace huella::cli {
namespace {

constexpr std::uint64_t largestSeed = 9007199254740991; // what JSON carries exactly

/// What stands after an option in the help.
std::string_view placeholderOf(Field field)
{
    switch (field) {
    case Field::cpu:
    case Field::gpu: return "cli.value.model";
    case Field::cpuUsage:
    case Field::gpuUsage: return "0..1";
    case Field::cpuTdpPerCoreW:
    case Field::machineIdleW:
    case Field::machineFullW:
    case Field::gpuTdpW: return "W";
    case Field::memoryGb: return "GB";
    case Field::hours: return "H";
    case Field::zone: return "cli.value.zone";
    case Field::intensityGPerKwh: return "cli.value.intensity";
    case Field::platform: return "personal|server|cloud";
    case Field::provider: return "cli.value.provider";
    case Field::region: return "cli.value.region";
    case Field::pue: return "X";
    default: return "N";
    }
}

std::string_view helpKeyOf(Field field)
{
    static const auto keys = [] {
        std::vector<std::string> list;
        for (const FieldInfo &info : allFields())
            list.push_back("cli.help.field." + std::string(info.column));
        return list;
    }();
    return keys[size_t(field)];
}

Result<void> exclude(const Arguments &arguments, std::string_view one, std::string_view other)
{
    if (arguments.has(one) && arguments.has(other))
        return wrongUse(std::string(other), Message("cli.option.excludes", {textArg("other", one)}));
    return {};
}

Result<std::uint64_t> seedFrom(const std::string &given)
{
    std::uint64_t seed = 0;
    const char *end = given.data() + given.size();
    const auto [stop, error] = std::from_chars(given.data(), end, seed);
    if (error != std::errc() || stop != end || seed > largestSeed)
        return wrongUse("--seed", Message("cli.seed.form", {textArg("value", given)}));
    return seed;
}

/// A workload that keeps its own texts.
Workload keep(const WorkloadView &view)
{
    Workload kept;
    kept.platform = view.platform;
    for (const FieldInfo &field : allFields()) {
        if (const auto *text = textOf(view, field.id); text && *text)
            textOf(kept, field.id)->emplace(**text);
        if (const auto *number = numberOf(view, field.id))
            *numberOf(kept, field.id) = *number;
    }
    return kept;
}

Result<void> readTime(const Arguments &arguments, WorkloadView &workload, AskedTime asked)
{
    const std::string *clock = arguments.value("--time");
    if (!clock && !workload.hours && asked == AskedTime::needed)
        return wrongUse("--hours", Message("cli.time.missing"));
    if (!clock)
        return {};
    workload.hours = hoursFromClock(*clock);
    return workload.hours ? Result<void>() : wrongUse("--time", Message("cli.time.form", {textArg("value", *clock)}));
}

} // namespace

std::vector<Option> workloadOptions()
{
    std::vector<Option> options;
    for (const FieldInfo &field : allFields()) {
        options.push_back({field.option, placeholderOf(field.id), helpKeyOf(field.id)});
        if (field.id == Field::hours)
            options.push_back({"--time", "H:MM[:SS]", "cli.help.time"});
    }
    options.push_back({"--seed", "N", "cli.help.seed"});
    return options;
}

Result<Request> readRequest(const Arguments &arguments, AskedTime asked)
{
    for (const auto &[one, other] : {std::pair{"--hours", "--time"}, std::pair{"--where", "--intensity"}})
        if (auto both = exclude(arguments, one, other); !both)
            return tl::unexpected(both.error());
    WorkloadView workload;
    for (const FieldInfo &field : allFields())
        if (const std::string *given = arguments.value(field.option))
            if (auto set = setFromText(workload, field, *given); !set)
                return tl::unexpected(atOption(set.error()));
    if (auto time = readTime(arguments, workload, asked); !time)
        return tl::unexpected(time.error());
    Request request{keep(workload)};
    if (const std::string *given = arguments.value("--seed")) {
        const auto seed = seedFrom(*given);
        if (!seed)
            return tl::unexpected(seed.error());
        request.seed = *seed;
    }
    return request;
}

Error atOption(Error error)
{
    if (const FieldInfo *field = fieldByColumn(error.place))
        error.place = field->option;
    return error;
}

} // namespace huella::cli
