// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/print.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/contents_list.h"

#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

namespace huella {

Paper paperOf(const Settings &settings)
{
    return settings.letter.value_or(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem) ? Paper::letter
                                                                                                        : Paper::a4;
}

QPageSize pageSizeOf(Paper paper) { return QPageSize(paper == Paper::letter ? QPageSize::Letter : QPageSize::A4); }

FootText footOf(std::string_view title, const Wording &words, int page, int pages)
{
    return {paperText(title),
            toQString(words("report.page", {numberArg("page", page + 1), numberArg("pages", pages)}))};
}

void printPages(const Document &document, QPrinter &printer)
{
    loadPaperFonts();
    const Paper paper = printer.pageLayout().pageSize().id() == QPageSize::Letter ? Paper::letter : Paper::a4;
    const PageGeometry page = PageGeometry::of(paper);
    QTextDocument text;
    auto *layout = new PageLayout(text, page, dotsPerInch);
    text.setDocumentLayout(layout);
    PageLook look;
    look.foot = [&document](int number, int pages) {
        return footOf(document.title, Wording::of(document.language), number, pages);
    };
    layout->setLook(std::move(look));
    writeWithContents(text, *layout, document.blocks, Wording::of(document.language));
    printer.setFullPage(true);
    QPainter painter(&printer);
    const double factor = double(printer.resolution()) / dotsPerInch;
    for (int i = 0; i < layout->pageCount(); ++i) {
        if (i > 0)
            printer.newPage();
        painter.save();
        painter.scale(factor, factor);
        painter.translate(-layout->sheet(i).topLeft());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = layout->sheet(i).adjusted(1, 1, -1, -1);
        painter.setClipRect(layout->sheet(i));
        layout->draw(&painter, context);
        painter.restore();
    }
}

} // namespace huella
