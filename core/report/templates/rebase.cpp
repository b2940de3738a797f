// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/rebase.h"

#include "core/report/templates/block_origin.h"
#include "core/report/templates/compose.h"

namespace huella {
namespace {

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

/// The template that the report is laid out by: that of its first block that is as its template has it; what the user edited may have
/// come from another.
std::string_view templateOfReport(const std::vector<ReportBlockPointer> &blocks)
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

} // namespace

Rebased withTemplate(const std::vector<ReportBlockPointer> &blocks, const ReportTemplate &to,
                     const ReportContext &context)
{
    const std::string there = templateOrigin(to, 0);
    Retemplate laid(blocksOf(to, context), templateOfReport(blocks), templateOf(there));
    for (const ReportBlockPointer &block : blocks)
        laid.add(block);
    return laid.result();
}

} // namespace huella
