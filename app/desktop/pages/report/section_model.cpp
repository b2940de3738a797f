// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/section_model.h"

#include "app/desktop/common/text.h"

#include <QMimeData>

#include <algorithm>

namespace huella {
namespace {

const QString sectionType = QStringLiteral("application/x-huella-section");

int draggedRow(const QMimeData *data) { return data->data(sectionType).toInt(); }

} // namespace

std::optional<SectionRow> rowOfNow(const SectionRow &shown, const std::vector<SectionRow> &now)
{
    std::optional<SectionRow> found;
    size_t alike = 0;
    for (const SectionRow &row : now) {
        if (row.title != shown.title || row.level != shown.level || row.made != shown.made)
            continue;
        if (row.block == shown.block)
            return row;
        found = row;
        ++alike;
    }
    return alike == 1 ? found : std::nullopt;
}

void SectionModel::setRows(std::vector<SectionRow> rows)
{
    if (rows == rows_)
        return;
    if (rows.size() == rows_.size()) {
        rows_ = std::move(rows);
        emit dataChanged(index(0), index(int(rows_.size()) - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int SectionModel::rowAt(int position) const
{
    const auto behind = std::upper_bound(rows_.begin(), rows_.end(), position,
                                         [](int at, const SectionRow &row) { return at < row.position; });
    return int(behind - rows_.begin()) - 1;
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    const SectionRow &row = rows_[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return plainToolTip(row.title); // the line may be too narrow for it
    case Qt::AccessibleTextRole:
        return row.level > 1 ? tr("%1, page %2, level %3").arg(row.title).arg(row.page).arg(row.level)
                             : tr("%1, page %2").arg(row.title).arg(row.page);
    case levelRole: return row.level;
    case pageRole: return row.page;
    default: return {};
    }
}

Qt::ItemFlags SectionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows and behind them
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return rows_[size_t(index.row())].moves() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList SectionModel::mimeTypes() const { return {sectionType}; }

QMimeData *SectionModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData; // the drag owns it
    data->setData(sectionType, QByteArray::number(indexes.isEmpty() ? -1 : indexes.front().row()));
    return data;
}

bool SectionModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    // nothing stands above what has no heading, and a list is not torn apart
    const bool open = row < 0 || row >= int(rows_.size()) || rows_[size_t(row)].moves();
    return data->hasFormat(sectionType) && !parent.isValid() && open;
}

bool SectionModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    const int from = draggedRow(data);
    if (canDropMimeData(data, action, row, column, parent) && from >= 0 && from < int(rows_.size()))
        emit dropped(from, row < 0 ? int(rows_.size()) : row);
    return false; // the study has moved it: the view takes no row away
}

} // namespace huella
