// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <cstdint>
#include <string_view>

namespace huella {

/// Where a figure comes from. `assumed` is what the user sees as "default".
enum class OriginKind : std::uint8_t { given, catalogue, derived, assumed };

/// What an intensity counts. Direct is never turned into life-cycle; the two never share a scale without a mark.
enum class Basis : std::uint8_t { none, lifeCycle, direct, unstated, mixed };

std::string_view toString(OriginKind kind); ///< as in the JSON: given, catalogue, derived, default
std::string_view toString(Basis basis);     ///< as in the JSON: life-cycle, direct, unstated, mixed; empty for none

/// Plain and small, since every figure of every batch row carries one. The views point into the catalogue that was asked.
struct Origin {
    OriginKind kind = OriginKind::given;
    Basis basis = Basis::none;
    std::int16_t year = 0;   ///< 0: not stated
    std::string_view source; ///< id in sources.json
    std::string_view entry;  ///< which record: a model, a zone, a site
    std::string_view rule;   ///< wording key that says why this figure was chosen, e.g. "rule.pue.provider"
    bool operator==(const Origin &) const = default;
};

/// A figure and where it comes from.
template <class T> struct Figure {
    T value{};
    Origin origin;
    bool operator==(const Figure &) const = default;
};

} // namespace huella
