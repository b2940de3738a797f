// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recipes/recipe_context.h"

#include <map>
#include <memory>

namespace huella {

/// Stands for the name of a figure or table until all of them have their numbers.
inline constexpr std::string_view referenceMark = "\ue000";

/// Whether a block lists what all others go back to, so that it is made last.
bool needsTheRest(const ReportBlock &block);

/// Puts words into the blocks of a report, one after the other, and counts its figures, tables and footnotes. Parts about one
/// scenario share what was worked out about it.
class BlockMaker {
public:
    explicit BlockMaker(const ReportContext &context) : context_(context) {}

    /// None where it has nothing to say.
    std::vector<Block> make(const ReportBlock &block);
    recipes::RecipeContext &baseline();
    /// A list of sources of its own stands in the report.
    void expectSources() { used_.sourcesListed = true; }
    std::vector<TextRuns> takeNotes() { return std::move(notes_); }

private:
    recipes::RecipeContext &about(const ScenarioResult &scenario);
    const ScenarioResult *scenarioNamed(std::string_view scope);
    std::optional<TextRuns> valueOf(std::string_view path);
    std::optional<TextRuns> citation(std::string_view name);
    TextRuns finished(const TextRuns &runs);
    void add(const TextBlock &written);
    void add(const TableBlock &written);
    void add(const RecipeBlock &block);
    void add(const PageBreak &pageBreak) { made_.emplace_back(pageBreak); }
    void addPicture(const RecipeBlock &block);
    void finish(FigureBlock &figure, const RecipeBlock &block) const;
    void nameTables(const RecipeBlock &block, const ScenarioResult &scenario);
    void nameTable(Table &table, std::string usual, const RecipeBlock &block, const ScenarioResult &scenario);

    const ReportContext &context_;
    const ScenarioResult nothing_{};
    recipes::Used used_;
    int figures_ = 0, tables_ = 0;
    std::vector<TextRuns> notes_;
    std::map<const ScenarioResult *, std::unique_ptr<recipes::RecipeContext>> composers_;
    std::vector<Block> made_;
};

} // namespace huella
