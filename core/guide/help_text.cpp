// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/help_text.h"

#include "core/guide/help_parts.h"
#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/compose.h"
#include "core/report/templates/embedded_texts.h"
#include "core/report/templates/template_reader.h"

#include <algorithm>
#include <charconv>

namespace huella {
namespace {

constexpr auto headError = "error.help.head";
constexpr std::string_view head[] = {"order", "name", "about", "words"};

bool isPart(std::string_view name) { return isHelpPart(name) || isRecipe(name); }
bool noCondition(std::string_view) { return false; } // a page of the guide is the same for everybody

std::vector<HelpText> readBuiltIn()
{
    std::vector<HelpText> all;
    for (const EmbeddedText &each : embeddedHelp()) { // a test reads every one and says what is wrong
        const auto dot = each.name.rfind('.');
        const auto language = languageFromCode(each.name.substr(dot + 1));
        if (auto read = readHelpText(each.text, std::string(each.name.substr(0, dot)), language.value_or(Language::en)))
            all.push_back(std::move(*read));
    }
    const auto before = [](const HelpText &a, const HelpText &b) {
        return std::tie(a.language, a.order, a.id) < std::tie(b.language, b.order, b.id);
    };
    std::sort(all.begin(), all.end(), before);
    return all;
}

} // namespace

std::span<const HelpText> helpTexts()
{
    static const std::vector<HelpText> all = readBuiltIn();
    return all;
}

Result<HelpText> readHelpText(std::string_view text, std::string id, Language language)
{
    const std::string place = id + "." + std::string(codeOf(language)) + ".md";
    auto read = readBlockText(text, place, {head, headError, isPart, noCondition});
    if (!read)
        return tl::unexpected(read.error());
    HelpText page{std::move(id),
                  language,
                  0,
                  std::move(read->head[1]),
                  std::move(read->head[2]),
                  std::move(read->head[3]),
                  std::move(read->blocks)};
    const std::string &order = read->head[0];
    const auto [end, error] = std::from_chars(order.data(), order.data() + order.size(), page.order);
    if (error != std::errc() || end != order.data() + order.size())
        return badInput(place, Message(headError));
    return page;
}

} // namespace huella
