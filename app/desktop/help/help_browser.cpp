// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_browser.h"

#include "app/desktop/context.h"
#include "app/desktop/text.h"
#include "core/report/write/chart_shapes.h"
#include "core/report/write/writers.h"

#include <QDesktopServices>
#include <QScrollBar>

namespace huella {
namespace {

constexpr int textMargin = 28;
constexpr int listIndent = 26;
constexpr int airAbove = 12; ///< px over a heading that was gone to

// @name stands for a colour of the theme; what Qt's text can do of CSS.
constexpr const char *rules = R"(
h1 { font-size: 23px; font-weight: 600; margin: 0 0 4px 0; }
h2 { font-size: 16px; font-weight: 600; margin: 24px 0 6px 0; }
h3 { font-size: 14px; font-weight: 600; margin: 16px 0 4px 0; }
h4 { font-size: 13px; font-weight: 600; margin: 12px 0 4px 0; color: @quietText; }
p { margin: 0 0 9px 0; line-height: 140%; }
li { margin: 0 0 5px 0; line-height: 140%; }
ul, ol { margin: 0 0 9px 0; }
.lead { font-size: 15px; color: @quietText; margin: 0 0 14px 0; }
.note { font-size: 12px; color: @quietText; }
blockquote { margin: 2px 0 12px 0; }
blockquote p { background-color: @badge; }
table { margin: 4px 0 12px 0; border-collapse: collapse; }
th { text-align: left; color: @quietText; font-weight: 600; padding: 5px 14px 5px 0; border-bottom: 1px solid @line; }
td { padding: 5px 14px 5px 0; border-bottom: 1px solid @line; vertical-align: top; }
.working { margin: 4px 0 12px 0; }
a { color: @accent; text-decoration: underline; }
)";

QString styleOf(const Theme &theme)
{
    QString sheet = QString::fromLatin1(rules);
    const std::pair<const char *, QColor> colours[] = {{"@quietText", theme.quietText}, {"@badge", theme.badge}, {"@line", theme.line}, {"@accent", theme.accent}};
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

QUrl urlOf(const HelpPlace &place) { return QUrl(qs(helpLink(place))); }

HelpPlace placeOf(const QUrl &url) { return helpPlace(ss(url.toString())).value_or(HelpPlace()); }

/// Qt's text draws no SVG: a figure is shown by its numbers.
Document withoutPictures(Document document)
{
    for (Block &block : document.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block)) {
            Table numbers = chartTable(figure->chart);
            numbers.caption = figure->caption;
            block = std::move(numbers);
        }
    return document;
}

} // namespace

HelpBrowser::HelpBrowser(Context &context, QWidget *parent) : QTextBrowser(parent), context_(context)
{
    setObjectName(QStringLiteral("helpText"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // its own links are pages of the guide, others are the web browser's
    document()->setDocumentMargin(textMargin);
    document()->setIndentWidth(listIndent);
    document()->setDefaultStyleSheet(styleOf(context.colours()));
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::follow(const QUrl &link)
{
    if (const auto place = helpPlace(ss(link.toString())))
        showPlace(*place);
    else
        QDesktopServices::openUrl(link);
}

HelpPlace HelpBrowser::place() const { return placeOf(source()); }

void HelpBrowser::showPlace(const HelpPlace &place)
{
    const HelpGuide &guide = HelpGuide::of(context_.language.language());
    if (!guide.page(place.page))
        return;
    setSource(urlOf(place), QTextDocument::HtmlResource);
    if (!place.anchor.empty())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - airAbove);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const HelpPage *page = HelpGuide::of(context_.language.language()).page(placeOf(name).page);
    if (!page || type != QTextDocument::HtmlResource)
        return {}; // nothing is read from anywhere else
    HtmlSurroundings around;
    around.address = [](std::string_view link) { return std::string(link); };
    for (const HelpHeading &heading : page->headings)
        around.anchors.push_back(heading.anchor);
    return qs(writeHtmlBody(withoutPictures(page->document), around));
}

void HelpBrowser::refresh()
{
    const int seen = verticalScrollBar()->value();
    document()->setDefaultStyleSheet(styleOf(context_.colours()));
    reload();
    verticalScrollBar()->setValue(seen);
}

} // namespace huella
