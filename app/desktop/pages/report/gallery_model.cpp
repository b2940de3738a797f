// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/gallery_model.h"

#include "app/desktop/common/text.h"
#include "core/base/fold.h"

#include <algorithm>

namespace huella {
namespace {

/// Of the built-in templates; any other is for reports.
constexpr std::pair<std::string_view, TemplateUse> templateUses[] = {{"acl", TemplateUse::paper},
                                                                     {"aei", TemplateUse::grant},
                                                                     {"data-management-plan", TemplateUse::grant},
                                                                     {"dnsh", TemplateUse::grant},
                                                                     {"justification", TemplateUse::grant},
                                                                     {"methods", TemplateUse::paper},
                                                                     {"model-card", TemplateUse::paper},
                                                                     {"neurips", TemplateUse::paper},
                                                                     {"wellcome", TemplateUse::grant}};

TemplateUse templateUseOf(std::string_view id)
{
    const auto known = std::find_if(std::begin(templateUses), std::end(templateUses),
                                    [&id](const auto &each) { return each.first == id; });
    return known == std::end(templateUses) ? TemplateUse::report : known->second;
}

} // namespace

std::vector<GalleryCard> galleryCards(Language screen, const std::vector<ReportTemplate> &own)
{
    std::vector<GalleryCard> cards;
    for (const ReportTemplate &each : reportTemplates())
        if (each.language == screen)
            cards.push_back({each, templateUseOf(each.id)});
    std::stable_sort(cards.begin(), cards.end(),
                     [](const GalleryCard &a, const GalleryCard &b) { return a.use < b.use; });
    for (const ReportTemplate &each : own)
        cards.push_back({each, TemplateUse::own});
    return cards;
}

void GalleryModel::setCards(std::vector<GalleryCard> cards)
{
    cards_ = std::move(cards);
    filter({}, {});
}

void GalleryModel::filter(std::optional<TemplateUse> use, const QString &words)
{
    beginResetModel();
    shown_.clear();
    const std::string wanted = foldText(toStdString(words.trimmed()));
    for (size_t i = 0; i < cards_.size(); ++i) {
        const GalleryCard &each = cards_[i];
        const bool holds =
            foldText(each.made.name + " " + each.made.about + " " + each.made.id).find(wanted) != std::string::npos;
        if (holds && (!use || each.use == *use))
            shown_.push_back(i);
    }
    endResetModel();
}

const GalleryCard *GalleryModel::card(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < shown_.size() ? &cards_[shown_[size_t(index.row())]] : nullptr;
}

QModelIndex GalleryModel::indexOf(std::string_view id) const
{
    for (size_t i = 0; i < shown_.size(); ++i)
        if (cards_[shown_[i]].made.id == id)
            return index(int(i));
    return {};
}

size_t GalleryModel::countOf(TemplateUse use) const
{
    return size_t(
        std::count_if(cards_.begin(), cards_.end(), [use](const GalleryCard &each) { return each.use == use; }));
}

std::optional<size_t> GalleryModel::nextWithoutPicture() const
{
    for (const size_t card : shown_)
        if (cards_[card].picture.isNull())
            return card;
    const auto left =
        std::find_if(cards_.begin(), cards_.end(), [](const GalleryCard &each) { return each.picture.isNull(); });
    return left == cards_.end() ? std::nullopt : std::optional(size_t(left - cards_.begin()));
}

void GalleryModel::setPicture(size_t card, const QPixmap &picture)
{
    cards_[card].picture = picture;
    const auto row = std::find(shown_.begin(), shown_.end(), card);
    if (row == shown_.end())
        return;
    const QModelIndex at = index(int(row - shown_.begin()));
    emit dataChanged(at, at, {pictureRole});
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    const GalleryCard *each = card(index);
    if (!each)
        return {};
    const QString name = toQString(each->made.name), about = toQString(each->made.about);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::ToolTipRole: return plainToolTip(about);
    case Qt::AccessibleTextRole: return about.isEmpty() ? name : tr("%1: %2", "template").arg(name, about);
    case aboutRole: return about;
    case pictureRole: return each->picture;
    default: return {};
    }
}

} // namespace huella
