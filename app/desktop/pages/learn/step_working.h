// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/learn/lesson_session.h"

namespace huella {

/// The lines that a step works out: its run's working, its range or its equivalents. None where it shows none.
std::vector<WorkingLine> stepWorking(const LessonSession &session, const Wording &words);
/// Which of their terms are covered; "all" is taken for what it means.
std::set<std::string> coveredTerms(const LessonSession &session, const std::vector<WorkingLine> &lines);
/// The wording key of what stands above them.
const char *workingTitle(LessonView view);

} // namespace huella
