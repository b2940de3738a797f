// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/record_limits.h"

#include <initializer_list>
#include <utility>

namespace huella {

/// Asks one thing after another of the fields of a record, and keeps the first answer that is no. A field has the name that it
/// has in JSON, and a number the unit that this name says.
class FieldLimits {
public:
    FieldLimits &needed(const char *field, bool there);
    FieldLimits &needed(std::initializer_list<std::pair<const char *, Text>> texts);
    /// More than `least`, and `most` at the most; what is absent is not asked about. Not a number is neither.
    FieldLimits &above(const char *field, Real value, double least, double most);
    /// `least` and `most` themselves are within; what is absent is not asked about. Not a number is not within.
    FieldLimits &between(const char *field, Real value, double least, double most);
    /// 1900 to 2200; what is absent is not asked about.
    FieldLimits &year(const char *field, Whole value);
    /// One of the words that are known; what is empty is not asked about.
    FieldLimits &word(const char *field, Text value, std::initializer_list<Text> known);
    FieldLimits &neededWord(const char *field, bool known, const char *words);
    /// "ES", "US-TX", "X-WORLD-1": what is absent is not asked about.
    FieldLimits &code(const char *field, Text value);
    /// Bounds around what they are bounds of. The first and the last belong to the low and the high field.
    FieldLimits &ordered(const char *lowField, Real low, Real middle, const char *highField, Real high);
    FieldLimits &onlyWith(const char *field, bool there, const char *other, bool otherThere);
    std::optional<FieldFault> fault() { return std::move(fault_); }

private:
    void wrong(const char *field, Message message);
    std::optional<FieldFault> fault_;
};

} // namespace huella
