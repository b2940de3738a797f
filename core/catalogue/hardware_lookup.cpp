// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processors and accelerators by name: as records spell it, else as people shorten it and machines print it.

#include "core/catalogue/dataset_tables.h"
#include "core/catalogue/model_readings.h"
#include "core/catalogue/spelling.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t mostCandidates = 6; // more than these are a family, and no answer to "which one?"

/// The chip that the default dataset knows under this name, as a Green Algorithms table calls it.
template <class T> const T *inGaTable(const std::vector<T> &gaRecords, const NameIndex &gaNames, const T &ours)
{
    auto matches = exactMatches(gaNames, foldModel(ours.name));
    for (Text alias : ours.aliases)
        if (matches.empty())
            matches = exactMatches(gaNames, foldModel(alias));
    return matches.empty() ? nullptr : &gaRecords[matches.front()];
}

/// The lists that a kind of hardware is looked up in, one after the other.
template <class T> struct HardwareLists {
    const std::vector<T> *pinned;
    const NameIndex *pinnedNames;
    const std::vector<T> &gaRecords;
    const NameIndex &gaNames;
    const std::vector<T> &ours;
    const NameIndex &ourNames;
    bool greenAlgorithms;
};

template <class T> Found<T> ofOurs(const T &record, const HardwareLists<T> &lists)
{
    if (const T *theirs = inGaTable(lists.gaRecords, lists.gaNames, record))
        return {theirs};
    return {&record, lists.greenAlgorithms};
}

template <class T> Lookup<T> byFoldedName(const std::string &folded, const HardwareLists<T> &lists)
{
    if (lists.pinned)
        if (const auto matches = exactMatches(*lists.pinnedNames, folded); !matches.empty())
            return Found<T>{&(*lists.pinned)[matches.front()]};
    if (const auto matches = exactMatches(lists.gaNames, folded); !matches.empty())
        return Found<T>{&lists.gaRecords[matches.front()]};
    const auto matches = exactMatches(lists.ourNames, folded);
    if (matches.size() > 1) {
        NoMatch none{true, {}};
        for (auto match : matches)
            none.candidates.push_back(lists.ours[match].name);
        return tl::unexpected(none);
    }
    if (matches.empty())
        return tl::unexpected(NoMatch{});
    return ofOurs(lists.ours[matches.front()], lists);
}

/// "40 GB" tells cards apart only where their records say how much they have.
bool hasMemory(const Accelerator &card, double gb)
{
    return !card.memoryGb || *card.memoryGb == gb || card.tdpSpread == "variants";
}
bool hasMemory(const Processor &, double) { return false; }

/// The same card as far as its power goes: with 16 and with 32 GB.
bool samePower(const Accelerator &a, const Accelerator &b) { return a.tdpW && a.tdpW == b.tdpW && a.chips == b.chips; }
bool samePower(const Processor &, const Processor &) { return false; }

