// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recipes/recipe_context.h"

#include <optional>

namespace huella::recipes {

/// What a path says about the study as a whole: "study.title", "study.edition".
std::optional<std::string> studyValue(std::string_view name, const RecipeContext &context);
/// About a scenario: "emissions.total", "energy.range", "hardware", "difference".
std::optional<std::string> scenarioValue(std::string_view name, RecipeContext &context);
/// Whole sentences: "lead", "defaults". None for an unknown name; empty where there is nothing to say.
std::optional<TextRuns> sentenceValue(std::string_view name, RecipeContext &context);

} // namespace huella::recipes
