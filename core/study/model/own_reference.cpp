// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/own_reference.h"

#include "core/base/fold.h"
#include "core/study/model/report.h"

#include <algorithm>

namespace huella {
namespace {

/// Keys that the program's own works have.
constexpr std::string_view takenKeys[] = {"huella", "lannelongue2021"};

char lowerOf(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

std::string trimmedLine(std::string_view text)
{
    const std::string line = lineText(text);
    const auto first = line.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : line.substr(first, line.find_last_not_of(' ') - first + 1);
}

std::string keyLetters(std::string_view text)
{
    std::string key;
    for (const char c : text)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-')
            key += c;
        else if (c == ':' || c == '/' || c == '.' || c == '+')
            key += '-';
    return key;
}

/// The first author's last name and the year: "garcia2021".
std::string suggestedKey(const OwnReference &reference)
{
    const auto authors = authorsOf(reference);
    std::string name = authors.empty() ? std::string() : authors.front();
    if (const auto comma = name.find(','); comma != std::string::npos)
        name.resize(comma);
    else if (const auto space = name.rfind(' '); space != std::string::npos)
        name.erase(0, space + 1);
    return keyLetters(foldText(name)) + keyLetters(reference.year);
}

} // namespace

OwnReference normalReference(OwnReference reference)
{
    for (std::string OwnReference::*field :
         {&OwnReference::key, &OwnReference::authors, &OwnReference::year, &OwnReference::title, &OwnReference::where,
          &OwnReference::doi, &OwnReference::url})
        reference.*field = trimmedLine(reference.*field);
    reference.key = keyLetters(reference.key);
    static constexpr std::string_view before[] = {
        "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:", "DOI:"};
    const auto begins = [&reference](std::string_view each) { return reference.doi.starts_with(each); };
    for (const auto *at = std::begin(before); at != std::end(before);) {
        at = std::find_if(std::begin(before), std::end(before), begins);
        if (at != std::end(before))
            reference.doi = trimmedLine(std::string_view(reference.doi).substr(at->size()));
    }
    return reference;
}

std::string freeReferenceKey(const OwnReference &reference, const std::vector<OwnReference> &others)
{
    std::string base = keyLetters(reference.key);
    if (base.empty())
        base = suggestedKey(reference);
    if (base.empty())
        base = "ref";
    std::string key = base;
    const auto taken = [&] {
        const auto same = [&key](std::string_view other) {
            return std::equal(key.begin(), key.end(), other.begin(), other.end(),
                              [](char a, char b) { return lowerOf(a) == lowerOf(b); });
        };
        return std::any_of(std::begin(takenKeys), std::end(takenKeys), same)
               || std::any_of(others.begin(), others.end(), [&](const OwnReference &each) { return same(each.key); });
    };
    for (int number = 2; taken(); ++number)
        key = base + "-" + std::to_string(number);
    return key;
}

std::vector<std::string> authorsOf(const OwnReference &reference)
{
    std::vector<std::string> names;
    std::string_view rest = reference.authors;
    while (!rest.empty()) {
        const auto end = rest.find(';');
        if (std::string name = trimmedLine(rest.substr(0, end)); !name.empty())
            names.push_back(std::move(name));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return names;
}

} // namespace huella
