// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/compose.h"

#include "core/base/letters.h"
#include "core/report/document/numbered_caption.h"
#include "core/report/recipes/live_values.h"
#include "core/report/recipes/own_works.h"
#include "core/report/recipes/recipe_names.h"
#include "core/report/recipes/recipes.h"
#include "core/report/templates/block_origin.h"
#include "core/wording/report_date.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <map>

namespace huella {
namespace {

using recipes::Condition;
using recipes::Recipe;
using recipes::RecipeContext;
using recipes::Used;

bool needsTheRest(const ReportBlock &block) ///< lists what all other blocks go back to
{
    const auto *recipe = std::get_if<RecipeBlock>(&block.content);
    return recipe && (recipe->recipe == "sources" || recipe->recipe == "references");
}

template <class Function> void forCells(Table &table, Function each)
{
    for (Cell &cell : table.header)
        each(cell.runs);
    for (auto &row : table.rows)
        for (Cell &cell : row)
            each(cell.runs);
}

/// The work of a key among the study's own; null: none.
const OwnReference *ownReference(const Study &study, std::string_view key)
{
    const auto &own = study.report.references;
    const auto found = std::find_if(own.begin(), own.end(), [&](const OwnReference &each) { return each.key == key; });
    return found == own.end() ? nullptr : &*found;
}

/// Stands for the name of a figure until all of them have their numbers.
constexpr std::string_view referenceMark = "\ue000";

/// "Figure 3" of what a label names, as its caption begins.
std::map<std::string, std::string, std::less<>> namesOfLabels(const std::vector<std::vector<Block>> &made,
                                                              const Wording &words)
{
    std::map<std::string, std::string, std::less<>> names;
    for (const std::vector<Block> &part : made)
        for (const Block &block : part)
            if (const auto *figure = std::get_if<FigureBlock>(&block); figure && !figure->label.empty())
                names.emplace(figure->label, numberedName(figure->caption, words));
    return names;
}

/// References get the names of what they refer to; one that leads nowhere says so.
void nameReferences(TextRuns &runs, const std::map<std::string, std::string, std::less<>> &names, const Wording &words)
{
    for (TextRun &run : runs)
        if (const auto label = behindPath(run.value, refPath)) {
            const auto known = names.find(*label);
            run.text = known == names.end() ? words("report.value.missing") : known->second;
        }
}

/// Puts words into blocks. Parts about one scenario share what was worked out about it.
class Maker {
public:
    explicit Maker(const ReportContext &context) : context_(context) {}

    RecipeContext &baseline()
    {
        return about(context_.result.scenarios.empty() ? nothing_ : context_.result.scenarios.front());
    }

    std::vector<Block> make(const ReportBlock &block)
    {
        made_.clear();
        std::visit([this](const auto &content) { add(content); }, block.content);
        return std::move(made_);
    }

    void expectSources() { used_.sourcesListed = true; }
    std::vector<TextRuns> takeNotes() { return std::move(notes_); }

private:
    RecipeContext &about(const ScenarioResult &scenario)
    {
        auto &known = composers_[&scenario];
        if (!known)
            known = std::make_unique<RecipeContext>(context_, scenario, used_, figures_);
        return *known;
    }

    const ScenarioResult *scenarioNamed(std::string_view scope)
    {
        const bool first = scope.empty() || scope == "baseline";
        return first ? &baseline().scenario : recipes::scenarioNamed(scope, context_.result);
    }

    /// None where the path leads nowhere.
    std::optional<TextRuns> valueOf(std::string_view path)
    {
        const auto dot = path.find('.');
        const std::string_view scope = path.substr(0, dot),
                               name = dot == std::string_view::npos ? "" : path.substr(dot + 1);
        const auto plain = [](std::optional<std::string> value) {
            return value ? std::optional(TextRuns{{std::move(*value)}}) : std::nullopt;
        };
        if (scope == "study")
            return plain(recipes::studyValue(name, baseline()));
        if (scope == "sentence")
            return recipes::sentenceValue(name, baseline());
        if (scope == "cite")
            return citation(name);
        if (scope == "ref")
            return TextRuns{{std::string(referenceMark)}}; // what is referred to may stand below
        if (const auto words = behindPath(path, notePath)) {
            notes_.push_back(noteRuns(*words));
            return TextRuns{{.text = std::to_string(notes_.size()), .script = Script::super}};
        }
        const ScenarioResult *scenario = scenarioNamed(scope);
        return scenario ? plain(recipes::scenarioValue(name, about(*scenario))) : std::nullopt;
    }

    std::optional<TextRuns> citation(std::string_view name)
    {
        if (const OwnReference *own = ownReference(context_.study, name)) {
            used_.cited.insert(own->key);
            return TextRuns{{recipes::citedInline(*own, context_.words)}};
        }
        const std::string key = "report.cite.inline." + std::string(name);
        if (!context_.words.has(key))
            return {};
        return TextRuns{{context_.words(key, {textArg("authors", context_.words("report.cite.authors")),
                                              textArg("year", context_.isoDate.substr(0, 4))})}};
    }

