// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/linked_data.h"

#include "core/wording/letters.h"

namespace huella {
namespace {

constexpr auto typeOf(Reference::Kind kind)
{
    switch (kind) {
    case Reference::Kind::article: return "ScholarlyArticle";
    case Reference::Kind::program: return "SoftwareApplication";
    case Reference::Kind::work: return "CreativeWork";
    case Reference::Kind::data: break;
    }
    return "Dataset";
}

std::string webAddressOf(const Reference &work)
{
    if (!work.doi.empty())
        return "https://doi.org/" + work.doi;
    return isWebAddress(work.url) ? work.url : std::string();
}

void setText(Json &to, const char *key, const std::string &text)
{
    if (!text.empty())
        to[key] = lineText(text);
}

/// Volume and number of a journal are works that the article is a part of.
void setJournal(Json &to, const Reference &work)
{
    if (work.journal.empty())
        return;
    const char *type = work.kind == Reference::Kind::article ? "Periodical" : "CreativeWork";
    Json journal = {{"@type", type}, {"name", lineText(work.journal)}};
    setText(journal, "volumeNumber", work.volume);
    setText(journal, "issueNumber", work.number);
    to["isPartOf"] = std::move(journal);
    setText(to, "pagination", work.article);
}

} // namespace

Json linkedAuthor(const Author &author)
{
    if (author.given.empty())
        return {{"@type", "Organization"}, {"name", lineText(author.family)}};
    return {{"@type", "Person"},
            {"name", lineText(author.given + " " + author.family)},
            {"givenName", lineText(author.given)},
            {"familyName", lineText(author.family)}};
}

Json linkedReference(const Reference &work)
{
    Json out = Json::object();
    const std::string address = webAddressOf(work);
    setText(out, "@id", address);
    out["@type"] = typeOf(work.kind);
    setText(out, "name", work.title);
    for (const Author &author : work.authors)
        out["author"].push_back(linkedAuthor(author));
    setText(out, "softwareVersion", work.version);
    setText(out, "datePublished", work.year);
    setText(out, "inLanguage", work.language);
    setJournal(out, work);
    if (!work.publisher.empty())
        out["publisher"] = linkedAuthor({work.publisher});
    setText(out, "license", work.licence);
    setText(out, "url", address);
    return out;
}

Json linkedReport(const Document &document)
{
    Json out = {{"@context", "https://schema.org"}, {"@type", "Report"}};
    setText(out, "name", document.title);
    setText(out, "description", document.subject);
    out["inLanguage"] = codeOf(document.language);
    setText(out, "datePublished", document.isoDate);
    setText(out, "creditText", document.author); // a person or a group: nobody said which
    for (const Reference &work : document.references)
        out["citation"].push_back(linkedReference(work));
    return out;
}

std::string scriptText(const Json &json)
{
    std::string out;
    for (const char c : json.dump(1, ' ', false, Json::error_handler_t::replace))
        switch (c) { // they stand in texts alone, where JSON has another way to write them
        case '<': out += "\\u003c"; break;
        case '>': out += "\\u003e"; break;
        case '&': out += "\\u0026"; break;
        default: out += c;
        }
    return out;
}

} // namespace huella
