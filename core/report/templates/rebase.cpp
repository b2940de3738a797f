// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/rebase.h"

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

// The origin of a block of the user's has behind it what the block stood behind in other kinds of report: " +summary:3", and
// " +summary:" where it stood at the start.
constexpr std::string_view placeMark = " +";

std::string_view originOf(const ReportBlock &block)
{
    return std::string_view(block.origin).substr(0, block.origin.find(placeMark));
}

/// Where the block stood in reports of this template; none: it was in none, or was made from a block of it.
std::optional<std::string_view> placeIn(const ReportBlock &block, std::string_view id)
{
    const std::string_view all = block.origin;
    const auto from = all.find(std::string(placeMark).append(id) + ":");
    if (from == std::string_view::npos)
        return {};
    const std::string_view place = all.substr(from + placeMark.size());
    return place.substr(0, place.find(placeMark));
}

ReportBlockPointer withPlace(const ReportBlock &block, std::string_view id, std::string_view place)
{
    ReportBlock kept = block;
    if (const auto old = placeIn(block, id))
        kept.origin.erase(size_t(old->data() - block.origin.data()) - placeMark.size(), old->size() + placeMark.size());
    kept.origin.append(placeMark).append(place);
    return std::make_shared<const ReportBlock>(std::move(kept));
}

/// What all blocks of a template have in their origin: "summary" of "summary:3".
std::string_view templateOf(std::string_view origin) { return origin.substr(0, origin.rfind(':')); }

size_t indexIn(std::string_view origin)
{
    const std::string_view digits = origin.substr(origin.rfind(':') + 1);
    size_t index = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), index);
    return index;
}

/// The template that the report is laid out by: that of its first block that is as its template has it; what the user edited may have
/// come from another.
std::string_view templateOf(const std::vector<ReportBlockPointer> &blocks)
{
    for (const bool users : {false, true})
        for (const ReportBlockPointer &block : blocks)
            if (!originOf(*block).empty() && isOfTheUser(*block) == users)
                return templateOf(originOf(*block));
    return {};
}

/// Lays the user's blocks over those of a new template.
class Retemplate {
public:
    Retemplate(std::vector<ReportBlockPointer> fresh, std::string_view from, std::string_view to)
        : blocks_(std::move(fresh)),
          taken_(blocks_.size()),
          followers_(blocks_.size()),
          end_(endOfText()),
          from_(from),
          to_(to)
    {
        for (const ReportBlockPointer &block : blocks_)
            indices_.push_back(indexIn(block->origin));
    }

    void add(const ReportBlockPointer &block)
    {
        const bool users = isOfTheUser(*block);
        const std::optional<size_t> place = placeOf(*block);
        if (place && users) {
            blocks_[*place] = block;
            taken_[*place] = true;
        } else if (users) {
            follow(*block);
        }
        if (place) {
            anchor_ = last_ = *place;
            lost_ = false;
        } else if (!users) {
            lost_ = true; // what follows it has lost its neighbour
        }
        if (const std::string_view origin = originOf(*block); !origin.empty() && templateOf(origin) == from_)
            before_ = origin;
    }

    Rebased result() const
    {
        Rebased all;
        const auto append = [&all](const std::vector<Follower> &more) {
            for (const Follower &each : more) {
                if (each.moved)
                    all.moved.push_back(all.blocks.size());
                all.blocks.push_back(each.block);
            }
        };
        append(atStart_);
        for (size_t i = 0; i <= blocks_.size(); ++i) {
            if (i == end_)
                append(atEnd_);
            if (i == blocks_.size())
                break;
            all.blocks.push_back(blocks_[i]);
            append(followers_[i]);
        }
        return all;
    }

private:
    struct Follower {
        ReportBlockPointer block;
        bool moved = false; ///< what it followed is not here
    };

