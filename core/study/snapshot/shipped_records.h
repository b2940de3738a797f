// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"

#include <map>
#include <unordered_map>

namespace huella {

/// The records of the program's own catalogue that a study's copies were taken from, by exact name: a copy that the catalogue
/// does not know is no mistyped name, so nothing is looked for that is like it.
class ShippedRecords {
public:
    /// The dataset must have no copies of a study in front, and outlive this.
    explicit ShippedRecords(const Dataset &dataset);

    const Processor *find(const Processor &copy) const;
    const Accelerator *find(const Accelerator &copy) const;
    const Place *find(const Place &copy) const;
    const Facility *find(const Facility &copy) const;
    const Coefficient *find(const Coefficient &copy) const { return recordOf(coefficients_, copy.id); }
    const Equivalence *find(const Equivalence &copy) const { return recordOf(equivalences_, copy.id); }
    const Band *find(const Band &copy) const { return recordOf(bands_, copy.id); }
    const Source *find(const Source &copy) const { return dataset_.catalogue().source(copy.id); }

private:
    template <class T> using ByText = std::unordered_map<Text, const T *>;

    const Dataset &dataset_;
    ByText<Processor> gaProcessors_;
    ByText<Accelerator> gaAccelerators_;
    ByText<Place> places_;
    std::map<std::pair<Text, Text>, const Facility *> sites_;
    ByText<Coefficient> coefficients_;
    ByText<Equivalence> equivalences_;
    ByText<Band> bands_;
};

} // namespace huella
