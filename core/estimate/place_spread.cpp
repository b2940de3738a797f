// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/spread_list.h"

#include <array>

namespace huella {
namespace {

using Target = Spread::Target;

class PlaceSpread {
public:
    PlaceSpread(SpreadList &list, const Inputs &in, const SpreadContext &context)
        : list_(list), dataset_(list.dataset()), in_(in), context_(context)
    {
    }

    void add()
    {
        if (in_.intensity.origin.kind == OriginKind::given || !in_.place)
            return;
        const Place &p = *in_.place;
        const std::string zone(p.grid);
        const Text rule = in_.intensity.origin.rule;
        if (rule == "rule.place.unknown" || rule == "rule.place.world") {
            // what stands there is not known, as little as any country's: each place without a figure has a key of its own
            const std::string nowhere(p.worldInstead               ? p.code
                                      : rule == "rule.place.world" ? in_.site->zone
                                                                   : "unknown");
            list_.addFactor(
                "grid/" + nowhere, Target::intensity,
                dataset_.bandOr("grid.unknown-place", p.basis == Basis::lifeCycle ? oneSource(p) : "grid.direct"));
        } else if (p.basis != Basis::lifeCycle) {
            list_.addFactor("grid/" + zone, Target::intensity, "grid.direct");
        } else if (p.otherGPerKwh) {
            const Band &band = list_.rule("grid.two-sources");
            const double lower = std::min(p.gPerKwh, *p.otherGPerKwh);
            const double upper = std::max(p.gPerKwh, *p.otherGPerKwh);
            list_.add("grid/" + zone, Target::intensity, lower * SpreadList::lowOf(band) / p.gPerKwh,
                      upper * SpreadList::highOf(band) / p.gPerKwh, band);
        } else {
            list_.addFactor("grid/" + zone, Target::intensity,
                            p.fromElectricityMaps() ? oneSource(p) : dataset_.bandOr(emberOnly(p), oneSource(p)));
        }
        drift(p);
    }

private:
    static size_t sizeOf(const Place &p) { return p.gPerKwh < 100 ? 0 : p.gPerKwh < 250 ? 1 : p.gPerKwh < 450 ? 2 : 3; }
    static Text oneSource(const Place &p)
    {
        static constexpr std::array<Text, 4> ids{"grid.one-source.under-100", "grid.one-source.100-250",
                                                 "grid.one-source.250-450", "grid.one-source.from-450"};
        return ids[sizeOf(p)];
    }
    static Text emberOnly(const Place &p)
    {
        static constexpr std::array<Text, 4> ids{"grid.ember-only.under-100", "grid.ember-only.100-250",
                                                 "grid.ember-only.250-450", "grid.ember-only.from-450"};
        return ids[sizeOf(p)];
    }

    /// The years from the figure to the run, around the pace that the continent has had.
    void drift(const Place &p)
    {
        static constexpr std::array<Text, 3> ids{"drift.1", "drift.2", "drift.3-or-more"};
        static constexpr std::array<Text, 3> europeIds{"drift.europe.1", "drift.europe.2", "drift.europe.3-or-more"};
        const int runYear = context_.year > 0 ? context_.year : dataset_.editionYear();
        const int ahead = p.year > 0 ? runYear - p.year : int(ids.size());
        if (ahead < 1)
            return;
        const size_t step = std::min(size_t(ahead), ids.size()) - 1;
        const bool europe = dataset_.continentOf(p.grid) == "Europe";
        const Band &band = list_.rule(europe ? dataset_.bandOr(europeIds[step], ids[step]) : ids[step]);
        list_.addAsItIs({"drift/" + std::string(p.grid), Target::intensity, SpreadList::lowOf(band),
                         SpreadList::highOf(band), &band, band.central.value_or(1)});
    }

    SpreadList &list_;
    const Dataset &dataset_;
    const Inputs &in_;
    const SpreadContext &context_;
};

} // namespace

void addPlaceSpread(SpreadList &list, const Inputs &in, const SpreadContext &context)
{
    PlaceSpread(list, in, context).add();
}

} // namespace huella
