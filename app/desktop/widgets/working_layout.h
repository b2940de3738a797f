// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/explain.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

namespace huella {

/// A form of a line, as WorkingLine::shown() lists them.
enum class WorkingForm { symbols, words, figures };

/// Where everything of a working stands: measured once, placed for any width. Pure geometry: fonts, but no screen.
class WorkingLayout {
public:
    /// What is written without a break: an operator, a figure, a word of a name.
    struct Item {
        size_t line = 0;
        WorkingForm form = WorkingForm::figures;
        size_t span = 0;
        QString text, subscript;
        double width = 0, textWidth = 0; ///< the whole, and without its subscript
        bool glued = false;              ///< stays on the row of the one before it
    };
    /// An item in its place.
    struct Piece {
        QRectF rect;
        size_t item = 0;
    };

    WorkingLayout() = default;
    /// `lines` are already covered; the layout keeps them.
    WorkingLayout(std::vector<WorkingLine> lines, const WorkingShows &shows, int pixelSize);

    const std::vector<WorkingLine> &lines() const { return lines_; }
    const std::vector<Item> &items() const { return items_; }
    const WorkingSpan &spanOf(const Item &item) const;
    int pixelSize() const { return pixelSize_; }
    double rowHeight() const;

    std::vector<Piece> place(double width) const;
    double heightOf(const std::vector<Piece> &pieces) const;

    QFont fontOf(const Item &item) const;
    QFont subscriptFont() const;
    /// Room around a figure, inside of its box.
    double padding() const;

private:
    void add(size_t line, WorkingForm form, const std::vector<WorkingSpan> &spans);
    void measure(Item &item) const;
    bool sameRow(size_t a, size_t b) const; ///< whether two items are of one form of one line
    double widthOfGroup(size_t first) const;
    double widthOfTerm(size_t first) const;

    std::vector<WorkingLine> lines_;
    std::vector<Item> items_;
    int pixelSize_ = 14;
    bool severalForms_ = false; ///< then there is more room between steps
};

/// Whether a span is drawn in a box: figures and what is covered.
bool isBoxed(const WorkingSpan &span);

} // namespace huella
