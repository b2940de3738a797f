// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/tile_row.h"

#include "app/desktop/pages/start/start_tile.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace huella {
namespace {
constexpr int tileGap = 16;
} // namespace

TileRow::TileRow(QWidget *parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    setObjectName(QStringLiteral("plain"));
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(tileGap);
}

void TileRow::add(StartTile *tile)
{
    tiles_ << tile;
    columns_ = 0;
    place();
}

void TileRow::focusFirst()
{
    if (!tiles_.isEmpty())
        tiles_.front()->setFocus(Qt::OtherFocusReason);
}

/// Rows are as full as each other: four tiles stand two by two where three do not fit.
int TileRow::columnsFor(int width) const
{
    const int count = int(tiles_.size());
    const int least = tiles_.isEmpty() ? 1 : tiles_.front()->minimumSizeHint().width();
    const int fitting = std::clamp((width + tileGap) / (least + tileGap), 1, std::max(1, count));
    const int rows = (count + fitting - 1) / fitting;
    return rows > 0 ? (count + rows - 1) / rows : 1;
}

void TileRow::place()
{
    const int columns = columnsFor(width());
    if (columns == columns_)
        return;
    for (int column = 0; column < columns_; ++column)
        grid_->setColumnStretch(column, 0);
    columns_ = columns;
    for (int i = 0; i < tiles_.size(); ++i)
        grid_->addWidget(tiles_[i], i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        grid_->setColumnStretch(column, 1);
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TileRow::keyPressEvent(QKeyEvent *event)
{
    const auto focused =
        std::find_if(tiles_.begin(), tiles_.end(), [](const StartTile *tile) { return tile->hasFocus(); });
    if (focused == tiles_.end())
        return QWidget::keyPressEvent(event);
    const int last = int(tiles_.size()) - 1;
    int at = int(focused - tiles_.begin());
    switch (event->key()) {
    case Qt::Key_Left: --at; break;
    case Qt::Key_Right: ++at; break;
    case Qt::Key_Up: at -= columns_; break;
    case Qt::Key_Down: at += columns_; break;
    case Qt::Key_Home: at = 0; break;
    case Qt::Key_End: at = last; break;
    default: return QWidget::keyPressEvent(event);
    }
    if (at >= 0 && at <= last)
        tiles_[at]->setFocus(Qt::OtherFocusReason);
}

} // namespace huella
