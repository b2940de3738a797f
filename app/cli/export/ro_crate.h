// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/output_folder.h"
#include "core/report/document/document.h"
#include "core/study/model/study.h"

namespace huella::cli {

inline constexpr auto crateStudyName = "study.huella";

/// What a folder holds that is handed to a repository.
struct CrateParts {
    std::string study; ///< the study file
    std::string runs;  ///< CSV
    StudyDetails details{};
};

/// A research object (RO-Crate 1.1): the study, its report as a page, its runs as a table, how to cite it, and what all of these are.
std::vector<FolderFile> roCrate(const Document &report, const CrateParts &parts);

} // namespace huella::cli
