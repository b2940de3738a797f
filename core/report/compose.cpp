// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"

#include "core/report/live_values.h"

#include <algorithm>
#include <map>

namespace huella {
namespace {

using summary::Composer;
using summary::Used;

using Recipe = void (*)(Composer &);
constexpr std::pair<std::string_view, Recipe> recipes[] = {
    {"figure.components", [](Composer &page) { addTotalsFigure(page, By::component); }},
    {"figure.elsewhere", summary::addElsewhere},
    {"figure.kinds", [](Composer &page) { addTotalsFigure(page, By::kind); }},
    {"figure.places", [](Composer &page) { addTotalsFigure(page, By::place); }},
    {"figure.runs", summary::addRunsFigure},
    {"figure.scenarios", summary::addScenariosFigure},
    {"figure.shares", summary::addShares},
    {"figure.years", [](Composer &page) { addTotalsFigure(page, By::year); }},
    {"inputs", summary::addInputs},
    {"key-figures", summary::addKeyFigures},
    {"references", summary::addReferences},
    {"sources", summary::addSources},
    {"table.boundary", summary::addBoundary},
    {"table.components", [](Composer &page) { addTotalsTable(page, By::component); }},
    {"table.inventory", summary::addInventory},
    {"table.issues", summary::addIssues},
    {"table.kinds", [](Composer &page) { addTotalsTable(page, By::kind); }},
    {"table.places", [](Composer &page) { addTotalsTable(page, By::place); }},
    {"table.runs", summary::addRunsTable},
    {"table.scenarios", summary::addScenariosTable},
    {"table.years", [](Composer &page) { addTotalsTable(page, By::year); }},
};

Recipe recipeNamed(std::string_view name)
{
    for (const auto &[known, make] : recipes)
        if (known == name)
            return make;
    return nullptr;
}

bool anyAccelerator(const Composer &page)
{
    return std::any_of(page.bySize.begin(), page.bySize.end(),
                       [](const RunResult *run) { return run->estimate()->inputs.countsGpu(); });
}

using Condition = bool (*)(const Composer &);
constexpr std::pair<std::string_view, Condition> conditions[] = {
    {"scenarios", [](const Composer &page) { return page.result.scenarios.size() > 1; }},
    {"single", [](const Composer &page) { return page.result.scenarios.size() < 2; }},
    {"runs", [](const Composer &page) { return page.scenario.runs.size() > 1; }},
    {"accelerators", anyAccelerator},
    {"noaccelerators", [](const Composer &page) { return !anyAccelerator(page); }},
    {"budget", [](const Composer &page) { return page.study.budget != Budget(); }},
    {"estimate", [](const Composer &page) { return !page.bySize.empty(); }},
    {"range", [](const Composer &page) { return !page.scenario.range.shares.empty(); }},
    {"elsewhere", [](const Composer &page) { return placesChart(page).bars.size() > 1; }},
};

Condition conditionNamed(std::string_view name)
{
    for (const auto &[known, holds] : conditions)
        if (known == name)
            return holds;
    return nullptr;
}

bool needsTheRest(const ReportBlock &block) ///< lists what all other blocks go back to
{
    const auto *recipe = std::get_if<RecipeBlock>(&block.content);
    return recipe && (recipe->recipe == "sources" || recipe->recipe == "references");
}

/// Puts words into blocks. Parts about one scenario share what was worked out about it.
class Maker {
public:
    explicit Maker(const ReportContext &context) : context_(context) {}

    Composer &baseline() { return about(context_.result.scenarios.empty() ? nothing_ : context_.result.scenarios.front()); }

    std::vector<Block> make(const ReportBlock &block)
    {
        made_.clear();
        std::visit([this](const auto &content) { add(content); }, block.content);
        return std::move(made_);
    }

    void expectSources() { used_.sourcesListed = true; }

private:
    Composer &about(const ScenarioResult &scenario)
    {
        auto &known = composers_[&scenario];
        if (!known)
            known = std::make_unique<Composer>(context_, scenario, used_, figures_);
        return *known;
    }

    const ScenarioResult *scenarioNamed(std::string_view scope)
    {
        const bool first = scope.empty() || scope == "baseline";
        return first ? &baseline().scenario : summary::scenarioNamed(scope, context_.result);
    }

    /// None where the path leads nowhere.
    std::optional<TextRuns> valueOf(std::string_view path)
    {
        const auto dot = path.find('.');
        const std::string_view scope = path.substr(0, dot), name = dot == std::string_view::npos ? "" : path.substr(dot + 1);
        const auto plain = [](std::optional<std::string> value) {
            return value ? std::optional(TextRuns{{std::move(*value)}}) : std::nullopt;
        };
        if (scope == "study")
            return plain(summary::studyValue(name, baseline()));
        if (scope == "sentence")
            return summary::sentenceValue(name, baseline());
        if (scope == "cite")
            return citation(name);
        const ScenarioResult *scenario = scenarioNamed(scope);
        return scenario ? plain(summary::scenarioValue(name, about(*scenario))) : std::nullopt;
    }

    std::optional<TextRuns> citation(std::string_view name) const
    {
        const std::string key = "report.cite.inline." + std::string(name);
        if (!context_.words.has(key))
            return {};
        return TextRuns{{context_.words(key, {text("year", context_.isoDate.substr(0, 4))})}};
    }

