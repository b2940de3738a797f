// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>

namespace huella {

/// A JSON value that is kept as it came: fields that a later version wrote. A plain value, cheap to copy. It keeps the
/// library's headers, half of the time that a source takes to compile, out of those that hold one.
class KeptJson {
public:
    KeptJson() = default;                            ///< an object without fields
    KeptJson(const nlohmann::ordered_json &json);    // NOLINT(google-explicit-constructor): a Json is one
    operator const nlohmann::ordered_json &() const; // NOLINT(google-explicit-constructor)
    bool operator==(const KeptJson &other) const;

private:
    std::shared_ptr<const nlohmann::ordered_json> json_; ///< null: an object without fields
};

} // namespace huella
