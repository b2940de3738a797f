// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/block_language.h"

#include "core/base/letters.h"
#include "core/report/templates/block_origin.h"

#include <algorithm>

namespace huella {
namespace {

constexpr Language languages[] = {Language::en, Language::es};

bool hasText(const TextRuns &runs)
{
    return std::any_of(runs.begin(), runs.end(),
                       [](const TextRun &run) { return run.text.find_first_not_of(' ') != std::string::npos; });
}

} // namespace

bool hasWrittenText(const ReportBlock &block)
{
    if (const auto *written = std::get_if<TextBlock>(&block.content))
        return hasText(written->runs);
    if (const auto *table = std::get_if<TableBlock>(&block.content))
        return std::any_of(table->rows.begin(), table->rows.end(),
                           [](const auto &row) { return std::any_of(row.begin(), row.end(), hasText); });
    const auto *recipe = std::get_if<RecipeBlock>(&block.content);
    return recipe && !(isBlank(recipe->caption) && isBlank(recipe->alternative));
}

std::vector<ReportBlockPointer> inLanguage(const std::vector<ReportBlockPointer> &blocks, Language to)
{
    std::vector<ReportBlockPointer> result = blocks;
    for (ReportBlockPointer &block : result) {
        if (isOfTheUser(*block))
            continue;
        const TemplateBlock *wanted = builtInOrigin(*block, to);
        const auto isTemplates =
            [&block](Language language) { // else it is of an older edition of the template, and stays
                const TemplateBlock *known = builtInOrigin(*block, language);
                return known && known->content == block->content;
            };
        if (wanted && wanted->content != block->content
            && std::any_of(std::begin(languages), std::end(languages), isTemplates))
            block = std::make_shared<const ReportBlock>(ReportBlock{wanted->content, block->origin, {}});
    }
    return result;
}

std::vector<size_t> toTranslate(const std::vector<ReportBlockPointer> &blocks, Language report)
{
    std::vector<size_t> foreign;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto from = languageOfOrigin(blocks[i]->origin);
        const std::string_view written = !blocks[i]->language.empty() ? blocks[i]->language : from ? codeOf(*from) : "";
        if (!written.empty() && written != codeOf(report) && hasWrittenText(*blocks[i]))
            foreign.push_back(i);
    }
    return foreign;
}

} // namespace huella
