// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/teaching/lessons/lesson.h"

#include <QFile>

namespace huella::lesson_questions {

// What a lesson asks and says.

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::vector<const Question *> questionsOf(const Lesson &lesson)
{
    std::vector<const Question *> questions;
    for (const LessonStep &step : lesson.steps)
        if (step.question)
            questions.push_back(&*step.question);
    if (lesson.worksheet)
        for (const Question &question : lesson.worksheet->questions)
            questions.push_back(&question);
    return questions;
}

inline std::string textOf(const std::vector<Block> &blocks)
{
    Document document;
    document.blocks = blocks;
    return plainText(document);
}

} // namespace huella::lesson_questions
