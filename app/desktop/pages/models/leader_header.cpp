// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/models/leader_header.h"

#include "app/desktop/pages/models/leader_model.h"

#include <QKeyEvent>
#include <QPainter>

namespace huella {

LeaderHeader::LeaderHeader(Context &context, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), context_(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(32);
}

void LeaderHeader::go(int by)
{
    int next = here_;
    do
        next += by;
    while (next >= 0 && next < count() && isSectionHidden(next));
    if (next >= 0 && next < count())
        here_ = next;
    name();
    viewport()->update();
}

void LeaderHeader::name()
{
    setAccessibleName(model() ? model()->headerData(here_, Qt::Horizontal, Qt::AccessibleTextRole).toString()
                              : QString());
}

void LeaderHeader::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return go(key == Qt::Key_Left ? -1 : 1);
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return emit sortWanted(here_);
    QHeaderView::keyPressEvent(event);
}

void LeaderHeader::focusInEvent(QFocusEvent *event)
{
    name();
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void LeaderHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void LeaderHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = context_.colours();
    const bool sorted = sortIndicatorSection() == section;
    QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (sorted)
        text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    QFont letters = font();
    letters.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->setFont(letters);
    painter->setPen(sorted ? theme.text : theme.quietText);
    const QRect room = rect.adjusted(LeaderCell::margin, 0, -LeaderCell::margin, 0);
    painter->drawText(room, model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                      QFontMetrics(letters).elidedText(text, Qt::ElideRight, room.width()));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (hasFocus() && section == here_) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

} // namespace huella
