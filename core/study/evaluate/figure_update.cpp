// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/figure_update.h"

#include "core/study/evaluate/evaluate.h"

namespace huella {

FigureUpdate figureUpdate(const Study &study)
{
    FigureUpdate update{study.edition, movedEntries(study), {}};
    if (!update.any())
        return {study.edition, {}, {}};
    const StudyResult carried = Evaluator().central(study);
    const StudyResult updated = Evaluator().central(withShippedFigures(study));
    for (size_t i = 0; i < carried.scenarios.size(); ++i)
        update.scenarios.push_back(
            {carried.scenarios[i].name, carried.scenarios[i].emissions.total, updated.scenarios[i].emissions.total});
    return update;
}

} // namespace huella
