// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/working_view.h"

#include "app/desktop/common/text.h"
#include "app/desktop/widgets/working_access.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {
constexpr int centred = Qt::AlignCenter | Qt::TextDontClip;
constexpr int leftwards = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
} // namespace

WorkingView::WorkingView(QWidget *parent) : QWidget(parent)
{
    installWorkingAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WorkingView::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

void WorkingView::setLines(const std::vector<WorkingLine> &lines)
{
    if (lines == lines_)
        return;
    lines_ = lines;
    rebuild();
}

void WorkingView::setShows(const WorkingShows &shows)
{
    if (shows == shows_)
        return;
    shows_ = shows;
    rebuild();
}

void WorkingView::setTypeSize(int pixelSize)
{
    if (pixelSize == typeSize_)
        return;
    typeSize_ = pixelSize;
    rebuild();
}

void WorkingView::setCoverable(bool coverable)
{
    coverable_ = coverable;
    place();
}

void WorkingView::setCovered(std::set<std::string> symbols) { changeCovered(std::move(symbols)); }

void WorkingView::coverAll()
{
    const std::vector<std::string> terms = termsOf(lines_);
    changeCovered({terms.begin(), terms.end()});
}

bool WorkingView::anyCovered() const
{
    const std::vector<std::string> terms = termsOf(lines_);
    return std::any_of(terms.begin(), terms.end(),
                       [this](const std::string &symbol) { return covered_.contains(symbol); });
}

void WorkingView::uncoverNext()
{
    const std::vector<std::string> terms = termsOf(lines_);
    const auto next = std::find_if(terms.begin(), terms.end(),
                                   [this](const std::string &symbol) { return covered_.contains(symbol); });
    if (next == terms.end())
        return;
    std::set<std::string> fewer = covered_;
    fewer.erase(*next);
    changeCovered(std::move(fewer));
}

void WorkingView::uncoverAll() { changeCovered({}); }

void WorkingView::changeCovered(std::set<std::string> symbols)
{
    if (symbols == covered_)
        return;
    covered_ = std::move(symbols);
    QToolTip::hideText(); // it may be about what is covered now
    rebuild();
    announce(false);
    emit coveredChanged();
}

void WorkingView::rebuild()
{
    const int before = heightForWidth(width());
    std::vector<WorkingLine> shown;
    for (const WorkingLine &line : lines_)
        shown.push_back(coveredLine(line, covered_, shows_));
    layout_ = WorkingLayout(std::move(shown), shows_, typeSize_);
    place();
    if (heightForWidth(width()) != before)
        updateGeometry();
}

void WorkingView::place()
{
    pieces_ = layout_.place(width());
    findStops();
    current_ = std::clamp(current_, 0, std::max(0, int(stops_.size()) - 1));
    update();
}

/// Where figures are shown it is they that can be covered; else symbols and words.
void WorkingView::findStops()
{
    stops_.clear();
    for (const WorkingLayout::Piece &piece : pieces_) {
        const WorkingLayout::Item &item = layout_.items()[piece.item];
        const WorkingSpan &span = layout_.spanOf(item);
        const bool term = coverable_ && span.isTerm() && (item.form == WorkingForm::figures || !shows_.figures);
        if (!isBoxed(span) && !term)
            continue;
        if (!stops_.empty() && stops_.back().span == &span)
            stops_.back().rects.push_back(piece.rect);
        else
            stops_.push_back({&span, item.line, {piece.rect}});
    }
}

int WorkingView::heightForWidth(int width) const { return int(std::ceil(layout_.heightOf(layout_.place(width)))); }
QSize WorkingView::sizeHint() const { return {400, heightForWidth(std::max(400, width()))}; }
QSize WorkingView::minimumSizeHint() const { return {8 * typeSize_, int(layout_.rowHeight())}; }
void WorkingView::resizeEvent(QResizeEvent *) { place(); }

void WorkingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() && size_t(current_) < stops_.size())
        for (const QRectF &rect : stops_[size_t(current_)].rects) {
            painter.setPen(QPen(theme_.accent, std::max(1.5, typeSize_ / 12.0)));
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
        }
    for (const WorkingLayout::Piece &piece : pieces_)
        paintPiece(painter, piece);
}

void WorkingView::paintPiece(QPainter &painter, const WorkingLayout::Piece &piece) const
{
    const WorkingLayout::Item &item = layout_.items()[piece.item];
    const WorkingSpan &span = layout_.spanOf(item);
    const bool boxed = isBoxed(span), quiet = item.form != WorkingForm::figures && shows_.figures;
    if (boxed) {
        painter.setPen(span.covered ? QPen(theme_.accent, 1, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(span.assumed ? theme_.badge : theme_.accentSoft);
        painter.drawRoundedRect(piece.rect.adjusted(2, 3, -2, -3), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(boxed ? (span.assumed ? theme_.quietText : theme_.accent) : quiet ? theme_.quietText : theme_.text);
    painter.setFont(layout_.fontOf(item));
    painter.drawText(piece.rect, boxed ? centred : leftwards, item.text);
    if (!item.subscript.isEmpty()) {
        painter.setFont(layout_.subscriptFont());
        painter.drawText(piece.rect.translated(item.textWidth, typeSize_ * 0.3), leftwards, item.subscript);
    }
}

QString WorkingView::spokenLine(size_t line) const
{
    if (line >= layout_.lines().size())
        return {};
    const WorkingLine &shown = layout_.lines()[line];
    QStringList forms;
    if (shows_.words && !shown.words.empty())
        forms << toQString(spokenText(shown.words));
    else if (shows_.symbols && !shown.symbols.empty())
        forms << toQString(spokenText(shown.symbols));
    if (shows_.figures || shown.symbols.empty())
        forms << toQString(shown.spoken);
    return forms.join(QStringLiteral(". "));
}

QString WorkingView::spokenStop(int stop) const
{
    if (stop < 0 || size_t(stop) >= stops_.size())
        return {};
    const WorkingSpan &span = *stops_[size_t(stop)].span;
    if (span.covered)
        return tr("%1. Space uncovers it.").arg(toQString(span.spoken));
    return toQString(span.explanation.empty() ? span.spoken : span.explanation);
}

QRect WorkingView::lineRect(size_t line) const
{
    QRectF all;
    for (const WorkingLayout::Piece &piece : pieces_)
        if (layout_.items()[piece.item].line == line)
            all |= piece.rect;
    return all.toAlignedRect();
}

void WorkingView::announce(bool focus) { announceWorking(*this, focus); }

bool WorkingView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showToolTip(static_cast<QHelpEvent *>(event));
    return true;
}

void WorkingView::showToolTip(QHelpEvent *event)
{
    const int stop = stopAt(event->pos());
    if (stop < 0 || stops_[size_t(stop)].span->explanation.empty())
        return QToolTip::hideText();
    const Stop &at = stops_[size_t(stop)];
    QToolTip::showText(event->globalPos(), plainToolTip(toQString(at.span->explanation)), this,
                       at.rects.front().toAlignedRect());
}

} // namespace huella
