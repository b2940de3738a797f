// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/workload/fields.h"

namespace huella {

/// What of a workload was typed before a plan worked out the rest: all that it has.
void writeTyped(Json &out, const Workload &workload);
/// The same again; what does not fit a field is left out.
Workload readTyped(const Json &in);

} // namespace huella
