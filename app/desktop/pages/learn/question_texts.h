// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/learn/lesson_session.h"
#include "core/report/document/document.h"

namespace huella {

/// What stands below the answer's field: how answers are taken, then what is to be said of the one that was given.
struct Feedback {
    enum class Tone { idle, note, wrong, right, error };
    Tone tone = Tone::idle;
    std::vector<Block> blocks;
};

/// All that the session has to say of the question where it stands; it has one.
Feedback feedbackOf(const LessonSession &session, const Wording &words);
/// The same with what the field says of its text: why it cannot be read (`wrong`), or how it was read.
Feedback withRemark(Feedback feedback, std::string remark, bool wrong);
/// The question itself, in strong letters.
TextRuns questionRuns(const LessonSession &session, const Wording &words);
/// How often it was tried, and from when on the answer can be seen. Empty once it is.
std::string triesText(const LessonSession &session, const Wording &words);

} // namespace huella
