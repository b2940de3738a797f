// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/text_table.h"
#include "core/beginnings/case_words.h"
#include "core/study/file/file.h"

namespace huella::cli {
namespace {

Json caseJson(const PublishedCase &each)
{
    return Json{{"id", each.beginning.id},       {"name", each.beginning.name},
                {"about", each.beginning.about}, {"quantity", toString(each.quantity)},
                {"published", each.published},   {"ours", oursOf(each)},
                {"rounding", each.rounding},     {"why", each.why},
                {"source", each.source},         {"url", each.url}};
}

std::string casesText(const Wording &words)
{
    std::string out;
    for (const PublishedCase &each : publishedCases(words.language())) {
        out += each.beginning.id + "  " + each.beginning.name + "\n";
        TextTable table({{}, {}});
        table.add({words("cli.cases.published"), each.printed + " · " + each.source + " · " + each.url});
        const double ours = oursOf(each);
        table.add(
            {words("cli.cases.ours"), oursInWords(each, ours, words) + " · " + differenceInWords(each, ours, words)});
        table.add({words("cli.cases.why"), each.why});
        out += table.text("  ") + "\n";
    }
    return out;
}

/// The study of one of them, to be opened or changed.
Result<Status> writeCase(const std::string &id, const std::string &path, const Wording &words)
{
    std::string known;
    for (const PublishedCase &each : publishedCases(words.language())) {
        if (each.beginning.id == id)
            return deliver(writeStudy(studyOf(each, words)), &path);
        known += (known.empty() ? "" : ", ") + each.beginning.id;
    }
    return wrongUse("--case", Message("cli.cases.unknown", {textArg("name", id), textArg("known", known)}));
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const std::string *id = arguments.value("--case"), *path = arguments.value("-o");
    if ((id == nullptr) != (path == nullptr))
        return wrongUse(id ? "-o" : "--case", Message("cli.cases.both"));
    if (id)
        return writeCase(*id, *path, context.words);
    if (!arguments.has("--json"))
        return deliver(casesText(context.words));
    Json out = Json::object();
    out["schema"] = "huella-cases-1";
    out["cases"] = Json::array();
    for (const PublishedCase &each : publishedCases(context.words.language()))
        out["cases"].push_back(caseJson(each));
    return deliver(textOf(out));
}

} // namespace

const Command &casesCommand()
{
    static const Command command{"cases",
                                 "cli.cases.summary",
                                 {},
                                 {},
                                 {{"--case", "cli.value.name", "cli.cases.case"},
                                  {"-o", "cli.value.study", "cli.cases.output"},
                                  jsonOption,
                                  helpOption,
                                  versionOption},
                                 {},
                                 run};
    return command;
}

} // namespace huella::cli