/// Collects what one kind of reading leads to.
template <class T> class LooseHits {
public:
    LooseHits(const HardwareLists<T> &lists, std::optional<double> memoryGb) : lists_(lists), memoryGb_(memoryGb) {}

    void look(const std::vector<ModelReading> &readings)
    {
        for (const ModelReading &reading : readings)
            if (const auto found = byFoldedName(reading.folded, lists_))
                add(*found, reading.maker);
    }
    /// Models whose names begin so.
    void lookOn(const std::vector<ModelReading> &readings)
    {
        for (const ModelReading &reading : readings) {
            const auto before = [](const NameIndex::value_type &entry, const std::string &text) {
                return entry.first < text;
            };
            for (auto at = std::lower_bound(lists_.ourNames.begin(), lists_.ourNames.end(), reading.folded, before);
                 at != lists_.ourNames.end() && at->first.starts_with(reading.folded) && hits_.size() <= mostCandidates;
                 ++at)
                if (const T &record = lists_.ours[at->second]; goesOn(record, reading.folded))
                    add(ofOurs(record, lists_), reading.maker);
        }
    }
    bool any() const { return !hits_.empty(); }

    Lookup<T> answer() const
    {
        if (hits_.size() > mostCandidates)
            return tl::unexpected(NoMatch{});
        const T &first = *hits_.front().record;
        if (std::all_of(hits_.begin(), hits_.end(),
                        [&](const Found<T> &hit) { return hit.record == &first || samePower(*hit.record, first); }))
            return hits_.front();
        NoMatch none{true, {}};
        for (const Found<T> &hit : hits_)
            none.candidates.push_back(hit.record->name);
        return tl::unexpected(none);
    }

private:
    static bool goesOn(const T &record, std::string_view folded)
    {
        return goesOnAfter(record.name, folded)
               || std::any_of(record.aliases.begin(), record.aliases.end(),
                              [&](Text alias) { return goesOnAfter(alias, folded); });
    }
    bool isOurs(const T *record) const
    {
        return record >= lists_.ours.data() && record < lists_.ours.data() + lists_.ours.size();
    }
    void add(Found<T> found, std::string_view maker)
    {
        const T &record = *found.record;
        const bool another = !maker.empty() && !record.vendor.empty() && record.vendor.find(maker) == Text::npos;
        if (another || (isOurs(&record) && !record.offered) || (memoryGb_ && !hasMemory(record, *memoryGb_)))
            return;
        if (std::any_of(hits_.begin(), hits_.end(), [&](const Found<T> &hit) { return hit.record == &record; }))
            return;
        found.shortened = true;
        hits_.push_back(found);
    }

    const HardwareLists<T> &lists_;
    std::optional<double> memoryGb_;
    std::vector<Found<T>> hits_;
};

template <class T> Lookup<T> loosely(std::string_view name, Hardware kind, const HardwareLists<T> &lists)
{
    const ModelReadings readings = modelReadings(name, kind);
    LooseHits<T> hits(lists, readings.memoryGb);
    hits.look(readings.without);
    if (!hits.any()) {
        hits.look(readings.within);
        hits.lookOn(readings.begun);
    }
    if (!hits.any())
        hits.lookOn(readings.within);
    return hits.any() ? hits.answer() : tl::unexpected(NoMatch{});
}

template <class T> Lookup<T> hardware(std::string_view name, Hardware kind, const HardwareLists<T> &lists)
{
    const std::string folded = foldModel(name);
    auto found = byFoldedName(folded, lists);
    if (found || found.error().ambiguous)
        return found;
    const std::string withoutClock = foldModel(name, LoneClock::dropped);
    if (withoutClock != folded)
        found = byFoldedName(withoutClock, lists);
    return found || found.error().ambiguous ? found : loosely(name, kind, lists);
}

} // namespace

Lookup<Processor> Dataset::processor(std::string_view name) const
{
    const HardwareLists<Processor> lists{pins_ ? &pins_->processors : nullptr,
                                         pins_ ? &pinTables_->processorNames : nullptr,
                                         tables_->gaProcessors,
                                         tables_->gaProcessorNames,
                                         tables_->catalogue.processors,
                                         tables_->catalogue.processorNames,
                                         info_->greenAlgorithms};
    if (auto found = byFoldedName(foldModel(name), lists))
        return found;
    const auto counted = countedModel(name);
    const auto several = [&counted](Lookup<Processor> one) {
        if (one)
            one->count = counted->count;
        return one;
    };
    if (counted) // before a loose reading leaves out "(x2)"
        if (auto found = several(byFoldedName(foldModel(counted->model), lists)))
            return found;
    auto found = hardware<Processor>(name, Hardware::processor, lists);
    if (found || found.error().ambiguous || !counted)
        return found;
    auto counts = several(hardware<Processor>(counted->model, Hardware::processor, lists));
    return counts ? counts : found;
}

Lookup<Accelerator> Dataset::accelerator(std::string_view name) const
{
    return hardware<Accelerator>(name, Hardware::accelerator,
                                 {pins_ ? &pins_->accelerators : nullptr,
                                  pins_ ? &pinTables_->acceleratorNames : nullptr, tables_->gaAccelerators,
                                  tables_->gaAcceleratorNames, tables_->catalogue.accelerators,
                                  tables_->catalogue.acceleratorNames, info_->greenAlgorithms});
}

} // namespace huella
