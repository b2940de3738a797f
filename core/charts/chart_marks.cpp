// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_marks.h"

#include <algorithm>

namespace huella {
namespace {

/// A label with room around it.
struct Label {
    double left, right;
    bool covers(double x) const { return left < x && x < right; }
    bool meets(const Label &other) const { return left < other.right && other.left < right; }
};

Label labelOf(const MarkSize &mark, const MarkPlace &place, double gap)
{
    return {place.left - gap / 2, place.left + mark.width + gap / 2};
}

/// The lowest row where a label meets none that is there and strikes through no line that rises above it.
int freeRow(const std::vector<Label> &labels, const std::vector<MarkPlace> &places, std::span<const MarkSize> marks,
            size_t at)
{
    for (int row = 0;; ++row) {
        bool free = true;
        for (size_t other = at + 1; other < marks.size() && free; ++other)
            free = places[other].row == row ? !labels[at].meets(labels[other])
                                            : places[other].row < row || !labels[at].covers(marks[other].x);
        if (free)
            return row;
    }
}

} // namespace

std::vector<MarkPlace> placeMarks(std::span<const MarkSize> marks, double end, double gap)
{
    std::vector<MarkPlace> places(marks.size());
    std::vector<Label> labels(marks.size(), {0, 0});
    for (size_t i = marks.size();
         i-- > 0;) { // from the right: each further label stands above the lines that it covers
        places[i].left = std::max(0.0, std::min(marks[i].x + gap / 2, end - marks[i].width));
        labels[i] = labelOf(marks[i], places[i], gap);
        places[i].row = freeRow(labels, places, marks, i);
    }
    for (size_t i = 0; i < marks.size(); ++i)
        for (int row = 0; row <= places[i].row; ++row) {
            bool free = true;
            for (size_t other = 0; other < marks.size() && free; ++other)
                free = places[other].row != row
                       || !(other == i ? places[i].left <= marks[i].x : labels[other].covers(marks[i].x));
            if (free)
                places[i].lines.push_back(row);
        }
    return places;
}

int rowsOf(std::span<const MarkPlace> places)
{
    int rows = 0;
    for (const MarkPlace &place : places)
        rows = std::max(rows, place.row + 1);
    return rows;
}

} // namespace huella
