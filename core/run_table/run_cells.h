// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run_table/run_column.h"

#include <tl/expected.hpp>

#include <functional>

namespace huella {

/// A cell as people read it, and whether that was given or stands in for what nobody gave.
struct ShownCell {
    std::string text;
    bool isDefault = false;
    std::string origin{}; ///< where a default comes from, in one line
    bool operator==(const ShownCell &) const = default;
};
ShownCell shownCell(const RunResult &result, RunColumn column, const Wording &words);

/// What the study holds, as one would type it; empty: not given. readCell() reads it back.
std::string typedCell(const Run &run, RunColumn column, const Dataset &dataset, const Wording &words);

/// A place as it is typed: its name, with its code where the name alone leads to another.
std::string typedPlace(const Dataset &dataset, const Place &place, bool spanish);
std::string typedPlace(const Dataset &dataset, const std::string &code, bool spanish);

/// The name in "2 × A100" and "2x A100"; a text without a number of times is all of it.
std::string_view nameBehindCount(std::string_view text);

/// The id that a typed name of a field leads to, or what is wrong with it: as in the field of the form.
using NameReader = std::function<tl::expected<std::string, Message>(Field field, const std::string &typed)>;

/// What a text in a cell makes of a run.
struct CellChange {
    std::function<void(Run &)> change;
    /// how it was read, where that may surprise: "1.500" as 1.5
    std::optional<Message> remark{};
};
/// Reads what somebody typed, as the fields of the form do, or says why it cannot be taken and what would be right. An empty text
/// takes the value away.
tl::expected<CellChange, Message> readCell(RunColumn column, std::string_view text, const NameReader &names);

} // namespace huella
