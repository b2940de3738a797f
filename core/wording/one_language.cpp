// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/one_language.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr std::array<const char *, 2> codes{"en", "es"};

bool isBilingual(const Json &json)
{
    return json.is_object()
           && std::any_of(codes.begin(), codes.end(), [&json](const char *code) { return json.contains(code); });
}

/// A language without a text; null where both have one.
const char *missing(const Json &json)
{
    for (const char *code : codes) {
        const auto text = json.find(code);
        if (text == json.end() || !text->is_string() || text->get_ref<const std::string &>().empty())
            return code;
    }
    return nullptr;
}

Result<Json> converted(const Json &json, Language language, const std::string &path)
{
    if (isBilingual(json)) {
        if (const char *code = missing(json); code || json.size() > codes.size())
            return badInput(path, Message("error.lesson.language", {textArg("language", code ? code : "en, es")}));
        return json.at(std::string(codeOf(language)));
    }
    if (!json.is_structured())
        return json;
    Json out = json;
    size_t index = 0;
    for (auto each = out.begin(); each != out.end(); ++each, ++index) {
        const std::string inner =
            json.is_array() ? path + "[" + std::to_string(index) + "]" : path + (path.empty() ? "" : ".") + each.key();
        auto value = converted(*each, language, inner);
        if (!value)
            return value;
        *each = std::move(*value);
    }
    return out;
}

} // namespace

Result<Json> inOneLanguage(const Json &json, Language language) { return converted(json, language, {}); }

} // namespace huella
