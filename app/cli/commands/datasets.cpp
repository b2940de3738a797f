// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/output.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/text_table.h"
#include "core/catalogue/edition_changes.h"

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

Json toJson(const Wording &words)
{
    Json out = Json::object();
    out["schema"] = "huella-datasets-1";
    out["datasets"] = Json::array();
    for (const DatasetInfo &info : Dataset::all())
        out["datasets"].push_back(Json{{"id", info.id},
                                       {"name", words("dataset." + std::string(info.id))},
                                       {"about", about(info, words)},
                                       {"basis", toString(info.basis)},
                                       {"edition", Catalogue::builtIn().edition},
                                       {"default", isDefault(info)}});
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
    return table.text() + "\n" + editionSentence(editionChanges(), words) + "\n";
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    return deliver(arguments.has("--json") ? textOf(toJson(context.words)) : toText(context.words));
}

} // namespace

const Command &datasetsCommand()
{
    static const Command command{
        "datasets", "cli.datasets.summary", {}, {}, {jsonOption, helpOption, versionOption}, {}, run};
    return command;
}

} // namespace huella::cli
