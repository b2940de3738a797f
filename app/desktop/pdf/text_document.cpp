// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/text_document.h"

#include "app/desktop/pdf/table_columns.h"
#include "app/desktop/text.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace huella {
namespace {

constexpr double cellGap = pt(9), cellPad = pt(3.2);
constexpr int runKind = QTextFormat::UserProperty + 2;
constexpr qsizetype longTitle = 160; // letters; a title that is a whole text is set as one
constexpr std::pair<Role, double> lineHeights[] = {{Role::lead, 126}, {Role::body, 122}, {Role::working, 140}, {Role::tableRow, 104}};

double lineHeight(Role role)
{
    for (const auto &[each, height] : lineHeights)
        if (each == role)
            return height;
    return 122;
}

class Builder {
public:
    Builder(double width, const Theme &theme) : theme_(theme)
    {
        built_.width = width;
        built_.text = std::make_unique<QTextDocument>();
        QTextDocument &text = *built_.text;
        text.setUndoRedoEnabled(false);
        text.setDocumentMargin(0);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a name of ten thousand letters stays on the page
        text.setDefaultTextOption(option);
        text.setDefaultFont(paperFont(Role::body));
        charts_ = new ChartObject(paperSizes(), theme, &text);
        cursor_ = QTextCursor(&text);
        cursor_.beginEditBlock();
    }

    TextDocument finish()
    {
        cursor_.endEditBlock();
        built_.text->documentLayout()->registerHandler(ChartObject::type, charts_);
        built_.text->setTextWidth(built_.width);
        return std::move(built_);
    }

    void head(const Document &document)
    {
        paragraph(Role::kicker, document.subject);
        paragraph(Role::title, document.title);
        std::string byline = document.author;
        if (!document.date.empty())
            byline += (byline.empty() ? "" : " · ") + document.date;
        if (!byline.empty())
            paragraph(Role::byline, byline);
    }

    void operator()(const Heading &heading)
    {
        paragraph(heading.level <= 1 ? Role::heading1 : heading.level == 2 ? Role::heading2 : Role::heading3, heading.text);
    }
    void operator()(const Paragraph &paragraph)
    {
        const Role role = paragraph.style == Paragraph::Style::lead   ? Role::lead
                          : paragraph.style == Paragraph::Style::note ? Role::note
                                                                      : Role::body;
        startPiece(role);
        startBlock(role);
        for (const TextRun &run : paragraph.runs)
            insert(run, role);
        endPiece();
    }
    void operator()(const KeyFigures &key);
    void operator()(const Table &table);
    void operator()(const FigureBlock &figure);
    void operator()(const WorkingBlock &working);

private:
    void startPiece(Role role)
    {
        built_.pieces.push_back({});
        built_.pieces.back().role = role;
        built_.pieces.back().firstBlock = -1;
    }
    void endPiece() { built_.pieces.back().lastBlock = cursor_.block().blockNumber(); }

    QTextBlockFormat blockFormat(Role role) const
    {
        QTextBlockFormat format;
        format.setLineHeight(lineHeight(role), QTextBlockFormat::ProportionalHeight);
        if (role == Role::figure || role == Role::working) {
            format.setLeftMargin(boxPadding);
            format.setRightMargin(boxPadding);
        }
        return format;
    }
    QTextCharFormat charFormat(Role role) const
    {
        QTextCharFormat format;
        format.setFont(paperFont(role), QTextCharFormat::FontPropertiesAll);
        format.setForeground(paperColour(role, theme_));
        return format;
    }

    /// The empty block that a new document or a table leaves behind is used first.
    void startBlock(Role role)
    {
        if (free_)
            cursor_.setBlockFormat(blockFormat(role));
        else
            cursor_.insertBlock(blockFormat(role));
        free_ = false;
        cursor_.setBlockCharFormat(charFormat(role));
        if (built_.pieces.back().firstBlock < 0)
            built_.pieces.back().firstBlock = cursor_.block().blockNumber();
    }

