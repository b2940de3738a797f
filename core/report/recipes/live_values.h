// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recipes/summary_parts.h"

#include <optional>

namespace huella::summary {

/// What a path says about the study as a whole: "study.title", "study.edition".
std::optional<std::string> studyValue(std::string_view name, const Composer &page);
/// About a scenario: "emissions.total", "energy.range", "hardware", "difference".
std::optional<std::string> scenarioValue(std::string_view name, Composer &page);
/// Whole sentences: "lead", "defaults". None for an unknown name; empty where there is nothing to say.
std::optional<TextRuns> sentenceValue(std::string_view name, Composer &page);

} // namespace huella::summary
