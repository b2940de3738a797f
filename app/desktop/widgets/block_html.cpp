// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/block_html.h"

#include "app/desktop/common/text.h"
#include "core/charts/chart_shapes.h"

#include <QRegularExpression>

namespace huella {
namespace {

constexpr double drawnFor = 13; // px of running text that the sizes below are written for

// @name stands for a colour of the theme, ~ before a length for one that keeps to the size of running text; what Qt's text can do of CSS.
constexpr const char *rules = R"(
h1 { font-size: ~23px; font-weight: 600; margin: 0 0 ~4px 0; }
h2 { font-size: ~16px; font-weight: 600; margin: ~24px 0 ~6px 0; }
h3 { font-size: ~14px; font-weight: 600; margin: ~16px 0 ~4px 0; }
h4 { font-size: ~13px; font-weight: 600; margin: ~12px 0 ~4px 0; color: @quietText; }
p { margin: 0 0 ~9px 0; line-height: 140%; }
li { margin: 0 0 ~5px 0; line-height: 140%; }
ul, ol { margin: 0 0 ~9px 0; }
.lead { font-size: ~15px; color: @quietText; margin: 0 0 ~14px 0; }
.note { font-size: ~12px; color: @quietText; }
blockquote { margin: 2px 0 ~12px 0; }
blockquote p { background-color: @badge; }
table { margin: ~4px 0 ~12px 0; border-collapse: collapse; }
th { text-align: left; color: @quietText; font-weight: 600; padding: ~5px ~14px ~5px 0; border-bottom: 1px solid @line; }
td { padding: ~5px ~14px ~5px 0; border-bottom: 1px solid @line; vertical-align: top; }
.working { margin: ~4px 0 ~12px 0; }
a { color: @accent; text-decoration: underline; }
)";

} // namespace

QString blockStyle(const Theme &theme, double body)
{
    QString sheet = QString::fromLatin1(rules);
    const std::pair<const char *, QColor> colours[] = {
        {"@quietText", theme.quietText}, {"@badge", theme.badge}, {"@line", theme.line}, {"@accent", theme.accent}};
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    static const QRegularExpression length(QStringLiteral("~(\\d+)px"));
    for (auto match = length.match(sheet); match.hasMatch(); match = length.match(sheet))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      QString::number(qRound(match.captured(1).toInt() * body / drawnFor)) + QStringLiteral("px"));
    return sheet;
}

QString screenHtml(Document document, const HtmlSurroundings &around)
{
    for (Block &block : document.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block)) {
            Table numbers = chartTable(figure->chart);
            numbers.caption = figure->caption;
            block = std::move(numbers);
        }
    return toQString(writeHtmlBody(document, around)).replace(QChar(0x202f), QChar(QChar::Nbsp));
}

} // namespace huella
