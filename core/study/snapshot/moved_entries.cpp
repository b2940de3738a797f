// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/snapshot/catalogue_snapshot.h"
#include "core/study/snapshot/shipped_records.h"

#include <algorithm>
#include <map>

namespace huella {
namespace {

std::string nameOf(const Facility &f)
{
    return std::string(f.kind == "generic" ? Text("PUE") : f.kind == "provider" ? f.provider : f.region);
}

/// Compares the copies of one dataset with its own records.
class MovedFinder {
public:
    MovedFinder(const Dataset &dataset, const CatalogueSnapshot &pins, std::string_view language,
                std::vector<MovedEntry> &moved)
        : dataset_(dataset), pins_(pins), shipped_(dataset), spanish_(language == "es"), moved_(moved)
    {
    }
    void find()
    {
        for (const Processor &p : pins_.processors)
            compareOrGone(
                std::string(p.name), p.wattsPerCore(), shipped_.find(p),
                [](const Processor &now) { return now.wattsPerCore(); }, "W");
        for (const Accelerator &a : pins_.accelerators)
            compareOrGone(
                std::string(a.name), a.tdpW, shipped_.find(a), [](const Accelerator &now) { return now.tdpW; }, "W");
        findPlaces();
        for (const Facility &f : pins_.facilities)
            compareOrGone(
                nameOf(f), f.pue, shipped_.find(f), [](const Facility &now) { return now.pue; }, "");
        for (const Coefficient &c : pins_.coefficients)
            if (const Coefficient *now = shipped_.find(c))
                compare(std::string(c.id), c.value, now->value, "");
        for (const Equivalence &e : pins_.equivalences)
            if (const Equivalence *now = shipped_.find(e))
                compare(std::string(spanish_ ? e.nameEs : e.nameEn), e.gPerUnit, now->gPerUnit, "g CO₂e");
        for (const Band &b : pins_.bands)
            if (const Band *now = shipped_.find(b)) {
                compare(std::string(b.id), b.low, now->low, "", "low");
                compare(std::string(b.id), b.high, now->high, "", "high");
                compare(std::string(b.id), b.central, now->central, "", "central");
            }
    }

private:
    void findPlaces()
    {
        for (const Place &p : pins_.places)
            comparePlace(p.code, p, shipped_.find(p));
        std::map<int, Dataset> years;
        std::vector<std::string> codes;
        for (const Place &p : pins_.yearPlaces) {
            auto year = years.find(p.year);
            if (year == years.end())
                year = years.emplace(p.year, dataset_.withGridYear(p.year)).first;
            const auto now = year->second.place(p.code);
            comparePlace(std::string(p.code) + " " + std::to_string(p.year), p,
                         now && now->record->year == p.year ? now->record : nullptr);
        }
        for (const Place &p : pins_.comparedPlaces)
            codes.emplace_back(p.code);
        std::map<Text, Place> compared;
        for (const Place &now : dataset_.fromOneSource(codes))
            compared.emplace(now.code, now);
        for (const Place &p : pins_.comparedPlaces) {
            const auto now = compared.find(p.code);
            comparePlace(p.code, p, now == compared.end() ? nullptr : &now->second);
        }
    }
    void comparePlace(std::string_view name, const Place &copy, const Place *now)
    {
        compareOrGone(
            std::string(name), copy.gPerKwh, now, [](const Place &place) { return Real(place.gPerKwh); }, "g CO₂e/kWh");
    }
    void compare(std::string name, Real carried, Real now, std::string_view unit, std::string_view part = {})
    {
        if (carried && now && *carried != *now)
            moved_.push_back({std::move(name), *carried, *now, std::string(unit), std::string(part)});
    }
    template <class T, class Figure>
    void compareOrGone(std::string name, Real carried, const T *now, Figure figure, std::string_view unit)
    {
        if (now)
            compare(std::move(name), carried, figure(*now), unit);
        else
            moved_.push_back({std::move(name), carried.value_or(0), {}, std::string(unit)});
    }

    const Dataset &dataset_;
    const CatalogueSnapshot &pins_;
    ShippedRecords shipped_;
    bool spanish_;
    std::vector<MovedEntry> &moved_;
};

} // namespace

std::vector<MovedEntry> movedEntries(const Study &study)
{
    std::vector<MovedEntry> moved;
    if (!study.pins)
        return moved;
    MovedFinder(Dataset::builtIn(study.dataset), *study.pins, study.language, moved).find();
    for (const auto &[dataset, pins] : study.pins->others)
        MovedFinder(Dataset::builtIn(dataset), *pins, study.language, moved).find();
    return moved;
}

size_t countNewer(const std::vector<MovedEntry> &moved)
{
    return size_t(
        std::count_if(moved.begin(), moved.end(), [](const MovedEntry &entry) { return entry.shipped.has_value(); }));
}

} // namespace huella
