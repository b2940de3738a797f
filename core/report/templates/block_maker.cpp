// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/block_maker.h"

#include "core/base/letters.h"
#include "core/report/document/numbered_caption.h"
#include "core/report/recipes/live_values.h"
#include "core/report/recipes/own_works.h"
#include "core/report/recipes/recipe_names.h"
#include "core/report/recipes/recipes.h"
#include "core/wording/sentences.h"

#include <algorithm>

namespace huella {

using recipes::Recipe;
using recipes::RecipeContext;

namespace {

/// The work of a key among the study's own; null: none.
const OwnReference *ownReference(const Study &study, std::string_view key)
{
    const auto &own = study.report.references;
    const auto found = std::find_if(own.begin(), own.end(), [&](const OwnReference &each) { return each.key == key; });
    return found == own.end() ? nullptr : &*found;
}

} // namespace

bool needsTheRest(const ReportBlock &block)
{
    const auto *recipe = std::get_if<RecipeBlock>(&block.content);
    return recipe && (recipe->recipe == "sources" || recipe->recipe == "references");
}

RecipeContext &BlockMaker::baseline()
{
    return about(context_.result.scenarios.empty() ? nothing_ : context_.result.scenarios.front());
}

std::vector<Block> BlockMaker::make(const ReportBlock &block)
{
    made_.clear();
    std::visit([this](const auto &content) { add(content); }, block.content);
    return std::move(made_);
}

RecipeContext &BlockMaker::about(const ScenarioResult &scenario)
{
    auto &known = composers_[&scenario];
    if (!known)
        known = std::make_unique<RecipeContext>(context_, scenario, used_, figures_);
    return *known;
}

const ScenarioResult *BlockMaker::scenarioNamed(std::string_view scope)
{
    const bool first = scope.empty() || scope == "baseline";
    return first ? &baseline().scenario : recipes::scenarioNamed(scope, context_.result);
}

/// None where the path leads nowhere.
std::optional<TextRuns> BlockMaker::valueOf(std::string_view path)
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

std::optional<TextRuns> BlockMaker::citation(std::string_view name)
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

TextRuns BlockMaker::finished(const TextRuns &runs)
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

void BlockMaker::add(const TextBlock &written)
{
    Paragraph paragraph{finished(written.runs), written.style};
    // an empty line stays; a sentence that has nothing to say takes its paragraph with it
    if (!paragraph.runs.empty() || written.runs.empty())
        made_.emplace_back(std::move(paragraph));
}

void BlockMaker::add(const TableBlock &written)
{
    Table table;
    for (size_t row = 0; row < written.rows.size(); ++row) {
        std::vector<Cell> cells;
        for (const TextRuns &cell : written.rows[row])
            cells.emplace_back(finished(cell));
        (row == 0 ? table.header : table.rows.emplace_back()) = std::move(cells);
    }
    table.numeric.assign(table.header.size(), false);
    table.label = written.label;
    if (!isBlank(written.caption))
        table.caption = captionOf(Counted::table, ++tables_, written.caption, context_.words);
    made_.emplace_back(std::move(table));
}

/// Somebody's own, which is nothing that the study would be asked for.
void BlockMaker::addPicture(const RecipeBlock &block)
{
    if (!block.picture)
        return;
    ChartSpec chart;
    chart.title = isBlank(block.caption) ? context_.words("report.picture") : block.caption;
    FigureBlock figure{std::move(chart), {}};
    figure.caption = captionOf(Counted::figure, ++figures_, figure.chart.title, context_.words);
    figure.picture = block.picture;
    finish(figure, block);
    made_.emplace_back(std::move(figure));
}

void BlockMaker::add(const RecipeBlock &block)
{
    if (block.isPicture())
        return addPicture(block);
    const Recipe recipe = recipes::recipeNamed(block.recipe);
    const ScenarioResult *scenario = scenarioNamed(block.of);
    if (!recipe || !scenario || !canBeIn(block.recipe, block.measure))
        return;
    RecipeContext &page = about(*scenario);
    page.measure = block.measure;
    page.models = block.models.get();
    if (block.measure == Measure::treeMonths)
        recipes::useEquivalents(page);
    if (!needsTheRest({block, {}, {}}) && !isOfModels(block.recipe))
        used_.scenarios.insert(scenario);
    recipe(page);
    page.measure = Measure::emissions; // of sentences
    page.models = nullptr;
    made_ = std::exchange(page.blocks, {});
    for (Block &each : made_)
        if (auto *figure = std::get_if<FigureBlock>(&each))
            finish(*figure, block);
    nameTables(block, *scenario);
}

/// As the user wants it to look and to be told.
void BlockMaker::finish(FigureBlock &figure, const RecipeBlock &block) const
{
    if (figure.logo)
        return;
    figure.width = block.width;
    figure.label = block.label;
    if (!isBlank(block.caption))
        figure.caption = captionOf(Counted::figure, figures_, block.caption, context_.words);
    figure.ownWords = !isBlank(block.alternative); // blanks would tell nothing in place of what is made
    if (figure.ownWords)
        figure.chart.description = block.alternative;
}

/// The first table of a recipe has a number, above what it is of; a second one where it has words of its own.
void BlockMaker::nameTables(const RecipeBlock &block, const ScenarioResult &scenario)
{
    if (!block.recipe.starts_with("table."))
        return;
    const Wording &words = context_.words;
    int place = 0;
    for (Block &each : made_)
        if (auto *table = std::get_if<Table>(&each)) {
            const std::string own = "report." + block.recipe + (++place == 1 ? "" : "." + std::to_string(place));
            if (words.has(own))
                nameTable(*table, words(own), place == 1 ? block : RecipeBlock{block.recipe, {}, {}}, scenario);
            else if (place == 1)
                nameTable(*table, words("report.recipe." + block.recipe), block, scenario);
        }
}

/// By its usual words where the block has none of its own.
void BlockMaker::nameTable(Table &table, std::string usual, const RecipeBlock &block, const ScenarioResult &scenario)
{
    const Wording &words = context_.words;
    const bool other = &scenario != &baseline().scenario && isOfOneScenario(block.recipe);
    usual =
        other ? words("report.table.of", {textArg("text", usual), textArg("scenario", recipes::nameOf(scenario.name))})
              : usual + ".";
    if (!table.caption.empty())
        usual += " " + table.caption;
    table.caption = captionOf(Counted::table, ++tables_, isBlank(block.caption) ? usual : block.caption, words);
    table.label = block.label;
}

} // namespace huella
