// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/help_parts.h"
#include "core/catalogue/edition_changes.h"

#include "core/estimate/draws.h"
#include "core/report/recipes/recipe_context.h"
#include "core/report/templates/template.h"
#include "core/wording/dataset_words.h"
#include "core/wording/sentences.h"
#include "core/workload/fill.h"

#include <algorithm>

namespace huella {
namespace {

std::vector<Block> sources(const Wording &words)
{
    std::vector<const Source *> all;
    for (const Source &source : Catalogue::builtIn().sources)
        if (!source.url.empty()) // "by definition" is no source
            all.push_back(&source);
    std::sort(all.begin(), all.end(), [](const Source *a, const Source *b) { return a->title < b->title; });
    std::vector<Block> blocks;
    for (const Source *source : all)
        blocks.emplace_back(Paragraph{recipes::sourceLine(*source, words), TextStyle::bullet});
    blocks.emplace_back(Paragraph{recipes::odblLine(words), TextStyle::body});
    return blocks;
}

std::vector<Block> datasets(const Wording &words)
{
    Table table;
    table.header = {words("cli.column.dataset"), words("cli.column.basis"), words("cli.column.about")};
    table.numeric.assign(table.header.size(), false);
    for (const DatasetInfo &info : Dataset::all())
        table.rows.push_back({std::string(info.id), words("basis." + std::string(toString(info.basis))),
                              words("cli.dataset." + std::string(info.id))});
    return {std::move(table), Paragraph{{{leftOutOfDatasets(words), false, {}}}, TextStyle::body}};
}

std::vector<Block> templates(const Wording &words)
{
    Table table;
    table.header = {words("cli.column.name"), words("cli.column.template"), words("cli.column.about")};
    table.numeric.assign(table.header.size(), false);
    for (const ReportTemplate &each : reportTemplates())
        if (each.language == words.language())
            table.rows.push_back({each.name, each.id, each.about});
    return {std::move(table)};
}

/// "4–21", "× 0.6–1.35" or, where each record has limits of its own, the words for that.
std::string bandText(const Band &band, const Wording &words)
{
    if (!band.low || !band.high)
        return words("help.band.recorded");
    return (band.mode == "absolute" ? "" : "× ")
           + rangeInTable(words.numbers().exact(*band.low), words.numbers().exact(*band.high), words);
}

/// The bands of the inputs that the formula has, with the reason for each.
std::vector<Block> bands(const Wording &words)
{
    Table table;
    table.header = {words("chart.shares.input"), words("help.band"), words("help.band.reason")};
    table.numeric.assign(table.header.size(), false);
    for (const Band &band : Catalogue::builtIn().bands)
        if (const std::string kind = "help.band." + std::string(band.kind); words.has(kind))
            table.rows.push_back({words(kind), bandText(band, words),
                                  std::string(words.language() == Language::es ? band.noteEs : band.noteEn)});
    return {std::move(table)};
}

using Part = std::vector<Block> (*)(const Wording &);
constexpr std::pair<std::string_view, Part> parts[] = {{"catalogue.bands", bands},
                                                       {"catalogue.datasets", datasets},
                                                       {"catalogue.sources", sources},
                                                       {"report.templates", templates}};

Part partNamed(std::string_view name)
{
    for (const auto &[known, make] : parts)
        if (known == name)
            return make;
    return nullptr;
}

size_t offered(const auto &records)
{
    return size_t(std::count_if(records.begin(), records.end(), [](const auto &record) { return record.offered; }));
}

/// What the start page of Green Algorithms 3.0 comes to with that calculator's own figures.
std::string calculator(const Dataset &, const Numbers &numbers)
{
    Workload run;
    run.hours = 12;
    run.cpu = "Xeon E5-2683 v4";
    run.cores = 12;
    run.memoryGb = 64;
    run.zone = "CA-ON";
    Resolver resolver(Dataset::builtIn("green-algorithms-3.0"));
    const auto answer = estimateCentral(run, resolver);
    return answer ? numbers.significant(answer->outcome.energy.total.value(), "kWh", 4) + ", "
                        + numbers.significant(answer->outcome.emissions.total.value(), "g CO₂e", 4)
                  : std::string();
}

using Value = std::string (*)(const Dataset &, const Numbers &);
constexpr std::pair<std::string_view, Value> values[] = {
    {"catalogue.edition", [](const Dataset &data, const Numbers &) { return std::string(data.catalogue().edition); }},
    {"catalogue.date", [](const Dataset &, const Numbers &) { return editionChanges().date; }},
    {"catalogue.previous", [](const Dataset &, const Numbers &) { return editionChanges().previous; }},
    {"catalogue.processors",
     [](const Dataset &data, const Numbers &numbers) { return numbers.exact(double(offered(data.processors()))); }},
    {"catalogue.servers",
     [](const Dataset &data, const Numbers &numbers) {
         const auto measured = [](const Processor &each) { return each.serverFullW.has_value(); };
         return numbers.exact(double(std::count_if(data.processors().begin(), data.processors().end(), measured)));
     }},
    {"catalogue.accelerators",
     [](const Dataset &data, const Numbers &numbers) { return numbers.exact(double(offered(data.accelerators()))); }},
    {"catalogue.places",
     [](const Dataset &data, const Numbers &numbers) { return numbers.exact(double(data.places().size())); }},
    {"catalogue.core", [](const Dataset &, const Numbers &numbers) { return numbers.exact(unknownCoreW, "W"); }},
    {"catalogue.card", [](const Dataset &, const Numbers &numbers) { return numbers.exact(unknownCardW, "W"); }},
    {"catalogue.memory",
     [](const Dataset &data, const Numbers &numbers) { return numbers.exact(data.memoryPower().value, "W/GB"); }},
    {"catalogue.pue",
     [](const Dataset &data, const Numbers &numbers) { return numbers.exact(data.unknownSite().pue.value_or(1)); }},
    {"catalogue.world", [](const Dataset &data,
                           const Numbers &numbers) { return numbers.exact(data.worldPlace().gPerKwh, "g CO₂e/kWh"); }},
    {"catalogue.tree",
     [](const Dataset &data, const Numbers &numbers) {
         return numbers.exact(data.equivalent("tree_year") / 1000, "kg CO₂e");
     }},
    {"help.calculator", calculator},
    {"catalogue.draws",
     [](const Dataset &, const Numbers &numbers) { return numbers.exact(double(Draws::defaultCount)); }},
};

} // namespace

bool isHelpPart(std::string_view name) { return partNamed(name) != nullptr; }

std::vector<Block> helpPart(std::string_view name, const Wording &words)
{
    const Part make = partNamed(name);
    return make ? make(words) : std::vector<Block>();
}

std::optional<std::string> helpValue(std::string_view name, const Wording &words)
{
    for (const auto &[known, make] : values)
        if (known == name)
            return make(Dataset::builtIn(), words.numbers());
    return {};
}

} // namespace huella