    TextRuns finished(const TextRuns &runs)
    {
        TextRuns out;
        for (const TextRun &run : runs) {
            if (run.value.empty()) {
                out.push_back(run);
                continue;
            }
            auto value = valueOf(run.value);
            if (value)
                keepTogether(*value, context_.words.language());
            for (TextRun piece : value ? *value : TextRuns{{context_.words("report.value.missing")}}) {
                piece.strong = piece.strong || run.strong;
                piece.emphasis = run.emphasis;
                piece.script = isNote(run) ? Script::super : run.script;
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
        // an empty line stays; a sentence that has nothing to say takes its paragraph with it
        if (!paragraph.runs.empty() || written.runs.empty())
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
    /// Somebody's own, which is nothing that the study would be asked for.
    void addPicture(const RecipeBlock &block)
    {
        if (!block.picture)
            return;
        ChartSpec chart;
        chart.title = isBlank(block.caption) ? context_.words("report.picture") : block.caption;
        FigureBlock figure{std::move(chart), {}};
        figure.caption =
            context_.words("report.figure", {numberArg("number", ++figures_), textArg("text", figure.chart.title)});
        figure.picture = block.picture;
        finish(figure, block);
        made_.emplace_back(std::move(figure));
    }
    void add(const RecipeBlock &block)
    {
        if (block.isPicture())
            return addPicture(block);
        const Recipe recipe = recipes::recipeNamed(block.recipe);
        const ScenarioResult *scenario = scenarioNamed(block.of);
        if (!recipe || !scenario || !canBeIn(block.recipe, block.measure))
            return;
        RecipeContext &page = about(*scenario);
        page.measure = block.measure;
        if (block.measure == Measure::treeMonths)
            recipes::useEquivalents(page);
        if (!needsTheRest({block, {}, {}}))
            used_.scenarios.insert(scenario);
        recipe(page);
        page.measure = Measure::emissions; // of sentences
        made_ = std::exchange(page.blocks, {});
        for (Block &each : made_)
            if (auto *figure = std::get_if<FigureBlock>(&each))
                finish(*figure, block);
    }
    /// As the user wants it to look and to be told.
    void finish(FigureBlock &figure, const RecipeBlock &block) const
    {
        figure.width = block.width;
        figure.label = block.label;
        if (!isBlank(block.caption))
            figure.caption =
                context_.words("report.figure", {numberArg("number", figures_), textArg("text", block.caption)});
        figure.ownWords = !isBlank(block.alternative); // blanks would tell nothing in place of what is made
        if (figure.ownWords)
            figure.chart.description = block.alternative;
    }
    void add(const PageBreak &pageBreak) { made_.emplace_back(pageBreak); }

    const ReportContext &context_;
    const ScenarioResult nothing_{};
    Used used_;
    int figures_ = 0;
    std::vector<TextRuns> notes_;
    std::map<const ScenarioResult *, std::unique_ptr<RecipeContext>> composers_;
    std::vector<Block> made_;
};

} // namespace

std::vector<ReportBlockPointer> blocksOf(const ReportTemplate &from, const ReportContext &context)
{
    Maker maker(context);
    std::vector<ReportBlockPointer> blocks;
    for (size_t i = 0; i < from.blocks.size(); ++i) {
        const TemplateBlock &each = from.blocks[i];
        const Condition holds = recipes::conditionNamed(each.condition);
        if (!holds || holds(maker.baseline()))
            blocks.push_back(
                std::make_shared<const ReportBlock>(ReportBlock{each.content, templateOrigin(from, i), {}}));
    }
    return blocks;
}

namespace {

std::vector<std::vector<Block>> makeEach(const std::vector<ReportBlockPointer> &blocks, Maker &maker,
                                         const Wording &words)
{
    std::vector<std::vector<Block>> made(blocks.size());
    for (const ReportBlockPointer &block : blocks)
        if (const auto *recipe = std::get_if<RecipeBlock>(&block->content); recipe && recipe->recipe == "sources")
            maker.expectSources();
    for (const bool last : {false, true})
        for (size_t i = 0; i < blocks.size(); ++i)
            if (needsTheRest(*blocks[i]) == last)
                made[i] = maker.make(*blocks[i]);
    const auto names = namesOfLabels(made, words);
    for (std::vector<Block> &part : made)
        for (Block &block : part)
            if (auto *paragraph = std::get_if<Paragraph>(&block))
                nameReferences(paragraph->runs, names, words);
            else if (auto *table = std::get_if<Table>(&block))
                forCells(*table, [&](TextRuns &runs) { nameReferences(runs, names, words); });
    return made;
}

} // namespace

std::vector<std::vector<Block>> composeEach(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context)
{
    Maker maker(context);
    return makeEach(blocks, maker, context.words);
}

std::string reportTitle(const Study &study, const Wording &words)
{
    return recipes::nameOf(study.title, recipes::generalTitle(study, words));
}

Document compose(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context)
{
    Maker maker(context);
    Document document;
    document.language = context.words.language();
    document.title = reportTitle(context.study, context.words);
    document.author = recipes::nameOf(context.study.author);
    document.date = dateInWords(context.isoDate, context.words);
    document.isoDate = context.isoDate;
    document.subject = context.words("report.kicker");
    for (std::vector<Block> &part : makeEach(blocks, maker, context.words))
        std::move(part.begin(), part.end(), std::back_inserter(document.blocks));
    document.notes = maker.takeNotes();
    document.references = recipes::referencesOf(maker.baseline());
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

} // namespace huella
