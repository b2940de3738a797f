// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_browser.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/context.h"
#include "app/desktop/widgets/block_html.h"
#include "core/report/write/writers.h"

#include <QDesktopServices>
#include <QScrollBar>

namespace huella {
namespace {

constexpr int textMargin = 28;
constexpr int guideListIndent = 26;
constexpr double bodySize = 13; ///< px
constexpr int airAbove = 12;    ///< px over a heading that was gone to

QUrl urlOf(const HelpPlace &place) { return QUrl(toQString(helpLink(place))); }

HelpPlace placeOf(const QUrl &url) { return helpPlace(toStdString(url.toString())).value_or(HelpPlace()); }

} // namespace

HelpBrowser::HelpBrowser(Context &context, QWidget *parent) : QTextBrowser(parent), context_(context)
{
    setObjectName(QStringLiteral("helpText"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // its own links are pages of the guide, others are the web browser's
    document()->setDocumentMargin(textMargin);
    document()->setIndentWidth(guideListIndent);
    document()->setDefaultStyleSheet(blockStyle(context.colours(), bodySize));
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::follow(const QUrl &link)
{
    if (const auto place = helpPlace(toStdString(link.toString())))
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
    return screenHtml(page->document, around);
}

void HelpBrowser::refresh()
{
    const int seen = verticalScrollBar()->value();
    document()->setDefaultStyleSheet(blockStyle(context_.colours(), bodySize));
    reload();
    verticalScrollBar()->setValue(seen);
}

} // namespace huella
