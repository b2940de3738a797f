// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace huella {

class StartTile;

/// Tiles beside each other, as many in a row as there is room for; the arrow keys go from one to the next.
class TileRow : public QWidget {
    Q_OBJECT

public:
    explicit TileRow(QWidget *parent);
    void add(StartTile *tile);
    const QList<StartTile *> &tiles() const { return tiles_; }
    void focusFirst();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    int columnsFor(int width) const;
    QGridLayout *grid_;
    QList<StartTile *> tiles_;
    int columns_ = 0;
};

} // namespace huella
