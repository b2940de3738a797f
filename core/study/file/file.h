// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"

namespace huella {

/// The newest schema of the study file that this program knows. 2 (0.2.0): recurring work, training, periods, and scenarios
/// with a dataset or a year of electricity of their own. A study that has none of these is still written as 1.
inline constexpr int studySchema = 2;
inline constexpr std::size_t largestStudy = 64u << 20; ///< bytes

/// What was understood of a study file, and what a person should know about it (replaced bytes, a field of the wrong kind).
struct ReadStudy {
    Study study;
    std::vector<Issue> notes;
};

/// Reads a *.huella text. `place` is the file's name as the user gave it. Refuses what a later version wrote.
Result<ReadStudy> readStudy(std::string_view bytes, std::string_view place);

/// The text of a study: fixed order of fields, indented, so that two versions differ line by line. Carries a copy of every
/// catalogue entry that its runs use.
std::string writeStudy(const Study &study);

} // namespace huella
