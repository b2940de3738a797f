// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"

#include <type_traits>

namespace huella {

/// What a record of a list of copies is told from the others by.
template <class T> std::string keyIn(std::string_view list, const T &record)
{
    if constexpr (std::is_same_v<T, Processor> || std::is_same_v<T, Accelerator>)
        return std::string(record.name);
    else if constexpr (std::is_same_v<T, Facility>)
        return std::string(record.provider) + "/" + std::string(record.region);
    else if constexpr (std::is_same_v<T, Place>)
        return std::string(record.code)
               + (list == "places_of_years" ? "/" + std::to_string(record.year) : std::string());
    else
        return std::string(record.id);
}

/// A single record among all of them.
template <class T> std::string recordKey(std::string_view list, const T &record)
{
    return std::string(list) + "\n" + keyIn(list, record);
}

/// Visits the lists of the copies with their names in the file.
template <class P, class V> void eachList(P &pins, V visit)
{
    visit("processors", pins.processors);
    visit("accelerators", pins.accelerators);
    visit("places", pins.places);
    visit("places_of_years", pins.yearPlaces);
    visit("places_compared", pins.comparedPlaces);
    visit("sites", pins.facilities);
    visit("coefficients", pins.coefficients);
    visit("equivalences", pins.equivalences);
    visit("bands", pins.bands);
    visit("sources", pins.sources);
}

} // namespace huella
