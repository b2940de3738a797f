// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/template.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <vector>

namespace huella {

/// What a template is for.
enum class TemplateUse { report, grant, paper, own };

/// A template to choose from, and the first page that this study would have in it.
struct GalleryCard {
    ReportTemplate made;
    TemplateUse use = TemplateUse::report;
    QPixmap picture{}; ///< null until it is drawn
};

/// The built-in templates in the language of the screen, and the user's; all of them, or those of one use whose words hold a text.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { aboutRole = Qt::UserRole, pictureRole };
    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<GalleryCard> cards);
    void filter(std::optional<TemplateUse> use, const QString &words);
    /// Null for an index that is none.
    const GalleryCard *card(const QModelIndex &index) const;
    QModelIndex indexOf(std::string_view id) const;
    size_t countOf(TemplateUse use) const;
    /// The first of those shown that has no picture yet; else of the others. None: all have one.
    std::optional<size_t> nextWithoutPicture() const;
    const GalleryCard &cardAt(size_t card) const { return cards_[card]; }
    void setPicture(size_t card, const QPixmap &picture);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(shown_.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<GalleryCard> cards_;
    std::vector<size_t> shown_;
};

/// All that there are to choose from.
std::vector<GalleryCard> galleryCards(Language screen, const std::vector<ReportTemplate> &own);

} // namespace huella
