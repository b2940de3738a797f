// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/lessons/own_lessons.h"

#include <QString>

namespace huella {

/// Where a teacher's own lessons lie, as files ID.yaml.
QString lessonFolder();
/// The lessons that are built in, then the teacher's own, and which files of theirs are none and why.
OwnLessons knownLessons(Language language);
/// One of them.
std::optional<Lesson> knownLesson(const std::string &id, Language language);

} // namespace huella
