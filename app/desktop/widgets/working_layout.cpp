// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/working_layout.h"

#include "app/desktop/common/text.h"
#include "app/desktop/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

// in sizes of the letters
constexpr double rowOfSize = 26.0 / 14, paddingOfSize = 5.0 / 14, indentOfSize = 24.0 / 14, coveredOfSize = 2.4;
constexpr double betweenSteps = 10.0 / 14; // where a step has several forms
constexpr double smaller = 0.72;           // a subscript

/// Names and sentences may break between words; operators keep their spaces, figures never break.
std::vector<QString> wordsOf(const WorkingSpan &span, WorkingForm form)
{
    const QString text = toQString(span.text);
    const bool amount = span.covered || (form == WorkingForm::figures && span.isTerm());
    if (amount || text.trimmed().indexOf(u' ') < 0)
        return {text};
    std::vector<QString> words;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u' ', 1); at >= 0 && at + 1 < text.size(); at = text.indexOf(u' ', at + 1)) {
        words.push_back(text.mid(from, at + 1 - from));
        from = at + 1;
    }
    words.push_back(text.mid(from));
    return words;
}

bool isOperator(const QString &text) { return text.startsWith(u' ') && text.endsWith(u' '); }

/// Whether a row may end before an item: before an operator, or between words.
bool mayBreak(const QString &before, const QString &item)
{
    return item.startsWith(u' ') || (before.endsWith(u' ') && !isOperator(before) && item != QStringLiteral(" "));
}

} // namespace

bool isBoxed(const WorkingSpan &span) { return span.covered || span.kind == WorkingSpan::Kind::figure; }

WorkingLayout::WorkingLayout(std::vector<WorkingLine> lines, const WorkingShows &shows, int pixelSize)
    : lines_(std::move(lines)), pixelSize_(pixelSize)
{
    for (size_t i = 0; i < lines_.size(); ++i) {
        const auto forms = lines_[i].shown(shows);
        severalForms_ = severalForms_ || forms.size() > 1;
        for (const auto *form : forms)
            add(i,
                form == &lines_[i].symbols ? WorkingForm::symbols
                : form == &lines_[i].words ? WorkingForm::words
                                           : WorkingForm::figures,
                *form);
    }
}

void WorkingLayout::add(size_t line, WorkingForm form, const std::vector<WorkingSpan> &spans)
{
    QString before;
    for (size_t i = 0; i < spans.size(); ++i) {
        const std::vector<QString> words = wordsOf(spans[i], form);
        for (const QString &word : words) {
            Item item{line, form, i, word, {}, 0, 0, !before.isEmpty() && !mayBreak(before, word)};
            if (&word == &words.back())
                item.subscript = toQString(spans[i].subscript);
            measure(item);
            items_.push_back(std::move(item));
            before = word;
        }
    }
}

void WorkingLayout::measure(Item &item) const
{
    const WorkingSpan &span = spanOf(item);
    if (span.covered) { // as wide as any other: its width must not tell what is below
        item.width = item.textWidth = std::round(pixelSize_ * coveredOfSize);
        return;
    }
    item.textWidth = QFontMetricsF(fontOf(item)).horizontalAdvance(item.text);
    item.width = item.textWidth;
    if (!item.subscript.isEmpty())
        item.width += QFontMetricsF(subscriptFont()).horizontalAdvance(item.subscript);
    if (isBoxed(span))
        item.width += 2 * padding();
}

const WorkingSpan &WorkingLayout::spanOf(const Item &item) const
{
    const WorkingLine &line = lines_[item.line];
    switch (item.form) {
    case WorkingForm::symbols: return line.symbols[item.span];
    case WorkingForm::words: return line.words[item.span];
    case WorkingForm::figures: break;
    }
    return line.spans[item.span];
}

double WorkingLayout::rowHeight() const { return std::round(pixelSize_ * rowOfSize); }
double WorkingLayout::padding() const { return pixelSize_ * paddingOfSize; }

QFont WorkingLayout::fontOf(const Item &item) const
{
    QFont font = themeFont(TextSize::body);
    font.setPixelSize(pixelSize_);
    const WorkingSpan &span = spanOf(item);
    if (span.kind == WorkingSpan::Kind::result)
        font.setWeight(QFont::DemiBold);
    const bool letter = item.form == WorkingForm::symbols && !span.symbol.empty() && span.text.size() == 1;
    font.setItalic(letter && !span.covered); // n and P, but PUE
    return font;
}

QFont WorkingLayout::subscriptFont() const
{
    QFont font = themeFont(TextSize::body);
    font.setPixelSize(std::max(8, int(std::round(pixelSize_ * smaller))));
    return font;
}

bool WorkingLayout::sameRow(size_t a, size_t b) const
{
    return b < items_.size() && items_[a].line == items_[b].line && items_[a].form == items_[b].form;
}

/// An item with those that must stand on its row.
double WorkingLayout::widthOfGroup(size_t first) const
{
    double width = items_[first].width;
    for (size_t i = first + 1; !items_[first].glued && sameRow(first, i) && items_[i].glued; ++i)
        width += items_[i].width;
    return width;
}

/// An operator of a formula with everything up to the next one; of anything else only the item.
double WorkingLayout::widthOfTerm(size_t first) const
{
    double width = items_[first].width;
    const bool formula = !lines_[items_[first].line].symbols.empty() && isOperator(items_[first].text);
    for (size_t i = first + 1; formula && sameRow(first, i) && !isOperator(items_[i].text); ++i)
        width += items_[i].width;
    return width;
}

std::vector<WorkingLayout::Piece> WorkingLayout::place(double width) const
{
    std::vector<Piece> pieces;
    const double indent = pixelSize_ * indentOfSize, row = rowHeight();
    double x = 0, y = 0;
    const auto nextRow = [&](double from) {
        x = from;
        y += row;
    };
    for (size_t i = 0; i < items_.size(); ++i) {
        const Item &item = items_[i];
        const Item *before = i > 0 ? &items_[i - 1] : nullptr;
        if (before && (before->line != item.line || before->form != item.form)) {
            nextRow(0);
            y += severalForms_ && before->line != item.line ? std::round(pixelSize_ * betweenSteps) : 0;
        }
        const double whole =
            x + widthOfTerm(i); // a name stays on one row with its operator where a row has room for both
        if (x > indent && (x + widthOfGroup(i) > width || (whole > width && whole - x <= width - indent)))
            nextRow(indent);
        pieces.push_back({QRectF(x, y, item.width, row), i});
        x += item.width;
    }
    return pieces;
}

double WorkingLayout::heightOf(const std::vector<Piece> &pieces) const
{
    return pieces.empty() ? rowHeight() : pieces.back().rect.bottom() + 2;
}

} // namespace huella
