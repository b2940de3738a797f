// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/text_table.h"
#include "core/catalogue/edition_changes.h"
#include "core/catalogue/own_chips_folder.h"
#include "core/wording/dataset_words.h"

namespace huella::cli {
namespace {

bool isDefault(const DatasetInfo &info) { return info.id == Dataset::all().front().id; }

std::string about(const DatasetInfo &info, const Wording &words)
{
    return words("cli.dataset." + std::string(info.id));
}

/// A side of a figure that changed; nothing where there is none to tell.
void addValue(Json &out, const char *side, const ChangedValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        out[side] = *number;
    else if (const auto *text = std::get_if<std::string>(&value))
        out[side] = *text;
}

Json toJson(const EditionChange &row)
{
    Json out{
        {"list", row.list}, {"id", row.id}, {"name", row.name.empty() ? row.id : row.name}, {"change", row.change}};
    if (row.field.empty())
        return out;
    out["field"] = row.field;
    addValue(out, "old", row.before);
    addValue(out, "new", row.now);
    out["unit"] = row.unit;
    return out;
}

/// The edition that is at hand, and what it has otherwise than the one before.
Json toJson(const EditionChanges &changes)
{
    Json out{{"edition", changes.edition},          {"date", changes.date},
             {"previous", changes.previous},        {"added", changes.count("added")},
             {"changed", changes.count("changed")}, {"removed", changes.count("removed")}};
    out["changes"] = Json::array();
    for (const EditionChange &row : changes.rows)
        out["changes"].push_back(toJson(row));
    return out;
}

std::string editionSentence(const EditionChanges &changes, const Wording &words)
{
    const auto count = [&](const char *change) { return numberArg(change, double(changes.count(change))); };
    return words(Message("cli.datasets.edition",
                         {textArg("edition", changes.edition), textArg("date", changes.date),
                          textArg("previous", changes.previous), count("added"), count("changed"), count("removed")}));
}

/// What the dataset lacks, why, and the user's own copy that stands in.
void addOwnChips(Json &out, const Wording &words)
{
    out["left_out"] = Json::array();
    for (const LeftOutTable &table : tablesLeftOut())
        out["left_out"].push_back(
            Json{{"file", table.file}, {"reason", words("dataset.left_out." + std::string(table.why))}});
    out["own_copy"] = nullptr;
    if (const auto own = Dataset::ownChips())
        out["own_copy"] = Json{{"processors", own->processors.size()}, {"accelerators", own->accelerators.size()}};
}

Json toJson(const Wording &words)
{
    Json out = Json::object();
    out["schema"] = "huella-datasets-1";
    out["datasets"] = Json::array();
    for (const DatasetInfo &info : Dataset::all()) {
        Json &one = out["datasets"].emplace_back(Json{{"id", info.id},
                                                      {"name", words("dataset." + std::string(info.id))},
                                                      {"about", about(info, words)},
                                                      {"basis", toString(info.basis)},
                                                      {"edition", Catalogue::builtIn().edition},
                                                      {"default", isDefault(info)}});
        if (info.ownChips)
            addOwnChips(one, words);
    }
    out["catalogue"] = toJson(editionChanges());
    return out;
}

std::string toText(const Wording &words)
{
    TextTable table({{words("cli.column.dataset")},
                     {words("cli.column.basis")},
                     {words("cli.column.edition")},
                     {words("cli.column.about")}});
    for (const DatasetInfo &info : Dataset::all())
        table.add({std::string(info.id), words("basis." + std::string(toString(info.basis))),
                   std::string(Catalogue::builtIn().edition),
                   about(info, words) + (isDefault(info) ? " " + words("cli.datasets.default") : "")});
    return table.text() + "\n" + leftOutOfDatasets(words) + "\n"
           + (Dataset::ownChips() ? ownChipsSentence(*Dataset::ownChips(), words) + "\n" : "") + "\n"
           + editionSentence(editionChanges(), words) + "\n";
}

Json toJson(const OwnChips &own, const Wording &words)
{
    Json out{{"schema", "huella-own-chips-1"},
             {"processors", own.processors.size()},
             {"accelerators", own.accelerators.size()}};
    out["refused"] = Json::array();
    for (const RefusedRow &row : own.refused)
        out["refused"].push_back(Json{{"file", row.file}, {"line", row.line}, {"reason", words(row.reason)}});
    out["other_powers"] = Json::array();
    for (const OtherPower &each : otherPowers(own))
        out["other_powers"].push_back(Json{{"name", each.name}, {"own_w", each.ownW}, {"huella_w", each.shippedW}});
    return out;
}

/// Tables that somebody downloaded, kept from now on; lines that are no records are said, each with its reason.
Result<Status> addOwnCopy(const std::string &folder, bool asJson, const Wording &words)
{
    const auto tables = findChipTables(folder);
    if (!tables)
        return tl::unexpected(tables.error());
    if (const auto kept = keepChipTables(*tables, ownChipsFolder()); !kept)
        return tl::unexpected(kept.error());
    const auto own = readOwnChips(*tables);
    for (const RefusedRow &row : own->refused)
        say(row.line > 0 ? row.file + ":" + std::to_string(row.line) : row.file, row.reason, words);
    std::string text = ownChipsSentence(*own, words) + "\n";
    if (const std::string others = otherPowersSentence(otherPowers(*own), words); !others.empty())
        text += others + "\n";
    return deliver(asJson ? textOf(toJson(*own, words)) : text, nullptr,
                   own->refused.empty() ? Status::done : Status::rejected);
}

Result<Status> removeOwnCopy(const Wording &words)
{
    const auto removed = removeChipTables(ownChipsFolder());
    if (!removed)
        return tl::unexpected(removed.error());
    return deliver(words(*removed ? "own_chips.removed" : "own_chips.none") + "\n");
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const bool asJson = arguments.has("--json"), removes = arguments.has("--remove");
    const std::string *folder = arguments.value("--add");
    if (removes && (folder || asJson))
        return wrongUse("--remove", Message("cli.datasets.remove_alone"));
    if (folder)
        return addOwnCopy(*folder, asJson, context.words);
    if (removes)
        return removeOwnCopy(context.words);
    return deliver(asJson ? textOf(toJson(context.words)) : toText(context.words));
}

} // namespace

const Command &datasetsCommand()
{
    static const Command command{"datasets",
                                 "cli.datasets.summary",
                                 {},
                                 {},
                                 {{"--add", "cli.value.folder", "cli.datasets.add"},
                                  {"--remove", "", "cli.datasets.remove"},
                                  jsonOption,
                                  helpOption,
                                  versionOption},
                                 {"cli.datasets.own_copy"},
                                 run};
    return command;
}

} // namespace huella::cli
