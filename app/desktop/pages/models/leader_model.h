// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/models/models_state.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace huella {

/// How much of the measured models has room: all columns and filters in a window, few beside a form.
enum class ModelsForm { compact, whole };

/// The rows of a state as a table; cells are put into words when they are painted.
class LeaderModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int shareRole = Qt::UserRole; ///< of the largest figure that is shown, 0 to 1
    LeaderModel(Context &context, ModelsState &state, ModelsForm form, QObject *parent);
    void refresh();
    const LeaderRow *at(int row) const;
    int rowOf(const LeaderRow *row) const; ///< -1: it is not shown
    /// "J" where there is no room for what it is counted by.
    QString heading(LeaderColumn column) const;
    LeaderColumn column(int section) const { return columns_[size_t(section)]; }
    int sectionOf(LeaderColumn column) const; ///< -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(const LeaderRow &row) const;
    QString shown(const LeaderRow &row, LeaderColumn column) const;

    Context &context_;
    ModelsState &state_;
    ModelsForm form_;
    std::span<const LeaderColumn> columns_;
    double largest_ = 0;
};

/// A cell: words to the left, figures to the right, and before the joules of a response a bar.
class LeaderCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int margin = 7;
    static constexpr int barOf(ModelsForm form) { return form == ModelsForm::whole ? 56 : 44; } ///< at its longest
    LeaderCell(Context &context, LeaderModel &model, ModelsForm form, QObject *parent)
        : QStyledItemDelegate(parent), context_(context), model_(model), widestBar_(barOf(form))
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Context &context_;
    LeaderModel &model_;
    int widestBar_;
};

} // namespace huella
