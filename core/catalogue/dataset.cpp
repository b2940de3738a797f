// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"

#include "core/base/fold.h"
#include "core/catalogue/dataset_tables.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr std::array<DatasetInfo, 4> datasets{{{"huella-2026", Basis::lifeCycle, false},
                                               {"green-algorithms-3.0", Basis::mixed, true},
                                               {"green-algorithms-2.2", Basis::mixed, true},
                                               {"green-algorithms-1.0", Basis::mixed, true}}};

template <class T> std::vector<SearchEntry> entriesOf(std::span<const T> records)
{
    std::vector<SearchEntry> entries;
    for (const T &record : records)
        entries.push_back({record.name, foldText(record.name), record.offered});
    return entries;
}

template <class T> tl::unexpected<NoMatch> several(std::span<const T> records, const std::vector<std::uint32_t> &matches, auto nameOf)
{
    NoMatch none{true, {}};
    for (auto match : matches)
        none.candidates.push_back(nameOf(records[match]));
    return tl::unexpected(none);
}

/// Kept for good: what was calculated looks into them.
const Dataset &ofOtherCatalogue(const Catalogue &catalogue, const DatasetInfo &info)
{
    static std::map<std::pair<const Catalogue *, Text>, Dataset> made;
    return made.try_emplace(std::pair(&catalogue, info.id), catalogue, info).first->second;
}

} // namespace

const PinIndex &Pins::index() const
{
    std::call_once(once_, [this] { index_ = std::make_unique<const PinIndex>(*this); });
    return *index_;
}

std::span<const DatasetInfo> Dataset::all() { return datasets; }

const DatasetInfo *Dataset::info(std::string_view id)
{
    const auto found = std::find_if(datasets.begin(), datasets.end(), [&](const DatasetInfo &d) { return d.id == id; });
    return found == datasets.end() ? nullptr : &*found;
}

const Dataset &Dataset::builtIn(std::string_view id)
{
    const auto index = info(id) ? info(id) - datasets.data() : 0;
    if (const Catalogue *other = OtherCatalogue::current())
        return ofOtherCatalogue(*other, datasets[size_t(index)]);
    // Made on first use: a program that only needs the default does not pay for the others.
    static const auto make = [](int i) { return Dataset(Catalogue::builtIn(), datasets[size_t(i)]); };
    switch (index) {
    case 1: {
        static const Dataset dataset = make(1);
        return dataset;
    }
    case 2: {
        static const Dataset dataset = make(2);
        return dataset;
    }
    case 3: {
        static const Dataset dataset = make(3);
        return dataset;
    }
    default: {
        static const Dataset dataset = make(0);
        return dataset;
    }
    }
}

Dataset::Dataset(const Catalogue &catalogue, const DatasetInfo &info) : info_(&info)
{
    auto tables = std::make_shared<Tables>(catalogue);
    if (info.greenAlgorithms)
        tables->loadGreenAlgorithms(info.id);
    else
        tables->loadDefault();
    tables->indexPlaces();
    tables_ = std::move(tables);
}

Dataset Dataset::withPins(std::shared_ptr<const Pins> pins) const
{
    Dataset view = *this;
    view.pins_ = std::move(pins);
    return view;
}

Dataset Dataset::withGridYear(int year) const
{
    auto places = std::make_shared<YearPlaces>();
    places->year = year;
    std::map<std::pair<Text, Text>, const GridFigure *> figures; // by zone and source
    for (const auto *list : {&catalogue().figures, &catalogue().odblFigures})
        for (const GridFigure &figure : *list)
            if (figure.year == year && figure.basis == "life-cycle" && figure.gPerKwh > 0)
                figures.emplace(std::pair(figure.zone, figure.source), &figure);
    if (!info_->greenAlgorithms)
        for (const Place &newest : tables_->places)
            if (const auto found = figures.find({newest.grid, newest.source}); found != figures.end()) {
                Place place = newest;
                place.gPerKwh = found->second->gPerKwh;
                place.year = year;
                place.otherGPerKwh.reset(); // which was of the newest year
                places->byCode.emplace(place.code, place);
            }
    Dataset view = *this;
    view.year_ = std::move(places);
    return view;
}

/// The record that stands for a place in this view: of the year that was asked for, else the study's own copy.
Found<Place> Dataset::current(const Place &place) const
{
    if (year_ && pins_)
        if (const Place *own = recordOf(pins_->index().yearPlaces, std::pair(place.code, year_->year)))
            return {own, false};
    if (year_)
        if (const auto found = year_->byCode.find(place.code); found != year_->byCode.end())
            return {&found->second, false};
    if (pins_)
        if (const Place *own = recordOf(pins_->index().places, place.code))
            return {own, false};
    return {&place, false};
}

const Catalogue &Dataset::catalogue() const { return tables_->catalogue; }

const Source *Dataset::source(Text id) const
{
    if (const Source *known = tables_->catalogue.source(id))
        return known;
    return pins_ ? recordOf(pins_->index().sources, id) : nullptr;
}

