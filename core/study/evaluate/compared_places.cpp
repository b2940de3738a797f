// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/compared_places.h"

#include <algorithm>

namespace huella {
namespace {

const Place &reference(const Dataset &dataset, const Place *own) { return own ? *own : dataset.worldPlace(); }

} // namespace

const Place *ownPlaceOf(const Inputs &inputs)
{
    return inputs.intensity.origin.kind == OriginKind::given ? nullptr : inputs.place;
}

ComparedPlaces comparedPlaces(const Dataset &dataset, std::span<const std::string> codes, const Place *own)
{
    const Place &beside = reference(dataset, own);
    ComparedPlaces compared;
    const auto isShown = [&](Text code) {
        return std::any_of(compared.places.begin(), compared.places.end(),
                           [code](const ComparedPlace &each) { return each.place->code == code; });
    };
    for (const std::string &code : codes) {
        const Place *place = dataset.placeBeside(code, beside.source);
        const bool isOwn = own && place && place->code == own->code;
        if (!place || (place->worldInstead && !isOwn))
            compared.leftOut.push_back({code, place != nullptr});
        else if (!isShown(place->code))
            compared.places.push_back(
                {code, isOwn ? own : place, huella::beside(footingOf(*place), footingOf(beside))});
    }
    if (own && !isShown(own->code))
        compared.places.push_back({std::string(own->code), own});
    return compared;
}

std::string comparedCode(const Dataset &dataset, const std::string &code, const Place *own)
{
    const Place *place = dataset.placeBeside(code, reference(dataset, own).source);
    return place ? std::string(place->code) : code;
}

} // namespace huella
