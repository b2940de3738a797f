// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace huella {

/// A line of the report's outline.
struct SectionRow {
    QString title;
    int level = 0;     ///< 1 to 3 of headings; 0: what stands above the first one
    int page = 1;      ///< from 1 on
    size_t block = 0;  ///< of the report
    int position = 0;  ///< of its first letter in the text
    bool made = false; ///< a list of the report has made it: it moves with that alone
    bool operator==(const SectionRow &) const = default;
    bool moves() const { return level > 0 && !made; }
};

/// A row that was shown among those of now: the report may have changed since. None where it is gone, or may be several.
std::optional<SectionRow> rowOfNow(const SectionRow &shown, const std::vector<SectionRow> &now);

/// The headings of a report as the rows of a list, which are dragged to other places.
class SectionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { levelRole = Qt::UserRole, pageRole };
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay as they are keep their place in the view.
    void setRows(std::vector<SectionRow> rows);
    const std::vector<SectionRow> &rows() const { return rows_; }
    /// The last one that begins at or above a letter of the text; -1: none.
    int rowAt(int position) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows_.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// The section of one row before that of another; to the end where `before` is the number of rows.
    void dropped(int row, int before);

private:
    std::vector<SectionRow> rows_;
};

} // namespace huella
