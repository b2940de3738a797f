// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/teaching/lessons/lesson_figures.h"

namespace huella {

/// What the runs of a study are worked out from, as a table: a row for each input of the formula, a column for each run.
Table givenFigures(const LessonFigures &figures, const Wording &words);

/// Where the figures that nobody gave come from, in one line; empty where all were given.
std::string givenSources(const LessonFigures &figures, const Wording &words);

/// The run's inputs as anybody can type them again: where the study has a figure of its own for the place, that figure stands
/// in the place's stead.
Workload statedWorkload(const RunResult &run);

} // namespace huella
