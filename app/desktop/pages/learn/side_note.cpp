// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/side_note.h"

#include "app/desktop/common/text.h"

#include <QFontMetrics>
#include <QPainter>

namespace huella {
namespace {
constexpr int leastRest = 40; // px, below which the quieter words would be dots only
} // namespace

SideNote::SideNote(const char *name, QWidget *parent) : QLabel(parent)
{
    setObjectName(QLatin1String(name));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SideNote::setWords(const QString &first, const QString &quieter)
{
    first_ = first;
    quieter_ = quieter;
    setText((first + QLatin1Char(' ') + quieter).trimmed());
    setToolTip(plainToolTip(text()));
    setVisible(!text().isEmpty());
    updateGeometry();
    update();
}

void SideNote::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

QSize SideNote::sizeHint() const
{
    const QFontMetrics loud(themeFont(TextSize::body)), quiet(themeFont(TextSize::note));
    constexpr int air = 2; // letters may be wider than they say
    const int gap = first_.isEmpty() || quieter_.isEmpty() ? 0 : gridUnit();
    return {loud.horizontalAdvance(first_) + gap + quiet.horizontalAdvance(quieter_) + air, loud.height()};
}

void SideNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics loud(themeFont(TextSize::body)), quiet(themeFont(TextSize::note));
    const QString first = loud.elidedText(first_, Qt::ElideRight, width());
    const int taken = first.isEmpty() ? 0 : loud.horizontalAdvance(first) + gridUnit();
    const QString rest =
        width() - taken < leastRest ? QString() : quiet.elidedText(quieter_, Qt::ElideRight, width() - taken);
    const int base = (height() + loud.ascent() - loud.descent()) / 2;
    const int end = width() - (rest.isEmpty() ? 0 : quiet.horizontalAdvance(rest));
    painter.setFont(themeFont(TextSize::note));
    painter.setPen(theme_.quietText);
    painter.drawText(end, base, rest);
    painter.setFont(themeFont(TextSize::body));
    painter.setPen(theme_.text);
    painter.drawText(rest.isEmpty() ? end - loud.horizontalAdvance(first) : end - taken, base, first);
}

} // namespace huella
