// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/own_templates.h"

#include "core/base/fold.h"
#include "core/base/small_file.h"
#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/block_origin.h"
#include "core/report/templates/compose.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t mostIdLetters = 40;

bool isBuiltIn(std::string_view id) { return reportTemplate(id, Language::en) != nullptr; }

/// Fit for a file's name.
std::string idOf(std::string_view name)
{
    std::string id = hyphenated(name);
    id.resize(std::min(id.size(), mostIdLetters));
    if (id.ends_with('-'))
        id.pop_back();
    return id.empty() ? "template" : id;
}

Result<ReportTemplate> readOne(const std::filesystem::directory_entry &file, const std::string &place)
{
    const std::string stem = place.substr(0, place.size() - std::string_view(".md").size());
    const auto dot = stem.rfind('.');
    const std::string id = stem.substr(0, dot);
    const auto language =
        dot == std::string::npos ? std::nullopt : languageFromCode(std::string_view(stem).substr(dot + 1));
    if (!language || id.empty())
        return badInput(place, Message("error.template.name"));
    if (isBuiltIn(id))
        return badInput(place, Message("error.template.taken", {textArg("value", id)}));
    const auto bytes = readSmallFile(file, place);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readTemplate(*bytes, id, *language);
}

} // namespace

ReportTemplate templateFrom(const std::vector<ReportBlockPointer> &blocks, std::string id, std::string name,
                            Language language)
{
    ReportTemplate made;
    made.id = std::move(id);
    made.language = language;
    made.name = std::move(name);
    made.about = Wording::of(language)("template.own.about");
    for (const ReportBlockPointer &block : blocks) {
        const auto *recipe = std::get_if<RecipeBlock>(&block->content);
        if (recipe && !isRecipe(recipe->recipe))
            continue;
        const TemplateBlock *origin = isOfTheUser(*block) ? nullptr : builtInOrigin(*block, language);
        made.blocks.push_back({normalContent(block->content), origin ? origin->condition : std::string()});
    }
    return made;
}

std::string freeTemplateId(std::string_view name, std::span<const ReportTemplate> own)
{
    const std::string base = idOf(name);
    std::string id = base;
    const auto taken = [&] {
        return isBuiltIn(id) || std::any_of(own.begin(), own.end(), [&](const auto &each) { return each.id == id; });
    };
    for (int number = 2; taken(); ++number)
        id = base + "-" + std::to_string(number);
    return id;
}

std::string templateFileName(const ReportTemplate &of)
{
    return of.id + "." + std::string(codeOf(of.language)) + ".md";
}

OwnTemplates readTemplatesIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::directory_entry> files;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (std::error_code ignored; at->path().extension() == ".md" && !at->is_directory(ignored))
            files.push_back(*at);
    std::sort(files.begin(), files.end());

    OwnTemplates own;
    for (const auto &file : files) {
        auto read = readOne(file, lineText(file.path().filename().string()));
        if (read)
            own.templates.push_back(std::move(*read));
        else
            own.refused.push_back(std::move(read.error()));
    }
    return own;
}

} // namespace huella
