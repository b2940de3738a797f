// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/writers.h"

#include <fstream>
#include <set>

namespace huella {
namespace {

constexpr std::string_view mark = "% Written by Huella";

/// A letter that means something to BibTeX or LaTeX, as one that is set. BibTeX counts braces even behind a backslash.
std::string_view letterOf(char c)
{
    switch (c) {
    case '{': return "\\textbraceleft{}";
    case '}': return "\\textbraceright{}";
    case '\\': return "\\textbackslash{}";
    case '~': return "\\textasciitilde{}";
    case '^': return "\\textasciicircum{}";
    case '&': return "\\&";
    case '%': return "\\%";
    case '$': return "\\$";
    case '#': return "\\#";
    case '_': return "\\_";
    default: return {};
    }
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (const std::string_view letter = letterOf(c); !letter.empty())
            out += letter;
        else
            out += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    return out;
}

/// Inside of \url, which takes letters as they are; those that would end or break it are written as addresses write them.
std::string address(std::string_view url)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && byte < 0x7f && std::string_view("{}\\^`<>\"").find(c) == std::string_view::npos)
            out += c;
        else
            out += {'%', digits[byte / 16], digits[byte % 16]};
    }
    return out;
}

/// What an entry is called: letters, digits, "_" and "-", and only once.
std::string keyOf(const Reference &reference, std::set<std::string> &taken)
{
    std::string key;
    for (const char c : reference.key)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-')
            key += c;
    if (key.empty())
        key = "source";
    std::string free = key;
    for (int number = 2; !taken.insert(free).second; ++number)
        free = key + "-" + std::to_string(number);
    return free;
}

/// People are "Surname, Name"; a group's name is one word to BibTeX.
std::string people(const Reference &reference)
{
    std::string out;
    for (const std::string &author : reference.authors)
        out += (out.empty() ? "" : " and ") + (author.find(',') == std::string::npos ? "{" + escaped(author) + "}" : escaped(author));
    return out.empty() && !reference.publisher.empty() ? "{" + escaped(reference.publisher) + "}" : out;
}

std::string entry(const Reference &reference, std::set<std::string> &taken)
{
    std::string out = (reference.kind == Reference::Kind::article ? "@article{" : "@misc{") + keyOf(reference, taken) + ",\n";
    const auto field = [&out](const char *name, const std::string &value) {
        if (!value.empty())
            out += std::string("  ") + name + " = {" + value + "},\n";
    };
    field("author", people(reference));
    field("title", "{" + escaped(reference.title) + "}"); // styles would take its capitals away
    field("journal", escaped(reference.journal));
    field("volume", escaped(reference.volume));
    field("number", escaped(reference.issue));
    field("pages", escaped(reference.pages));
    field("year", escaped(reference.year));
    field("doi", escaped(reference.doi));
    if (!reference.url.empty())
        field("howpublished", "\\url{" + address(reference.url) + "}");
    field("note", escaped(reference.note));
    return out + "}\n";
}

} // namespace

std::string writeBibtex(const Document &document)
{
    std::string out = std::string(mark) + "\n";
    std::set<std::string> taken;
    for (const Reference &reference : document.references)
        out += "\n" + entry(reference, taken);
    return out;
}

bool mayWriteBibtex(const std::filesystem::path &path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return true;
    if (!std::filesystem::is_regular_file(status)) // a pipe would keep its reader waiting
        return false;
    std::string start(mark.size(), ' ');
    std::ifstream file(path, std::ios::binary);
    return file.read(start.data(), std::streamsize(start.size())) && start == mark;
}

} // namespace huella
