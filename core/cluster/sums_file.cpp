// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/sums_file.h"

#include "core/base/json.h"

#include <array>
#include <cmath>

namespace huella {
namespace {

constexpr const char *partialSchema = "huella-slurm-partial-1";

struct SumField {
    const char *name;
    double JobSums::*value;
};
constexpr std::array sumFields{SumField{"energy_kwh", &JobSums::energyKwh},
                               SumField{"energy_cpu_kwh", &JobSums::cpuKwh},
                               SumField{"energy_gpu_kwh", &JobSums::gpuKwh},
                               SumField{"energy_memory_kwh", &JobSums::memoryKwh},
                               SumField{"emissions_g", &JobSums::emissionsG},
                               SumField{"failed_emissions_g", &JobSums::failedG},
                               SumField{"memory_needed_emissions_g", &JobSums::neededG},
                               SumField{"core_hours", &JobSums::coreHours},
                               SumField{"gpu_hours", &JobSums::gpuHours}};

struct CountField {
    const char *name;
    std::uint64_t JobCounts::*value;
};
constexpr std::array countFields{
    CountField{"unfinished", &JobCounts::unfinished},      CountField{"never_ran", &JobCounts::neverRan},
    CountField{"full_use", &JobCounts::fullUse},           CountField{"clamped", &JobCounts::clamped},
    CountField{"no_memory", &JobCounts::noMemory},         CountField{"gpus_unknown", &JobCounts::gpusUnknown},
    CountField{"cores_unknown", &JobCounts::coresUnknown}, CountField{"states_unknown", &JobCounts::statesUnknown}};

Json sumsJson(const JobSums &sums)
{
    Json out = Json::object();
    out["jobs"] = sums.jobs;
    out["failed_jobs"] = sums.failedJobs;
    for (const SumField &field : sumFields)
        out[field.name] = sums.*field.value;
    return out;
}

/// Reads with a note of anything that is not as it was written.
class PartialReader {
public:
    bool good() const { return good_; }

    const Json &at(const Json &object, const char *field)
    {
        static const Json none;
        const bool there = object.is_object() && object.contains(field);
        good_ = good_ && there;
        return there ? object[field] : none;
    }
    std::uint64_t count(const Json &object, const char *field)
    {
        const Json &value = at(object, field);
        good_ = good_ && value.is_number_unsigned();
        return good_ ? value.get<std::uint64_t>() : 0;
    }
    double amount(const Json &object, const char *field)
    {
        const Json &value = at(object, field);
        good_ = good_ && value.is_number() && std::isfinite(value.get<double>()) && value.get<double>() >= 0;
        return good_ ? value.get<double>() : 0;
    }
    std::string text(const Json &object, const char *field)
    {
        const Json &value = at(object, field);
        good_ = good_ && value.is_string();
        return good_ ? value.get<std::string>() : std::string();
    }
    JobSums sums(const Json &object)
    {
        JobSums read;
        read.jobs = count(object, "jobs");
        read.failedJobs = count(object, "failed_jobs");
        for (const SumField &field : sumFields)
            read.*field.value = amount(object, field.name);
        return read;
    }
    SkippedRow row(const Json &object)
    {
        const std::string key = text(object, "key");
        good_ = good_ && key.starts_with("slurm.row.");
        return {text(object, "file"), count(object, "line"),
                Message(key, {textArg("name", text(object, "name")), textArg("value", text(object, "value"))})};
    }
    template <class Each> void each(const Json &object, const char *field, const Each &read)
    {
        const Json &list = at(object, field);
        good_ = good_ && list.is_array();
        if (good_)
            for (const Json &entry : list)
                read(entry);
    }

private:
    bool good_ = true;
};

std::string argumentOf(const Message &message, std::string_view name)
{
    for (const MessageArg &arg : message.args)
        if (arg.name == name && std::holds_alternative<std::string>(arg.value))
            return std::get<std::string>(arg.value);
    return {};
}

} // namespace

std::string writePartialSums(const PartialSums &partial)
{
    const ClusterSums &sums = partial.sums;
    Json out = Json::object();
    out["schema"] = partialSchema;
    out["by"] = toString(partial.by);
    out["compat"] = partial.reading == Reading::ga4hpc ? "ga4hpc" : "";
    out["total"] = sumsJson(sums.total);
    out["counts"] = Json::object();
    for (const CountField &field : countFields)
        out["counts"][field.name] = sums.counts.*field.value;
    out["groups"] = Json::array();
    for (const auto &[key, group] : sums.sortedGroups(partial.by)) {
        Json entry = Json::object();
        entry["key"] = key;
        entry.update(sumsJson(group));
        out["groups"].push_back(std::move(entry));
    }
    out["skipped_rows"] = sums.skippedRows;
    out["skipped"] = Json::array();
    for (const SkippedRow &row : sums.skipped)
        out["skipped"].push_back(Json{{"file", row.file},
                                      {"line", row.line},
                                      {"key", row.reason.key},
                                      {"name", argumentOf(row.reason, "name")},
                                      {"value", argumentOf(row.reason, "value")}});
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<PartialSums> readPartialSums(std::string_view json, const std::string &place)
{
    const auto read = parseJson(json, place);
    PartialReader reader;
    if (!read || reader.text(*read, "schema") != partialSchema)
        return badInput(place, Message("slurm.partial.not_one"));
    PartialSums partial;
    const std::string by = reader.text(*read, "by");
    partial.by = groupByFrom(by).value_or(GroupBy::nothing);
    partial.reading = reader.text(*read, "compat") == "ga4hpc" ? Reading::ga4hpc : Reading::slurm;
    partial.sums.total = reader.sums(reader.at(*read, "total"));
    for (const CountField &field : countFields)
        partial.sums.counts.*field.value = reader.count(reader.at(*read, "counts"), field.name);
    reader.each(*read, "groups",
                [&](const Json &entry) { partial.sums.groups[reader.text(entry, "key")].add(reader.sums(entry)); });
    reader.each(*read, "skipped", [&](const Json &entry) {
        if (partial.sums.skipped.size() < ClusterSums::mostListed)
            partial.sums.skipped.push_back(reader.row(entry));
    });
    partial.sums.skippedRows = reader.count(*read, "skipped_rows");
    if (!reader.good() || toString(partial.by) != by)
        return badInput(place, Message("slurm.partial.broken"));
    return partial;
}

} // namespace huella
