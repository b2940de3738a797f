// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/report/write/writers.h"
#include "core/wording/letters.h"

#include <algorithm>

namespace huella {
namespace {

/// A text of JSON is one of YAML.
std::string quoted(const std::string &text)
{
    return Json(lineText(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// What the format takes for a DOI.
bool isDoi(std::string_view text)
{
    const auto slash = text.find('/');
    const std::string_view registrant = text.substr(0, slash);
    const auto allowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
               || std::string_view(":/_;-.()[]\\").find(c) != std::string_view::npos;
    };
    return slash != std::string_view::npos && slash + 1 < text.size() && registrant.starts_with("10.")
           && registrant.size() >= 7 && std::all_of(text.begin(), text.end(), allowed);
}

bool isYear(const std::string &text)
{
    return text.size() == 4 && text.find_first_not_of("0123456789") == std::string::npos;
}

const char *typeName(Reference::Kind kind)
{
    switch (kind) {
    case Reference::Kind::article: return "article";
    case Reference::Kind::program: return "software";
    case Reference::Kind::work: return "generic";
    case Reference::Kind::data: break;
    }
    return "data";
}

class CitationWriter {
public:
    explicit CitationWriter(const Document &document) : document_(document), words_(Wording::of(document.language)) {}

    std::string run()
    {
        out_ = "# " + words_("report.cff.head") + "\ncff-version: 1.2.0\ntype: dataset\n";
        field("message", words_("report.cff.message"));
        field("title", document_.title);
        out_ += "authors:\n  - name: " + quoted(nameOr(document_.author)) + "\n";
        if (document_.isoDate.size() == 10)
            field("date-released", document_.isoDate);
        field("abstract", document_.subject);
        if (!document_.references.empty())
            out_ += "references:\n";
        for (const Reference &work : document_.references)
            reference(work);
        return std::move(out_);
    }

private:
    /// The format asks for an author of everything.
    std::string nameOr(const std::string &name) const { return name.empty() ? words_("report.cff.nobody") : name; }

    void field(const char *name, const std::string &value)
    {
        if (!value.empty())
            out_ += indent_ + name + ": " + quoted(value) + "\n";
    }

    void authors(const Reference &work)
    {
        out_ += indent_ + "authors:\n";
        for (const Author &author : work.authors)
            if (author.given.empty())
                out_ += indent_ + "  - name: " + quoted(author.family) + "\n";
            else
                out_ += indent_ + "  - family-names: " + quoted(author.family) + "\n" + indent_
                        + "    given-names: " + quoted(author.given) + "\n";
        if (work.authors.empty())
            out_ += indent_ + "  - name: " + quoted(nameOr(work.publisher)) + "\n";
    }

    void reference(const Reference &work)
    {
        out_ += std::string("  - type: ") + typeName(work.kind) + "\n";
        indent_ = "    ";
        field("title", work.title.empty() ? work.key : work.title); // which nothing may lack
        authors(work);
        field("version", work.version);
        if (isYear(work.year))
            out_ += indent_ + "year: " + work.year + "\n";
        field("journal", work.journal);
        field("volume", work.volume);
        field("issue", work.number);
        field("number", work.article);
        if (isDoi(work.doi))
            field("doi", work.doi);
        if (isWebAddress(work.url))
            field("url", work.url);
        if (work.accessed.size() == 10)
            field("date-accessed", work.accessed);
        field("notes", notes(work));
        indent_.clear();
    }

    /// A licence of the format is one of a list; ours say more than a name.
    std::string notes(const Reference &work) const
    {
        const std::string licence =
            work.licence.empty() ? "" : words_("report.source.licence", {textArg("licence", work.licence)});
        return licence + (licence.empty() || work.note.empty() ? "" : ". ") + work.note;
    }

    const Document &document_;
    const Wording &words_;
    std::string out_, indent_;
};

} // namespace

std::string writeCitationFile(const Document &document) { return CitationWriter(document).run(); }

} // namespace huella
