// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/sacct_values.h"

#include "core/base/letters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace huella {
namespace {

bool isMissing(std::string_view cell)
{
    return cell.empty() || cell == "Unknown" || cell == "None" || cell == "N/A" || cell == "NULL" || cell == "?"
           || cell == "nan" || cell == "NaN" || cell == "INVALID";
}

/// Digits from the front; false where there are none or more than any time has.
bool takeWhole(const char *&at, const char *end, double &number)
{
    std::uint64_t value = 0;
    const char *const begin = at;
    while (at != end && isDigit(*at) && at - begin < 16)
        value = value * 10 + std::uint64_t(*at++ - '0');
    number = double(value);
    return at != begin;
}

double powerOf(char unit, double base)
{
    switch (unit & ~0x20) {
    case 'K': return 1 / (base * base);
    case 'M': return 1 / base;
    case 'G': return 1;
    case 'T': return base;
    case 'P': return base * base;
    default: return 0;
    }
}

struct StateWord {
    std::string_view code, word;
    JobEnd end;
};
constexpr std::array<StateWord, 21> stateWords{{{"CD", "COMPLETED", JobEnd::success},
                                                {"F", "FAILED", JobEnd::failure},
                                                {"CA", "CANCELLED", JobEnd::failure},
                                                {"TO", "TIMEOUT", JobEnd::failure},
                                                {"OOM", "OUT_OF_MEMORY", JobEnd::failure},
                                                {"NF", "NODE_FAIL", JobEnd::failure},
                                                {"PR", "PREEMPTED", JobEnd::failure},
                                                {"BF", "BOOT_FAIL", JobEnd::failure},
                                                {"DL", "DEADLINE", JobEnd::failure},
                                                {"RV", "REVOKED", JobEnd::failure},
                                                {"ST", "STOPPED", JobEnd::failure},
                                                {"LF", "LAUNCH_FAILED", JobEnd::failure},
                                                {"RF", "RECONFIG_FAIL", JobEnd::failure},
                                                {"PD", "PENDING", JobEnd::none},
                                                {"R", "RUNNING", JobEnd::none},
                                                {"S", "SUSPENDED", JobEnd::none},
                                                {"RQ", "REQUEUED", JobEnd::none},
                                                {"RS", "RESIZING", JobEnd::none},
                                                {"CF", "CONFIGURING", JobEnd::none},
                                                {"CG", "COMPLETING", JobEnd::none},
                                                {"RD", "RESV_DEL_HOLD", JobEnd::none}}};

} // namespace

SacctRead readSacctTime(std::string_view cell, double &seconds)
{
    if (isMissing(cell))
        return SacctRead::missing;
    const char *at = cell.data(), *const end = at + cell.size();
    double part = 0, total = 0;
    if (!takeWhole(at, end, part))
        return SacctRead::malformed;
    if (at != end && *at == '-') {
        total = part * 24;
        if (!takeWhole(++at, end, part))
            return SacctRead::malformed;
    }
    total += part;
    int colons = 0;
    for (; at != end && *at == ':' && colons < 2; ++colons) {
        if (!takeWhole(++at, end, part) || part > 59)
            return SacctRead::malformed;
        total = total * 60 + part;
    }
    if (at != end && *at == '.') {
        double fraction = 0;
        const auto [stop, error] = std::from_chars(at, end, fraction, std::chars_format::fixed);
        if (error != std::errc())
            return SacctRead::malformed;
        total += fraction;
        at = stop;
    }
    seconds = total;
    return at == end && colons > 0 ? SacctRead::value : SacctRead::malformed;
}

SacctRead readSacctNumber(std::string_view cell, double &number)
{
    if (isMissing(cell))
        return SacctRead::missing;
    const char *at = cell.data(), *const end = at + cell.size();
    if (takeWhole(at, end, number) && at == end)
        return SacctRead::value;
    const auto [stop, error] = std::from_chars(cell.data(), end, number);
    return error == std::errc() && stop == end && std::isfinite(number) && number >= 0 ? SacctRead::value
                                                                                       : SacctRead::malformed;
}

