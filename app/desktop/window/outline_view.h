// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window/outline_model.h"

#include <QFrame>

class QLabel;
class QTreeView;

namespace huella {

/// The study on the left: scenarios and runs with their emissions; the marked run is the one that the page shows.
class OutlineView : public QFrame {
    Q_OBJECT

public:
    explicit OutlineView(Context &context, QWidget *parent = nullptr);
    QTreeView *tree() const { return tree_; }
    void renameCurrent();
    void fitWindow(int windowWidth);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void showUnit();
    Context &context_;
    OutlineModel *model_;
    QLabel *heading_, *unit_;
    QTreeView *tree_;
};

} // namespace huella