namespace {

/// The chip that the default dataset knows under this name, as a Green Algorithms table calls it.
template <class T>
const T *inGaTable(const std::vector<T> &gaRecords, const NameIndex &gaNames, const T &ours)
{
    auto matches = exactMatches(gaNames, foldName(ours.name));
    for (Text alias : ours.aliases)
        if (matches.empty())
            matches = exactMatches(gaNames, foldName(alias));
    return matches.empty() ? nullptr : &gaRecords[matches.front()];
}

template <class T>
Lookup<T> hardware(std::string_view name, const PinIndex::ByName<T> *pinned, const std::vector<T> &gaRecords, const NameIndex &gaNames,
                   const std::vector<T> &ours, const NameIndex &ourNames, bool greenAlgorithms)
{
    const std::string folded = foldName(name);
    if (pinned)
        if (const T *record = recordOf(*pinned, folded))
            return Found<T>{record, false};
    if (const auto matches = exactMatches(gaNames, folded); !matches.empty())
        return Found<T>{&gaRecords[matches.front()], false};
    const auto matches = exactMatches(ourNames, folded);
    if (matches.size() > 1)
        return several<T>(ours, matches, [](const T &record) { return record.name; });
    if (matches.empty()) {
        const std::span<const T> offered(greenAlgorithms ? gaRecords : ours);
        return tl::unexpected(NoMatch{false, nearestNames(entriesOf(offered), name)});
    }
    const T &record = ours[matches.front()];
    if (const T *theirs = inGaTable(gaRecords, gaNames, record))
        return Found<T>{theirs, false};
    return Found<T>{&record, greenAlgorithms};
}

} // namespace

Lookup<Processor> Dataset::processor(std::string_view name) const
{
    return hardware(name, pins_ ? &pins_->index().processors : nullptr, tables_->gaProcessors, tables_->gaProcessorNames,
                    tables_->catalogue.processors, tables_->catalogue.processorNames, info_->greenAlgorithms);
}

Lookup<Accelerator> Dataset::accelerator(std::string_view name) const
{
    return hardware(name, pins_ ? &pins_->index().accelerators : nullptr, tables_->gaAccelerators, tables_->gaAcceleratorNames,
                    tables_->catalogue.accelerators, tables_->catalogue.acceleratorNames, info_->greenAlgorithms);
}

Lookup<Place> Dataset::place(std::string_view codeOrName) const
{
    const std::string folded = foldName(codeOrName);
    if (pins_)
        if (const Place *own = recordOf(pins_->index().placeNames, folded))
            return current(*own);
    auto matches = exactMatches(tables_->placeCodes, folded);
    if (matches.empty())
        matches = exactMatches(tables_->placeNames, folded);
    if (matches.size() == 1)
        return current(tables_->places[matches.front()]);
    if (matches.size() > 1)
        return several<Place>(tables_->places, matches, [](const Place &place) { return place.code; });
    std::vector<SearchEntry> entries;
    for (const Place &place : tables_->places)
        for (Text name : {place.nameEn, place.nameEs})
            entries.push_back({place.code, foldText(name) + " " + foldText(place.code), true});
    NoMatch none{false, {}};
    for (Text code : nearestNames(entries, codeOrName, 10))
        if (none.candidates.size() < 5 && std::find(none.candidates.begin(), none.candidates.end(), code) == none.candidates.end())
            none.candidates.push_back(code);
    return tl::unexpected(none);
}

Lookup<Provider> Dataset::provider(std::string_view name) const
{
    const std::string folded = foldName(name);
    NoMatch none;
    for (const Provider &provider : providers()) {
        const auto same = [&](Text other) { return foldName(other) == folded; };
        if (same(provider.id) || same(provider.name) || std::any_of(provider.aliases.begin(), provider.aliases.end(), same))
            return Found<Provider>{&provider, false};
        none.candidates.push_back(provider.id);
    }
    return tl::unexpected(none);
}

