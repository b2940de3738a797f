// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/field_limits.h"

#include <algorithm>

namespace huella {
namespace {

constexpr int firstYear = 1900, lastYear = 2200;

} // namespace

FieldLimits &FieldLimits::needed(const char *field, bool there)
{
    if (!there)
        wrong(field, Message("error.record.needed"));
    return *this;
}

FieldLimits &FieldLimits::needed(std::initializer_list<std::pair<const char *, Text>> texts)
{
    for (const auto &[field, text] : texts)
        needed(field, !text.empty());
    return *this;
}

FieldLimits &FieldLimits::above(const char *field, Real value, double least, double most)
{
    if (value && !(*value > least && *value <= most))
        wrong(field, Message("error.record.above",
                             {numberArg("value", *value), numberArg("least", least), numberArg("most", most)}));
    return *this;
}

FieldLimits &FieldLimits::between(const char *field, Real value, double least, double most)
{
    if (value && !(*value >= least && *value <= most))
        wrong(field, Message("error.number.between",
                             {numberArg("value", *value), numberArg("min", least), numberArg("max", most)}));
    return *this;
}

FieldLimits &FieldLimits::year(const char *field, Whole value)
{
    if (value && (*value < firstYear || *value > lastYear))
        wrong(field, Message("error.study.year"));
    return *this;
}

FieldLimits &FieldLimits::word(const char *field, Text value, std::initializer_list<Text> known)
{
    if (value.empty() || std::find(known.begin(), known.end(), value) != known.end())
        return *this;
    std::string list;
    for (Text each : known)
        list += (list.empty() ? "" : ", ") + std::string(each);
    wrong(field, Message("error.record.word", {textArg("value", value), textArg("known", list)}));
    return *this;
}

FieldLimits &FieldLimits::neededWord(const char *field, bool known, const char *words)
{
    if (!known)
        wrong(field, Message("error.record.one_of", {textArg("known", words)}));
    return *this;
}

FieldLimits &FieldLimits::code(const char *field, Text value)
{
    const auto fits = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
    if (!value.empty() && !std::all_of(value.begin(), value.end(), fits))
        wrong(field, Message("error.record.code", {textArg("value", value)}));
    return *this;
}

FieldLimits &FieldLimits::ordered(const char *lowField, Real low, Real middle, const char *highField, Real high)
{
    if (low && middle && *low > *middle)
        wrong(lowField, Message("error.record.low", {numberArg("value", *low), numberArg("middle", *middle)}));
    if (high && middle && *high < *middle)
        wrong(highField, Message("error.record.high", {numberArg("value", *high), numberArg("middle", *middle)}));
    if (low && high && *low > *high)
        wrong(lowField, Message("error.record.low", {numberArg("value", *low), numberArg("middle", *high)}));
    return *this;
}

FieldLimits &FieldLimits::onlyWith(const char *field, bool there, const char *other, bool otherThere)
{
    if (there && !otherThere)
        wrong(other, Message("error.record.needed_with", {textArg("field", field)}));
    return *this;
}

void FieldLimits::wrong(const char *field, Message message)
{
    if (!fault_)
        fault_ = FieldFault{field, std::move(message)};
}

} // namespace huella
