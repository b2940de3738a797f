// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desktop/pages/learn_fixture.h"

#include "app/desktop/pages/learn/feedback_box.h"
#include "app/desktop/widgets/number_field.h"

namespace huella::lesson_answers {

// Answers to a lesson's questions as a person types them.

inline bool asksFor(const LessonStep &step, bool predict) { return step.question && step.question->predict == predict; }

/// Types an answer and says that it is one.
inline void answer(LearnFixture &w, const QString &typed)
{
    auto *field = w.find<NumberField>("lessonAnswer");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
}

/// What is said of it; empty before.
inline QString verdict(LearnFixture &w) { return w.find<FeedbackBox>("feedback")->said(); }

inline double rightAnswer(LearnFixture &w)
{
    return answerOf(*w.session().current()->question, w.session().figures()).value();
}

inline QString typed(double value) { return toQString(Wording::of(Language::en).numbers().editable(value)); }

} // namespace huella::lesson_answers
