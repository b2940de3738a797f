// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/output.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/text_table.h"
#include "core/report/templates/template.h"

namespace huella::cli {
namespace {

Json toJson(Language language)
{
    Json out = Json::object();
    out["schema"] = "huella-templates-1";
    out["templates"] = Json::array();
    for (const ReportTemplate &each : reportTemplates())
        if (each.language == language)
            out["templates"].push_back(Json{{"id", each.id}, {"name", each.name}, {"about", each.about}});
    return out;
}

std::string toText(const Wording &words)
{
    TextTable table({{words("cli.column.template")}, {words("cli.column.name")}, {words("cli.column.about")}});
    for (const ReportTemplate &each : reportTemplates())
        if (each.language == words.language())
            table.add({each.id, each.name, each.about});
    return table.text();
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    return deliver(arguments.has("--json") ? textOf(toJson(context.words.language())) : toText(context.words));
}

} // namespace

const Command &templatesCommand()
{
    static const Command command{
        "templates", "cli.templates.summary", {}, {}, {jsonOption, helpOption, versionOption}, {}, run};
    return command;
}

} // namespace huella::cli
