// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/start_tile.h"

#include "app/desktop/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace huella {
namespace {

constexpr int tilePadding = 16, tileIconBox = 40, tileIconSide = 20, tileIconGap = 12;
constexpr int usualTile = 264, leastTile = 208;
constexpr double tileRadius = 8;

} // namespace

StartTile::StartTile(StartIcon icon, QWidget *parent) : QAbstractButton(parent), icon_(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
}

void StartTile::setWords(const QString &title, const QString &about, const QString &foot)
{
    title_ = title;
    about_ = about;
    foot_ = foot;
    QStringList said{title, about, foot};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void StartTile::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

int StartTile::heightOf(const QString &text, const QFont &font, int width) const
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(0, 0, width, QWIDGETSIZE_MAX, Qt::TextWordWrap, text).height();
}

int StartTile::heightForWidth(int width) const
{
    const int inside = width - 2 * tilePadding;
    return 2 * tilePadding + tileIconBox + tileIconGap + heightOf(title_, themeFont(TextSize::title), inside) + 4
           + heightOf(about_, themeFont(TextSize::body), inside) + 8
           + heightOf(foot_, themeFont(TextSize::note), inside);
}

QSize StartTile::sizeHint() const { return {usualTile, heightForWidth(usualTile)}; }
QSize StartTile::minimumSizeHint() const { return {leastTile, 120}; }

void StartTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? theme_.accent : underMouse() ? frameColour(theme_) : theme_.line, line));
    painter.setBrush(isDown() ? theme_.badge : theme_.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), tileRadius, tileRadius);

    const QRect box(tilePadding, tilePadding, tileIconBox, tileIconBox);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.accentSoft);
    painter.drawRoundedRect(box, 6, 6);
    const int inset = (tileIconBox - tileIconSide) / 2;
    paintStartIcon(painter, icon_, QRectF(box.adjusted(inset, inset, -inset, -inset)), theme_.accent);

    QRect area(tilePadding, box.bottom() + 1 + tileIconGap, width() - 2 * tilePadding, height());
    const auto write = [&](const QString &text, TextSize size, const QColor &colour) {
        painter.setFont(themeFont(size));
        painter.setPen(colour);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        area.setTop(area.top() + heightOf(text, themeFont(size), area.width()) + 4);
    };
    write(title_, TextSize::title, theme_.text);
    write(about_, TextSize::body, theme_.quietText);
    area.setTop(height() - tilePadding
                - heightOf(foot_, themeFont(TextSize::note), area.width())); // all of a row at one height
    write(foot_, TextSize::note, theme_.quietText);
}

/// Enter does what Space does; arrows are the row's.
void StartTile::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: event->ignore(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace huella
