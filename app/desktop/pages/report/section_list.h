// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/pages/report/section_model.h"

#include <QListView>

namespace huella {

/// The outline of the report: arrows and clicks go to a section, Enter into it; Alt+Up and Alt+Down and the mouse move it with all
/// that it holds.
class SectionList : public QListView {
    Q_OBJECT

public:
    SectionList(Context &context, QWidget *parent);
    SectionModel &sections() { return *model_; }
    /// Marks the section that the caret is in; nobody is led there.
    void mark(int row);

signals:
    void wanted(const huella::SectionRow &row); ///< to be shown
    void entered();                             ///< to be written in
    void stepWanted(const huella::SectionRow &row, int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void show(const QModelIndex &index);

    SectionModel *model_;
    bool marking_ = false;
};

} // namespace huella
