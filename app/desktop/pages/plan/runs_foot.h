// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

namespace huella {

class RunsTable;

/// The sums below the table of runs, each under its column. It stays where it is while the rows are scrolled.
class RunsFoot : public QWidget {
    Q_OBJECT

public:
    RunsFoot(Context &context, RunsTable &table, QWidget *parent);
    /// The table has other sums, or stands otherwise.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Context &context_;
    RunsTable &table_;
};

} // namespace huella
