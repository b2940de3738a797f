// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/report/report_fixture.h"

namespace huella {

/// A study whose tables are wide: long names, much hardware, amounts of every size, two scenarios.
inline Study wideStudy()
{
    Study study = twoScenarios();
    const std::string first = study.scenarios.front().runs.front()->id;
    double hours = 0.01;
    for (const char *name :
         {"Preentrenamiento del modelo de lenguaje iberorrománico ÑANDÚ-7B (castellano, català, galego, euskara)",
          "Fine-tuning, asturianu: toxicity, simplification and summarisation (3.ª línea, ½ de los datos)",
          "Nachbearbeitungsgeschwindigkeitsmessung", "[brackets] first",
          "a/path/of/many/parts/that/has/no/spaces.fa"}) {
        study = duplicateRun(study, first, name);
        const std::string run = study.scenarios.front().runs.back()->id;
        study = setField(study, run, Field::hours, hours *= 37.123);
        study = setField(study, run, Field::gpu, std::string("NVIDIA H100 SXM5 80GB"));
        study = setField(study, run, Field::gpus, 64.0);
        study = setField(study, run, Field::runs, 782.678571);
    }
    return study;
}

} // namespace huella
