// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/measure.h"

#include "core/catalogue/dataset.h"
#include "core/estimate/equivalents.h"

#include <algorithm>

namespace huella {

std::string_view toString(Measure measure)
{
    constexpr std::string_view names[] = {"emissions", "energy", "tree_months"};
    return names[size_t(measure)];
}

std::optional<Measure> measureFromName(std::string_view name)
{
    const auto found =
        std::find_if(allMeasures.begin(), allMeasures.end(), [name](Measure m) { return toString(m) == name; });
    return found == allMeasures.end() ? std::nullopt : std::optional(*found);
}

std::string measureList()
{
    std::string list;
    for (const Measure measure : allMeasures)
        list += (list.empty() ? "" : ", ") + std::string(toString(measure));
    return list;
}

MeasureOf::MeasureOf(Measure measure, const Dataset &dataset) : MeasureOf(measure, dataset.equivalent("tree_year")) {}

double MeasureOf::amount(Mass emissions) const
{
    return measure_ == Measure::treeMonths ? treeMonths(emissions, treeYear_) : emissions.value();
}

Interval MeasureOf::interval(const Range &range) const
{
    if (isEnergy())
        return range.energyKwh;
    return {amount(Mass(range.emissionsG.low)), amount(Mass(range.emissionsG.high))};
}

} // namespace huella
