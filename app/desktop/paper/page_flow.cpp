// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/page_flow.h"

#include "app/desktop/paper/page_notes.h"

#include <algorithm>

namespace huella {
namespace {

class Paginator {
public:
    Paginator(const std::vector<Fragment> &slices, double height) : slices_(slices), height_(height) {}

    std::vector<PlacedSlice> run(std::vector<size_t> *notes)
    {
        for (size_t i = 0; i < slices_.size();) {
            const size_t end = groupEnd(i);
            if (y_ > 0 && (slices_[i].newPage || !fits(i, end)))
                newPage();
            for (; i < end; ++i)
                place(slices_[i]);
        }
        do
            newPage(); // what is left of the notes
        while (lines_ > 0);
        if (notes)
            *notes = std::move(notes_);
        return std::move(placed_);
    }

private:
    /// What stays together from `first` on; a group that no page can hold is one slice only.
    size_t groupEnd(size_t first) const
    {
        size_t end = first;
        double sum = 0;
        size_t lines = 0;
        do {
            sum += slices_[end].height() + (end > first ? slices_[end].before : 0);
            lines += slices_[end].noteLines;
            ++end;
        } while (end < slices_.size() && slices_[end - 1].keepWithNext && !slices_[end].newPage);
        return sum + footOf(lines) <= height_ ? end : first + 1;
    }

    bool fits(size_t first, size_t end) const
    {
        double bottom = y_;
        size_t lines = lines_;
        for (size_t i = first; i < end; ++i) {
            bottom += slices_[i].before + slices_[i].height();
            lines += slices_[i].noteLines;
        }
        return bottom + footOf(lines) <= height_;
    }

    /// The room that lines of notes take at the foot of a page.
    static double footOf(size_t lines) { return lines == 0 ? 0 : noteRoomAbove + double(lines) * noteLineHeight; }
    double room() const { return height_ - footOf(lines_); }

    void newPage()
    {
        ++page_;
        y_ = 0;
        notes_.push_back(lines_);
        lines_ = std::min(waiting_, size_t(height_ * 0.8 / noteLineHeight));
        waiting_ -= lines_;
    }

    /// As many lines as there is room for; the others wait for the next page.
    void addNotes(size_t lines)
    {
        const double left = height_ - y_ - noteRoomAbove;
        const size_t most = left < noteLineHeight ? 0 : size_t(left / noteLineHeight);
        const size_t here = waiting_ > 0 ? lines_ : std::max(lines_, std::min(lines_ + lines, most));
        waiting_ += lines_ + lines - here;
        lines_ = here;
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
        if (y_ > 0 && y_ + slice.before + slice.height() + footOf(lines_ + slice.noteLines) > height_)
            newPage();
        if (slice.row == 0)
            header_ = slice.repeats ? &slice : nullptr;
        const bool continued = slice.row > 0 && y_ == 0 && header_ && header_->piece == slice.piece;
        if (continued && header_->height() < height_ / 3)
            put(*header_, true);
        if (slice.height() + y_ > room())
            cutUp(slice);
        else
            put(slice, false);
        addNotes(slice.noteLines);
    }

    /// Higher than a page: cut between lines, as late as the page allows.
    void cutUp(Fragment rest)
    {
        while (rest.height() > room() - y_) {
            const double limit = rest.source.top() + (room() - y_ - rest.padTop);
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
    size_t lines_ = 0, waiting_ = 0; ///< of notes: on this page, and without room so far
    std::vector<size_t> notes_;      ///< lines of each page before
    std::vector<PlacedSlice> placed_;
};

} // namespace

std::vector<PlacedSlice> paginate(const std::vector<Fragment> &slices, double pageHeight, std::vector<size_t> *notes)
{
    return Paginator(slices, pageHeight).run(notes);
}

namespace {

int lastPageOf(const std::vector<PlacedSlice> &placed) { return placed.empty() ? 0 : placed.back().page; }

double endOf(const std::vector<PlacedSlice> &placed)
{
    return placed.empty() ? 0 : placed.back().top + placed.back().slice.height();
}

/// The pages before the last end a little earlier, so that it does not stand nearly empty; unless that makes one more of them.
std::vector<PlacedSlice> withFullerLast(const std::vector<Fragment> &slices, double pageHeight, double few,
                                        std::vector<PlacedSlice> placed, std::vector<size_t> *notes)
{
    constexpr double step = pt(8), most = pt(160);
    for (double less = step; less <= most; less += step) {
        std::vector<size_t> shorterNotes;
        std::vector<PlacedSlice> shorter = paginate(slices, pageHeight - less, &shorterNotes);
        if (lastPageOf(shorter) != lastPageOf(placed))
            return placed;
        if (endOf(shorter) < few)
            continue;
        if (notes)
            *notes = std::move(shorterNotes);
        return shorter;
    }
    return placed;
}

} // namespace

std::vector<PlacedSlice> paginateFully(const std::vector<Fragment> &slices, double pageHeight, double few,
                                       std::vector<size_t> *notes)
{
    std::vector<PlacedSlice> placed = paginate(slices, pageHeight, notes);
    if (lastPageOf(placed) == 0 || endOf(placed) > few)
        return placed;
    for (const double part : {0.85, 0.7, 0.55, 0.45}) {
        std::vector<Fragment> closer = slices;
        for (Fragment &slice : closer)
            slice.before *= part;
        std::vector<size_t> tightNotes;
        std::vector<PlacedSlice> tight = paginate(closer, pageHeight, &tightNotes);
        if (lastPageOf(tight) >= lastPageOf(placed))
            continue;
        if (notes)
            *notes = std::move(tightNotes);
        return tight;
    }
    return withFullerLast(slices, pageHeight, few, std::move(placed), notes);
}

} // namespace huella
