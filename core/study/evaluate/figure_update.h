// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/study/snapshot/catalogue_snapshot.h"

namespace huella {

/// What the runs of a scenario that can be estimated come to together.
struct ScenarioUpdate {
    std::string name;
    Mass carried; ///< with the study's own figures, g CO2e
    Mass updated; ///< with the catalogue's, g CO2e
};

/// What it would do to a study to take the shipped catalogue's figures in place of those it carries.
struct FigureUpdate {
    std::string edition;             ///< that the study's figures are of
    std::vector<MovedEntry> figures; ///< which are others now, or gone
    std::vector<ScenarioUpdate> scenarios;
    bool any() const { return countNewer(figures) > 0; }
};

/// Without figures and scenarios where nothing of the study has changed.
FigureUpdate figureUpdate(const Study &study);

} // namespace huella
