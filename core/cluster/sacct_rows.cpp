// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/sacct_rows.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace huella {
namespace {

/// Which of the sixteen bytes are one of the two, as bits.
inline unsigned marksOf(const char *bytes, char one, char other)
{
#ifdef __SSE2__
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
    const __m128i found =
        _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8(one)), _mm_cmpeq_epi8(block, _mm_set1_epi8(other)));
    return unsigned(_mm_movemask_epi8(found));
#else
    unsigned marks = 0;
    for (unsigned i = 0; i < 16; ++i)
        marks |= unsigned(bytes[i] == one || bytes[i] == other) << i;
    return marks;
#endif
}

} // namespace

SacctRows::SacctRows(std::string_view bytes, const SacctColumns &columns)
    : at_(bytes.data()),
      end_(bytes.data() + bytes.size()),
      columns_(columns),
      starts_(std::make_unique<const char *[]>(mostMarks + 2))
{
}

std::string_view SacctRows::cell(size_t index) const
{
    const char *const begin = starts_[index];
    std::string_view text(begin, size_t(starts_[index + 1] - begin - 1));
    if (text.size() > 1 && text.front() == '"' && text.back() == '"' && columns_.separator != '|')
        text = text.substr(1, text.size() - 2);
    return text;
}

/// Cuts the line at its separators and goes on to the next; false where it is empty.
bool SacctRows::markLine()
{
    begin_ = at_;
    starts_[0] = at_;
    marks_ = 0;
    const char separator = columns_.separator;
    for (const char *block = at_;; block += 16) {
        for (unsigned marks = marksOf(block, separator, '\n'); marks != 0; marks &= marks - 1) {
            const char *const mark = block + std::countr_zero(marks);
            if (*mark == '\n') {
                at_ = mark + 1;
                const char *const stop = mark != begin_ && mark[-1] == '\r' ? mark - 1 : mark;
                starts_[++marks_] = stop + 1;
                return stop != begin_;
            }
            if (marks_ < mostMarks)
                starts_[++marks_] = mark + 1;
        }
    }
}

/// The same for cells between quotation marks, which may hold separators: AllocTRES where commas part the fields.
bool SacctRows::markQuotedLine()
{
    const char *const stop = at_ - 1; // markLine() has found it
    marks_ = 0;
    bool inside = false;
    for (const char *at = begin_; at != stop; ++at) {
        inside = inside != (*at == '"');
        if (*at == columns_.separator && !inside && marks_ < mostMarks)
            starts_[++marks_] = at + 1;
    }
    starts_[++marks_] = (stop != begin_ && stop[-1] == '\r' ? stop - 1 : stop) + 1;
    return stop != begin_;
}

/// The name of a job may hold separators: what there is too much of belongs to it.
void SacctRows::rejoin(size_t extra)
{
    const size_t name = size_t(columns_.of(SacctField::jobName));
    std::copy(starts_.get() + name + 1 + extra, starts_.get() + marks_ + 1, starts_.get() + name + 1);
    marks_ -= extra;
}

void SacctRows::judge()
{
    fields_ = marks_;
    fit_ = Fit::whole;
    if (size_t(at_ - begin_) > longestSacctLine) {
        fit_ = Fit::tooLong;
        return;
    }
    const bool emptyLast = starts_[marks_] - starts_[marks_ - 1] == 1;
    if (emptyLast && marks_ > columns_.count && (columns_.barBehind || marks_ == columns_.count + 1))
        --marks_;
    if (marks_ < columns_.count)
        fit_ = Fit::tooFew;
    else if (marks_ > columns_.count && (!columns_.has(SacctField::jobName) || fields_ > mostMarks))
        fit_ = Fit::tooMany;
    else if (marks_ > columns_.count)
        rejoin(marks_ - columns_.count);
}

bool SacctRows::next()
{
    while (at_ < end_) {
        line_ = nextLine_++;
        const bool some = markLine();
        if (some && columns_.separator != '|' && std::memchr(begin_, '"', size_t(at_ - begin_)))
            markQuotedLine();
        if (!some)
            continue;
        judge();
        return true;
    }
    return false;
}

} // namespace huella
