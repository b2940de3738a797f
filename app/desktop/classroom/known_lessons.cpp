// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/classroom/known_lessons.h"

#include <QStandardPaths>

#include <algorithm>

namespace huella {
namespace {

OwnLessons ownLessons(Language language)
{
    return readLessonsIn(std::filesystem::path(lessonFolder().toStdU16String()), language);
}

} // namespace

QString lessonFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/huella/lessons");
}

OwnLessons knownLessons(Language language)
{
    OwnLessons known = ownLessons(language);
    const auto builtIn = builtInLessons(language);
    known.lessons.insert(known.lessons.begin(), builtIn.begin(), builtIn.end());
    return known;
}

std::optional<Lesson> knownLesson(const std::string &id, Language language)
{
    if (const Lesson *lesson = builtInLesson(id, language))
        return *lesson;
    for (Lesson &own : ownLessons(language).lessons)
        if (own.id == id)
            return std::move(own);
    return {};
}

} // namespace huella
