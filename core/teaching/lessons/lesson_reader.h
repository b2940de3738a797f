// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/lessons/lesson.h"
#include "core/yaml/yaml_text.h"

namespace huella {

/// A lesson as far as its form goes: whether its formulas and values lead anywhere is checkLesson()'s.
Result<Lesson> readUncheckedLesson(const YamlText &yaml, std::string_view place, Language language);

/// What is wrong with the formulas, units, scenarios and live values of a lesson: the first of it, with the field's path as its place.
std::optional<Error> checkLesson(const Lesson &lesson);

} // namespace huella
