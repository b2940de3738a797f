// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checks/report_totals.h"

#include "core/base/fold.h"
#include "core/report/checks/report_amounts.h"
#include "core/report/recipes/recipe_context.h"
#include "core/report/templates/block_origin.h"

#include <algorithm>
#include <limits>

namespace huella {
namespace {

/// What a live value is the total of: "baseline.emissions.total".
std::optional<std::pair<std::string_view, Measure>> totalOfPath(std::string_view path)
{
    for (const auto &[name, of] : {std::pair(std::string_view(".emissions.total"), Measure::emissions),
                                   std::pair(std::string_view(".energy.total"), Measure::energy)})
        if (path.ends_with(name))
            return std::pair(path.substr(0, path.size() - name.size()), of);
    return {};
}

/// The same of all that a path states.
std::vector<std::pair<std::string_view, Measure>> totalsOfPath(std::string_view path)
{
    if (path == "sentence.estimate")
        return {{"baseline", Measure::emissions}, {"baseline", Measure::energy}};
    const auto one = totalOfPath(path);
    return one ? std::vector{*one} : std::vector<std::pair<std::string_view, Measure>>();
}

/// Compares the totals of one block.
class BlockTotals {
public:
    BlockTotals(const ReportBlock &block, const ReportContext &context)
        : block_(block), context_(context), language_(context.words.language())
    {
        const auto *recipe = std::get_if<RecipeBlock>(&block.content);
        scenario_ = recipes::scenarioNamed(recipe ? recipe->of : std::string(), context.result);
        recipe_ = recipe ? recipe->recipe : std::string();
    }

    bool differ(const std::vector<Block> &parts)
    {
        for (const Block &part : parts) {
            if (recipe_.empty())
                for (const TextRuns *runs : textsOf(part))
                    liveTotals(*runs);
            if (scenario_)
                made(part);
        }
        if (const auto *table = std::get_if<TableBlock>(&block_.content))
            ownTable(*table);
        return differ_ || replacedByHand();
    }

private:
    void demand(const ParsedAmount &stated, const ParsedAmount &real) { differ_ = differ_ || !stated.agrees(real); }

    void firstOfEach(const std::string &text, const ScenarioResult &scenario)
    {
        const Amounts amounts = amountsIn(text, language_);
        for (const Measure of : {Measure::emissions, Measure::energy}) {
            const auto first =
                std::find_if(amounts.begin(), amounts.end(), [of](const ParsedAmount &each) { return each.of == of; });
            if (first != amounts.end())
                demand(*first, totalOf(scenario, of));
        }
    }

    void liveTotals(const TextRuns &runs)
    {
        for (size_t i = 0; i < runs.size();) {
            const std::string &path = runs[i].value;
            std::string text; // a sentence with emphasis is several runs
            for (; i < runs.size() && runs[i].value == path; ++i)
                text += runs[i].text;
            const auto total = totalOfPath(path);
            const bool sentence = path == "sentence.lead" || path == "sentence.cite" || path == "sentence.estimate";
            const ScenarioResult *scenario =
                recipes::scenarioNamed(total ? total->first : std::string_view(), context_.result);
            if ((total || sentence) && scenario)
                firstOfEach(text, *scenario);
        }
    }

    void made(const Block &part)
    {
        if (const auto *key = std::get_if<KeyFigures>(&part))
            for (const KeyFigure &figure : key->figures)
                firstOfEach(figure.value, *scenario_);
        if (const auto *table = std::get_if<Table>(&part)) {
            if (table->total)
                sumRow(*table);
            if (recipe_ == "table.scenarios")
                rowsOfScenarios(*table);
            else if (isShareOfTotal())
                shares(*table);
        }
    }

    bool isShareOfTotal() const
    {
        return recipe_ == "table.components" || recipe_ == "table.kinds" || recipe_ == "table.places"
               || recipe_ == "table.years";
    }

    /// The last row is the study's total, and that of the rows above it.
    void sumRow(const Table &table)
    {
        for (size_t column = 0; column < table.header.size(); ++column)
            if (const auto unit = unitOfColumn(table.header[column].text())) {
                std::vector<std::string> cells;
                for (const auto &row : table.rows)
                    cells.push_back(row[column].text());
                if (const auto sum = sums(cells, *unit, language_))
                    demand(*sum, totalOf(*scenario_, unit->of));
            }
    }

