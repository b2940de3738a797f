// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/message_language.h"

#include <cstdlib>

namespace huella {
namespace {

/// "es" of "es_MX.UTF-8", "es.UTF-8", "es@euro" and "es-ES".
std::string_view languageOf(std::string_view locale) { return locale.substr(0, locale.find_first_of("_.@-")); }

std::string localeOf(const Environment &environment)
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (std::string value = environment(variable); !value.empty())
            return value;
    return "C";
}

std::optional<Language> firstSpoken(std::string_view list)
{
    while (!list.empty()) {
        const auto end = std::min(list.find(':'), list.size());
        if (const auto language = languageFromCode(languageOf(list.substr(0, end))))
            return language;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return {};
}

} // namespace

Environment ownEnvironment()
{
    return [](const char *name) {
        const char *value = std::getenv(name);
        return std::string(value ? value : "");
    };
}

Language messageLanguage(const Environment &environment)
{
    const std::string locale = localeOf(environment);
    const std::string_view language = languageOf(locale);
    if (language == "C" || language == "POSIX")
        return Language::en;
    if (const auto wanted = firstSpoken(environment("LANGUAGE")))
        return *wanted;
    return languageFromCode(language).value_or(Language::en);
}

} // namespace huella
