// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/retemplate.h"

#include <algorithm>
#include <charconv>

namespace huella {
namespace {

bool isOwn(const ReportBlock &block) { return block.origin.empty() || !block.language.empty(); }

const TextBlock *textOf(const ReportBlock &block) { return std::get_if<TextBlock>(&block.content); }

bool headsThePage(const ReportBlock &block)
{
    const TextBlock *text = textOf(block);
    return text && (text->style == TextStyle::kicker || text->style == TextStyle::title || text->style == TextStyle::byline);
}

bool isReferences(const ReportBlock &block)
{
    const auto *recipe = std::get_if<RecipeBlock>(&block.content);
    return recipe && (recipe->recipe == "references" || recipe->recipe == "sources");
}

bool hasWords(const ReportBlock &block)
{
    const auto worded = [](const TextRuns &runs) {
        return std::any_of(runs.begin(), runs.end(), [](const TextRun &run) { return !run.text.empty(); });
    };
    if (const TextBlock *text = textOf(block))
        return worded(text->runs);
    const auto *table = std::get_if<TableBlock>(&block.content);
    return table && std::any_of(table->rows.begin(), table->rows.end(),
                                [&](const auto &row) { return std::any_of(row.begin(), row.end(), worded); });
}

class Mixer {
public:
    explicit Mixer(std::vector<ReportBlockPointer> blocks) : blocks_(std::move(blocks)) {}

    void add(const ReportBlockPointer &block)
    {
        if (!isOwn(*block)) {
            const auto same = std::find_if(blocks_.begin(), blocks_.end(), [&](const auto &each) { return each->content == block->content; });
            if (same != blocks_.end())
                at_ = size_t(same - blocks_.begin()) + 1;
            else if (std::holds_alternative<TextBlock>(block->content) || !at_)
                at_.reset(); // what followed it has lost its place
            return;
        }
        if (replaceOrigin(block) || (headsThePage(*block) && replaceHead(block)))
            return;
        const size_t place = at_ ? *at_ : end();
        blocks_.insert(blocks_.begin() + std::ptrdiff_t(place), block);
        if (at_)
            ++*at_;
    }
    std::vector<ReportBlockPointer> finish() { return std::move(blocks_); }

private:
    /// What was changed in this very template stands where it was changed.
    bool replaceOrigin(const ReportBlockPointer &block)
    {
        const auto same = std::find_if(blocks_.begin(), blocks_.end(), [&](const auto &each) { return !isOwn(*each) && each->origin == block->origin; });
        if (same == blocks_.end())
            return false;
        *same = block;
        at_ = size_t(same - blocks_.begin()) + 1;
        return true;
    }
    bool replaceHead(const ReportBlockPointer &block)
    {
        for (size_t i = 0; i < blocks_.size(); ++i)
            if (const TextBlock *text = textOf(*blocks_[i]); text && !isOwn(*blocks_[i]) && text->style == textOf(*block)->style) {
                blocks_[i] = block;
                at_ = i + 1;
                return true;
            }
        return false;
    }
    /// Before the references, or before the heading that stands over them.
    size_t end() const
    {
        size_t end = blocks_.size();
        while (end > 0 && isReferences(*blocks_[end - 1]))
            --end;
        const bool listed = end < blocks_.size();
        const TextBlock *before = listed && end > 0 ? textOf(*blocks_[end - 1]) : nullptr;
        return before && headingLevel(before->style) > 0 ? end - 1 : end;
    }

    std::vector<ReportBlockPointer> blocks_;
    std::optional<size_t> at_; ///< where the user's next block goes; none: at the end
};

} // namespace

std::vector<ReportBlockPointer> withTemplate(const std::vector<ReportBlockPointer> &blocks, const ReportTemplate &to, const ReportContext &context)
{
    Mixer mixer(blocksOf(to, context));
    for (const ReportBlockPointer &block : blocks)
        mixer.add(block);
    return mixer.finish();
}

std::vector<ReportBlockPointer> inLanguage(const std::vector<ReportBlockPointer> &blocks, Language to)
{
    std::vector<ReportBlockPointer> now = blocks;
    for (ReportBlockPointer &block : now) {
        const auto colon = block->origin.rfind(':');
        if (isOwn(*block) || colon == std::string::npos)
            continue;
        size_t index = 0;
        const char *end = block->origin.data() + block->origin.size();
        const auto read = std::from_chars(block->origin.data() + colon + 1, end, index);
        const ReportTemplate *from = reportTemplate(std::string_view(block->origin).substr(0, colon), to);
        if (!from || read.ec != std::errc() || read.ptr != end || index >= from->blocks.size() || from->blocks[index].content == block->content)
            continue;
        block = std::make_shared<const ReportBlock>(ReportBlock{from->blocks[index].content, block->origin, {}});
    }
    return now;
}

std::vector<size_t> toTranslate(const std::vector<ReportBlockPointer> &blocks, Language report)
{
    std::vector<size_t> waiting;
    for (size_t i = 0; i < blocks.size(); ++i)
        if (!blocks[i]->language.empty() && blocks[i]->language != codeOf(report) && hasWords(*blocks[i]))
            waiting.push_back(i);
    return waiting;
}

} // namespace huella
