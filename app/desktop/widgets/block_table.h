// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

#include <QTableWidget>

namespace huella {

/// A table of a report on the screen: read, walked through with the arrows, never written into.
class BlockTable : public QTableWidget {
    Q_OBJECT

public:
    explicit BlockTable(QWidget *parent = nullptr);
    void setTable(const Table &table);
};

} // namespace huella
