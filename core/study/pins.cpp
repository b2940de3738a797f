// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/pins.h"

#include "core/catalogue/record_json.h"
#include "core/workload/fill.h"

#include <algorithm>

namespace huella {
namespace {

/// Copies a record so that its texts live in the pins.
template <class T> T owned(const T &record, TextStore &store)
{
    return *readRecord<T>(writeRecord(record), store, {});
}

template <class T, class Key> void addOnce(std::vector<T> &records, const T *record, TextStore &store, Key key)
{
    if (!record)
        return;
    const auto same = [&](const T &known) { return key(known) == key(*record); };
    if (std::none_of(records.begin(), records.end(), same))
        records.push_back(owned(*record, store));
}

class Collector {
public:
    explicit Collector(const Dataset &dataset) : dataset_(dataset) {}

    /// `gridYear`: of the scenario's electricity, 0 for the newest. A zone without a figure of that year has the newest one.
    void add(const Inputs &in, int gridYear)
    {
        addOnce(pins->processors, in.processor, pins->store, [](const Processor &p) { return p.name; });
        addOnce(pins->accelerators, in.accelerator, pins->store, [](const Accelerator &a) { return a.name; });
        if (gridYear > 0 && in.place && in.place->year == gridYear)
            addOnce(pins->yearPlaces, in.place, pins->store, [](const Place &p) { return std::pair(p.code, p.year); });
        else
            addOnce(pins->places, in.place, pins->store, [](const Place &p) { return p.code; });
        const auto siteKey = [](const Facility &f) { return std::string(f.provider) + "/" + std::string(f.region); };
        addOnce(pins->facilities, in.site, pins->store, siteKey);
        if (in.pue.origin.rule == "rule.pue.provider" && in.provider)
            addOnce(pins->facilities, dataset_.providerMean(in.provider->id), pins->store, siteKey);
        if (in.pue.origin.rule == "rule.pue.unknown")
            addOnce(pins->facilities, &dataset_.unknownSite(), pins->store, siteKey);
        addOnce(pins->coefficients, &dataset_.memoryPower(), pins->store, [](const Coefficient &c) { return c.id; });
    }
    void addSources()
    {
        const auto use = [this](Text id) {
            addOnce(pins->sources, dataset_.source(id), pins->store, [](const Source &s) { return s.id; });
        };
        for (const auto &p : pins->processors)
            use(p.source);
        for (const auto &a : pins->accelerators)
            use(a.source);
        for (const auto &p : pins->places)
            use(p.source);
        for (const auto &p : pins->yearPlaces)
            use(p.source);
        for (const auto &f : pins->facilities)
            use(f.source);
        for (const auto &c : pins->coefficients)
            use(c.source);
    }
    std::shared_ptr<Pins> pins = std::make_shared<Pins>();

private:
    const Dataset &dataset_;
};

/// Visits the lists of the pins with their names in the file.
template <class P, class V> void eachList(P &pins, V visit)
{
    visit("processors", pins.processors);
    visit("accelerators", pins.accelerators);
    visit("places", pins.places);
    visit("places_of_years", pins.yearPlaces);
    visit("sites", pins.facilities);
    visit("coefficients", pins.coefficients);
    visit("sources", pins.sources);
}

} // namespace

std::shared_ptr<const Pins> usedEntries(const Study &study)
{
    const Dataset dataset = datasetOf(study);
    Collector collector(dataset);
    for (const Scenario &scenario : study.scenarios) {
        if (!scenario.dataset.empty() && scenario.dataset != study.dataset)
            continue; // a Green Algorithms release stays as it is without us
        const Dataset own = datasetOf(study, scenario);
        Resolver resolver(own);
        for (const RunPointer &run : scenario.runs) {
            Workload workload = run->workload;
            workload.hours = workload.hours.value_or(0); // a run that is not finished yet uses its entries all the same
            const auto inputs = fill(viewOf(workload), resolver);
            if (inputs)
                collector.add(*inputs, scenario.gridYear);
        }
    }
    collector.addSources();
    return collector.pins;
}

Json writePins(const Pins &pins)
{
    Json catalogue = Json::object();
    eachList(pins, [&catalogue](const char *name, const auto &records) {
        if (records.empty())
            return;
        Json list = Json::array();
        for (const auto &record : records)
            list.push_back(writeRecord(record));
        catalogue[name] = std::move(list);
    });
    return catalogue;
}

Result<std::shared_ptr<const Pins>> readPins(const Json &catalogue, const std::string &place)
{
    auto pins = std::make_shared<Pins>();
    std::optional<Error> error;
    eachList(*pins, [&]<class T>(const char *name, std::vector<T> &records) {
        const auto list = catalogue.find(name);
        if (list == catalogue.end() || !list->is_array())
            return;
        for (const Json &item : *list) {
            auto record = readRecord<T>(item, pins->store, place + "." + name + "[" + std::to_string(records.size()) + "]");
            if (record)
                records.push_back(std::move(*record));
            else if (!error)
                error = record.error();
        }
    });
    if (error)
        return tl::unexpected(*error);
    return std::shared_ptr<const Pins>(std::move(pins));
}

std::vector<MovedEntry> movedEntries(const Study &study)
{
    std::vector<MovedEntry> moved;
    if (!study.pins)
        return moved;
    const Dataset &shipped = Dataset::builtIn(study.dataset);
    const auto compare = [&moved](Text name, Real carried, Real now, const char *unit) {
        if (carried && now && *carried != *now)
            moved.push_back({std::string(name), *carried, *now, unit});
    };
    for (const Processor &p : study.pins->processors)
        if (const auto found = shipped.processor(p.name))
            compare(p.name, p.wattsPerCore(), found->record->wattsPerCore(), "W");
    for (const Accelerator &a : study.pins->accelerators)
        if (const auto found = shipped.accelerator(a.name))
            compare(a.name, a.tdpW, found->record->tdpW, "W");
    for (const Place &p : study.pins->places)
        if (const auto found = shipped.place(p.code))
            compare(p.code, p.gPerKwh, found->record->gPerKwh, "g CO₂e/kWh");
    for (const Facility &f : study.pins->facilities) {
        if (f.kind == "generic")
            compare("PUE", f.pue, shipped.unknownSite().pue, "");
        else if (const Facility *mean = f.kind == "provider" ? shipped.providerMean(f.provider) : nullptr)
            compare(f.provider, f.pue, mean->pue, "");
        else if (const auto found = shipped.region(f.provider, f.region))
            compare(f.region, f.pue, found->record->pue, "");
    }
    for (const Coefficient &c : study.pins->coefficients)
        compare(c.id, c.value, shipped.coefficient(c.id).value, "");
    return moved;
}

Study withShippedFigures(Study study)
{
    study.pins.reset();
    study.edition = Catalogue::builtIn().edition;
    return study;
}

} // namespace huella
