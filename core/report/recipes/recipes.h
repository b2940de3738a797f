// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recipes/recipe_context.h"

namespace huella::recipes {

/// Adds a figure, table or list to the page; nothing where there is nothing to show.
using Recipe = void (*)(RecipeContext &);
/// Null for a name that is none.
Recipe recipeNamed(std::string_view name);

/// What a template's block may depend on.
using Condition = bool (*)(const RecipeContext &);
Condition conditionNamed(std::string_view name);

} // namespace huella::recipes
