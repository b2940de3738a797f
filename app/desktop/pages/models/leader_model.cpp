// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/models/leader_model.h"

#include "app/desktop/common/text.h"
#include "core/wording/model_words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr int leaderBarHeight = 8;
constexpr std::array compactColumns{LeaderColumn::model, LeaderColumn::active, LeaderColumn::gpus, LeaderColumn::batch,
                                    LeaderColumn::jPerResponse};
constexpr std::array wholeColumns{LeaderColumn::model,     LeaderColumn::task, LeaderColumn::active,
                                  LeaderColumn::gpu,       LeaderColumn::gpus, LeaderColumn::precision,
                                  LeaderColumn::batch,     LeaderColumn::itl,  LeaderColumn::power,
                                  LeaderColumn::jPerToken, LeaderColumn::year, LeaderColumn::jPerResponse};

std::span<const LeaderColumn> columnsOf(ModelsForm form)
{
    if (form == ModelsForm::compact)
        return compactColumns;
    return wholeColumns;
}

} // namespace

LeaderModel::LeaderModel(Context &context, ModelsState &state, ModelsForm form, QObject *parent)
    : QAbstractTableModel(parent), context_(context), state_(state), form_(form), columns_(columnsOf(form))
{
    refresh();
}

void LeaderModel::refresh()
{
    beginResetModel();
    largest_ = 0;
    for (const LeaderRow *row : state_.rows())
        largest_ = std::max(largest_, row->record->jPerResponse.value_or(0));
    endResetModel();
}

const LeaderRow *LeaderModel::at(int row) const
{
    return row >= 0 && size_t(row) < state_.rows().size() ? state_.rows()[size_t(row)] : nullptr;
}

int LeaderModel::rowOf(const LeaderRow *row) const
{
    const auto &rows = state_.rows();
    const auto found = std::find(rows.begin(), rows.end(), row);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int LeaderModel::sectionOf(LeaderColumn column) const
{
    const auto found = std::find(columns_.begin(), columns_.end(), column);
    return found == columns_.end() ? -1 : int(found - columns_.begin());
}

int LeaderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(state_.rows().size()); }
int LeaderModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns_.size()); }

QString LeaderModel::spoken(const LeaderRow &row) const
{
    const Wording &words = context_.words();
    return toQString(modelName(row) + ", " + settingSaid(row, words) + ", " + joulesHeading(row.task, false, words)
                     + ": " + joulesSaid(row.record->jPerResponse, words));
}

/// Beside a form there is room for what tells models apart.
QString LeaderModel::shown(const LeaderRow &row, LeaderColumn column) const
{
    const bool brief = form_ == ModelsForm::compact && column == LeaderColumn::model;
    return toQString(brief ? shortModelName(row) : cellOf(row, column, context_.words()));
}

QVariant LeaderModel::data(const QModelIndex &index, int role) const
{
    const LeaderRow *row = at(index.row());
    if (!row || index.column() < 0 || index.column() >= columnCount())
        return {};
    const LeaderColumn what = column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(*row, what);
    case Qt::AccessibleTextRole:
        return what == LeaderColumn::model ? spoken(*row) : toQString(cellOf(*row, what, context_.words()));
    case Qt::ToolTipRole: return plainToolTip(toQString(row->record->model) + u'\n' + spoken(*row));
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isNumber(what) ? Qt::AlignRight : Qt::AlignLeft));
    case shareRole:
        return what == LeaderColumn::jPerResponse && largest_ > 0 ? row->record->jPerResponse.value_or(0) / largest_
                                                                  : 0.0;
    default: return {};
    }
}

QVariant LeaderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column(section)) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole)
        return heading(column(section));
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return toQString(columnHeading(column(section), state_.view().filter.task, context_.words()));
    return {};
}

QString LeaderModel::heading(LeaderColumn column) const
{
    if (form_ == ModelsForm::compact && column == LeaderColumn::jPerResponse)
        return QStringLiteral("J");
    return toQString(columnHeading(column, state_.view().filter.task, context_.words()));
}

void LeaderCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = context_.colours();
    const bool selected = option.state & QStyle::State_Selected;
    const LeaderColumn column = model_.column(index.column());
    const bool strong = selected && (column == LeaderColumn::model || column == LeaderColumn::jPerResponse);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.accentSoft);
    QRectF room = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
    if (column == LeaderColumn::jPerResponse) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.accent : theme.ink(ColourRole::quiet));
        const double share = index.data(LeaderModel::shareRole).value<double>();
        const double width = std::max(share > 0 ? 1.5 : 0.0, share * widestBar_);
        painter->drawRoundedRect(QRectF(room.left(), room.center().y() - leaderBarHeight / 2.0, width, leaderBarHeight),
                                 2, 2);
        room.setLeft(room.left() + widestBar_);
    }
    QFont font = option.font;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

} // namespace huella