SacctRead readSacctSize(std::string_view cell, double base, char bareUnit, double &gigabytes)
{
    if (isMissing(cell))
        return SacctRead::missing;
    double number = 0;
    const char *at = cell.data(), *const end = at + cell.size();
    const char *stop = at;
    if (!takeWhole(stop, end, number))
        return SacctRead::malformed;
    if (stop != end && *stop == '.') {
        const auto read = std::from_chars(at, end, number, std::chars_format::fixed);
        if (read.ec != std::errc())
            return SacctRead::malformed;
        stop = read.ptr;
    }
    const double power = powerOf(stop == end ? bareUnit : *stop, base);
    gigabytes = number * power;
    return power > 0 && end - stop <= 1 ? SacctRead::value : SacctRead::malformed;
}

SacctRead readSacctMemory(std::string_view cell, double base, SacctMemory &memory)
{
    constexpr double perCoreFlag = 2147483648;
    if (isMissing(cell))
        return SacctRead::missing;
    memory.per = cell.ends_with('c')   ? SacctMemory::Per::core
                 : cell.ends_with('n') ? SacctMemory::Per::node
                                       : SacctMemory::Per::job;
    if (memory.per != SacctMemory::Per::job)
        cell.remove_suffix(1);
    const auto read = readSacctSize(cell, base, 'M', memory.gigabytes);
    double plain = 0;
    if (read == SacctRead::value && cell.ends_with('M')
        && readSacctNumber(cell.substr(0, cell.size() - 1), plain) == SacctRead::value && plain >= perCoreFlag)
        memory = {SacctMemory::Per::core, (plain - perCoreFlag) / base};
    return read;
}

std::string_view tresEntry(std::string_view cell, std::string_view name)
{
    while (!cell.empty()) {
        const size_t comma = std::min(cell.find(','), cell.size());
        const std::string_view entry = cell.substr(0, comma);
        if (entry.size() > name.size() && entry.starts_with(name) && entry[name.size()] == '=')
            return entry.substr(name.size() + 1);
        cell.remove_prefix(std::min(comma + 1, cell.size()));
    }
    return {};
}

double gpusOfTres(std::string_view cell)
{
    if (cell.find("gres/gpu") == std::string_view::npos)
        return 0;
    double number = 0;
    if (readSacctNumber(tresEntry(cell, "gres/gpu"), number) == SacctRead::value)
        return number;
    double sum = 0;
    while (!cell.empty()) {
        const size_t comma = std::min(cell.find(','), cell.size());
        const std::string_view entry = cell.substr(0, comma);
        const size_t equals = entry.find('=');
        if (entry.starts_with("gres/gpu:") && equals != std::string_view::npos
            && readSacctNumber(entry.substr(equals + 1), number) == SacctRead::value)
            sum += number;
        cell.remove_prefix(std::min(comma + 1, cell.size()));
    }
    return sum;
}

double gpusOfGres(std::string_view cell)
{
    double sum = 0, number = 0;
    for (size_t at = cell.find("gpu"); at != std::string_view::npos; at = cell.find("gpu", at + 1)) {
        const std::string_view entry = cell.substr(at, cell.find_first_of("(,", at) - at);
        const size_t colon = entry.rfind(':');
        if (colon != std::string_view::npos && readSacctNumber(entry.substr(colon + 1), number) == SacctRead::value)
            sum += number;
    }
    return sum;
}

SacctState readSacctState(std::string_view cell)
{
    const std::string_view word = cell.substr(0, cell.find(' '));
    for (const StateWord &each : stateWords)
        if (word == each.word || word == each.code
            || (word.size() > 4 && word.ends_with('+') && each.word.starts_with(word.substr(0, word.size() - 1))))
            return {each.end, each.word, true};
    return {JobEnd::failure, word, false};
}

bool isSacctTimePoint(std::string_view cell) { return !isMissing(cell); }

} // namespace huella
