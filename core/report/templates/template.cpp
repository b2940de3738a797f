// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/template.h"

#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/embedded_texts.h"
#include "core/report/templates/template_reader.h"

#include <algorithm>

namespace huella {
namespace {

std::vector<ReportTemplate> readBuiltIn()
{
    std::vector<ReportTemplate> all;
    for (const EmbeddedText &each : embeddedTemplates()) { // a test reads every one and says what is wrong
        const std::string_view name = each.name;
        const auto dot = name.rfind('.');
        const auto language = languageFromCode(name.substr(dot + 1));
        if (auto read = readTemplate(each.text, std::string(name.substr(0, dot)), language.value_or(Language::en)))
            all.push_back(std::move(*read));
    }
    // The general ones first, since every list of templates begins with them.
    const auto rank = [](const ReportTemplate &t) { return t.id == "summary" ? 0 : t.id == "full" ? 1 : 2; };
    std::stable_sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return all;
}

} // namespace

std::span<const ReportTemplate> reportTemplates()
{
    static const std::vector<ReportTemplate> all = readBuiltIn();
    return all;
}

const ReportTemplate *reportTemplate(std::string_view id, Language language)
{
    for (const ReportTemplate &each : reportTemplates())
        if (each.id == id && each.language == language)
            return &each;
    return nullptr;
}

std::string reportTemplateList()
{
    std::string list;
    for (const ReportTemplate &each : reportTemplates())
        if (each.language == Language::en)
            list += (list.empty() ? "" : ", ") + each.id;
    return list;
}

Result<ReportTemplate> readTemplate(std::string_view text, std::string id, Language language)
{
    static constexpr std::string_view head[] = {"name", "about"};
    const std::string place = id + "." + std::string(codeOf(language)) + ".md";
    auto read = readBlockText(text, place, {head, "error.template.head", isRecipe, isCondition});
    if (!read)
        return tl::unexpected(read.error());
    return ReportTemplate{std::move(id), language, std::move(read->head[0]), std::move(read->head[1]),
                          std::move(read->blocks)};
}

} // namespace huella
