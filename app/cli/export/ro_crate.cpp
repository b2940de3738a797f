// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export/ro_crate.h"

#include "core/report/write/linked_data.h"
#include "core/report/write/writers.h"

#include <algorithm>

namespace huella::cli {
namespace {

constexpr auto metadataName = "ro-crate-metadata.json", reportName = "report.html", runsName = "runs.csv",
               citationName = "CITATION.cff";
constexpr auto authorId = "#author", programId = "#huella", estimateId = "#estimate";

Json linkTo(const std::string &id) { return {{"@id", id}}; }

/// What stands in an entity stands beside it: the format wants a flat list in which one names the other.
class Graph {
public:
    /// Its id: `id` where the entity has none.
    std::string add(Json entity, const std::string &id)
    {
        Json flat = Json::object();
        const std::string own = entity.contains("@id") ? entity["@id"].get<std::string>() : id;
        flat["@id"] = own;
        int inner = 0;
        for (auto &[key, value] : entity.items()) {
            if (value.is_object() && value.contains("@type"))
                flat[key] = linkTo(add(std::move(value), id + "-" + key));
            else if (value.is_array() && !value.empty() && value.front().is_object())
                for (Json &each : value)
                    flat[key].push_back(each.contains("@type")
                                            ? linkTo(add(std::move(each), id + "-" + std::to_string(++inner)))
                                            : each);
            else
                flat[key] = std::move(value);
        }
        const bool known =
            std::any_of(graph_.begin(), graph_.end(), [&](const Json &each) { return each["@id"] == own; });
        if (!known)
            graph_.push_back(std::move(flat));
        return own;
    }
    Json take() { return std::move(graph_); }

private:
    Json graph_ = Json::array();
};

Json fileEntity(const char *name, const char *type, const std::string &what, const std::string &bytes)
{
    return {{"@id", name},
            {"@type", "File"},
            {"name", what},
            {"encodingFormat", type},
            {"contentSize", std::to_string(bytes.size())}};
}

/// An id inside of the folder; an address is its own.
std::string idOf(const Reference &work) { return "#" + work.key; }

std::string metadataOf(const Document &report, const std::vector<FolderFile> &files)
{
    const Wording &words = Wording::of(report.language);
    Graph graph;
    graph.add(
        {{"@type", "CreativeWork"}, {"conformsTo", linkTo("https://w3id.org/ro/crate/1.1")}, {"about", linkTo("./")}},
        metadataName);
    Json root = {{"@id", "./"},
                 {"@type", "Dataset"},
                 {"name", report.title},
                 {"description", words("report.crate.about")},
                 {"datePublished", report.isoDate},
                 {"inLanguage", codeOf(report.language)}};
    if (!report.author.empty())
        root["author"] = linkTo(authorId);
    for (const FolderFile &file : files)
        root["hasPart"].push_back(linkTo(file.name));
    for (const Reference &work : report.references)
        if (work.kind != Reference::Kind::program)
            root["citation"].push_back(linkTo(graph.add(linkedReference(work), idOf(work))));
    root["mentions"] = linkTo(estimateId);
    graph.add(std::move(root), "./");
    constexpr const char *types[] = {"application/vnd.huella+json", "text/html", "text/csv", "application/yaml"};
    const char *const what[] = {"report.crate.study", "report.crate.report", "report.crate.runs",
                                "report.crate.citation"};
    for (size_t i = 0; i < files.size(); ++i)
        graph.add(fileEntity(files[i].name.c_str(), types[i], words(what[i]), files[i].text), files[i].name);
    if (!report.author.empty())
        graph.add({{"@type", "Person"}, {"name", report.author}}, authorId);
    for (const Reference &work : report.references)
        if (work.kind == Reference::Kind::program)
            graph.add(linkedReference(work), programId);
    graph.add({{"@type", "CreateAction"},
               {"name", words("report.crate.estimate")},
               {"endTime", report.isoDate},
               {"instrument", linkTo(programId)},
               {"object", linkTo(crateStudyName)},
               {"result", Json::array({linkTo(reportName), linkTo(runsName)})}},
              estimateId);
    const Json metadata = {{"@context", "https://w3id.org/ro/crate/1.1/context"}, {"@graph", graph.take()}};
    return metadata.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

std::vector<FolderFile> roCrate(const Document &report, const CrateParts &parts)
{
    std::vector<FolderFile> files{{crateStudyName, parts.study},
                                  {reportName, writeHtml(report)},
                                  {runsName, parts.runs},
                                  {citationName, writeCitationFile(report)}};
    files.push_back({metadataName, metadataOf(report, files)});
    return files;
}

} // namespace huella::cli
