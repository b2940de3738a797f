// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/page_notes.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/block_format.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

namespace huella {
namespace {

constexpr double noteIndent = pt(11), noteRule = pt(90);

QFont noteFont() { return inUnits(serif(8)); }

std::vector<NoteLine> brokenLines(const QString &mark, const QString &words, double width)
{
    QTextLayout text(words, noteFont());
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    std::vector<NoteLine> lines;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width - noteIndent);
        lines.push_back({lines.empty() ? mark : QString(), words.mid(line.textStart(), line.textLength()).trimmed()});
    }
    text.endLayout();
    if (lines.empty())
        lines.push_back({mark, {}});
    return lines;
}

} // namespace

QString noteWords(const QTextCharFormat &format)
{
    const QString path = format.stringProperty(letter_property::path);
    const auto kind = toQString(notePath);
    return path.startsWith(kind) ? path.mid(kind.size()).append(QLatin1String("")) : QString();
}

bool holdsNotes(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (!noteWords(it.fragment().charFormat()).isNull())
            return true;
    return false;
}

void PageNotes::read(const QTextDocument &document, double width)
{
    notes_.clear();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        int last = 0; // a mark of two digits may come in two looks
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const QString words = noteWords(format);
            const int id = words.isNull() ? 0 : format.intProperty(letter_property::valueId);
            if (id != 0 && id != last)
                notes_.push_back({it.fragment().position(), brokenLines(it.fragment().text(), words, width)});
            last = id;
        }
    }
}

size_t PageNotes::linesBetween(int from, int to) const
{
    size_t lines = 0;
    for (const Note &note : notes_)
        if (note.position >= from && note.position < to)
            lines += note.lines.size();
    return lines;
}

std::vector<NoteLine> PageNotes::linesOf(const std::vector<size_t> &pages, size_t page) const
{
    size_t skip = 0;
    for (size_t i = 0; i < page && i < pages.size(); ++i)
        skip += pages[i];
    const size_t end = page < pages.size() ? skip + pages[page] : skip;
    std::vector<NoteLine> lines;
    size_t at = 0;
    for (const Note &note : notes_)
        for (const NoteLine &line : note.lines) {
            if (at >= skip && at < end)
                lines.push_back(line);
            ++at;
        }
    return lines;
}

void paintNotes(QPainter &painter, const QRectF &area, const std::vector<NoteLine> &lines, const Theme &theme)
{
    if (lines.empty())
        return;
    painter.save();
    const QFont font = noteFont();
    QFont small = font;
    small.setPixelSize(font.pixelSize() * 7 / 10);
    const QFontMetricsF metrics(font);
    double y = area.bottom() - double(lines.size()) * noteLineHeight;
    painter.setPen(QPen(theme.quietText, pt(0.5)));
    painter.drawLine(QLineF(area.left(), y - pt(3), area.left() + noteRule, y - pt(3)));
    painter.setPen(theme.text);
    for (const NoteLine &line : lines) {
        const double base = y + metrics.ascent();
        painter.setFont(small);
        painter.drawText(QPointF(area.left(), base - metrics.ascent() * 0.32), line.mark);
        painter.setFont(font);
        painter.drawText(QPointF(area.left() + noteIndent, base), line.text);
        y += noteLineHeight;
    }
    painter.restore();
}

} // namespace huella
