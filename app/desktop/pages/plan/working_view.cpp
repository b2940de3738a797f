// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/working_view.h"

#include "app/desktop/text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace huella {
namespace {

constexpr double lineHeight = 26;
constexpr double padding = 5; // around a figure
constexpr double indent = 24; // of a line that goes on
constexpr int centred = Qt::AlignCenter;
constexpr int leftwards = Qt::AlignLeft | Qt::AlignVCenter;

QFont fontOf(const WorkingSpan &span)
{
    QFont font = themeFont(TextSize::body);
    font.setPixelSize(14);
    if (span.kind == WorkingSpan::Kind::result)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

WorkingView::WorkingView(QWidget *parent) : QWidget(parent)
{
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
    const bool taller = lines.size() != lines_.size();
    lines_ = lines;
    measure();
    current_ = std::clamp(current_, 0, std::max(0, int(figures().size()) - 1));
    QStringList spoken;
    for (const WorkingLine &line : lines_)
        spoken << qs(line.spoken);
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    if (taller)
        updateGeometry();
    update();
}

void WorkingView::measure()
{
    WorkingSpan plain, result;
    result.kind = WorkingSpan::Kind::result;
    const QFontMetricsF plainMetrics(fontOf(plain)), resultMetrics(fontOf(result));
    widths_.clear();
    for (const WorkingLine &line : lines_) {
        auto &widths = widths_.emplace_back();
        for (const WorkingSpan &span : line.spans) {
            const double text = (span.kind == WorkingSpan::Kind::result ? resultMetrics : plainMetrics).horizontalAdvance(qs(span.text));
            widths.push_back(span.kind == WorkingSpan::Kind::figure ? text + 2 * padding : text);
        }
    }
}

std::vector<WorkingView::Piece> WorkingView::layout(double width) const
{
    std::vector<Piece> pieces;
    double y = 0;
    for (size_t i = 0; i < lines_.size(); ++i) {
        double x = 0;
        for (size_t j = 0; j < lines_[i].spans.size(); ++j) {
            const WorkingSpan &span = lines_[i].spans[j];
            const double wide = widths_[i][j];
            if (x > indent && x + wide > width) {
                x = indent;
                y += lineHeight;
            }
            pieces.push_back({QRectF(x, y, wide, lineHeight), &span, i});
            x += wide;
        }
        y += lineHeight;
    }
    return pieces;
}

std::vector<WorkingView::Piece> WorkingView::figures() const
{
    auto pieces = layout(width());
    std::erase_if(pieces, [](const Piece &piece) { return piece.span->kind != WorkingSpan::Kind::figure; });
    return pieces;
}

const WorkingView::Piece *WorkingView::pieceAt(const std::vector<Piece> &pieces, QPointF at) const
{
    const auto hit = std::find_if(pieces.begin(), pieces.end(), [&](const Piece &piece) { return piece.rect.contains(at); });
    return hit == pieces.end() ? nullptr : &*hit;
}

int WorkingView::heightForWidth(int width) const
{
    const auto pieces = layout(width);
    return pieces.empty() ? int(lineHeight) : int(pieces.back().rect.bottom()) + 2;
}

QSize WorkingView::sizeHint() const { return {400, heightForWidth(std::max(400, width()))}; }

void WorkingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int figure = 0;
    for (const Piece &piece : layout(width())) {
        const bool isFigure = piece.span->kind == WorkingSpan::Kind::figure;
        QRectF box = piece.rect.adjusted(isFigure ? 1 : 0, 3, isFigure ? -1 : 0, -3);
        if (isFigure) {
            painter.setPen(hasFocus() && figure == current_ ? QPen(theme_.accent, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(piece.span->assumed ? theme_.badge : theme_.accentSoft);
            painter.drawRoundedRect(box, 4, 4);
            ++figure;
        }
        painter.setPen(isFigure ? (piece.span->assumed ? theme_.quietText : theme_.accent) : theme_.text);
        painter.setFont(fontOf(*piece.span));
        painter.drawText(piece.rect, isFigure ? centred : leftwards, qs(piece.span->text));
    }
}

void WorkingView::mousePressEvent(QMouseEvent *event)
{
    const auto all = figures();
    if (const Piece *hit = pieceAt(all, event->position())) {
        current_ = int(hit - all.data());
        update();
        emit opened(*hit->span, hit->rect.toAlignedRect());
    }
}

void WorkingView::mouseMoveEvent(QMouseEvent *event)
{
    const auto all = figures();
    setCursor(pieceAt(all, event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WorkingView::keyPressEvent(QKeyEvent *event)
{
    const auto all = figures();
    const int last = int(all.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: current_ = std::min(last, current_ + 1); break;
    case Qt::Key_Left:
    case Qt::Key_Up: current_ = std::max(0, current_ - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: {
        const Piece &piece = all[size_t(std::min(current_, last))];
        emit opened(*piece.span, piece.rect.toAlignedRect());
        return;
    }
    default: return QWidget::keyPressEvent(event);
    }
    announce();
    update();
}

/// Tells a screen reader the figure that the keyboard is on.
void WorkingView::announce()
{
    const auto all = figures();
    if (size_t(current_) < all.size()) {
        setAccessibleDescription(qs(all[size_t(current_)].span->explanation));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

bool WorkingView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto all = figures();
        if (const Piece *hit = pieceAt(all, help->pos()))
            QToolTip::showText(help->globalPos(), qs(hit->span->explanation).toHtmlEscaped(), this, hit->rect.toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace huella
