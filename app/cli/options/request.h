// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/options.h"
#include "core/workload/workload.h"

#include <cstdint>

namespace huella::cli {

/// The options that describe a computation and its simulation, for every command that takes them.
std::vector<Option> workloadOptions();

/// What a call asks to estimate.
struct Request {
    Workload workload;
    std::uint64_t seed = 2026;
};
/// A plan works out the time itself, so that it may be absent.
enum class AskedTime { needed, optional };
Result<Request> readRequest(const Arguments &arguments, AskedTime time = AskedTime::needed);

/// An error about a field, placed at the option that gives it.
Error atOption(Error error);

} // namespace huella::cli