    void insert(const TextRun &run, Role role)
    {
        QTextCharFormat format = charFormat(role);
        if (run.strong)
            format.setFontWeight(role == Role::note ? QFont::DemiBold : QFont::Bold);
        if (!run.link.empty()) {
            format.setAnchor(true);
            format.setAnchorHref(qs(run.link));
            format.setForeground(theme_.accent);
        }
        cursor_.insertText(paperText(run.text), format);
    }

    /// Letters, digits and signs as runs of their own: they are shaped apart, so that no sign takes the form that Inter has
    /// for it beside digits and capitals (see sans()).
    void insertKerned(const QString &text, QTextCharFormat format)
    {
        const auto kindOf = [](QChar c) { return c.isDigit() ? 1 : c.isLetter() || c.isSpace() || c.isMark() || c.isSurrogate() ? 0 : 2; };
        for (qsizetype at = 0, end = 0; at < text.size(); at = end) {
            while (end < text.size() && kindOf(text[end]) == kindOf(text[at]))
                ++end;
            format.setProperty(runKind, kindOf(text[at]));
            cursor_.insertText(text.mid(at, end - at), format);
        }
    }

    void paragraph(Role role, const std::string &text)
    {
        startPiece(role);
        startBlock(role);
        const QString line = paperText(text);
        QTextCharFormat format = charFormat(role);
        if (role == Role::title && line.size() > longTitle)
            format.setFont(kernedSans(10, QFont::DemiBold), QTextCharFormat::FontPropertiesAll);
        insertKerned(line, format);
        endPiece();
    }

    QTextTable *insertTable(int rows, const std::vector<double> &widths)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setMargin(0);
        format.setWidth(QTextLength(QTextLength::FixedLength, built_.width));
        QList<QTextLength> lengths;
        for (const double width : widths)
            lengths << QTextLength(QTextLength::FixedLength, width);
        format.setColumnWidthConstraints(lengths);
        QTextTable *table = cursor_.insertTable(rows, int(widths.size()), format);
        cursor_.movePosition(QTextCursor::End);
        free_ = true;
        built_.pieces.back().table = table;
        return table;
    }

    QTextCursor cell(QTextTable *table, int row, int column, bool right, const QTextCharFormat &type, double pad = cellPad) const
    {
        QTextTableCell place = table->cellAt(row, column);
        QTextTableCellFormat format;
        format.merge(type); // an empty cell is as high as its neighbours
        format.setTopPadding(pad);
        format.setBottomPadding(pad);
        format.setLeftPadding(column == 0 ? 0 : cellGap / 2);
        format.setRightPadding(column + 1 == table->columns() ? 0 : cellGap / 2);
        format.setVerticalAlignment(QTextCharFormat::AlignTop);
        place.setFormat(format);
        QTextCursor inside = place.firstCursorPosition();
        QTextBlockFormat block = blockFormat(Role::tableRow);
        block.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
        inside.setBlockFormat(block);
        return inside;
    }

    void fillRow(QTextTable *table, int row, const std::vector<std::string> &cells, const std::vector<bool> &numeric, const QTextCharFormat &format) const
    {
        for (int column = 0; column < table->columns() && column < int(cells.size()); ++column)
            cell(table, row, column, size_t(column) < numeric.size() && numeric[size_t(column)], format).insertText(paperText(cells[size_t(column)]), format);
    }

    TextDocument built_;
    const Theme &theme_;
    ChartObject *charts_ = nullptr;
    QTextCursor cursor_;
    bool free_ = true;
};

