// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson.h"

#include "core/teaching/lessons/embedded_lessons.h"
#include "core/teaching/lessons/lesson_reader.h"

#include <algorithm>

namespace huella {
namespace {

std::vector<Lesson> readBuiltIn(Language language)
{
    std::vector<Lesson> all;
    for (const EmbeddedText &each : embeddedLessons()) { // a test reads and checks every one and says what is wrong
        const std::string place = std::string(each.name) + ".yaml";
        auto lesson = readYaml(each.text, place).and_then([&](const YamlText &yaml) {
            return readUncheckedLesson(yaml, place, language);
        });
        if (!lesson)
            continue;
        lesson->id = each.name;
        all.push_back(std::move(*lesson));
    }
    std::sort(all.begin(), all.end(),
              [](const Lesson &a, const Lesson &b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); });
    return all;
}

/// "folder/plug.yaml" -> "plug", as std::filesystem has it
std::string idOf(std::string_view place)
{
    place.remove_prefix(place.find_last_of("/\\") + 1); // npos + 1 is 0
    return std::string(place.substr(0, place.rfind('.')));
}

} // namespace

std::span<const Lesson> builtInLessons(Language language)
{
    if (language == Language::en) {
        static const std::vector<Lesson> english = readBuiltIn(Language::en);
        return english;
    }
    static const std::vector<Lesson> spanish = readBuiltIn(Language::es);
    return spanish;
}

const Lesson *builtInLesson(std::string_view id, Language language)
{
    for (const Lesson &lesson : builtInLessons(language))
        if (lesson.id == id)
            return &lesson;
    return nullptr;
}

std::string lessonList()
{
    std::string list;
    for (const Lesson &lesson : builtInLessons(Language::en))
        list += (list.empty() ? "" : ", ") + lesson.id;
    return list;
}

Result<Lesson> readLesson(std::string_view text, std::string_view place, Language language)
{
    const auto yaml = readYaml(text, place);
    if (!yaml)
        return tl::unexpected(yaml.error());
    auto lesson = readUncheckedLesson(*yaml, place, language);
    if (!lesson)
        return lesson;
    lesson->id = idOf(place);
    if (const auto error = checkLesson(*lesson))
        return badInput(yaml->place(place, error->place) + ": " + error->place, error->message);
    return lesson;
}

std::uint64_t WorksheetPlan::variants() const
{
    constexpr std::uint64_t most = 1ull << 31; // more than any class needs, and what a permutation is made for
    std::uint64_t product = 1;
    for (const VariedField &field : vary)
        product = std::min(most, product * std::max<std::uint64_t>(1, field.values.size()));
    return product;
}

} // namespace huella
