// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/plan/runs_columns.h"
#include "app/desktop/pages/plan/runs_delegate.h"
#include "app/desktop/pages/plan/runs_model.h"

#include <QTableView>

class QMenu;

namespace huella {

/// The table of a scenario's runs, which is typed into: a click or F2 edits, typing replaces, Enter goes down, Tab right, Esc leaves.
/// Space, Ctrl and Shift with the mouse or the arrows select rows, and nothing else does.
class RunsTable : public QTableView {
    Q_OBJECT

public:
    explicit RunsTable(Context &context, QWidget *parent = nullptr);
    void refresh();
    RunsModel *runs() const { return model_; }
    /// The runs that are selected, in the order of the rows.
    std::vector<std::string> selectedRuns() const;
    void selectRows(int first, int last);
    void selectRuns(const std::vector<std::string> &ids);
    /// The columns that are shown, from this one on, without those of results.
    std::vector<RunColumn> shownColumns(int from) const;
    int hiddenColumns() const; ///< those that do not fit or were taken away
    /// Shows which columns there are, to choose from.
    void fillColumnMenu(QMenu &menu);
    /// As many rows as it would like to show at once.
    int wantedHeight() const;

signals:
    void selectionMoved();
    void columnsMoved();
    void said(const QString &remark); ///< about the cell at hand
    void opened(const std::string &runId);
    void copyWanted();
    void pasteWanted();
    void removeWanted();
    void headMenuWanted(int column, const QPoint &onScreen); ///< by a click on a heading
    void clearWanted();                                      ///< of the column at hand, in the rows that are selected
    void menuWanted(const QPoint &onScreen);

public slots:
    /// The run of this id was made by typing into the last row.
    void setFresh(const std::string &runId) { fresh_ = runId; }

protected:
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &, const QEvent *) const override
    {
        return QItemSelectionModel::NoUpdate; // the current cell moves, and what is selected stays
    }
    void keyboardSearch(const QString &) override {} // typing replaces

private:
    void fitColumns();
    void measureColumns();
    void go(RunsDelegate::Next next);
    void goAside(int by);
    void selectTo(int row);
    void toggle(int row);
    bool act(QKeyEvent *event);
    void clearCell();
    void startEditing(const QModelIndex &index);
    void chooseColumn(int column, bool shown);
    ColumnWish::Shown chosen(int column) const;

    Context &context_;
    RunsModel *model_;
    RunsDelegate *delegate_;
    std::vector<ColumnWish> wishes_;
    int anchor_ = -1;     ///< the row that a range of selected ones begins at
    bool typing_ = false; ///< from cell to cell
    QPersistentModelIndex pressed_;
    std::string fresh_; ///< the run that was made last by typing its name
};

} // namespace huella