void Builder::operator()(const KeyFigures &key)
{
    if (key.figures.empty())
        return;
    startPiece(Role::keyFigures);
    std::vector<double> widths(key.figures.size(), built_.width / double(key.figures.size()));
    if (widths.size() == 3)
        widths = {built_.width * 0.32, built_.width * 0.30, built_.width * 0.38}; // equivalents have the longest words
    QTextTable *table = insertTable(1, widths);
    QTextCharFormat label = charFormat(Role::note), value = charFormat(Role::keyFigures);
    label.setFont(sans(8.2), QTextCharFormat::FontPropertiesAll);
    for (int i = 0; i < int(key.figures.size()); ++i) {
        const KeyFigure &figure = key.figures[size_t(i)];
        const QString shown = paperText(figure.value);
        double size = 17;
        while (size > 9 && QFontMetricsF(sans(size, QFont::Bold)).horizontalAdvance(shown) > widths[size_t(i)] - cellGap)
            size -= 0.5; // a long figure gets smaller type rather than a second line
        value.setFont(sans(size, QFont::Bold), QTextCharFormat::FontPropertiesAll);
        QTextCursor inside = cell(table, 0, i, false, value, pt(6));
        inside.insertText(shown, value);
        for (const std::string &line : {figure.label, figure.range})
            if (!line.empty()) {
                inside.insertBlock(blockFormat(Role::note), label);
                inside.insertText(paperText(line), label);
            }
    }
}

void Builder::operator()(const Table &table)
{
    if (table.header.empty())
        return;
    startPiece(Role::tableRow);
    built_.pieces.back().total = table.total;
    const QFont head = sans(7.6, QFont::DemiBold), body = paperFont(Role::tableRow);
    QTextTable *text = insertTable(int(table.rows.size()) + 1, columnWidths(table, head, body, cellGap, built_.width));
    QTextCharFormat format = charFormat(Role::tableRow);
    QTextCharFormat headFormat = charFormat(Role::note);
    headFormat.setFont(head, QTextCharFormat::FontPropertiesAll);
    fillRow(text, 0, table.header, table.numeric, headFormat);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.total && row + 1 == table.rows.size())
            format.setFontWeight(QFont::DemiBold);
        fillRow(text, int(row) + 1, table.rows[row], table.numeric, format);
    }
    if (!table.caption.empty())
        paragraph(Role::note, table.caption);
}

void Builder::operator()(const FigureBlock &figure)
{
    startPiece(Role::figure);
    built_.pieces.back().alternate = figure.chart.description;
    startBlock(Role::figure);
    QTextBlockFormat plain = cursor_.blockFormat();
    plain.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    cursor_.setBlockFormat(plain);
    cursor_.insertText(QString(QChar::ObjectReplacementCharacter), charts_->formatOf(figure.chart, built_.width - 2 * boxPadding));
    QTextBlockFormat caption = blockFormat(Role::figure);
    caption.setTopMargin(pt(5));
    cursor_.insertBlock(caption, charFormat(Role::note));
    cursor_.insertText(paperText(figure.caption), charFormat(Role::note));
    endPiece();
}

void Builder::operator()(const WorkingBlock &working)
{
    if (working.lines.empty())
        return;
    startPiece(Role::working);
    for (const WorkingLine &line : working.lines) {
        startBlock(Role::working);
        for (const WorkingSpan &span : line.spans) {
            QTextCharFormat format = charFormat(Role::working);
            if (span.kind == WorkingSpan::Kind::step)
                format.setForeground(theme_.quietText);
            if (span.kind == WorkingSpan::Kind::result)
                format.setFontWeight(QFont::DemiBold);
            cursor_.insertText(paperText(span.text), format);
        }
    }
    endPiece();
}

} // namespace

QString paperText(std::string_view text)
{
    QString line = qs(text);
    for (QChar &c : line) {
        const bool ofQt = c == QChar::ObjectReplacementCharacter || (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef);
        if (ofQt || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return line;
}

TextDocument buildTextDocument(const Document &document, double width, const Theme &theme)
{
    Builder builder(width, theme);
    builder.head(document);
    for (const Block &block : document.blocks)
        std::visit(builder, block);
    return builder.finish();
}

} // namespace huella
