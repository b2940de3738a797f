// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

class QWidget;

namespace huella {

class LessonSession;

/// A step as it stands: its text and question, its chart and its working, with what is covered covered.
Document stepDocument(const LessonSession &session, const Wording &words);

void printLesson(const LessonSession &session, Context &context, QWidget *parent);
/// Asks for a file, beside the study, and writes the step as a PDF. Returns its path; an empty one where none was chosen.
Result<QString> saveLesson(const LessonSession &session, Context &context, const QString &beside, QWidget *parent);

} // namespace huella
