// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/page_painter.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace huella {
namespace {

constexpr double hairline = pt(0.5);
constexpr double accentRule = pt(2);

const char *tagOf(Role role)
{
    switch (role) {
    case Role::title: return "H1";
    case Role::heading1: return "H2";
    case Role::heading2: return "H3";
    case Role::heading3: return "H4";
    default: return "P";
    }
}

bool holdsLinks(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (it.fragment().charFormat().isAnchor())
            return true;
    return false;
}

} // namespace

PagePainter::PagePainter(QPainter &painter, const TextDocument &document, const PageGeometry &page, const Theme &theme)
    : painter_(painter),
      document_(document),
      page_(page),
      theme_(theme)
{
}

QRectF PagePainter::areaOf(const PlacedSlice &placed) const
{
    return {page_.body.left(), page_.body.top() + placed.top, page_.body.width(), placed.slice.height()};
}

/// As the format measures: pt from the lower left corner of the paper.
QRectF PagePainter::inPoints(const QRectF &area) const
{
    return {area.left() / pt(1), (page_.paper.height() - area.bottom()) / pt(1), area.width() / pt(1),
            area.height() / pt(1)};
}

void PagePainter::rule(double y, const QColor &colour, double thickness)
{
    painter_.setPen(QPen(colour, thickness));
    painter_.drawLine(QLineF(page_.body.left(), y, page_.body.right(), y));
}

int PagePainter::elementOf(size_t piece, const char *type)
{
    const auto known = elements_.find(piece);
    return known != elements_.end() ? known->second : elements_[piece] = tags_.add(type);
}

void PagePainter::paintGround(const Piece &piece, const QRectF &area)
{
    if (piece.role == Role::figure) {
        painter_.setPen(QPen(theme_.line, hairline));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRoundedRect(area, pt(3), pt(3));
    } else if (piece.role == Role::working) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(Theme::light().window); // the tint that cards stand on
        painter_.drawRect(area);
        painter_.setBrush(theme_.accent);
        painter_.drawRect(QRectF(area.left(), area.top(), accentRule, area.height()));
    }
}

void PagePainter::paintRules(const Piece &piece, const Slice &slice, const QRectF &area)
{
    if (piece.role == Role::keyFigures) {
        rule(area.top(), theme_.line, hairline);
        rule(area.bottom(), theme_.line, hairline);
    } else if (piece.role == Role::tableRow) {
        const bool aboveTotal = piece.total && slice.row + 2 == piece.table->rows();
        rule(area.bottom(), slice.row == 0 || aboveTotal ? theme_.quietText : theme_.line, hairline);
    }
}

/// The lines of a block whose middle lies in the strip. Drawn one by one: QTextLayout::draw() with a clip draws one line more.
void PagePainter::paintLines(const QTextBlock &block, const QRectF &source)
{
    const QTextLayout &layout = *block.layout();
    const QPointF origin = document_.text->documentLayout()->blockBoundingRect(block).topLeft();
    const bool links = holdsLinks(block);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const double middle = origin.y() + line.y() + line.height() / 2;
        if (middle <= source.top() || middle >= source.bottom())
            continue;
        line.draw(&painter_, origin + shift_); // no transform: the marks of Tags must stand where they are put
        if (links)
            tags_.addLinkLine(inPoints(line.rect().translated(origin + shift_)));
    }
}

void PagePainter::paintParagraph(const PlacedSlice &placed, const Piece &piece)
{
    const Slice &slice = placed.slice;
    for (int number = piece.firstBlock; number <= piece.lastBlock; ++number) {
        const QTextBlock block = document_.text->findBlockByNumber(number);
        const QRectF whole = document_.text->documentLayout()->blockBoundingRect(block);
        if (whole.bottom() <= slice.source.top() || whole.top() >= slice.source.bottom())
            continue;
        tags_.begin(painter_, piece.role == Role::working ? tags_.add("P") : elementOf(slice.piece, tagOf(piece.role)));
        paintLines(block, slice.source);
        tags_.end(painter_);
    }
}

void PagePainter::paintFigure(const PlacedSlice &placed, const Piece &piece)
{
    const QRectF area = areaOf(placed);
    const int figure = tags_.add("Figure");
    tags_.element(figure).alternate = piece.alternate;
    tags_.element(figure).box = inPoints(area);
    for (int number = piece.firstBlock; number <= piece.lastBlock; ++number) {
        tags_.begin(painter_, number == piece.firstBlock ? figure : tags_.add("P"));
        paintLines(document_.text->findBlockByNumber(number), placed.slice.source);
        tags_.end(painter_);
    }
}

void PagePainter::paintCells(const PlacedSlice &placed, const Piece &piece)
{
    const Slice &slice = placed.slice;
    const bool key = piece.role == Role::keyFigures;
    const int row = std::max(slice.row, 0);
    if (!key && slice.first)
        elementOf(slice.piece, "Table");
    if (!key && !placed.repeated)
        row_ = tags_.add("TR", elementOf(slice.piece, "Table"));
    for (int column = 0; column < piece.table->columns(); ++column) {
        const QTextTableCell cell = piece.table->cellAt(row, column);
        if (placed.repeated)
            tags_.beginArtifact(painter_); // a screen reader has heard the header
        else
            tags_.begin(painter_, key ? tags_.add("P") : tags_.add(row == 0 ? "TH" : "TD", row_));
        for (auto it = cell.begin(); !it.atEnd(); ++it)
            paintLines(it.currentBlock(), slice.source);
        tags_.end(painter_);
    }
}

void PagePainter::paint(const PlacedSlice &placed)
{
    const QRectF area = areaOf(placed);
    const Slice &slice = placed.slice;
    const Piece &piece = document_.pieces[slice.piece];
    painter_.setRenderHint(QPainter::Antialiasing);
    if (piece.table || piece.role == Role::figure || piece.role == Role::working) {
        tags_.beginArtifact(painter_);
        paintGround(piece, area);
        paintRules(piece, slice, area);
        tags_.end(painter_);
    }
    shift_ = QPointF(area.left(), area.top() + slice.padTop - slice.source.top());
    if (piece.table)
        paintCells(placed, piece);
    else if (piece.role == Role::figure)
        paintFigure(placed, piece);
    else
        paintParagraph(placed, piece);
}

void PagePainter::startPage(int page, const FootText &foot)
{
    tags_.startPage(page);
    tags_.beginArtifact(painter_);
    paintFoot(foot);
    tags_.end(painter_);
}

void PagePainter::paintFoot(const FootText &foot)
{
    painter_.save();
    const QFont font = sans(7.4);
    const QFontMetricsF metrics(font);
    painter_.setFont(font);
    rule(page_.foot.top(), theme_.line, hairline);
    painter_.setPen(theme_.quietText);
    const double number = metrics.horizontalAdvance(foot.page);
    const QRectF line = page_.foot.adjusted(0, pt(5), 0, 0);
    painter_.drawText(line, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, foot.page);
    const double room = line.width() - number - pt(20);
    painter_.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      metrics.elidedText(foot.title, Qt::ElideRight, room));
    painter_.restore();
}

} // namespace huella
