// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/sacct_columns.h"

#include "core/base/letters.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace huella {
namespace {

struct FieldName {
    std::string_view name; ///< in small letters
    SacctField field;
};
constexpr std::array fieldNames{
    FieldName{"jobid", SacctField::jobId},
    FieldName{"user", SacctField::user},
    FieldName{"uid", SacctField::uid},
    FieldName{"account", SacctField::account},
    FieldName{"partition", SacctField::partition},
    FieldName{"state", SacctField::state},
    FieldName{"submit", SacctField::submit},
    FieldName{"start", SacctField::start},
    FieldName{"end", SacctField::end},
    FieldName{"elapsed", SacctField::elapsed},
    FieldName{"elapsedraw", SacctField::elapsedRaw},
    FieldName{"nnodes", SacctField::nodes},
    FieldName{"allocnodes", SacctField::nodes},
    FieldName{"ncpus", SacctField::cpus},
    FieldName{"alloccpus", SacctField::cpus},
    FieldName{"totalcpu", SacctField::totalCpu},
    FieldName{"cputime", SacctField::cpuTime},
    FieldName{"cputimeraw", SacctField::cpuTimeRaw},
    FieldName{"reqmem", SacctField::reqMem},
    FieldName{"maxrss", SacctField::maxRss},
    FieldName{"alloctres", SacctField::allocTres},
    FieldName{"reqgres", SacctField::reqGres},
    FieldName{"allocgres", SacctField::reqGres},
    FieldName{"nodelist", SacctField::nodeList},
    FieldName{"jobname", SacctField::jobName},
};

/// The orders that are known of files without a header.
constexpr std::string_view knownOrders[] = {
    "UID|User|JobID|JobName|Submit|Elapsed|Partition|NNodes|NCPUS|TotalCPU|CPUTime|ReqMem|MaxRSS|WorkDir|State|Account|"
    "AllocTRES",
    "JobID|JobName|Submit|Elapsed|Partition|NNodes|NCPUS|TotalCPU|CPUTime|ReqMem|MaxRSS|WorkDir|State|Account|"
    "AllocTRES",
    "UID|User|JobID|JobName|Submit|Start|End|Elapsed|Partition|NNodes|NCPUS|TotalCPU|CPUTime|ReqMem|MaxRSS|WorkDir|"
    "State|Account|"
    "AllocTRES|NodeList",
    "JobID|JobIDRaw|Cluster|Partition|QOS|Account|Group|GID|User|UID|Submit|Eligible|Start|End|Elapsed|ExitCode|State|"
    "NNodes|NCPUS|"
    "ReqCPUS|ReqMem|ReqTRES|AllocTRES|Timelimit|NodeList|JobName",
};
constexpr size_t xdmodFields = 26;

std::string smallName(std::string_view text)
{
    std::string name;
    for (const char c : text)
        if (c != ' ' && c != '"')
            name += isLetter(c) ? char(c | 0x20) : c;
    return name;
}

std::vector<std::string_view> cut(std::string_view line, char separator)
{
    std::vector<std::string_view> fields;
    while (true) {
        const size_t end = std::min(line.find(separator), line.size());
        fields.push_back(line.substr(0, end));
        if (end == line.size())
            return fields;
        line.remove_prefix(end + 1);
    }
}

char separatorOf(std::string_view line)
{
    for (const char each : {'|', '\t', ',', ';'})
        if (line.find(each) != std::string_view::npos)
            return each;
    return '|';
}

SacctColumns columnsOf(std::string_view names, char separator)
{
    SacctColumns columns;
    columns.separator = separator;
    auto fields = cut(names, separator);
    columns.barBehind = fields.size() > 1 && fields.back().empty();
    if (columns.barBehind)
        fields.pop_back();
    columns.count = fields.size();
    for (size_t i = 0; i < fields.size(); ++i)
        for (const FieldName &each : fieldNames)
            if (each.name == smallName(fields[i]) && !columns.has(each.field))
                columns.at[size_t(each.field)] = int(i);
    return columns;
}

/// A job's number stands first, or behind a user's.
bool looksLikeJob(std::string_view id) { return !id.empty() && isDigit(id.front()); }

std::optional<SacctColumns> withoutHeader(std::string_view line)
{
    const char separator = separatorOf(line);
    const auto fields = cut(line, separator);
    const size_t count = fields.size() - (fields.size() > 1 && fields.back().empty() ? 1 : 0);
    for (const std::string_view order : knownOrders) {
        std::string names(order);
        std::replace(names.begin(), names.end(), '|', separator);
        SacctColumns columns = columnsOf(names, separator);
        columns.barBehind = fields.size() == columns.count + 1 && fields.back().empty();
        // the name of a job may hold bars; Open XDMoD has it last
        const bool fits = columns.count == count || columns.count == fields.size()
                          || (columns.count == xdmodFields && fields.size() > xdmodFields);
        if (fits && looksLikeJob(fields[size_t(columns.of(SacctField::jobId))]))
            return columns;
    }
    return {};
}

} // namespace

Result<SacctColumns> readSacctColumns(std::string_view firstLine, const std::string &place)
{
    if (firstLine.ends_with('\r'))
        firstLine.remove_suffix(1);
    SacctColumns columns = columnsOf(firstLine, separatorOf(firstLine));
    columns.hasHeader = columns.has(SacctField::jobId);
    if (!columns.hasHeader) {
        const auto known = withoutHeader(firstLine);
        if (!known)
            return badInput(place + ":1", Message("slurm.header.unknown"));
        return *known;
    }
    if (columns.count > SacctColumns::mostColumns)
        return badInput(place + ":1", Message("slurm.header.unknown"));
    const auto missing = [&](bool there, std::string_view name) { return there ? std::string_view() : name; };
    for (const std::string_view name :
         {missing(columns.has(SacctField::elapsed) || columns.has(SacctField::elapsedRaw), "Elapsed"),
          missing(columns.has(SacctField::cpus), "NCPUS"), missing(columns.has(SacctField::state), "State")})
        if (!name.empty())
            return badInput(place + ":1", Message("slurm.header.missing", {textArg("name", name)}));
    return columns;
}

} // namespace huella
