// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_checks.h"

#include "core/report/retemplate.h"
#include "core/report/summary_parts.h"

#include <algorithm>
#include <span>

namespace huella {
namespace {

using Names = std::span<const std::string_view>;

// What states a thing: live values whose sentences say it, and figures or tables that list it.
constexpr std::string_view naming[] = {"sentence.made", "sentence.data", "sources"};
constexpr std::string_view bounding[] = {"sentence.scopes", "table.boundary"};
constexpr std::string_view listing[] = {"sentence.defaults", "inputs"};

class Checker {
public:
    Checker(const std::vector<ReportBlockPointer> &blocks, const std::vector<std::vector<Block>> &finished, const ReportContext &context)
        : blocks_(blocks), finished_(finished), context_(context)
    {
    }

    std::vector<ReportCheck> run()
    {
        stated("data", naming, TextBlock{TextStyle::note, {{.value = "sentence.data"}}});
        stated("boundary", bounding, RecipeBlock{"table.boundary", {}, {}});
        if (anyDefaults())
            stated("defaults", listing, TextBlock{TextStyle::body, {{.value = "sentence.defaults"}}});
        figures();
        values();
        add("translation", toTranslate(blocks_, context_.words.language()));
        return std::move(checks_);
    }

private:
    static bool holds(const TextRuns &runs, Names names)
    {
        return std::any_of(runs.begin(), runs.end(), [&](const TextRun &run) { return std::find(names.begin(), names.end(), run.value) != names.end(); });
    }

    void stated(const char *id, Names names, BlockContent remedy)
    {
        const bool good = std::any_of(blocks_.begin(), blocks_.end(), [&](const ReportBlockPointer &block) {
            const auto *text = std::get_if<TextBlock>(&block->content);
            const auto *recipe = std::get_if<RecipeBlock>(&block->content);
            return (text && holds(text->runs, names)) || (recipe && std::find(names.begin(), names.end(), recipe->recipe) != names.end());
        });
        const std::string key = std::string("report.check.") + id;
        checks_.push_back({id, good, Message(good ? key : key + ".missing"), {}, good ? std::nullopt : std::optional(std::move(remedy))});
    }

    bool anyDefaults() const
    {
        if (context_.result.scenarios.empty())
            return false;
        summary::Used used;
        int number = 0;
        return !summary::defaultsSentence(summary::Composer(context_, context_.result.scenarios.front(), used, number)).empty();
    }

    void add(const char *id, std::vector<size_t> amiss)
    {
        const std::string key = std::string("report.check.") + id;
        const auto count = double(amiss.size());
        const bool good = amiss.empty();
        checks_.push_back({id, good, good ? Message(key) : Message(key + ".missing", {number("count", count)}), std::move(amiss), {}});
    }

    void figures()
    {
        std::vector<size_t> silent;
        for (size_t i = 0; i < finished_.size(); ++i)
            for (const Block &block : finished_[i])
                if (const auto *figure = std::get_if<FigureBlock>(&block); figure && figure->chart.description.empty())
                    silent.push_back(i);
        add("figures", std::move(silent));
    }

    void values()
    {
        const std::string none = context_.words("report.value.missing");
        const auto missing = [&](const TextRuns &runs) {
            return std::any_of(runs.begin(), runs.end(), [&](const TextRun &run) { return !run.value.empty() && run.text == none; });
        };
        std::vector<size_t> empty;
        for (size_t i = 0; i < finished_.size(); ++i)
            for (const Block &block : finished_[i]) {
                const auto *text = std::get_if<Paragraph>(&block);
                const auto *table = std::get_if<Table>(&block);
                bool amiss = text && missing(text->runs);
                if (table)
                    for (const auto &row : table->rows)
                        amiss = amiss || std::any_of(row.begin(), row.end(), [&](const Cell &cell) { return missing(cell.runs); });
                if (amiss)
                    empty.push_back(i);
            }
        add("values", std::move(empty));
    }

    const std::vector<ReportBlockPointer> &blocks_;
    const std::vector<std::vector<Block>> &finished_;
    const ReportContext &context_;
    std::vector<ReportCheck> checks_;
};

} // namespace

std::vector<ReportCheck> checkReport(const std::vector<ReportBlockPointer> &blocks, const std::vector<std::vector<Block>> &finished,
                                     const ReportContext &context)
{
    return Checker(blocks, finished, context).run();
}

} // namespace huella