    /// Behind what it followed here before, else behind what it follows now; else behind the nearest above that is here too.
    void follow(const ReportBlock &block)
    {
        if (const auto known = placeIn(block, to_); known && from_ != to_) {
            anchor_ = anchorNamed(*known);
            lost_ = false;
        }
        const std::string here = before_.empty() ? std::string(from_) + ":" : before_;
        Follower follower{from_.empty() ? std::make_shared<const ReportBlock>(block) : withPlace(block, from_, here),
                          lost_};
        std::vector<Follower> &there = anchor_ ? followers_[*anchor_] : follower.moved ? atEnd_ : atStart_;
        there.push_back(std::move(follower));
    }

    /// The block of the new template that is named, else the nearest above it that stands for this study; none at the start.
    std::optional<size_t> anchorNamed(std::string_view origin) const
    {
        std::optional<size_t> anchor;
        for (size_t i = 0; i < blocks_.size() && !origin.ends_with(':'); ++i)
            if (indices_[i] <= indexIn(origin))
                anchor = i;
        return anchor;
    }

    /// The first that matches, from the last block found on and then from the top: a template may have two page breaks.
    template <class Matches> std::optional<size_t> find(Matches matches) const
    {
        for (size_t i = 0; i < blocks_.size(); ++i) {
            const size_t at = (last_ + i) % blocks_.size();
            if (!taken_[at] && matches(*blocks_[at]))
                return at;
        }
        return {};
    }

    /// Where the new template has what the block is, or was made from.
    std::optional<size_t> sameAs(const ReportBlock &block) const
    {
        const bool untouched = !isOfTheUser(block);
        if (const auto itself = find(
                [&](const ReportBlock &fresh) { return !originOf(block).empty() && fresh.origin == originOf(block); }))
            return itself;
        const TemplateBlock *english = builtInOrigin(block, Language::en),
                            *spanish = builtInOrigin(block, Language::es);
        return find([&](const ReportBlock &fresh) {
            return (untouched && fresh.content == block.content) || (english && fresh.content == english->content)
                   || (spanish && fresh.content == spanish->content);
        });
    }

    /// Which block of the new template stands for one of the old, and an edited one in for which.
    std::optional<size_t> placeOf(const ReportBlock &block) const
    {
        if (originOf(block).empty())
            return {};
        if (const auto same = sameAs(block))
            return same;
        if (isOnTitlePage(block.content))
            return find([&](const ReportBlock &fresh) {
                return isOnTitlePage(fresh.content) && textOf(fresh.content)->style == textOf(block.content)->style;
            });
        const auto *recipe = std::get_if<RecipeBlock>(&block.content);
        return !recipe || isOfTheUser(block) ? std::nullopt : find([&](const ReportBlock &fresh) {
            const auto *other = std::get_if<RecipeBlock>(&fresh.content);
            return other && other->recipe == recipe->recipe;
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
    std::vector<size_t> indices_; ///< in the template, of those of its blocks that stand for this study
    std::vector<bool> taken_;     ///< by a block of the user's
    std::vector<std::vector<Follower>> followers_;
    std::vector<Follower> atStart_, atEnd_;
    std::optional<size_t> anchor_; ///< the last block of the new template that the report had above
    bool lost_ = false;            ///< something between it and here is not in the new template
    size_t last_ = 0;              ///< the last one found
    size_t end_;
    std::string_view from_, to_;
    std::string before_; ///< the last block of the old template above
};

bool hasText(const TextRuns &runs)
{
    return std::any_of(runs.begin(), runs.end(),
                       [](const TextRun &run) { return run.text.find_first_not_of(' ') != std::string::npos; });
}

} // namespace

bool isOfTheUser(const ReportBlock &block) { return originOf(block).empty() || !block.language.empty(); }

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
    const std::string_view from = templateOf(origin.substr(0, origin.find(placeMark)));
    const auto dot = from.rfind('.');
    return dot == std::string_view::npos ? std::nullopt : languageFromCode(from.substr(dot + 1));
}

const TemplateBlock *builtInOrigin(const ReportBlock &block, Language language)
{
    const std::string_view origin = originOf(block);
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

Rebased withTemplate(const std::vector<ReportBlockPointer> &blocks, const ReportTemplate &to,
                     const ReportContext &context)
{
    const std::string there = templateOrigin(to, 0);
    Retemplate laid(blocksOf(to, context), templateOf(blocks), templateOf(there));
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
