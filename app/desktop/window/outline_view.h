// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window/outline_model.h"

#include <QFrame>

#include <set>
#include <string>

class QAction;
class QHBoxLayout;
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
    /// Beside the heading, for what is done with the list most.
    void addButtons(QAction *find, QAction *addRun);
    int widthOfNames() const; ///< px that the longest name would need

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void showUnit();
    void expandRows();
    Context &context_;
    OutlineModel *model_;
    QLabel *heading_, *unit_;
    QHBoxLayout *head_;
    QTreeView *tree_;
    std::set<std::string> folded_; ///< ids of the scenarios whose runs are not shown
};

} // namespace huella
