// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/retemplate.h"

#include <algorithm>
#include <charconv>

namespace huella {
namespace {

constexpr Language languages[] = {Language::en, Language::es};

const TextBlock *textOf(const BlockContent &content) { return std::get_if<TextBlock>(&content); }

/// A block of the title page: a report has one of each.
bool isOnTitlePage(const BlockContent &content)
{
    const TextBlock *text = textOf(content);
    return text
           && (text->style == TextStyle::kicker || text->style == TextStyle::title || text->style == TextStyle::byline);
}

bool isListOfSources(const BlockContent &content)
{
    const auto *recipe = std::get_if<RecipeBlock>(&content);
    return recipe && (recipe->recipe == "references" || recipe->recipe == "sources");
}

bool isHeading(const BlockContent &content)
{
    const TextBlock *text = textOf(content);
    return text && headingLevel(text->style) > 0;
}

/// Lays the user's blocks over those of a new template.
class Retemplate {
public:
    explicit Retemplate(std::vector<ReportBlockPointer> fresh)
        : blocks_(std::move(fresh)),
          taken_(blocks_.size()),
          followers_(blocks_.size()),
          end_(endOfText())
    {
    }

    void add(const ReportBlockPointer &block)
    {
        if (!isOfTheUser(*block)) {
            anchor_ = sameAs(*block, true);
        } else if (const auto place = placeOf(*block)) {
            blocks_[*place] = block;
            taken_[*place] = true;
            anchor_ = place;
        } else {
            (anchor_ ? followers_[*anchor_] : atEnd_).push_back(block);
        }
        last_ = anchor_.value_or(last_);
    }

    std::vector<ReportBlockPointer> result() const
    {
        std::vector<ReportBlockPointer> all;
        const auto append = [&all](const std::vector<ReportBlockPointer> &more) {
            all.insert(all.end(), more.begin(), more.end());
        };
        for (size_t i = 0; i <= blocks_.size(); ++i) {
            if (i == end_)
                append(atEnd_);
            if (i == blocks_.size())
                break;
            all.push_back(blocks_[i]);
            append(followers_[i]);
        }
        return all;
    }

private:
    /// The first that matches, from the last block found on and then from the top: a template may have two page breaks.
    template <class Matches> std::optional<size_t> find(Matches matches) const
    {
        for (size_t i = 0; i < blocks_.size(); ++i) {
            const size_t at = (last_ + i) % blocks_.size();
            if (!taken_[at] && matches(blocks_[at]->content))
                return at;
        }
        return {};
    }

    /// Where the new template has what the block is, or was made from.
    std::optional<size_t> sameAs(const ReportBlock &block, bool untouched) const
    {
        const TemplateBlock *english = builtInOrigin(block, Language::en),
                            *spanish = builtInOrigin(block, Language::es);
        return find([&](const BlockContent &fresh) {
            return (untouched && fresh == block.content) || (english && fresh == english->content)
                   || (spanish && fresh == spanish->content);
        });
    }

    /// Which block of the new template an edited one stands in for.
    std::optional<size_t> placeOf(const ReportBlock &block) const
    {
        if (block.origin.empty())
            return {};
        const auto same = sameAs(block, false);
        if (same || !isOnTitlePage(block.content))
            return same;
        return find([&](const BlockContent &fresh) {
            return isOnTitlePage(fresh) && textOf(fresh)->style == textOf(block.content)->style;
        });
    }

    /// Where text at the end goes: before the lists of sources and the heading above them.
    size_t endOfText() const
    {
        size_t end = blocks_.size();
        while (end > 0 && isListOfSources(blocks_[end - 1]->content))
            --end;
        while (end > 0 && end < blocks_.size() && isHeading(blocks_[end - 1]->content))
            --end;
        return end;
    }

    std::vector<ReportBlockPointer> blocks_;
    std::vector<bool> taken_; ///< by a block of the user's
    std::vector<std::vector<ReportBlockPointer>> followers_;
    std::vector<ReportBlockPointer> atEnd_;
    std::optional<size_t> anchor_; ///< of the block before; none: it is not in the new template
    size_t last_ = 0;              ///< the last one found
    size_t end_;
};

bool hasText(const TextRuns &runs)
{
    return std::any_of(runs.begin(), runs.end(),
                       [](const TextRun &run) { return run.text.find_first_not_of(' ') != std::string::npos; });
}

} // namespace

bool isOfTheUser(const ReportBlock &block) { return block.origin.empty() || !block.language.empty(); }

bool hasWrittenText(const ReportBlock &block)
{
    if (const TextBlock *written = textOf(block.content))
        return hasText(written->runs);
    if (const auto *table = std::get_if<TableBlock>(&block.content))
        return std::any_of(table->rows.begin(), table->rows.end(),
                           [](const auto &row) { return std::any_of(row.begin(), row.end(), hasText); });
    const auto *recipe = std::get_if<RecipeBlock>(&block.content);
    return recipe && !recipe->caption.empty();
}

std::string templateOrigin(const ReportTemplate &from, size_t block)
{
    const bool builtIn = reportTemplate(from.id, from.language) != nullptr;
    return from.id + (builtIn ? "" : "." + std::string(codeOf(from.language))) + ":" + std::to_string(block);
}

std::optional<Language> languageOfOrigin(std::string_view origin)
{
    const std::string_view from = origin.substr(0, origin.rfind(':'));
    const auto dot = from.rfind('.');
    return dot == std::string_view::npos ? std::nullopt : languageFromCode(from.substr(dot + 1));
}

const TemplateBlock *builtInOrigin(const ReportBlock &block, Language language)
{
    const std::string_view origin = block.origin;
    const auto colon = origin.rfind(':');
    if (colon == std::string_view::npos)
        return nullptr;
    const std::string_view digits = origin.substr(colon + 1);
    size_t index = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    const ReportTemplate *from = reportTemplate(origin.substr(0, colon), language);
    const bool known =
        from && error == std::errc() && end == digits.data() + digits.size() && index < from->blocks.size();
    return known ? &from->blocks[index] : nullptr;
}

std::vector<ReportBlockPointer> withTemplate(const std::vector<ReportBlockPointer> &blocks, const ReportTemplate &to,
                                             const ReportContext &context)
{
    Retemplate laid(blocksOf(to, context));
    for (const ReportBlockPointer &block : blocks)
        laid.add(block);
    return laid.result();
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
