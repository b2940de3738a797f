// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/snapshot/shipped_records.h"

#include "core/catalogue/spelling.h"

namespace huella {
namespace {

/// That of a Green Algorithms table, else the default list's by its name or an alias.
template <class T> const T *hardware(Text name, const std::unordered_map<Text, const T *> &gaRecords,
                                     const std::vector<T> &records, const NameIndex &names)
{
    if (const T *theirs = recordOf(gaRecords, name))
        return theirs;
    const auto matches = exactMatches(names, foldModel(name));
    return matches.size() == 1 ? &records[matches.front()] : nullptr;
}

} // namespace

ShippedRecords::ShippedRecords(const Dataset &dataset) : dataset_(dataset)
{
    if (dataset.info().greenAlgorithms) {
        for (const Processor &each : dataset.processors())
            gaProcessors_.emplace(each.name, &each);
        for (const Accelerator &each : dataset.accelerators())
            gaAccelerators_.emplace(each.name, &each);
    }
    for (const Place &each : dataset.places())
        places_.emplace(each.code, &each);
    for (const Provider &provider : dataset.providers())
        for (const Facility *each : dataset.regions(provider.id))
            sites_.emplace(std::pair(each->provider, each->region), each);
    for (const Coefficient &each : dataset.catalogue().coefficients)
        coefficients_.emplace(each.id, &each);
    for (const Equivalence &each : dataset.catalogue().equivalences)
        equivalences_.emplace(each.id, &dataset.equivalence(each.id));
    for (const Band &each : dataset.catalogue().bands)
        bands_.emplace(each.id, &each);
}

const Processor *ShippedRecords::find(const Processor &copy) const
{
    return hardware(copy.name, gaProcessors_, dataset_.catalogue().processors, dataset_.catalogue().processorNames);
}

const Accelerator *ShippedRecords::find(const Accelerator &copy) const
{
    return hardware(copy.name, gaAccelerators_, dataset_.catalogue().accelerators,
                    dataset_.catalogue().acceleratorNames);
}

const Facility *ShippedRecords::find(const Facility &copy) const
{
    if (copy.kind == "generic")
        return &dataset_.unknownSite();
    if (copy.kind == "provider")
        return dataset_.providerMean(copy.provider);
    return recordOf(sites_, std::pair(copy.provider, copy.region));
}

const Place *ShippedRecords::find(const Place &copy) const
{
    if (!copy.code.ends_with(mapsSuffix))
        return recordOf(places_, copy.code);
    const auto maps = dataset_.place(copy.code); // which no list has
    return maps ? maps->record : nullptr;
}

} // namespace huella
