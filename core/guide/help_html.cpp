// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/help_html.h"

#include "core/report/write/writers.h"

namespace huella {
namespace {

constexpr std::string_view style = R"(
nav { font-family: Inter, 'Segoe UI', system-ui, sans-serif; font-size: 0.85em; border-bottom: 1px solid #dfe2e7; margin-bottom: 2em; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.2em; padding: 0; margin: 0 0 0.8em; list-style: none; }
a { color: #0b7a5b; }
nav strong { font-weight: 600; }
@media (prefers-color-scheme: dark) { a { color: #4cc29b; } } @media print { nav { display: none; } }
)";

constexpr auto indexFile = "index.html";

std::string fileOf(std::string_view page) { return std::string(page) + ".html"; }

std::string addressOf(std::string_view link)
{
    const auto place = helpPlace(link);
    return !place ? std::string() : fileOf(place->page) + (place->anchor.empty() ? "" : "#" + place->anchor);
}

std::string item(std::string_view file, std::string_view name, bool current)
{
    if (current) // a link to where one is would lead nowhere
        return "<li><strong>" + htmlText(name) + "</strong></li>\n";
    return "<li><a href=\"" + htmlText(file) + "\">" + htmlText(name) + "</a></li>\n";
}

std::string languageName(Language language) { return language == Language::es ? "Español" : "English"; }

/// Links to every page, and to the same page in the other language.
std::string navigation(const HelpGuide &guide, const HelpGuide *other, std::string_view file)
{
    const Wording &words = Wording::of(guide.language());
    std::string out = "<nav aria-label=\"" + htmlText(words("help.pages")) + "\">\n<ul>\n"
                      + item(indexFile, words("help.title"), file == indexFile);
    for (const HelpPage &page : guide.pages())
        out += item(fileOf(page.id), page.name, file == fileOf(page.id));
    if (other) {
        const std::string code(codeOf(other->language()));
        out += "<li><a href=\"../" + code + "/" + htmlText(file) + "\" hreflang=\"" + code + "\" lang=\"" + code + "\">"
               + languageName(other->language()) + "</a></li>\n";
    }
    return out + "</ul>\n</nav>\n";
}

Document contents(const HelpGuide &guide)
{
    const Wording &words = Wording::of(guide.language());
    Document document;
    document.language = guide.language();
    document.title = words("help.title");
    document.blocks = {Paragraph{{{words("help.title")}}, TextStyle::title},
                       Paragraph{{{words("help.about")}}, TextStyle::lead}};
    for (const HelpPage &page : guide.pages())
        document.blocks.emplace_back(
            Paragraph{{{page.name, true, helpLink({page.id, {}})}, {": " + page.about}}, TextStyle::bullet});
    return document;
}

} // namespace

std::vector<HelpFile> helpFiles(const HelpGuide &guide, const HelpGuide *other)
{
    HtmlSurroundings around;
    around.address = addressOf;
    around.style = style;
    const auto file = [&](const std::string &name, const Document &document) {
        around.before = navigation(guide, other, name);
        return HelpFile{name, writeHtml(document, around)};
    };
    std::vector<HelpFile> files{file(indexFile, contents(guide))};
    for (const HelpPage &page : guide.pages()) {
        around.anchors.clear();
        for (const HelpHeading &heading : page.headings)
            around.anchors.push_back(heading.anchor);
        files.push_back(file(fileOf(page.id), page.document));
    }
    return files;
}

HelpFile languagesFile()
{
    Document document;
    document.title = "Huella";
    document.blocks.emplace_back(Paragraph{{{document.title}}, TextStyle::title});
    HtmlSurroundings around;
    around.style = style;
    around.after = "<ul>\n";
    for (const Language language : {Language::en, Language::es}) {
        const std::string code(codeOf(language));
        around.after += "<li><a href=\"" + code + "/" + indexFile + "\" hreflang=\"" + code + "\" lang=\"" + code
                        + "\">" + languageName(language) + ": " + htmlText(Wording::of(language)("help.title"))
                        + "</a></li>\n";
    }
    around.after += "</ul>\n";
    return {indexFile, writeHtml(document, around)};
}

} // namespace huella