    /// What stands under a column; the difference to the cells above it counts as one of totals. `slackest` is what the rounding
    /// of one cell may hide.
    std::optional<ParsedAmount> sums(const std::vector<std::string> &cells, ParsedUnit unit, Language language,
                                     double slackest = std::numeric_limits<double>::infinity())
    {
        ParsedAmount above{unit.of, 0, 0};
        for (size_t row = 0; row + 1 < cells.size(); ++row)
            if (const auto amount = amountInColumn(cells[row], unit, language)) {
                above.value += amount->value;
                above.slack += std::min(amount->slack, slackest);
            }
        auto sum = cells.empty() ? std::nullopt : amountInColumn(cells.back(), unit, language);
        if (sum) {
            sum->slack = std::min(sum->slack, slackest);
            demand(*sum, above);
        }
        return sum;
    }

    void rowsOfScenarios(const Table &table)
    {
        const auto &scenarios = context_.result.scenarios;
        for (size_t column = 0; column < table.header.size(); ++column)
            if (const auto unit = unitOfColumn(table.header[column].text()))
                for (size_t row = 0; row < std::min(table.rows.size(), scenarios.size()); ++row)
                    if (const auto amount = amountInColumn(table.rows[row][column].text(), *unit, language_))
                        demand(*amount, totalOf(scenarios[row], unit->of));
    }

    /// Kinds, years, places or components: together they are the total.
    void shares(const Table &table)
    {
        ParsedAmount sum{Measure::emissions, 0, 0};
        bool any = false;
        for (const auto &row : table.rows)
            if (const auto amount = shortAmount(row.back().text(), language_)) {
                sum.value += amount->value;
                sum.slack += amount->slack;
                any = true;
            }
        if (any)
            demand(sum, totalOf(*scenario_, Measure::emissions));
    }

    /// A table that somebody wrote, with a last row "Total".
    void ownTable(const TableBlock &table)
    {
        if (table.rows.size() < 3
            || foldName(textOf(table.rows.back().front())) != foldName(context_.words("report.runs.total")))
            return;
        for (size_t column = 0; column < table.rows.front().size(); ++column)
            if (const auto unit = unitOfColumn(textOf(table.rows.front()[column]))) {
                std::vector<std::string> cells;
                for (size_t row = 1; row < table.rows.size(); ++row)
                    cells.push_back(textOf(table.rows[row][column]));
                sums(cells, *unit, languageFromCode(block_.language).value_or(language_),
                     unit->size / 2); // its zeros are meant
            }
    }

    /// An edited sentence of a template that has lost its live total, and names another.
    bool replacedByHand() const
    {
        const TemplateBlock *before = isOfTheUser(block_) ? builtInOrigin(block_, language_) : nullptr;
        if (!before)
            return false;
        const auto pathsOf = [](const BlockContent &content) {
            std::set<std::string> paths;
            for (const TextRuns *runs : textsOf(content))
                for (const TextRun &run : *runs)
                    paths.insert(run.value);
            return paths;
        };
        const std::set<std::string> still = pathsOf(block_.content);
        for (const std::string &path : pathsOf(before->content)) {
            if (still.contains(path))
                continue;
            for (const auto &[scope, of] : totalsOfPath(path)) {
                const ScenarioResult *scenario = recipes::scenarioNamed(scope, context_.result);
                if (scenario && othersThan(totalOf(*scenario, of)))
                    return true;
            }
        }
        return false;
    }

    bool othersThan(const ParsedAmount &total) const
    {
        Amounts alike = typedAmounts(block_, language_);
        std::erase_if(alike, [&](const ParsedAmount &each) { return each.of != total.of; });
        return !alike.empty() && !agreesWithOne(total, alike);
    }

    const ReportBlock &block_;
    const ReportContext &context_;
    Language language_;
    const ScenarioResult *scenario_ = nullptr; ///< null: there is none of that id
    std::string recipe_;
    bool differ_ = false;
};

} // namespace

ComparedTotals compareTotals(const ComposedReport &report)
{
    const Language language = report.context.words.language();
    ComparedTotals compared;
    Amounts known = amountsOf(report.context.result);
    for (size_t i = 0; i < report.blocks.size(); ++i) {
        const bool recipe = std::holds_alternative<RecipeBlock>(report.blocks[i]->content);
        for (const Block &part : report.parts[i])
            for (const ParsedAmount &shown : shownAmounts(part, recipe, language))
                known.push_back(shown);
        if (BlockTotals(*report.blocks[i], report.context).differ(report.parts[i]))
            compared.differing.push_back(i);
    }
    for (size_t i = 0; i < report.blocks.size(); ++i) {
        const Amounts typed = typedAmounts(*report.blocks[i], language);
        const bool foreign =
            std::any_of(typed.begin(), typed.end(), [&](const auto &each) { return !agreesWithOne(each, known); });
        const bool users = isOfTheUser(*report.blocks[i]);
        if (foreign && users)
            compared.typed.push_back(i);
    }
    return compared;
}

} // namespace huella
