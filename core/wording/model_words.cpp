// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/model_words.h"

#include "core/base/csv_text.h"
#include "core/base/one_line.h"
#include "core/catalogue/dataset.h"
#include "core/wording/letters.h"

#include <algorithm>
#include <array>
#include <set>

namespace huella {
namespace {

constexpr int copiedModelDigits = 6;
constexpr double someOfAll = 0.999; // of its parameters: fewer are active in a mixture of experts
constexpr std::array copiedColumns{LeaderColumn::model,     LeaderColumn::task,       LeaderColumn::gpu,
                                   LeaderColumn::gpus,      LeaderColumn::precision,  LeaderColumn::batch,
                                   LeaderColumn::active,    LeaderColumn::parameters, LeaderColumn::jPerResponse,
                                   LeaderColumn::jPerToken, LeaderColumn::itl,        LeaderColumn::power,
                                   LeaderColumn::year};

Real figureOf(const LeaderRow &row, LeaderColumn column)
{
    const ModelEnergy &record = *row.record;
    switch (column) {
    case LeaderColumn::active: return row.active;
    case LeaderColumn::parameters: return record.paramsB;
    case LeaderColumn::gpus: return record.gpus;
    case LeaderColumn::batch: return double(row.batch);
    case LeaderColumn::jPerResponse: return record.jPerResponse;
    case LeaderColumn::jPerToken: return record.jPerToken;
    case LeaderColumn::itl: return record.itlMs;
    case LeaderColumn::power: return record.powerW;
    default: return {};
    }
}

std::string copiedCell(const LeaderRow &row, LeaderColumn column, const Wording &words)
{
    if (column == LeaderColumn::model)
        return std::string(row.record->model); // whole, as its maker publishes it
    if (column == LeaderColumn::gpu)
        return std::string(row.record->gpu);
    const Real figure = figureOf(row, column);
    if (!figure)
        return isNumber(column) && column != LeaderColumn::year ? std::string() : cellOf(row, column, words);
    return words.numbers().editable(*figure == 0 ? 0 : roundedTo(*figure, copiedModelDigits));
}

void addLine(std::string &text, const std::vector<std::string> &cells)
{
    for (size_t i = 0; i < cells.size(); ++i)
        text += (i > 0 ? "\t" : "") + tabbedCell(i == 0 ? guarded(oneLine(cells[i])) : oneLine(cells[i]));
    text += '\n';
}

std::string acceleratorsSaid(const LeaderRow &row, const Wording &words)
{
    const double gpus = row.record->gpus.value_or(1);
    return familyName(row.family) + (gpus > 1 ? " × " + words.numbers().exact(gpus) : "");
}

/// With as many digits as its neighbours, zeros at the end included: figures of a column stand below each other.
std::string withDigits(double value, int digits, const Numbers &numbers)
{
    return value > 0 ? numbers.fixed(value, std::max(0, digits - 1 - magnitude(roundedTo(value, digits))))
                     : numbers.fixed(value, 0);
}

std::string unitKey(std::optional<ModelTask> task) { return std::string(task ? unitOf(*task) : "response"); }

} // namespace

std::string modelName(const LeaderRow &row)
{
    const Text model = row.record->model;
    return std::string(model.substr(model.find('/') + 1));
}

std::string shortModelName(const LeaderRow &row)
{
    std::string name = modelName(row);
    for (const std::string_view spare : {"-Instruct", "-instruct", "Meta-", "NVIDIA-", "-diffusers", "-Diffusers"})
        if (const size_t at = name.find(spare); at != std::string::npos)
            name.erase(at, spare.size());
    return name;
}

std::string familyName(std::string_view family)
{
    std::string name(family);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return name;
}

std::string taskName(ModelTask task, const Wording &words)
{
    return words("models.task." + std::string(toString(task)));
}

std::string joulesHeading(std::optional<ModelTask> task, bool perToken, const Wording &words)
{
    return words(perToken ? "models.joules.token" : "models.joules." + unitKey(task));
}

std::string joulesSaid(Real joules, const Wording &words, int digits)
{
    return joules ? words.numbers().withUnit(withDigits(*joules, digits, words.numbers()), "J") : "–";
}

std::string activeSaid(const LeaderRow &row, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    const Real all = row.record->paramsB;
    const std::string active = numbers.significant(row.active, 3);
    return isMixture(row)
               ? words("models.active_of", {textArg("active", active), textArg("all", numbers.significant(*all, 3))})
               : active;
}

std::string curveSetting(const LeaderRow &row, const Wording &words)
{
    const std::string said = acceleratorsSaid(row, words);
    return row.record->precision.empty() ? said : said + ", " + std::string(row.record->precision);
}

std::string settingSaid(const LeaderRow &row, const Wording &words)
{
    const std::string said =
        acceleratorsSaid(row, words) + ", " + words("models.batch", {numberArg("batch", row.batch)});
    return row.record->precision.empty() ? said : said + ", " + std::string(row.record->precision);
}

std::string viewSaid(const LeaderView &view, const Wording &words)
{
    const LeaderFilter &filter = view.filter;
    std::vector<std::string> parts;
    parts.push_back(filter.task ? taskName(*filter.task, words) : words("models.any_task"));
    if (!filter.family.empty())
        parts.push_back(familyName(filter.family));
    if (filter.year > 0)
        parts.push_back(words("models.edition_of", {yearArg("year", filter.year)}));
    if (!filter.precision.empty())
        parts.push_back(filter.precision);
    if (filter.batch)
        parts.push_back(words("models.batches_of", {numberArg("batch", *filter.batch)}));
    if (!filter.text.empty())
        parts.push_back(words("models.named", {textArg("text", plainLine(filter.text))}));
    parts.push_back(words(filter.bestOnly ? "models.best_said" : "models.all_said"));
    std::string said;
    for (const std::string &part : parts)
        said += (said.empty() ? "" : ", ") + part;
    return said;
}

std::string columnHeading(LeaderColumn column, std::optional<ModelTask> task, const Wording &words)
{
    if (column == LeaderColumn::jPerResponse)
        return joulesHeading(task, false, words);
    return words("models.column." + std::string(toString(column)));
}

bool isNumber(LeaderColumn column)
{
    return column != LeaderColumn::model && column != LeaderColumn::task && column != LeaderColumn::gpu
           && column != LeaderColumn::precision;
}

std::string cellOf(const LeaderRow &row, LeaderColumn column, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    switch (column) {
    case LeaderColumn::model: return modelName(row);
    case LeaderColumn::task: return taskName(row.task, words);
    case LeaderColumn::gpu: return familyName(row.family);
    case LeaderColumn::precision: return row.record->precision.empty() ? "–" : std::string(row.record->precision);
    case LeaderColumn::year: return std::to_string(row.record->year);
    case LeaderColumn::active: return activeSaid(row, words);
    case LeaderColumn::batch: return numbers.exact(row.batch);
    case LeaderColumn::gpus: return row.record->gpus ? numbers.exact(*row.record->gpus) : "–";
    default: break;
    }
    const Real figure = figureOf(row, column);
    return figure ? withDigits(*figure, column == LeaderColumn::jPerResponse ? 4 : 3, numbers) : "–";
}

bool isMixture(const LeaderRow &row) { return row.record->paramsB && row.active < *row.record->paramsB * someOfAll; }

std::string leadersSource(std::span<const LeaderRow *const> rows, const Wording &words)
{
    std::set<Text> sources;
    for (const LeaderRow *row : rows)
        sources.insert(row->record->source);
    std::string named;
    for (const Source &source : Catalogue::builtIn().sources)
        if (sources.contains(source.id))
            named += (named.empty() ? "" : "; ")
                     + words("models.source",
                             {textArg("title", std::string(source.title)), yearArg("year", source.year.value_or(0)),
                              textArg("licence", std::string(source.licence))});
    return named.empty() ? words("models.measured") : named + ". " + words("models.measured");
}

std::string leadersAsText(std::span<const LeaderRow *const> rows, std::optional<ModelTask> task, const Wording &words)
{
    std::string text;
    std::vector<std::string> cells;
    for (const LeaderColumn column : copiedColumns)
        cells.push_back(columnHeading(column, task, words));
    addLine(text, cells);
    for (const LeaderRow *row : rows) {
        cells.clear();
        for (const LeaderColumn column : copiedColumns)
            cells.push_back(copiedCell(*row, column, words));
        addLine(text, cells);
    }
    addLine(text, {leadersSource(rows, words)});
    return text;
}

} // namespace huella
