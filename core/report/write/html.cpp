// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/contents.h"
#include "core/report/write/html_blocks.h"
#include "core/report/write/html_style.h"
#include "core/report/write/linked_data.h"

#include <fmt/format.h>

#include <algorithm>

namespace huella {

std::string writeHtmlToPaste(const Document &document, const HtmlPicture &picture)
{
    return fmt::format("<html lang=\"{0}\"><head><meta charset=\"utf-8\"></head><body lang=\"{0}\">\n",
                       codeOf(document.language))
           + htmlBody(document, &picture) + "</body></html>\n";
}

std::string writeHtmlBody(const Document &document, const HtmlSurroundings &around)
{
    return htmlBody(document, nullptr, &around);
}

namespace {

/// The names of all headings, the title included: those of the list of contents have one.
std::vector<std::string> anchorsOf(const Document &document, const std::vector<Section> &contents)
{
    std::vector<std::string> anchors;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&document.blocks[i]);
        if (!paragraph || paragraph->runs.empty()
            || (paragraph->style != TextStyle::title && headingLevel(paragraph->style) == 0))
            continue;
        const auto named =
            std::find_if(contents.begin(), contents.end(), [i](const Section &each) { return each.block == i; });
        anchors.push_back(named == contents.end() ? std::string() : sectionKey(named->block));
    }
    return anchors;
}

/// What goes back to works is a report; a worksheet is none.
std::string dataOf(const Document &document)
{
    return document.references.empty()
               ? std::string()
               : "<script type=\"application/ld+json\">\n" + scriptText(linkedReport(document)) + "\n</script>\n";
}

/// Pictures that stand in the page itself may be shown; nothing may be fetched.
std::string_view pictureRule(const Document &document)
{
    const bool any = std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        const auto *figure = std::get_if<FigureBlock>(&block);
        return figure && figure->picture;
    });
    return any ? "img-src data:; " : "";
}

std::string pageOf(const Document &document, const HtmlSurroundings &around, const std::vector<Section> &contents,
                   const std::string &data)
{
    return fmt::format(
               "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; {}style-src "
               "'unsafe-inline'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"author\" "
               "content=\"{}\">\n<title>{}</title>\n"
               "{}<style>{}</style>\n</head>\n<body>\n",
               codeOf(document.language), pictureRule(document), htmlText(document.author), htmlText(document.title),
               data, htmlStyleSheet(around.style))
           + around.before + htmlBody(document, nullptr, &around, contents) + around.after + "</body>\n</html>\n";
}

} // namespace

std::string writeHtml(const Document &document)
{
    const std::vector<Section> contents = contentsOf(document);
    HtmlSurroundings around;
    if (!contents.empty())
        around.anchors = anchorsOf(document, contents);
    return pageOf(document, around, contents, dataOf(document));
}

std::string writeHtml(const Document &document, const HtmlSurroundings &around)
{
    return pageOf(document, around, {}, {});
}

} // namespace huella