Lookup<Facility> Dataset::region(std::string_view providerName, std::string_view region) const
{
    const std::string folded = foldName(region);
    Text wanted;
    if (!providerName.empty())
        if (const auto found = provider(providerName))
            wanted = found->record->id;
    const auto inPlace = [&](const Facility &f) { return wanted.empty() || f.provider == wanted; };
    const auto pinnedOr = [this](const Facility *facility) {
        if (pins_)
            if (const Facility *own = recordOf(pins_->index().facilities, std::pair(facility->provider, facility->region)))
                return Found<Facility>{own, false};
        return Found<Facility>{facility, false};
    };
    if (pins_)
        if (const auto own = pins_->index().regions.find(folded); own != pins_->index().regions.end())
            for (const Facility *facility : own->second)
                if (inPlace(*facility))
                    return Found<Facility>{facility, false};
    std::vector<const Facility *> matches;
    std::vector<SearchEntry> entries;
    const auto &facilities = info_->greenAlgorithms ? tables_->gaFacilities : tables_->catalogue.facilities;
    for (const Facility &facility : facilities) {
        if ((facility.kind != "region" && facility.kind != "site") || !inPlace(facility))
            continue;
        if (foldName(facility.region) == folded || (!facility.name.empty() && foldName(facility.name) == folded))
            matches.push_back(&facility);
        entries.push_back({facility.region, foldText(facility.region) + " " + foldText(facility.name), true});
    }
    const auto byCode = std::find_if(matches.begin(), matches.end(), [&](const Facility *f) { return foldName(f->region) == folded; });
    if (matches.size() == 1 || (byCode != matches.end() && !wanted.empty()))
        return pinnedOr(byCode != matches.end() ? *byCode : matches.front());
    if (matches.empty())
        return tl::unexpected(NoMatch{false, nearestNames(entries, region)});
    NoMatch none{true, {}};
    for (const Facility *facility : matches)
        none.candidates.push_back(wanted.empty() ? facility->provider : facility->region);
    return tl::unexpected(none);
}

const Facility *Dataset::providerMean(Text provider) const
{
    if (pins_)
        if (const Facility *own = recordOf(pins_->index().means, provider))
            return own;
    for (const Facility &facility : info_->greenAlgorithms ? tables_->gaFacilities : tables_->catalogue.facilities)
        if (facility.kind == "provider" && facility.provider == provider && facility.pue)
            return &facility;
    return nullptr;
}

const Place &Dataset::worldPlace() const
{
    return *current(*tables_->world).record;
}

const Facility &Dataset::unknownSite() const
{
    const Facility *own = pins_ ? pins_->index().unknownSite : nullptr;
    return own ? *own : tables_->unknown;
}

const Coefficient &Dataset::coefficient(Text id) const
{
    const Coefficient *own = pins_ ? recordOf(pins_->index().coefficients, id) : nullptr;
    return own ? *own : tables_->catalogue.coefficient(id);
}

const Equivalence &Dataset::equivalence(Text id) const
{
    if (pins_)
        if (const Equivalence *own = recordOf(pins_->index().equivalences, id))
            return *own;
    const auto theirs = tables_->gaEquivalences.find(id);
    return theirs != tables_->gaEquivalences.end() ? theirs->second : tables_->catalogue.equivalence(id);
}

const Band &Dataset::band(Text id) const
{
    const Band *own = pins_ ? recordOf(pins_->index().bands, id) : nullptr;
    return own ? *own : tables_->catalogue.band(id);
}

int Dataset::editionYear() const
{
    const auto own = pins_ ? yearOfEdition(pins_->edition) : std::nullopt;
    return own ? *own : huella::editionYear(tables_->catalogue);
}

std::span<const Place> Dataset::places() const { return tables_->places; }

std::span<const Processor> Dataset::processors() const
{
    return info_->greenAlgorithms ? tables_->gaProcessors : tables_->catalogue.processors;
}

std::span<const Accelerator> Dataset::accelerators() const
{
    return info_->greenAlgorithms ? tables_->gaAccelerators : tables_->catalogue.accelerators;
}

std::span<const Provider> Dataset::providers() const
{
    return info_->greenAlgorithms ? tables_->gaProviders : tables_->catalogue.providers;
}

std::vector<const Facility *> Dataset::regions(Text provider) const
{
    std::vector<const Facility *> list;
    for (const Facility &facility : info_->greenAlgorithms ? tables_->gaFacilities : tables_->catalogue.facilities)
        if (facility.provider == provider && (facility.kind == "region" || facility.kind == "site"))
            list.push_back(&facility);
    return list;
}

std::vector<Place> Dataset::fromOneSource(std::span<const std::string> codes) const
{
    std::vector<Place> chosen;
    for (const std::string &code : codes)
        if (const auto found = place(code))
            chosen.push_back(*found->record);
    const bool needsMaps = std::any_of(chosen.begin(), chosen.end(), [](const Place &p) { return p.source == "electricitymaps_yearly"; });
    if (!needsMaps || info_->greenAlgorithms)
        return chosen;
    std::vector<Place> fromMaps;
    const bool carried = pins_ && !pins_->comparedPlaces.empty(); // what the study lacks then was in no common source
    for (const Place &place : chosen) {
        if (carried && pins_->index().places.contains(place.code)) {
            if (const Place *own = recordOf(pins_->index().comparedPlaces, place.code))
                fromMaps.push_back(*own);
            continue;
        }
        for (const Place &maps : tables_->mapsPlaces)
            if (maps.code == place.grid) { // the figure is theirs, the place is the one that was asked for
                Place &moved = fromMaps.emplace_back(maps);
                moved.code = place.code;
                moved.nameEn = place.nameEn;
                moved.nameEs = place.nameEs;
                moved.parent = place.parent;
                moved.kind = place.kind;
            }
    }
    return fromMaps;
}

} // namespace huella
