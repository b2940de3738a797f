// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/bibtex_reader.h"

#include "core/base/fold.h"

#include <algorithm>
#include <map>

namespace huella {
namespace {

char lowerLetter(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

std::string lowerName(std::string_view name)
{
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(), lowerLetter);
    return lower;
}

using BibtexFields = std::map<std::string, std::string, std::less<>>;

class BibtexReader {
public:
    BibtexReader(std::string_view text, const std::string &place) : text_(text), place_(place) {}

    Result<std::vector<OwnReference>> run()
    {
        while (toNextEntry() && !error_)
            entry();
        if (!error_ && references_.empty())
            wrong("error.bibtex.none");
        if (error_)
            return tl::unexpected(*error_);
        return std::move(references_);
    }

private:
    bool toNextEntry()
    {
        while (at_ < text_.size() && text_[at_] != '@')
            next();
        return at_ < text_.size();
    }
    void next() { line_ += text_[at_++] == '\n' ? 1 : 0; }
    void skipSpace()
    {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
            next();
    }
    bool take(char sign)
    {
        skipSpace();
        if (at_ >= text_.size() || text_[at_] != sign)
            return false;
        next();
        return true;
    }
    std::string name()
    {
        skipSpace();
        const size_t first = at_;
        while (at_ < text_.size() && std::string_view(" \t\r\n{}(),=#\"@%").find(text_[at_]) == std::string_view::npos)
            ++at_;
        return std::string(text_.substr(first, at_ - first));
    }

    void entry()
    {
        ++at_; // the @
        start_ = line_;
        const std::string kind = lowerName(name());
        skipSpace();
        if (kind == "comment" || kind.empty())
            return; // what stands in braces behind it is no entry either, and holds none
        if (!take('{') && !take('('))
            return wrong("error.bibtex.open");
        if (kind == "preamble") {
            value();
            close();
        } else if (kind == "string") {
            const BibtexFields made = fields();
            for (const auto &[word, text] : made)
                strings_[word] = text;
        } else {
            const std::string key = name();
            if (!take(','))
                return key.empty() || !close() ? wrong("error.bibtex.key") : add(key, {});
            add(key, fields());
        }
    }

    bool close() { return take('}') || take(')'); }

    BibtexFields fields()
    {
        BibtexFields found;
        while (!error_ && !close()) {
            const std::string field = lowerName(name());
            if (field.empty() || !take('=')) {
                wrong("error.bibtex.field");
                break;
            }
            found.emplace(field, value());
            if (!take(',')) {
                if (!error_ && !close())
                    wrong("error.bibtex.comma");
                break;
            }
        }
        return found;
    }

    /// Pieces joined by '#': in braces, in quotation marks, a number or a word that @string explained.
    std::string value()
    {
        std::string whole;
        do {
            skipSpace();
            if (at_ >= text_.size()) {
                wrong("error.bibtex.end");
                break;
            }
            if (text_[at_] == '{' || text_[at_] == '"') {
                whole += enclosed();
                continue;
            }
            const std::string word = name();
            const auto known = strings_.find(lowerName(word));
            if (word.empty())
                wrong("error.bibtex.value");
            whole += known == strings_.end() ? word : known->second;
        } while (!error_ && take('#'));
        return whole;
    }

    std::string enclosed()
    {
        const bool braces = text_[at_] == '{';
        const int opened = line_;
        next();
        const size_t first = at_;
        int depth = 0;
        for (; at_ < text_.size(); next()) {
            const char c = text_[at_];
            if (c == '\\' && at_ + 1 < text_.size()) {
                next();
                continue;
            }
            if (depth == 0 && c == (braces ? '}' : '"'))
                break;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        if (at_ >= text_.size()) {
            line_ = opened;
            wrong("error.bibtex.end");
            return {};
        }
        std::string inside(text_.substr(first, at_ - first));
        next();
        return inside;
    }

    static std::string of(const BibtexFields &fields, std::string_view name)
    {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string() : withoutTex(found->second);
    }

    /// "A and B" as "A; B", where "and" stands outside of braces.
    static std::string authorsIn(std::string_view names)
    {
        std::string out;
        int depth = 0;
        for (size_t i = 0; i < names.size(); ++i) {
            depth += names[i] == '{' ? 1 : names[i] == '}' ? -1 : 0;
            const std::string_view rest = names.substr(i);
            const bool parts = depth == 0 && rest.size() > 5 && lowerName(rest.substr(1, 3)) == "and"
                               && std::string_view(" \n\t\r").find(rest[0]) != std::string_view::npos
                               && std::string_view(" \n\t\r").find(rest[4]) != std::string_view::npos;
            if (parts) {
                out += "; ";
                i += 4;
            } else {
                out += names[i] == ';' && depth == 0 ? ',' : names[i];
            }
        }
        return out;
    }

    /// "Nature 5(2), 10–20" of what the kinds of entries have for it.
    static std::string placeIn(const BibtexFields &fields)
    {
        std::string where;
        for (const char *name : {"journal", "journaltitle", "booktitle", "publisher", "institution", "school",
                                 "organization", "howpublished"})
            if (where.empty())
                where = of(fields, name);
        if (const std::string volume = of(fields, "volume"); !volume.empty())
            where += (where.empty() ? "" : " ") + volume;
        if (const std::string number = of(fields, "number"); !number.empty())
            where += "(" + number + ")";
        std::string pages = of(fields, "pages");
        for (auto dash = pages.find("--"); dash != std::string::npos; dash = pages.find("--"))
            pages.replace(dash, 2, "–");
        return where + (pages.empty() ? "" : (where.empty() ? "" : ", ") + pages);
    }

    void add(const std::string &key, const BibtexFields &fields)
    {
        if (error_)
            return;
        if (references_.size() >= mostOwnReferences)
            return wrong("error.bibtex.many");
        OwnReference made;
        made.key = key;
        const auto names = fields.find(fields.contains("author") ? "author" : "editor");
        if (names != fields.end())
            made.authors = withoutTex(authorsIn(names->second));
        made.year = of(fields, "year");
        if (made.year.empty())
            made.year = of(fields, "date").substr(0, 4);
        made.title = of(fields, "title");
        made.where = placeIn(fields);
        made.doi = of(fields, "doi");
        made.url = of(fields, "url");
        if (made.title.empty() && made.authors.empty()) {
            line_ = start_;
            return wrong("error.bibtex.empty");
        }
        made = normalReference(std::move(made));
        made.key = freeReferenceKey(made, references_);
        references_.push_back(std::move(made));
    }

    void wrong(const char *key)
    {
        if (!error_)
            error_ = Error{ErrorKind::input, place_ + ":" + std::to_string(line_), Message(key)};
    }

    std::string_view text_;
    const std::string &place_;
    size_t at_ = 0;
    int line_ = 1, start_ = 1; ///< of the entry
    BibtexFields strings_;
    std::vector<OwnReference> references_;
    std::optional<Error> error_;
};

} // namespace

Result<std::vector<OwnReference>> readBibtex(std::string_view text, const std::string &place)
{
    if (text.size() > largestBibtex)
        return badInput(place, Message("error.bibtex.large", {numberArg("limit", double(largestBibtex >> 20), "MiB")}));
    const std::string clean = cleanUtf8(text);
    return BibtexReader(clean, place).run();
}

} // namespace huella
