// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace huella {

/// What a list of files says of a study.
struct StudySummary {
    enum class State { read, missing, unreadable, large };
    State state = State::missing;
    QString title{};
    size_t scenarios = 0, runs = 0;
    std::optional<double> grams{}; ///< of the baseline, CO2e; none where no run of it can be estimated yet
    bool operator==(const StudySummary &) const = default;
};

/// Larger files are not looked into: a list is not worth the wait.
inline constexpr qint64 largestSummarised = 8 << 20; // bytes

/// Reads the file, so it may take its time; asks nobody anything and may be called on any thread.
StudySummary summaryOf(const QString &path);

} // namespace huella
