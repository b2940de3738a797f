// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_text.h"
#include "core/report/write/writers.h"
#include "core/wording/letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

namespace huella {
namespace {

/// Every file of ours begins so, and nobody else's does.
constexpr std::string_view mark = "% Huella: ";

/// What stands for a letter, in commands that need no package and no particular font encoding; empty: itself. A brace counts for
/// BibTeX even behind a backslash, so that none of a text may stay one.
std::string_view commandFor(std::string_view letter)
{
    if (letter == "{")
        return "\\textbraceleft{}";
    if (letter == "}")
        return "\\textbraceright{}";
    return letter == "\"" ? "\\symbol{34}" : texCommand(letter);
}

std::string escaped(std::string_view text)
{
    const std::string clean = lineText(text);
    std::string out;
    for (std::string_view rest = clean; !rest.empty();) {
        const std::string_view letter = takeLetter(rest), command = commandFor(letter);
        out += command.empty() ? letter : command;
    }
    return out;
}

/// Kept as it is: styles change the case of titles, and take bodies' names apart. What begins with a command is a single letter
/// to BibTeX, which the empty group in front prevents.
std::string asItIs(std::string_view text)
{
    const std::string letters = escaped(text);
    return (letters.starts_with('\\') ? "{{}" : "{") + letters + "}";
}

/// An address goes to \url, which takes it letter by letter; what has no place in an address stands as its bytes.
std::string addressOf(std::string_view address)
{
    std::string out;
    for (const char c : lineText(address)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool foreign = byte >= 0x80 || std::string_view("\\{}^<>\" `|").find(c) != std::string_view::npos;
        out += foreign ? fmt::format("%{:02X}", byte) : std::string(1, c);
    }
    return out;
}

std::string partOfName(const std::string &name)
{
    const bool splits = name.find(',') != std::string::npos || name.find(" and ") != std::string::npos
                        || name.find(" AND ") != std::string::npos;
    return splits ? asItIs(name) : escaped(name);
}

std::string authorsOf(const Reference &work)
{
    if (work.authors.empty())
        return work.publisher.empty() ? std::string() : asItIs(work.publisher);
    std::string list;
    for (const Author &author : work.authors)
        list += (list.empty() ? "" : " and ")
                + (author.given.empty() ? asItIs(author.family)
                                        : partOfName(author.family) + ", " + partOfName(author.given));
    return list;
}

/// A style sets a note as a sentence, whatever it begins with.
std::string sentence(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = char(text.front() - 'a' + 'A');
    return text;
}

class EntryWriter {
public:
    EntryWriter(const Reference &work, const Wording &words) : work_(work), words_(words) {}

    std::string entry()
    {
        const bool article = work_.kind == Reference::Kind::article;
        out_ = (article ? "@article{" : "@misc{") + work_.key;
        const std::string authors = authorsOf(work_);
        field(authors.empty() ? "key" : "author", authors.empty() ? asItIs(work_.title) : authors);
        field("title", asItIs(work_.version.empty() ? work_.title : work_.title + " " + work_.version));
        if (article)
            inJournal();
        if (work_.kind == Reference::Kind::program)
            field("howpublished", escaped(sentence(words_("report.cite.program"))));
        if (work_.kind == Reference::Kind::work)
            field("howpublished", escaped(work_.journal));
        field("year", escaped(work_.year));
        field("doi", addressOf(work_.doi));
        if (isWebAddress(work_.url))
            field("url", addressOf(work_.url));
        field("urldate", escaped(work_.accessed));
        field("note", escaped(note()));
        return out_ + "\n}\n";
    }

private:
    void inJournal()
    {
        field("journal", escaped(work_.journal));
        field("volume", escaped(work_.volume));
        field("number", escaped(work_.number));
        field("pages", escaped(work_.article));
    }
    std::string note() const
    {
        std::string licence =
            work_.licence.empty() ? "" : words_("report.source.licence", {textArg("licence", work_.licence)});
        return sentence(licence + (licence.empty() || work_.note.empty() ? "" : ". ") + work_.note);
    }
    void field(std::string_view name, const std::string &value)
    {
        if (!value.empty())
            out_ += fmt::format(",\n  {} = {{{}}}", name, value);
    }

    const Reference &work_;
    const Wording &words_;
    std::string out_;
};

} // namespace

std::string writeBibtex(const Document &document)
{
    const Wording &words = Wording::of(document.language);
    std::string out = std::string(mark) + words("report.bibtex.head") + "\n";
    for (const Reference &work : document.references)
        out += "\n" + EntryWriter(work, words).entry();
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
