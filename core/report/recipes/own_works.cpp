// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/own_works.h"

#include "core/wording/sentences.h"

namespace huella::recipes {
namespace {

Author authorOf(const std::string &name)
{
    const auto comma = name.find(',');
    if (comma == std::string::npos)
        return {name};
    const auto given = name.find_first_not_of(' ', comma + 1);
    return {name.substr(0, comma), given == std::string::npos ? std::string() : name.substr(given)};
}

} // namespace

std::string citedInline(const OwnReference &own, const Wording &words)
{
    std::vector<std::string> names;
    for (const std::string &name : authorsOf(own))
        names.push_back(authorOf(name).family);
    std::string who = own.title;
    if (names.size() > 2)
        who = names.front() + " et al.";
    else if (!names.empty())
        who = listed(names, words);
    return "(" + who + ", " + (own.year.empty() ? words("report.cite.no_year") : own.year) + ")";
}

Reference referenceOf(const OwnReference &own)
{
    Reference work{.kind = Reference::Kind::work, .key = own.key};
    for (const std::string &name : authorsOf(own))
        work.authors.push_back(authorOf(name));
    work.title = own.title;
    work.year = own.year;
    work.journal = own.where;
    work.doi = own.doi;
    work.url = own.url;
    return work;
}

} // namespace huella::recipes
