// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/compare/scenario_draft.h"
#include "core/study/evaluate/place_offers.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <unordered_map>

namespace huella {

/// The places and regions that answer to a text, with what the scenario would come to there: worked out for the rows that are looked
/// at, and only once. Those on another footing come last and have no total: they are not ranked.
class PlaceTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { place, pue, intensity, total, columnCount_ };
    static constexpr int besideRole = Qt::UserRole; ///< quiet words behind a name: a country, a town

    PlaceTable(ScenarioDraft &draft, QObject *parent);
    void search(const QString &text);
    /// Other runs are ticked.
    void runsChanged();
    size_t offered() const { return offers_.size(); }
    const PlaceOffer *at(int row) const;
    bool isApart(const PlaceOffer &offer) const;
    bool hasApart() const;
    /// The row of an offer; -1: it is not among those that are shown.
    int rowOf(const Variation &change) const;
    /// A row as one says it: "Sweden, PUE as now, 35 g/kWh, 4.9 kg".
    QString spoken(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void order();
    QString cell(const PlaceOffer &offer, int column) const;
    QString name(const PlaceOffer &offer) const;
    QString beside(const PlaceOffer &offer) const;
    QString pueThere(const PlaceOffer &offer) const;
    const QString &totalThere(const PlaceOffer &offer) const;

    ScenarioDraft &draft_;
    std::vector<PlaceOffer> offers_;
    std::vector<SearchEntry> entries_;
    std::vector<std::uint32_t> found_, shown_;
    Footing footing_;
    mutable std::unordered_map<const PlaceOffer *, QString> totals_, pues_;
};

/// A cell: the name to the left with quiet words behind it, amounts to the right.
class PlaceCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlaceCell(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), theme_(theme) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme theme_;
};

} // namespace huella
