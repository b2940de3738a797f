// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/fields.h"

namespace huella {

// A field of two workloads, whatever it holds: a name, a number or the platform.

/// Both have the same, or neither has any.
bool isAlike(const Workload &a, const Workload &b, Field field);
bool isGiven(const Workload &workload, Field field);
/// What `from` has there, or nothing.
void copyField(Workload &to, const Workload &from, Field field);

} // namespace huella
