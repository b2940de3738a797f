// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/follow_selection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace huella {

void followSelection(QAbstractItemView &view)
{
    QObject::connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, &view, [&view] {
        const QModelIndexList rows = view.selectionModel()->selectedIndexes();
        if (!rows.isEmpty() && !rows.contains(view.currentIndex()))
            view.setCurrentIndex(rows.front());
    });
}

} // namespace huella
