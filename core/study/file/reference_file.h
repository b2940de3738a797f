// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/study/model/own_reference.h"

#include <vector>

namespace huella {

/// The works that somebody cites, as a study file lists them; no two have one key. `place` is where they stand, for the error.
Result<std::vector<OwnReference>> readReferences(const Json &list, const std::string &place);
Json writeReferences(const std::vector<OwnReference> &references);

} // namespace huella
