// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QListView>

namespace huella {

inline constexpr QSize galleryPicture(76, 100); ///< px of the page on a card

/// Templates as cards: arrows choose, Enter uses, Space looks closer.
class GalleryList : public QListView {
    Q_OBJECT

public:
    GalleryList(Context &context, QWidget *parent);

signals:
    void chosen(const QModelIndex &index); ///< one looks at it
    void taken();
    void closerWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
};

} // namespace huella