    TextRuns finished(const TextRuns &runs)
    {
        TextRuns out;
        for (const TextRun &run : runs) {
            if (run.value.empty()) {
                out.push_back(run);
                continue;
            }
            const auto value = valueOf(run.value);
            for (TextRun piece : value ? *value : TextRuns{{context_.words("report.value.missing")}}) {
                piece.strong = piece.strong || run.strong;
                piece.emphasis = run.emphasis;
                piece.script = run.script;
                piece.link = piece.link.empty() ? run.link : piece.link;
                piece.value = run.value;
                if (!piece.text.empty())
                    out.push_back(std::move(piece));
            }
        }
        return out;
    }

    void add(const TextBlock &written)
    {
        Paragraph paragraph{finished(written.runs), written.style};
        if (!paragraph.runs.empty() || written.runs.empty()) // an empty line stays; a sentence that has nothing to say takes its paragraph with it
            made_.emplace_back(std::move(paragraph));
    }
    void add(const TableBlock &written)
    {
        Table table;
        for (size_t row = 0; row < written.rows.size(); ++row) {
            std::vector<Cell> cells;
            for (const TextRuns &cell : written.rows[row])
                cells.emplace_back(finished(cell));
            (row == 0 ? table.header : table.rows.emplace_back()) = std::move(cells);
        }
        table.numeric.assign(table.header.size(), false);
        made_.emplace_back(std::move(table));
    }
    void add(const RecipeBlock &block)
    {
        const Recipe recipe = recipeNamed(block.recipe);
        const ScenarioResult *scenario = scenarioNamed(block.of);
        if (!recipe || !scenario)
            return;
        Composer &page = about(*scenario);
        if (!needsTheRest({block, {}, {}}))
            used_.scenarios.insert(scenario);
        recipe(page);
        made_ = std::exchange(page.blocks, {});
        for (Block &each : made_)
            if (auto *figure = std::get_if<FigureBlock>(&each); figure && !block.caption.empty())
                figure->caption = context_.words("report.figure", {number("number", figures_), text("text", block.caption)});
    }
    void add(const PageBreak &pageBreak) { made_.emplace_back(pageBreak); }

    const ReportContext &context_;
    const ScenarioResult nothing_{};
    Used used_;
    int figures_ = 0;
    std::map<const ScenarioResult *, std::unique_ptr<Composer>> composers_;
    std::vector<Block> made_;
};

} // namespace

std::vector<ReportBlockPointer> blocksOf(const ReportTemplate &from, const ReportContext &context)
{
    Maker maker(context);
    std::vector<ReportBlockPointer> blocks;
    for (size_t i = 0; i < from.blocks.size(); ++i) {
        const TemplateBlock &each = from.blocks[i];
        const Condition holds = conditionNamed(each.condition);
        if (!holds || holds(maker.baseline()))
            blocks.push_back(std::make_shared<const ReportBlock>(
                ReportBlock{each.content, from.id + ":" + std::to_string(i), {}}));
    }
    return blocks;
}

namespace {

std::vector<std::vector<Block>> makeEach(const std::vector<ReportBlockPointer> &blocks, Maker &maker)
{
    std::vector<std::vector<Block>> made(blocks.size());
    for (const ReportBlockPointer &block : blocks)
        if (const auto *recipe = std::get_if<RecipeBlock>(&block->content); recipe && recipe->recipe == "sources")
            maker.expectSources();
    for (const bool last : {false, true})
        for (size_t i = 0; i < blocks.size(); ++i)
            if (needsTheRest(*blocks[i]) == last)
                made[i] = maker.make(*blocks[i]);
    return made;
}

} // namespace

std::vector<std::vector<Block>> composeEach(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context)
{
    Maker maker(context);
    return makeEach(blocks, maker);
}

std::string reportTitle(const Study &study, const Wording &words) { return summary::nameOf(study.title, words("report.title.one")); }

Document compose(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context)
{
    Maker maker(context);
    Document document;
    document.language = context.words.language();
    document.title = reportTitle(context.study, context.words);
    document.author = summary::nameOf(context.study.author);
    document.date = dateInWords(context.isoDate, context.words);
    document.subject = context.words("report.kicker");
    for (std::vector<Block> &part : makeEach(blocks, maker))
        std::move(part.begin(), part.end(), std::back_inserter(document.blocks));
    document.references = summary::referencesOf(maker.baseline());
    return document;
}

Document composeTemplate(std::string_view id, const ReportContext &context)
{
    const ReportTemplate *from = reportTemplate(id, context.words.language());
    return from ? compose(blocksOf(*from, context), context) : Document{};
}

std::vector<ReportBlockPointer> reportBlocks(const ReportContext &context)
{
    const Report &report = context.study.report;
    if (!report.blocks.empty())
        return report.blocks;
    const ReportTemplate *named = reportTemplate(report.templateName, context.words.language());
    return blocksOf(named ? *named : *reportTemplate("summary", context.words.language()), context);
}

Document composeReport(const ReportContext &context) { return compose(reportBlocks(context), context); }

bool isCondition(std::string_view name) { return conditionNamed(name) != nullptr; }
bool isRecipe(std::string_view name) { return recipeNamed(name) != nullptr; }

std::vector<std::string_view> recipeNames()
{
    std::vector<std::string_view> names;
    for (const auto &[name, make] : recipes)
        names.push_back(name);
    return names;
}

} // namespace huella
