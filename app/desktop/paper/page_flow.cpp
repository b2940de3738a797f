// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/page_flow.h"

#include <algorithm>

namespace huella {
namespace {

class Paginator {
public:
    Paginator(const std::vector<Fragment> &slices, double height) : slices_(slices), height_(height) {}

    std::vector<PlacedSlice> run()
    {
        for (size_t i = 0; i < slices_.size();) {
            const size_t end = groupEnd(i);
            if (y_ > 0 && (slices_[i].newPage || !fits(i, end)))
                newPage();
            for (; i < end; ++i)
                place(slices_[i]);
        }
        return std::move(placed_);
    }

private:
    /// What stays together from `first` on; a group that no page can hold is one slice only.
    size_t groupEnd(size_t first) const
    {
        size_t end = first;
        double sum = 0;
        do {
            sum += slices_[end].height() + (end > first ? slices_[end].before : 0);
            ++end;
        } while (end < slices_.size() && slices_[end - 1].keepWithNext && !slices_[end].newPage);
        return sum <= height_ ? end : first + 1;
    }

    bool fits(size_t first, size_t end) const
    {
        double bottom = y_;
        for (size_t i = first; i < end; ++i)
            bottom += slices_[i].before + slices_[i].height();
        return bottom <= height_;
    }

    void newPage()
    {
        ++page_;
        y_ = 0;
    }

    void put(const Fragment &slice, bool repeated)
    {
        if (y_ > 0 && !repeated)
            y_ += slice.before;
        placed_.push_back({slice, page_, y_, repeated});
        y_ += slice.height();
    }

    void place(const Fragment &slice)
    {
        if (y_ > 0 && y_ + slice.before + slice.height() > height_)
            newPage();
        if (slice.row == 0)
            header_ = &slice;
        const bool continued = slice.row > 0 && y_ == 0 && header_ && header_->piece == slice.piece;
        if (continued && header_->height() < height_ / 3)
            put(*header_, true);
        if (slice.height() + y_ > height_)
            cutUp(slice);
        else
            put(slice, false);
    }

    /// Higher than a page: cut between lines, as late as the page allows.
    void cutUp(Fragment rest)
    {
        while (rest.height() > height_ - y_) {
            const double limit = rest.source.top() + (height_ - y_ - rest.padTop);
            double cut = limit;
            for (const double candidate : rest.cuts)
                if (candidate <= limit && candidate > rest.source.top() + pt(1))
                    cut = candidate;
            Fragment part = rest;
            part.source.setBottom(cut);
            part.padBottom = 0;
            part.last = false;
            put(part, false);
            newPage();
            rest.source.setTop(cut);
            rest.padTop = rest.before = 0;
            rest.first = false;
        }
        put(rest, false);
    }

    const std::vector<Fragment> &slices_;
    double height_;
    const Fragment *header_ = nullptr;
    double y_ = 0;
    int page_ = 0;
    std::vector<PlacedSlice> placed_;
};

} // namespace

std::vector<PlacedSlice> paginate(const std::vector<Fragment> &slices, double pageHeight)
{
    return Paginator(slices, pageHeight).run();
}

std::vector<PlacedSlice> paginateFully(const std::vector<Fragment> &slices, double pageHeight, double few)
{
    std::vector<PlacedSlice> placed = paginate(slices, pageHeight);
    const auto pagesOf = [](const std::vector<PlacedSlice> &of) { return of.empty() ? 0 : of.back().page; };
    if (pagesOf(placed) == 0 || placed.back().top + placed.back().slice.height() > few)
        return placed;
    for (const double part : {0.85, 0.7, 0.55, 0.45}) {
        std::vector<Fragment> closer = slices;
        for (Fragment &slice : closer)
            slice.before *= part;
        if (std::vector<PlacedSlice> tight = paginate(closer, pageHeight); pagesOf(tight) < pagesOf(placed))
            return tight;
    }
    return placed;
}

} // namespace huella
