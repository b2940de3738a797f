// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/lessons/lesson.h"

#include <filesystem>

namespace huella {

struct OwnLessons {
    std::vector<Lesson> lessons; ///< in the order in which they are taught
    std::vector<Error> refused;  ///< files that are no lessons: where and why
};
/// The user's lessons: files ID.yaml, whose ids no built-in lesson has. No folder: none.
OwnLessons readLessonsIn(const std::filesystem::path &folder, Language language);

} // namespace huella
