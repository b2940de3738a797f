// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/measure.h"

#include <string_view>
#include <vector>

namespace huella {

/// What a template's block may depend on: "scenarios", "single", "any-run", "runs", "totals", "accelerators", "noaccelerators", "budget",
/// "estimate", "range", "elsewhere", "what-if", "data-editions", "history", "logo" …
bool isCondition(std::string_view name);
/// Whether a figure, table or list of this name can be made.
bool isRecipe(std::string_view name);
/// Whether it is made of measured models, and of nothing in the study.
bool isOfModels(std::string_view recipe);
/// Whether a recipe shows one scenario of several, so that it can be another one's.
bool isOfOneScenario(std::string_view recipe);
/// Whether a recipe can be made in a measure: all in emissions, some figures in energy and tree-months as well.
bool canBeIn(std::string_view recipe, Measure measure);
/// Every one of them, sorted.
std::vector<std::string_view> recipeNames();

} // namespace huella
