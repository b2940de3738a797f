// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"
#include "core/workload/fields.h"

namespace huella {

enum class Nearby { named, leftOut };

/// What to say of a name that no record, or more than one, goes by; always with a way on. `provider`: whose region it is, or empty.
Message noMatchMessage(Field field, std::string_view name, std::string_view provider, const NoMatch &none,
                       const Dataset &dataset, Nearby nearby);

} // namespace huella
