// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The datasets of the shipped catalogue, each made when it is first asked for; and the user's own copy of chips, which one of them shows.

#include "core/catalogue/own_chips_folder.h"

#include <algorithm>
#include <array>
#include <deque>
#include <mutex>

namespace huella {
namespace {

constexpr std::array<DatasetInfo, 5> datasets{{{"huella-2026", Basis::lifeCycle, false},
                                               {"green-algorithms-3.1", Basis::lifeCycle, true, true},
                                               {"green-algorithms-3.0", Basis::mixed, true},
                                               {"green-algorithms-2.2", Basis::mixed, true},
                                               {"green-algorithms-1.0", Basis::mixed, true}}};

/// Kept for good: what was calculated looks into them.
const Dataset &ofOtherCatalogue(const Catalogue &catalogue, const DatasetInfo &info)
{
    static std::map<std::pair<const Catalogue *, Text>, Dataset> made;
    return made.try_emplace(std::pair(&catalogue, info.id), catalogue, info).first->second;
}

/// The copy, read when it is first asked for, and the dataset that shows it.
class OwnCopy {
public:
    void lookIn(std::string folder)
    {
        const std::lock_guard lock(mutex_);
        folder_ = std::move(folder);
        isRead_ = false;
        shown_ = nullptr;
        ++round_;
    }
    std::shared_ptr<const OwnChips> chips()
    {
        const std::lock_guard lock(mutex_);
        return read();
    }
    const Dataset &dataset(const DatasetInfo &info)
    {
        const std::lock_guard lock(mutex_);
        if (!shown_)
            shown_ = &made_.emplace_back(Catalogue::builtIn(), info, read());
        return *shown_;
    }
    int round()
    {
        const std::lock_guard lock(mutex_);
        return round_;
    }

private:
    std::shared_ptr<const OwnChips> read()
    {
        if (!std::exchange(isRead_, true)) {
            const ChipTables tables = keptChipTables(folder_);
            chips_ = tables.cpus.empty() ? nullptr : readOwnChips(tables);
            if (chips_ && chips_->empty())
                chips_ = nullptr;
        }
        return chips_;
    }

    std::mutex mutex_;
    std::string folder_;
    bool isRead_ = false;
    std::shared_ptr<const OwnChips> chips_;
    std::deque<Dataset> made_; ///< kept for good: what was calculated looks into them
    const Dataset *shown_ = nullptr;
    int round_ = 0;
};

OwnCopy &ownCopy()
{
    static OwnCopy copy;
    return copy;
}

} // namespace

std::span<const DatasetInfo> Dataset::all() { return datasets; }

const DatasetInfo *Dataset::info(std::string_view id)
{
    const auto found = std::find_if(datasets.begin(), datasets.end(), [&](const DatasetInfo &d) { return d.id == id; });
    return found == datasets.end() ? nullptr : &*found;
}

const Dataset &Dataset::builtIn(std::string_view id)
{
    const DatasetInfo &wanted = info(id) ? *info(id) : datasets.front();
    if (const Catalogue *other = OtherCatalogue::current())
        return ofOtherCatalogue(*other, wanted);
    if (wanted.ownChips)
        return ownCopy().dataset(wanted);
    // Made on first use: a program that only needs the default does not pay for the others.
    static std::array<std::once_flag, datasets.size()> once;
    static std::array<std::unique_ptr<const Dataset>, datasets.size()> made;
    const auto index = size_t(&wanted - datasets.data());
    std::call_once(once[index], [&] { made[index] = std::make_unique<const Dataset>(Catalogue::builtIn(), wanted); });
    return *made[index];
}

void Dataset::lookForOwnChipsIn(std::string folder) { ownCopy().lookIn(std::move(folder)); }
std::shared_ptr<const OwnChips> Dataset::ownChips() { return ownCopy().chips(); }
int Dataset::ownChipsRound() { return ownCopy().round(); }

} // namespace huella
