// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export/ro_crate.h"

#include "core/report/write/linked_data.h"
#include "core/report/write/writers.h"
#include "core/study/model/orcid.h"

#include <algorithm>

namespace huella::cli {
namespace {

constexpr auto metadataName = "ro-crate-metadata.json", reportName = "report.html", runsName = "runs.csv",
               citationName = "CITATION.cff";
constexpr auto funderId = "#funder", affiliationId = "#affiliation", programId = "#huella", estimateId = "#estimate";

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

/// An id inside of the folder; an address is its own.
std::string idOf(const Reference &work) { return "#" + work.key; }

/// A person's ORCID is an address.
std::string authorIdOf(const StudyDetails &details)
{
    const auto orcid = orcidOf(details.orcid);
    return orcid ? "https://orcid.org/" + *orcid : std::string("#author");
}

/// Who made it, where, and who pays for it; the root names them.
void addPeople(Graph &graph, Json &root, const std::string &author, const StudyDetails &details)
{
    const auto body = [&graph](const std::string &name, const char *id) {
        return linkTo(graph.add({{"@type", "Organization"}, {"name", name}}, id));
    };
    if (!author.empty()) {
        Json person = {{"@type", "Person"}, {"name", author}};
        if (!details.affiliation.empty())
            person["affiliation"] = body(details.affiliation, affiliationId);
        root["author"] = linkTo(graph.add(std::move(person), authorIdOf(details)));
    }
    if (!details.funder.empty())
        root["funder"] = body(details.funder, funderId);
    if (!details.grant.empty()) {
        Json grant = {{"@type", "Grant"}, {"identifier", details.grant}, {"fundedItem", linkTo("./")}};
        if (!details.funder.empty())
            grant["funder"] = linkTo(funderId);
        graph.add(std::move(grant), "#grant");
    }
}

/// The folder itself, with what it holds and what that goes back to.
void addRoot(Graph &graph, const Document &report, const std::vector<FolderFile> &files, const StudyDetails &details)
{
    Json root = {{"@id", "./"},
                 {"@type", "Dataset"},
                 {"name", report.title},
                 {"description", Wording::of(report.language)("report.crate.about")},
                 {"datePublished", report.isoDate},
                 {"inLanguage", codeOf(report.language)}};
    addPeople(graph, root, report.author, details);
    for (const FolderFile &file : files)
        root["hasPart"].push_back(linkTo(file.name));
    for (const Reference &work : report.references)
        if (work.kind != Reference::Kind::program)
            root["citation"].push_back(linkTo(graph.add(linkedReference(work), idOf(work))));
    root["mentions"] = linkTo(estimateId);
    graph.add(std::move(root), "./");
}

void addFiles(Graph &graph, const std::vector<FolderFile> &files, const Wording &words)
{
    constexpr std::pair<const char *, const char *> kinds[] = {{"application/vnd.huella+json", "report.crate.study"},
                                                               {"text/html", "report.crate.report"},
                                                               {"text/csv", "report.crate.runs"},
                                                               {"application/yaml", "report.crate.citation"}};
    for (size_t i = 0; i < files.size(); ++i) {
        const auto &[type, what] = kinds[i];
        graph.add({{"@type", "File"},
                   {"name", words(what)},
                   {"encodingFormat", type},
                   {"contentSize", std::to_string(files[i].text.size())}},
                  files[i].name);
    }
}

/// What the program did: it read the study and wrote what is beside it.
void addAction(Graph &graph, const Document &report)
{
    for (const Reference &work : report.references)
        if (work.kind == Reference::Kind::program)
            graph.add(linkedReference(work), programId);
    graph.add({{"@type", "CreateAction"},
               {"name", Wording::of(report.language)("report.crate.estimate")},
               {"endTime", report.isoDate},
               {"instrument", linkTo(programId)},
               {"object", linkTo(crateStudyName)},
               {"result", Json::array({linkTo(reportName), linkTo(runsName)})}},
              estimateId);
}

std::string metadataOf(const Document &report, const std::vector<FolderFile> &files, const StudyDetails &details)
{
    Graph graph;
    graph.add(
        {{"@type", "CreativeWork"}, {"conformsTo", linkTo("https://w3id.org/ro/crate/1.1")}, {"about", linkTo("./")}},
        metadataName);
    addRoot(graph, report, files, details);
    addFiles(graph, files, Wording::of(report.language));
    addAction(graph, report);
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
    files.push_back({metadataName, metadataOf(report, files, parts.details)});
    return files;
}

} // namespace huella::cli
