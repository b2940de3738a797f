// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kept_json.h"
#include "core/workload/derivation.h"

namespace huella {

/// How a run was planned by what people know of it. Its ordinary fields hold what was worked out; this holds what was typed, so that a
/// form can show it again, and which of those fields are derived.
struct RunPlan {
    enum class Kind { training, inference, pilot };
    Kind kind = Kind::training;
    KeptJson inputs{}; ///< as it was typed; no figure of the run is worked out from it again
    DerivationPointer derivation{};
    KeptJson unknown{}; ///< fields that a later version wrote; kept and written back

    bool operator==(const RunPlan &other) const;
};

std::string_view toString(RunPlan::Kind kind);
std::optional<RunPlan::Kind> planKindFromText(std::string_view text);
/// Why a field of a planned run has the figure that it has: a wording key.
std::string_view derivedRule(RunPlan::Kind kind, Field field);

} // namespace huella
