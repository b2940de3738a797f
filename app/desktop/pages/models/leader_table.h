// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/models/leader_header.h"
#include "app/desktop/pages/models/leader_model.h"

#include <QTableView>

namespace huella {

/// The measured models of a state: a heading sorts, the current row is the picked one, Enter or a double click plans with it, Ctrl+C
/// copies the selected rows with headings and source.
class LeaderTable : public QTableView {
    Q_OBJECT

public:
    LeaderTable(Context &context, ModelsState &state, ModelsForm form, QWidget *parent);
    void refresh();      ///< after the rows of the state have changed
    void refreshWords(); ///< after the language has
    LeaderModel &leaders() { return *model_; }
    LeaderHeader *head() const { return head_; }
    std::vector<const LeaderRow *> selectedLeaders() const;
    void copyRows();
    /// Letters of so many px, for who looks from afar; 0: as in a card.
    void setType(int px);

signals:
    void planWanted();
    void menuWanted(const QPoint &onScreen);
    void sorted(); ///< by a heading

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sortBy(int section);
    void showPicked();
    void fitColumns();
    int widthOf(LeaderColumn column) const;

    Context &context_;
    ModelsState &state_;
    ModelsForm form_;
    LeaderModel *model_;
    LeaderHeader *head_;
    std::vector<int> widths_; ///< of the columns, in the language of the screen
    bool showing_ = false;    ///< what is picked elsewhere
};

} // namespace huella
