// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/fields.h"
#include "core/workload/typed_number.h"

#include <functional>

namespace huella {

/// What to say of a number with a unit behind it, where the number alone is read: the number that would be right. "85%" of a share
/// is 0.85, "90 min" and "1:30" of hours are 1.5, and the fields of the window say the same of what they do not take. "64 GiB" has two
/// readings (memory is counted by 1024 and sold as if it were not), and so has Slurm's "64G". Nothing where no unit is known.
std::optional<Message> withUnit(std::string_view cell, const FieldInfo &field);

/// Makes a number of what was typed, and what was refused speaks of its unit where that is known: for a field of the window.
using NumberReader = std::function<Result<TypedNumber>(std::string_view)>;
NumberReader sayingUnits(NumberReader reader, const FieldInfo &field);

} // namespace huella
