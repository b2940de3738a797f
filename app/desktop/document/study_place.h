// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"

#include <string>

namespace huella {

/// What of a study is shown: a run, or a scenario as a whole.
struct StudyPlace {
    std::string run, scenario;
};

std::string firstRun(const Study &study);
std::string firstScenario(const Study &study);

/// Where an edit leads from `place`: to the scenario or run that it added, to a neighbour of a run that it took away.
StudyPlace placeAfter(const Study &before, const Study &after, const StudyPlace &place);

} // namespace huella
