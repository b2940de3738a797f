// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/edits/edits.h"
#include "core/study/evaluate/evaluate.h"
#include "tests/core/base/show.h"

#include <numeric>

namespace huella {

inline constexpr int fewDraws = 2000; // enough for what must hold of any number of draws

/// Three runs in Spain and France with processors, memory and accelerators: a pilot, a final run, inference.
inline Study smallProject()
{
    using enum Field;
    Study study = newStudy({"Baseline", "Pilot"}, "en");
    study = setFields(study, "r1",
                      {{cpu, std::string("Intel Xeon E5-2683 v4")},
                       {cores, 12.0},
                       {memoryGb, 64.0},
                       {hours, 12.0},
                       {zone, std::string("ES")}});
    study = setKind(study, "r1", "pilot");
    study = setYears(duplicateRun(study, "r1", "Final"), "r2", 2026, 2028);
    study = setField(setKind(study, "r2", "final"), "r2", hours, 300.0);
    study = setKind(addRun(study, "s1", "Service"), "r3", "inference");
    study = setFields(study, "r3",
                      {{gpu, std::string("NVIDIA A100 SXM4 80 GB")},
                       {gpus, 2.0},
                       {memoryGb, 128.0},
                       {hours, 3.0},
                       {zone, std::string("FR")}});
    study = setYears(study, "r3", 2028, {});
    return setRepeat(study, "r3",
                     Recurrence{2, Recurrence::Every::week, 1, Recurrence::Lasting::years, Calendar::exact});
}

inline double gramsOf(const ScenarioResult &scenario) { return scenario.emissions.total.value(); }
inline double gramsOf(const Study &study) { return gramsOf(Evaluator().central(study).scenarios.front()); }

/// What a scenario comes to when a person adds it to the study.
inline double gramsOf(const Study &study, Scenario scenario)
{
    scenario.id = "s0";
    Study other = study;
    other.scenarios = {std::move(scenario)};
    return gramsOf(other);
}

} // namespace huella
