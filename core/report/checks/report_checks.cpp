// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checks/report_checks.h"

#include "core/charts/describe.h"
#include "core/report/checks/report_amounts.h"
#include "core/report/checks/report_totals.h"
#include "core/report/recipes/recipe_context.h"
#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/block_language.h"
#include "core/report/templates/block_origin.h"

#include <algorithm>

namespace huella {
namespace {

bool isWordLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

/// Whether a line holds this as whole words: "direct" is not in "indirect", nor the year 2025 in "2025-11".
bool holdsWord(std::string_view line, std::string_view word)
{
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const std::string_view after = line.substr(at + word.size());
        const bool starts = at == 0 || !(isWordLetter(line[at - 1]) || line[at - 1] == '-');
        if (starts && (after.empty() || !(isWordLetter(after.front()) || after.front() == '-')))
            return true;
    }
    return false;
}

bool holds(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

BlockContent sentence(const char *path)
{
    TextRun live;
    live.value = path;
    return TextBlock{TextStyle::body, {live}};
}

/// The finished words of a report, line by line; rows of tables are lines.
std::vector<std::string> linesOf(const std::vector<std::vector<Block>> &parts)
{
    Document document;
    for (const auto &each : parts)
        document.blocks.insert(document.blocks.end(), each.begin(), each.end());
    const std::string text = plainText(document);
    std::vector<std::string> lines;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

class Checker {
public:
    Checker(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context)
        : blocks_(blocks),
          context_(context),
          words_(context.words),
          parts_(composeEach(blocks, context)),
          lines_(linesOf(parts_)),
          page_(context, context.result.scenarios.empty() ? nothing_ : context.result.scenarios.front(), used_,
                figures_)
    {
    }

    std::vector<ReportCheck> all() const
    {
        return {estimate(), values(), data(), boundary(), defaults(), alternatives(), totals(), gaps(), translation()};
    }

private:
    static ReportCheck good(const char *id)
    {
        return {id, CheckState::good, Message("check." + std::string(id) + ".good")};
    }
    static ReportCheck bad(const char *id, std::vector<size_t> blocks, CheckState state = CheckState::fault)
    {
        const double count = double(blocks.size());
        const std::string key = "check." + std::string(id) + (state == CheckState::fault ? ".fault" : ".note");
        return {id, state, Message(key, {numberArg("count", count)}), {}, std::move(blocks)};
    }

    template <class Is> std::vector<size_t> blocksThat(Is is) const
    {
        std::vector<size_t> found;
        for (size_t i = 0; i < blocks_.size(); ++i)
            if (is(i))
                found.push_back(i);
        return found;
    }
    bool anyLine(const std::string &part) const
    {
        return std::any_of(lines_.begin(), lines_.end(), [&](const std::string &line) { return holds(line, part); });
    }

    ReportCheck estimate() const
    {
        for (const ScenarioResult &scenario : context_.result.scenarios)
            for (const RunResultPointer &run : scenario.runs)
                if (run->estimate())
                    return good("estimate");
        return bad("estimate", {});
    }

    bool lacksValue(size_t block) const
    {
        if (const auto *recipe = std::get_if<RecipeBlock>(&blocks_[block]->content); recipe && recipe->isPicture())
            return !recipe->picture;
        else if (recipe)
            return !isRecipe(recipe->recipe) || !canBeIn(recipe->recipe, recipe->measure)
                   || (!recipe->of.empty() && !recipes::scenarioNamed(recipe->of, context_.result));
        for (const Block &part : parts_[block])
            for (const TextRuns *runs : textsOf(part))
                for (const TextRun &run : *runs)
                    if (huella::lacksValue(run, words_))
                        return true;
        return false;
    }
    ReportCheck values() const
    {
        const auto without = blocksThat([this](size_t i) { return lacksValue(i); });
        return without.empty() ? good("values") : bad("values", without);
    }

    /// The year and what an intensity counts belong together: a year alone may be that of a run or an edition.
    bool namesElectricity(const Inputs &in, const std::vector<std::string> &lines) const
    {
        const Origin &origin = in.intensity.origin;
        const std::string own =
            words_("basis." + std::string(toString(origin.basis == Basis::none ? Basis::unstated : origin.basis)));
        const std::string common = recipes::basisText(page_);
        return std::any_of(lines.begin(), lines.end(), [&](const std::string &line) {
            return (origin.year == 0 || holdsWord(line, std::to_string(origin.year)))
                   && (holdsWord(line, own) || holdsWord(line, common));
        });
    }
    ReportCheck data() const
    {
        const std::string dataset = recipes::datasetName(page_);
        const bool named = anyLine(dataset);
        std::vector<std::string> lines = lines_;
        for (std::string &line : lines) // its name holds a year and a basis of its own
            for (auto at = line.find(dataset); at != std::string::npos; at = line.find(dataset))
                line.erase(at, dataset.size());
        const bool electricity = std::all_of(page_.bySize.begin(), page_.bySize.end(), [&](const RunResult *run) {
            return namesElectricity(run->estimate()->inputs, lines);
        });
        if (named && electricity)
            return good("data");
        std::vector<Message> missing;
        if (!named)
            missing.emplace_back("check.data.dataset");
        if (!electricity)
            missing.emplace_back("check.data.electricity");
        return {"data", CheckState::fault, Message("check.data.fault", {{"what", missing}}), sentence("sentence.data")};
    }

    ReportCheck boundary() const
    {
        const auto states = [](const BlockContent &content) {
            if (const auto *recipe = std::get_if<RecipeBlock>(&content))
                return recipe->recipe == "table.boundary";
            const auto texts = textsOf(content);
            return std::any_of(texts.begin(), texts.end(), [](const TextRuns *runs) {
                return std::any_of(runs->begin(), runs->end(),
                                   [](const TextRun &run) { return run.value == "sentence.boundary"; });
            });
        };
        const auto stating = blocksThat([&](size_t i) {
            const TemplateBlock *origin =
                builtInOrigin(*blocks_[i], words_.language()); // an edited statement still is one
            return states(blocks_[i]->content) || (origin && states(origin->content) && hasWrittenText(*blocks_[i]));
        });
        if (!stating.empty() || anyLine(words_("report.boundary.sentence")))
            return good("boundary");
        ReportCheck check = bad("boundary", {});
        check.remedy = sentence("sentence.boundary");
        return check;
    }

    ReportCheck defaults() const
    {
        const std::vector<std::string> inUse = recipes::defaultsOf(page_);
        const auto listed = [this](const std::string &each) { return anyLine(each); };
        if (inUse.empty())
            return {"defaults", CheckState::good, Message("check.defaults.none")};
        if (std::all_of(inUse.begin(), inUse.end(), listed) || anyLine(recipes::defaultsSentence(page_)))
            return good("defaults");
        ReportCheck check = bad("defaults", {});
        check.remedy = sentence("sentence.defaults");
        return check;
    }

    ReportCheck alternatives() const
    {
        const auto without = blocksThat([this](size_t i) {
            return std::any_of(parts_[i].begin(), parts_[i].end(), [this](const Block &part) {
                const auto *figure = std::get_if<FigureBlock>(&part);
                return figure && !hasTextAlternative(*figure, words_);
            });
        });
        return without.empty() ? good("alternatives") : bad("alternatives", without);
    }

    ReportCheck totals() const
    {
        const ComparedTotals compared = compareTotals({blocks_, parts_, context_});
        if (!compared.differing.empty())
            return bad("totals", compared.differing);
        return compared.typed.empty() ? good("totals") : bad("totals", compared.typed, CheckState::note);
    }

    /// How often a template's call to write something stands in a block; a table has many cells.
    static int gapsIn(const ReportBlock &block)
    {
        int count = 0;
        for (const TextRuns *runs : textsOf(block.content)) {
            const std::string text = textOf(*runs);
            for (const Language language : {Language::en, Language::es}) {
                const std::string gap = Wording::of(language)("report.gap");
                for (auto at = text.find(gap); at != std::string::npos; at = text.find(gap, at + gap.size()))
                    ++count;
            }
        }
        return count;
    }
    ReportCheck gaps() const
    {
        const auto open = blocksThat([this](size_t i) { return gapsIn(*blocks_[i]) > 0; });
        if (open.empty())
            return good("gaps");
        int count = 0;
        for (const size_t block : open)
            count += gapsIn(*blocks_[block]);
        return {"gaps", CheckState::fault, Message("check.gaps.fault", {numberArg("count", count)}), {}, open};
    }

    ReportCheck translation() const
    {
        const auto foreign = toTranslate(blocks_, words_.language());
        return foreign.empty() ? good("translation") : bad("translation", foreign, CheckState::note);
    }

    const std::vector<ReportBlockPointer> &blocks_;
    const ReportContext &context_;
    const Wording &words_;
    std::vector<std::vector<Block>> parts_;
    std::vector<std::string> lines_;
    const ScenarioResult nothing_{};
    recipes::Used used_;
    int figures_ = 0;
    recipes::RecipeContext page_;
};

} // namespace

bool lacksValue(const TextRun &run, const Wording &words)
{
    return !run.value.empty() && (run.text == "–" || run.text == words("report.value.missing"));
}

bool hasTextAlternative(const FigureBlock &figure, const Wording &words)
{
    const ChartSpec &chart = figure.chart;
    if (figure.ownWords)
        return true;
    if (chart.bars.empty() || chart.description != describeChart(chart, words))
        return false;
    const auto all = [&](std::initializer_list<std::string ChartRow::*> texts) {
        return std::all_of(chart.bars.begin(), chart.bars.end(), [&](const ChartRow &bar) {
            return std::all_of(texts.begin(), texts.end(),
                               [&](std::string ChartRow::*each) { return holds(chart.description, bar.*each); });
        });
    };
    switch (chart.kind) {
    case ChartKind::tornado:
        return all({&ChartRow::lowText, &ChartRow::lowValue, &ChartRow::highText, &ChartRow::highValue});
    case ChartKind::scatter:
    case ChartKind::curve:
    case ChartKind::line: return chart.description != chart.title; // it sums the points up
    case ChartKind::histogram:
        return std::all_of(chart.marks.begin(), chart.marks.end(),
                           [&](const ChartMark &mark) { return holds(chart.description, mark.text()); });
    case ChartKind::bars: break;
    }
    return all({&ChartRow::label, &ChartRow::value});
}

std::vector<ReportCheck> checkReport(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context)
{
    return Checker(blocks, context).all();
}

} // namespace huella
