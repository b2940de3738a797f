// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/catalogue_lists.h"
#include "core/catalogue/record_json.h"

#include <fmt/format.h>

#include <algorithm>

namespace huella::cli {
namespace {

constexpr size_t mostNamed = 5;

std::vector<Spelling> spellingsOf(const std::vector<SearchEntry> &entries)
{
    std::vector<Spelling> spellings;
    for (const SearchEntry &entry : entries)
        if (entry.offered)
            spellings.push_back({{entry.shown, {}, {}}, entry.folded});
    return spellings;
}

/// Offered records; with a query, those that it finds, and the one that it names exactly even if no list offers it.
template <class T> class Selection {
public:
    Selection(const List<T> &list, const std::string *query)
    {
        std::vector<SearchEntry> entries;
        for (const T *record : list.records)
            entries.push_back(list.entry(*record));
        if (!query) {
            for (size_t i = 0; i < entries.size(); ++i)
                if (entries[i].offered)
                    records.push_back(list.records[i]);
            return;
        }
        if (const T *exact = list.exactly ? list.exactly(*query) : nullptr)
            records.push_back(exact);
        for (auto hit : search(entries, *query))
            if (records.empty() || list.records[hit] != records.front())
                records.push_back(list.records[hit]);
        if (records.empty())
            nearest = list.nearest ? list.nearest(*query) : nearestSpellings(spellingsOf(entries), *query, mostNamed);
    }
    std::vector<const T *> records;
    std::vector<Suggestion> nearest; ///< where nothing was found
};

template <class T> std::string tableOf(const List<T> &list, const Selection<T> &selection)
{
    TextTable table(list.columns);
    for (const T *record : selection.records)
        table.add(list.cells(*record));
    return table.text();
}

template <class T> std::string jsonOf(const std::string &name, const Selection<T> &selection, const Context &context)
{
    Json out = Json::object();
    out["schema"] = "huella-catalogue-1";
    out["list"] = name;
    out["dataset"] = context.data().info().id;
    out["edition"] = context.data().catalogue().edition;
    out["records"] = Json::array();
    for (const T *record : selection.records)
        out["records"].push_back(writeRecord(*record));
    return textOf(out);
}

template <class T> Result<Status> show(const List<T> &list, const Arguments &arguments, const Context &context)
{
    const std::string *query = arguments.value("--search");
    const Selection<T> selection(list, query);
    if (query && selection.records.empty()) {
        const char *key = selection.nearest.empty() ? "cli.catalogue.nothing_near" : "cli.catalogue.nothing";
        say("--search", Message(key, {textArg("query", *query), wordsOf("candidates", selection.nearest)}),
            context.words);
    }
    const std::string result = arguments.has("--json")     ? jsonOf(*arguments.operand(), selection, context)
                               : selection.records.empty() ? ""
                                                           : tableOf(list, selection);
    return deliver(result);
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const std::string &list = *arguments.operand();
    std::vector<Equivalence> equivalences;
    if (list == "cpus")
        return show(processorList(context), arguments, context);
    if (list == "gpus")
        return show(acceleratorList(context), arguments, context);
    if (list == "zones")
        return show(placeList(context), arguments, context);
    if (list == "sites")
        return show(siteList(context), arguments, context);
    if (list == "equivalences")
        return show(equivalenceList(context, equivalences), arguments, context);
    if (list == "models")
        return show(modelList(context), arguments, context);
    if (list == "sources")
        return show(sourceList(context), arguments, context);
    return wrongUse(
        list, Message("cli.catalogue.unknown", {textArg("lists", fmt::to_string(fmt::join(catalogueLists, ", ")))}));
}

} // namespace

const Command &catalogueCommand()
{
    static const Command command{
        "catalogue",
        "cli.catalogue.summary",
        "cli.value.list",
        "cli.catalogue.lists",
        {{"--search", "cli.value.text", "cli.catalogue.search"}, jsonOption, helpOption, versionOption},
        {"cli.catalogue.offered"},
        run};
    return command;
}

} // namespace huella::cli
