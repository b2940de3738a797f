// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/lesson_row.h"

#include "app/desktop/widgets/row_background.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace huella {
namespace {

constexpr double padding = 8, above = 6;
constexpr double asideWidth = 58; // minutes and the tick
constexpr int wrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

/// As wide when it is chosen, so that nothing moves.
QFont strongFont()
{
    QFont font = themeFont(TextSize::body);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize LessonRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = (list ? list->viewport()->width() : option.rect.width()) - 2 * padding - asideWidth - 2;
    const QRectF text =
        QFontMetricsF(strongFont()).boundingRect(QRectF(0, 0, width, 1e4), wrapped, index.data().toString());
    return {int(width), int(std::ceil(text.height() + 2 * above + 2))};
}

void LessonRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = context_.colours();
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    paintRowBackground(*painter, box, option, theme);
    QString aside = index.data(minutesRole).toString();
    if (index.data(doneRole).toBool())
        aside += QStringLiteral("  ✓");
    painter->setFont(themeFont(TextSize::note));
    painter->setPen(theme.quietText);
    painter->drawText(box.adjusted(0, 0, -padding, 0), Qt::AlignRight | Qt::AlignVCenter, aside);
    painter->setFont(selected ? strongFont() : themeFont(TextSize::body));
    painter->setPen(selected ? theme.accent : theme.text);
    painter->drawText(box.adjusted(padding, 0, -padding - asideWidth, 0), wrapped, index.data().toString());
    painter->restore();
}

} // namespace huella
