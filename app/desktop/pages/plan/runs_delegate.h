// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace huella {

class RunsModel;
class SearchField;

/// Draws the cells of the table of runs, and gives the one that is typed into the field that its column has in the form.
class RunsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Where the typing goes on when a cell is left by a key.
    enum class Next { stay, down, up, right, left };
    RunsDelegate(Context &context, const RunsModel &model, QObject *parent);

    /// The part of a row's first cell that says whether the row is selected.
    static QRect checkBox(const QRect &cell);
    static constexpr int checkRoom = 40; ///< px before the name

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void left(huella::RunsDelegate::Next next) const;
    void rowsPasted() const;                ///< more than one cell came into the field
    void said(const QString &remark) const; ///< what the field says of its text

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *searchFor(QWidget *parent, const QModelIndex &index) const;
    bool close(QWidget *editor, bool take) const;
    void finish(QWidget *editor, Next next) const;
    bool pressed(QLineEdit *editor, const QKeyEvent &event) const;
    void paintCheck(QPainter &painter, const QRect &box, bool on) const;
    void paintBar(QPainter &painter, const QRect &cell, double share) const;
    void paintNew(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, QRect room, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Context &context_;
    const RunsModel &model_;
};

} // namespace huella
