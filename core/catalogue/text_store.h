// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/records.h"

#include <deque>
#include <string>

namespace huella {

/// Owns the texts of records that were read from JSON; records only look at them.
class TextStore {
public:
    Text keep(std::string text) { return texts_.emplace_back(std::move(text)); }

private:
    std::deque<std::string> texts_;
};

} // namespace huella
