// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"
#include "core/wording/wording.h"

#include <optional>
#include <string>

namespace huella::cli {

/// The exit statuses that CONTRACT promises.
enum class Status {
    done = 0,
    rejected = 1, ///< done, with rejected rows or an issue of severity error
    wrong = 2,    ///< wrong use or invalid input
    file = 3,     ///< a file could not be read or written
};

/// What every command is told: the language of its messages and the dataset that was asked for.
struct Context {
    const Wording &words;
    std::optional<std::string> dataset; ///< as given with --data, which has been checked

    const Dataset &data() const { return dataset ? Dataset::builtIn(*dataset) : Dataset::builtIn(); }
};

} // namespace huella::cli
