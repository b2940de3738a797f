// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/own_lessons.h"

#include "core/base/small_file.h"

#include <algorithm>

namespace huella {
namespace {

bool isLessonFile(const std::filesystem::directory_entry &file)
{
    std::error_code ignored;
    const auto extension = file.path().extension();
    return (extension == ".yaml" || extension == ".yml") && !file.is_directory(ignored);
}

Result<Lesson> readOne(const std::filesystem::directory_entry &file, Language language)
{
    const std::string place = file.path().filename().string();
    if (builtInLesson(file.path().stem().string(), language))
        return badInput(place, Message("error.lesson.taken", {textArg("value", file.path().stem().string())}));
    return readSmallFile(file, place).and_then([&](const std::string &yaml) {
        return readLesson(yaml, place, language);
    });
}

} // namespace

OwnLessons readLessonsIn(const std::filesystem::path &folder, Language language)
{
    std::vector<std::filesystem::directory_entry> files;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (isLessonFile(*at))
            files.push_back(*at);
    std::sort(files.begin(), files.end());

    OwnLessons own;
    for (const auto &file : files) {
        auto lesson = readOne(file, language);
        const auto same = [&lesson](const Lesson &known) { return known.id == lesson->id; };
        if (lesson && std::any_of(own.lessons.begin(), own.lessons.end(), same)) // x.yaml and x.yml
            lesson = badInput(file.path().filename().string(),
                              Message("error.lesson.taken", {textArg("value", lesson->id)}));
        if (lesson)
            own.lessons.push_back(std::move(*lesson));
        else
            own.refused.push_back(std::move(lesson.error()));
    }
    std::stable_sort(own.lessons.begin(), own.lessons.end(),
                     [](const Lesson &a, const Lesson &b) { return a.order < b.order; });
    return own;
}

} // namespace huella
