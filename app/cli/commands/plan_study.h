// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/print/plan_answer.h"
#include "core/study/model/study.h"

namespace huella::cli {

/// The study with the planned run behind the others of its first scenario, and with those that go with it.
Study withPlannedRuns(const Study &study, const PlanAnswer &answer, const std::string &name, const Wording &words);

} // namespace huella::cli
