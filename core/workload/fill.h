// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/fields.h"
#include "core/workload/inputs.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace huella {

/// Watts that stand for a device nobody named (Lannelongue et al. 2021: the "Any" rows).
inline constexpr double unknownCoreW = 12;
inline constexpr double unknownCardW = 200;

/// Remembers what names led to, so that a file of a million rows looks each up once. Not for use by two threads at a time.
class Resolver {
public:
    explicit Resolver(const Dataset &dataset) : dataset_(dataset) {}
    const Dataset &dataset() const { return dataset_; }

    const Lookup<Processor> &processor(std::string_view name);
    const Lookup<Accelerator> &accelerator(std::string_view name);
    const Lookup<Place> &place(std::string_view name);
    const Lookup<Provider> &provider(std::string_view name);
    const Lookup<Facility> &region(std::string_view provider, std::string_view region);

    /// What to say of a name that leads nowhere: what is near it, and how to give the figure by hand. Looking for what is near
    /// costs far more than the name did: it is done once for a name, and for so many names only.
    Message noMatch(Field field, std::string_view name, std::string_view provider, const NoMatch &none);

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    template <class T> using Memory = std::unordered_map<std::string, Lookup<T>, Hash, std::equal_to<>>;
    template <class T, class Ask> const Lookup<T> &remember(Memory<T> &memory, std::string_view name, Ask ask);

    const Dataset &dataset_;
    Memory<Processor> processors_;
    Memory<Accelerator> accelerators_;
    Memory<Place> places_;
    Memory<Provider> providers_;
    Memory<Facility> regions_;
    std::unordered_map<std::string, Message, Hash, std::equal_to<>> unknown_;
};

/// Fills the gaps of a workload by CONTRACT.md's rules of `estimate`. The error's place is the field's column.
Result<Inputs> fill(const WorkloadView &workload, Resolver &resolver);
Result<Inputs> fill(const Workload &workload, const Dataset &dataset);

/// Every name of a workload that leads nowhere, or to more than one: `fill` stops at the first thing that is wrong.
std::vector<Error> unknownNames(const WorkloadView &workload, Resolver &resolver);

} // namespace huella
