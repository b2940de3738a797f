// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/share_strip.h"

#include "app/desktop/common/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace huella {
namespace {

constexpr int shareHeight = 28;
constexpr double shareBar = 16, shareGap = 2, leastSegment = 3, shareRadius = 2, shareFrame = 2;

} // namespace

ShareStrip::ShareStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("shareStrip"));
    setFixedHeight(shareHeight);
    setFocusPolicy(Qt::StrongFocus);
}

void ShareStrip::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

/// The selection stays with its run, wherever that has moved to.
void ShareStrip::setParts(const std::vector<RunShare::Part> &parts)
{
    if (parts == parts_)
        return;
    const std::string kept = selected_ >= 0 ? parts_[size_t(selected_)].id : std::string();
    parts_ = parts;
    const auto same = std::find_if(parts_.begin(), parts_.end(),
                                   [&kept](const RunShare::Part &part) { return !kept.empty() && part.id == kept; });
    selected_ = same == parts_.end() ? -1 : int(same - parts_.begin());
    update();
    emit selectionChanged();
}

void ShareStrip::select(int part)
{
    const int wanted = part >= 0 && part < int(parts_.size()) ? part : -1;
    if (wanted == selected_)
        return;
    selected_ = wanted;
    setAccessibleDescription(wanted < 0 ? QString() : wordsOf(parts_[size_t(wanted)]));
    update();
    emit selectionChanged();
}

QString ShareStrip::wordsOf(const RunShare::Part &part)
{
    return QStringLiteral("%1: %2, %3").arg(toQString(part.name), toQString(part.value), toQString(part.percent));
}

/// Even the smallest can be seen and pressed; the others give the room for it in proportion.
QRectF ShareStrip::areaOf(int part) const
{
    const double room = std::max(1.0, width() - shareGap * double(parts_.size() - 1));
    double wanted = 0, left = 0;
    for (const RunShare::Part &each : parts_)
        wanted += std::max(leastSegment, each.share * room);
    for (int i = 0; i < int(parts_.size()); ++i) {
        const double size = std::max(leastSegment, parts_[size_t(i)].share * room) * room / wanted;
        if (i == part)
            return {left, (height() - shareBar) / 2, size, shareBar};
        left += size + shareGap;
    }
    return {};
}

int ShareStrip::partAt(const QPointF &point) const
{
    for (int i = 0; i < int(parts_.size()); ++i) {
        const QRectF area = areaOf(i);
        if (point.x() >= area.left() - shareGap / 2 && point.x() < area.right() + shareGap / 2)
            return i;
    }
    return -1;
}

void ShareStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < int(parts_.size()); ++i) {
        painter.setBrush(parts_[size_t(i)].own ? theme_.accent : theme_.ink(ColourRole::quiet));
        painter.drawRoundedRect(areaOf(i), shareRadius, shareRadius);
    }
    painter.setBrush(Qt::NoBrush);
    if (selected_ >= 0) {
        painter.setPen(QPen(hasFocus() ? theme_.accent : theme_.text, hasFocus() ? shareFrame : 1));
        painter.drawRoundedRect(areaOf(selected_).adjusted(-1, -shareFrame, 1, shareFrame)
                                    & QRectF(rect()).adjusted(1, 1, -1, -1),
                                shareRadius, shareRadius);
    } else if (hasFocus()) {
        painter.setPen(QPen(theme_.accent, shareFrame));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), shareRadius, shareRadius);
    }
}

void ShareStrip::go(int part)
{
    if (part >= 0 && !parts_[size_t(part)].id.empty() && !parts_[size_t(part)].own)
        emit goWanted(parts_[size_t(part)].id);
}

void ShareStrip::mousePressEvent(QMouseEvent *event) { select(partAt(event->position())); }
void ShareStrip::mouseDoubleClickEvent(QMouseEvent *event) { go(partAt(event->position())); }

void ShareStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(parts_.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return select(selected_ < 0 ? last : std::max(0, selected_ - 1));
    case Qt::Key_Right:
    case Qt::Key_Down: return select(std::min(last, selected_ + 1));
    case Qt::Key_Home: return select(0);
    case Qt::Key_End: return select(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return go(selected_);
    case Qt::Key_Escape:
        if (selected_ >= 0)
            return select(-1);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ShareStrip::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ShareStrip::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool ShareStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        QToolTip::showText(help->globalPos(), part < 0 ? QString() : plainToolTip(wordsOf(parts_[size_t(part)])), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace huella
