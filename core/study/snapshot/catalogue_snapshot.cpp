// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/snapshot/catalogue_snapshot.h"

#include "core/estimate/equivalents.h"
#include "core/estimate/spread.h"
#include "core/study/snapshot/snapshot_lists.h"
#include "core/workload/derivation.h"
#include "core/workload/fill.h"

#include <algorithm>
#include <functional>
#include <set>

namespace huella {
namespace {

/// Lets a record's texts live in a store.
struct TextKeeper {
    TextStore &store;
    void operator()(const char *, Text &text) { text = store.keep(std::string(text)); }
    void operator()(const char *, std::vector<Text> &texts)
    {
        for (Text &text : texts)
            text = store.keep(std::string(text));
    }
    template <class T> void operator()(const char *, T &) {}
};

/// Collects what the runs of one dataset use.
class Collector {
public:
    Collector(Dataset dataset, std::shared_ptr<const CatalogueSnapshot> before)
        : pins(std::make_shared<CatalogueSnapshot>()), dataset_(std::move(dataset)), before_(std::move(before))
    {
    }

    void add(const Run &run, const Dataset &dataset, Resolver &resolver)
    {
        Workload workload = run.workload;
        workload.hours = workload.hours.value_or(0); // a run that is not finished yet uses its entries all the same
        auto inputs = fill(viewOf(workload), resolver);
        if (!inputs)
            return addNamed(run.workload, dataset, resolver);
        markDerived(*inputs, run.derivation());
        addInputs(*inputs, dataset.gridYear());
        for (const Band *band : bandsOf(*inputs, dataset, {run.lineage, run.middleYear()}))
            addOnce("bands", pins->bands, band);
        if (inputs->place && inputs->intensity.origin.kind != OriginKind::given)
            compared_.emplace(inputs->place->code);
    }
    /// A place that runs are compared with; in a scenario of another year also as it was then.
    void addPlaceNamed(const std::string &code, const Dataset &dataset)
    {
        if (const auto found = dataset.place(code)) {
            addPlace(found->record, dataset.gridYear());
            compared_.emplace(found->record->code);
        }
    }
    std::shared_ptr<CatalogueSnapshot> finish(const std::string &edition)
    {
        pins->edition = pins->store.keep(edition);
        addCompared();
        for (Text id : referenceAmountIds)
            addOnce("equivalences", pins->equivalences, &dataset_.equivalence(id));
        if (before_) {
            pins->earlier = before_->earlier;
            keepWhatIsUnknown();
        }
        addSources();
        return pins;
    }
    std::shared_ptr<CatalogueSnapshot> pins;

private:
    template <class T> void addOnce(const char *list, std::vector<T> &records, const T *record)
    {
        if (!record)
            return;
        const std::string key = recordKey(list, *record);
        if (!seen_.insert(key).second)
            return;
        T copy = *record;
        TextKeeper keeper{pins->store};
        describe(keeper, copy);
        if (before_)
            if (const auto unknown = before_->unknownFields.find(key); unknown != before_->unknownFields.end())
                pins->unknownFields.insert(*unknown);
        records.push_back(std::move(copy));
    }

    /// A record of the user's own copy of a table is not passed on: it is found there again, or not.
    template <class T> void addChip(const char *list, std::vector<T> &records, const T *record)
    {
        if (record && record->source != ownChipsSource)
            addOnce(list, records, record);
    }

    void addInputs(const Inputs &in, int gridYear)
    {
        addChip("processors", pins->processors, in.processor);
        addChip("accelerators", pins->accelerators, in.accelerator);
        addPlace(in.place, gridYear);
        addOnce("sites", pins->facilities, in.site);
        if (in.pue.origin.rule == "rule.pue.provider" && in.provider)
            addOnce("sites", pins->facilities, dataset_.providerMean(in.provider->id));
        if (in.pue.origin.rule == "rule.pue.unknown")
            addOnce("sites", pins->facilities, &dataset_.unknownSite());
        addOnce("coefficients", pins->coefficients, &dataset_.memoryPower());
    }

