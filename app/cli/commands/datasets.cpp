// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/output.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/text_table.h"

namespace huella::cli {
namespace {

bool isDefault(const DatasetInfo &info) { return info.id == Dataset::all().front().id; }

std::string about(const DatasetInfo &info, const Wording &words)
{
    return words("cli.dataset." + std::string(info.id));
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
    return table.text();
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
