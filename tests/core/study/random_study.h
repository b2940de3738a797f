// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/edits/edits.h"

#include <array>
#include <random>

namespace huella {

/// The same numbers on every machine: the standard's distributions differ between libraries, its generators do not.
class Random {
public:
    explicit Random(unsigned seed) : bits_(seed) {}
    size_t below(size_t count) { return bits_() % count; }
    bool oneIn(size_t count) { return below(count) == 0; }
    double upTo(double most) { return most * double(below(1'000'001)) / 1e6; }
    template <class Range> const auto &pick(const Range &range) { return range[below(std::size(range))]; }

private:
    std::mt19937 bits_;
};

/// A figure that a person might type for the field; text fields get a name that the catalogue knows.
inline FieldValue plausibleValue(Random &random, Field field)
{
    const Dataset &dataset = Dataset::builtIn();
    switch (field) {
    case Field::cpu: return std::string(random.pick(dataset.processors()).name);
    case Field::gpu: return std::string(random.pick(dataset.accelerators()).name);
    case Field::zone: return std::string(random.pick(dataset.places()).code);
    case Field::provider: return std::string(random.pick(dataset.providers()).name);
    case Field::platform: return std::string(random.pick(std::array{"personal", "server", "cloud"}));
    case Field::cores:
    case Field::gpus: return double(1 + random.below(64));
    case Field::cpuUsage:
    case Field::gpuUsage: return random.upTo(1);
    case Field::cpuTdpPerCoreW: return 1 + random.upTo(30);
    case Field::gpuTdpW: return 50 + random.upTo(900);
    case Field::memoryGb: return random.upTo(1024);
    case Field::machines: return double(1 + random.below(8));
    case Field::machineIdleW: return random.upTo(200);
    case Field::machineFullW: return 200 + random.upTo(1000);
    case Field::hours: return 0.01 + random.upTo(2000);
    case Field::runs: return double(1 + random.below(50));
    case Field::intensityGPerKwh: return random.upTo(900);
    case Field::pue: return 1 + random.upTo(1);
    default: return {};
    }
}

/// A region and its provider, which belong together.
inline std::vector<std::pair<Field, FieldValue>> plausibleSite(Random &random)
{
    const Dataset &dataset = Dataset::builtIn();
    const Provider &provider = random.pick(dataset.providers());
    std::vector<std::pair<Field, FieldValue>> site{{Field::provider, std::string(provider.name)}};
    if (const auto regions = dataset.regions(provider.id); !regions.empty())
        site.emplace_back(Field::region, std::string(random.pick(regions)->region));
    return site;
}

/// Cores are always given: a few models of the catalogue do not say how many they have. Rarer inputs are given rarely.
inline std::vector<std::pair<Field, FieldValue>> plausibleInputs(Random &random)
{
    using enum Field;
    std::vector<std::pair<Field, FieldValue>> inputs;
    if (random.oneIn(3))
        inputs = plausibleSite(random);
    for (Field field : {hours, cores})
        inputs.emplace_back(field, plausibleValue(random, field));
    for (Field field : {cpu, gpu, cpuUsage, gpus, memoryGb, zone, platform})
        if (!random.oneIn(3))
            inputs.emplace_back(field, plausibleValue(random, field));
    for (Field field : {cpuTdpPerCoreW, gpuTdpW, gpuUsage, runs, intensityGPerKwh, pue})
        if (random.oneIn(5))
            inputs.emplace_back(field, plausibleValue(random, field));
    if (random.oneIn(6)) // a whole machine has all of it
        for (Field field : {machines, machineIdleW, machineFullW})
            inputs.emplace_back(field, plausibleValue(random, field));
    return inputs;
}

/// Two scenarios of up to eight runs each, some of them duplicates with other hours.
inline Study randomStudy(Random &random)
{
    Study study = newStudy({"Baseline", "run"}, "en");
    study.seed = random.below(1'000'000);
    study.scenarios.push_back({.id = "s2", .name = "Other", .runs = {}, .dataset = {}});
    study = setFields(study, "r1", plausibleInputs(random));
    for (const char *scenario : {"s1", "s2"})
        for (size_t i = 1 + random.below(7); i > 0; --i) {
            const std::string id = nextRunId(study);
            if (random.oneIn(3)) {
                study = duplicateRun(study, "r" + std::to_string(1 + random.below(study.runCount())), "copy");
                study = setField(study, id, Field::hours, plausibleValue(random, Field::hours));
            } else {
                study = setFields(addRun(study, scenario, "run"), id, plausibleInputs(random));
            }
        }
    return study;
}

} // namespace huella