    /// A run that cannot be estimated yet, since a name leads nowhere or a number is missing, uses what its other names lead to.
    void addNamed(const Workload &workload, const Dataset &dataset, Resolver &resolver)
    {
        if (workload.cpu)
            if (const auto &found = resolver.processor(*workload.cpu))
                addChip("processors", pins->processors, found->record);
        if (workload.gpu)
            if (const auto &found = resolver.accelerator(*workload.gpu))
                addChip("accelerators", pins->accelerators, found->record);
        if (workload.zone)
            if (const auto &found = resolver.place(*workload.zone))
                addPlace(found->record, dataset.gridYear());
        const auto provider =
            workload.provider ? resolver.provider(*workload.provider) : Lookup<Provider>(tl::unexpected(NoMatch{}));
        if (workload.region)
            if (const auto &found = resolver.region(provider ? provider->record->id : Text(), *workload.region))
                addOnce("sites", pins->facilities, found->record);
        if (provider)
            addOnce("sites", pins->facilities, dataset_.providerMean(provider->record->id));
        addOnce("coefficients", pins->coefficients, &dataset_.memoryPower());
    }

    /// `gridYear`: of the scenario's electricity, 0 for the newest. A zone without a figure of that year has the newest one.
    void addPlace(const Place *place, int gridYear)
    {
        if (place && gridYear > 0 && place->year == gridYear)
            addOnce("places_of_years", pins->yearPlaces, place);
        else
            addOnce("places", pins->places, place);
    }

    /// The common source's figures, where there has to be one.
    void addCompared()
    {
        const auto places = dataset_.fromOneSource(std::vector<std::string>(compared_.begin(), compared_.end()));
        if (!dataset_.info().greenAlgorithms
            && std::any_of(places.begin(), places.end(), std::mem_fn(&Place::fromElectricityMaps)))
            for (const Place &place : places)
                addOnce("places_compared", pins->comparedPlaces, &place);
    }

    /// Lists, and records of the known lists under ids that this version has no use for.
    void keepWhatIsUnknown()
    {
        pins->unknown = before_->unknown;
        const Catalogue &catalogue = dataset_.catalogue();
        const auto keep = [this](const char *list, auto &records, const auto &before, const auto &known) {
            std::set<Text> ids;
            for (const auto &record : known)
                ids.insert(record.id);
            for (const auto &record : before)
                if (!ids.contains(record.id))
                    addOnce(list, records, &record);
        };
        keep("coefficients", pins->coefficients, before_->coefficients, catalogue.coefficients);
        keep("equivalences", pins->equivalences, before_->equivalences, catalogue.equivalences);
        keep("bands", pins->bands, before_->bands, catalogue.bands);
    }

    void addSources()
    {
        const auto use = [this](const auto &records) {
            for (const auto &record : records)
                addOnce("sources", pins->sources, dataset_.source(record.source));
        };
        use(pins->processors), use(pins->accelerators), use(pins->places), use(pins->yearPlaces),
            use(pins->comparedPlaces);
        use(pins->facilities), use(pins->coefficients), use(pins->equivalences);
    }

    Dataset dataset_;
    std::shared_ptr<const CatalogueSnapshot> before_;
    std::set<std::string> seen_;
    std::set<std::string> compared_;
};

void addScenario(Collector &collector, const Study &study, const Scenario &scenario)
{
    const Dataset dataset = datasetOf(study, scenario);
    Resolver resolver(dataset);
    for (const RunPointer &run : scenario.runs)
        collector.add(*run, dataset, resolver);
    for (const std::string &code : study.elsewhere)
        collector.addPlaceNamed(code, dataset);
}

} // namespace

std::shared_ptr<const CatalogueSnapshot> usedEntries(const Study &study)
{
    std::map<std::string, Collector> collectors;
    Collector &own = collectors.emplace(study.dataset, Collector(datasetOf(study), study.pins)).first->second;
    for (const Scenario &scenario : study.scenarios) {
        const std::string &id = scenario.dataset.empty() ? study.dataset : scenario.dataset;
        auto place = collectors.find(id);
        if (place == collectors.end()) {
            Scenario newest{.id = {}, .name = {}, .runs = {}, .dataset = id};
            place = collectors.emplace(id, Collector(datasetOf(study, newest), pinsOf(study, id))).first;
        }
        addScenario(place->second, study, scenario);
    }
    for (const std::string &code : study.elsewhere)
        own.addPlaceNamed(code, datasetOf(study));
    for (auto &[id, collector] : collectors)
        if (&collector != &own)
            own.pins->others.emplace(id, collector.finish(study.edition));
    return own.finish(study.edition);
}

Study withShippedFigures(Study study)
{
    study.pins.reset();
    study.edition = Catalogue::builtIn().edition;
    return study;
}

} // namespace huella
