// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/place_table.h"

#include "app/desktop/common/text.h"
#include "core/base/fold.h"
#include "core/wording/sentences.h"

#include <QPainter>

#include <algorithm>

namespace huella {
namespace {

constexpr int placeCellMargin = 8, besideGap = 6;
constexpr int intensityDigits = 3;

} // namespace

PlaceTable::PlaceTable(ScenarioDraft &draft, QObject *parent)
    : QAbstractTableModel(parent), draft_(draft), offers_(placeOffers(draft.dataset())), footing_(draft.footing())
{
    const bool spanish = draft.context().language.language() == Language::es;
    std::stable_sort(offers_.begin(), offers_.end(), [&](const PlaceOffer &a, const PlaceOffer &b) {
        const auto rank = [](const PlaceOffer &offer) { return offer.isCloud() ? 2 : offer.kind == "country" ? 0 : 1; };
        return rank(a) != rank(b) ? rank(a) < rank(b)
                                  : !a.isCloud() && foldText(a.name(spanish)) < foldText(b.name(spanish));
    });
    for (const PlaceOffer &offer : offers_)
        entries_.push_back({offer.name(spanish), offer.folded});
    search({});
}

void PlaceTable::search(const QString &text)
{
    found_ = huella::search(entries_, toStdString(text));
    order();
}

void PlaceTable::runsChanged()
{
    totals_.clear();
    pues_.clear();
    footing_ = draft_.footing();
    order();
}

/// What cannot be compared has no place among the rest.
void PlaceTable::order()
{
    beginResetModel();
    shown_ = found_;
    std::stable_partition(shown_.begin(), shown_.end(), [this](auto at) { return !isApart(offers_[at]); });
    endResetModel();
}

const PlaceOffer *PlaceTable::at(int row) const
{
    return row >= 0 && size_t(row) < shown_.size() ? &offers_[shown_[size_t(row)]] : nullptr;
}

bool PlaceTable::isApart(const PlaceOffer &offer) const
{
    const auto footing = footingOf(offer.intensity.origin);
    return footing && !sameFooting(*footing, footing_);
}

bool PlaceTable::hasApart() const { return !shown_.empty() && isApart(offers_[shown_.back()]); }

int PlaceTable::rowOf(const Variation &change) const
{
    const auto found =
        std::find_if(shown_.begin(), shown_.end(), [&](auto at) { return offers_[at].change == change; });
    return found == shown_.end() ? -1 : int(found - shown_.begin());
}

QString PlaceTable::spoken(int row) const
{
    const PlaceOffer *offer = at(row);
    if (!offer)
        return {};
    QStringList parts{name(*offer), beside(*offer), QStringLiteral("PUE ") + cell(*offer, pue),
                      cell(*offer, intensity) + QStringLiteral(" g/kWh"), cell(*offer, total)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

int PlaceTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(shown_.size()); }
int PlaceTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnCount_; }

QString PlaceTable::name(const PlaceOffer &offer) const
{
    const QString name = toQString(offer.name(draft_.context().language.language() == Language::es));
    return offer.isCloud() ? toQString(offer.provider) + u' ' + name : name;
}

QString PlaceTable::beside(const PlaceOffer &offer) const
{
    if (offer.isCloud())
        return toQString(offer.town(draft_.context().language.language() == Language::es));
    return offer.kind == "country" ? draft_.context().say("scenario.new.country") : toQString(offer.change.name);
}

/// A region has its own; at a place a run keeps what it was given, and loses that of the region that it leaves.
QString PlaceTable::pueThere(const PlaceOffer &offer) const
{
    const Context &context = draft_.context();
    const Numbers &numbers = context.words().numbers();
    if (offer.pue)
        return toQString(numbers.exact(*offer.pue));
    const auto [known, isNew] = pues_.try_emplace(&offer);
    if (isNew) {
        const auto there = draft_.pueAfter(offer.change);
        const std::string low = numbers.exact(there ? there->low : 1), high = numbers.exact(there ? there->high : 1);
        known->second = !there || there->asNow ? context.say("scenario.new.as_now")
                        : low == high          ? toQString(low)
                                               : toQString(rangeInTable(low, high, context.words()));
    }
    return known->second;
}

const QString &PlaceTable::totalThere(const PlaceOffer &offer) const
{
    const auto [known, isNew] = totals_.try_emplace(&offer);
    if (isNew)
        known->second = draft_.amountOf(draft_.totalOf(draft_.planOf({offer.change})));
    return known->second;
}

QString PlaceTable::cell(const PlaceOffer &offer, int column) const
{
    const Context &context = draft_.context();
    const Numbers &numbers = context.words().numbers();
    switch (column) {
    case place: return name(offer);
    case pue: return pueThere(offer);
    case intensity:
        return toQString(numbers.significant(offer.intensity.value.value(), intensityDigits))
               + (isApart(offer) ? QStringLiteral(" *") : QString());
    default: break;
    }
    if (!isApart(offer))
        return totalThere(offer);
    const auto footing = footingOf(offer.intensity.origin);
    return context.say(footing && footing->basis != footing_.basis ? "scenario.new.other_basis"
                                                                   : "scenario.new.other_source");
}

QVariant PlaceTable::data(const QModelIndex &index, int role) const
{
    const PlaceOffer *offer = at(index.row());
    if (!offer)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(*offer, index.column());
    case Qt::AccessibleTextRole: return index.column() == place ? spoken(index.row()) : cell(*offer, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == place ? spoken(index.row()) : cell(*offer, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == place ? Qt::AlignLeft : Qt::AlignRight));
    case besideRole: return index.column() == place ? beside(*offer) : QString();
    default: return {};
    }
}

QVariant PlaceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == place ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case place: return draft_.context().say("scenario.new.place");
    case pue: return QStringLiteral("PUE");
    case intensity: return QStringLiteral("g/kWh");
    default: return draft_.context().say("scenario.new.whole");
    }
}

void PlaceCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const QString text = index.data().toString(), beside = index.data(PlaceTable::besideRole).toString();
    painter->save();
    if (chosen)
        painter->fillRect(option.rect, theme_.accentSoft);
    QRectF room = QRectF(option.rect).adjusted(placeCellMargin, 0, -placeCellMargin, 0);
    const bool name = index.column() == PlaceTable::place;
    QFont font = themeFont(TextSize::body);
    font.setWeight(chosen && (name || index.column() == PlaceTable::total) ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(name || index.column() == PlaceTable::total ? theme_.text : theme_.quietText);
    const QFontMetricsF letters(font);
    const QString shown = letters.elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(room, int(Qt::AlignVCenter | (name ? Qt::AlignLeft : Qt::AlignRight)), shown);
    room.setLeft(room.left() + letters.horizontalAdvance(shown) + besideGap);
    if (name && !beside.isEmpty() && room.width() > 0) {
        painter->setFont(themeFont(TextSize::note));
        painter->setPen(theme_.quietText);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetricsF(painter->font()).elidedText(beside, Qt::ElideRight, room.width()));
    }
    painter->setPen(theme_.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace huella
