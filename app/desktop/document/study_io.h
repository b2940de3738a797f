// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/file_io.h"
#include "core/study/file/file.h"

namespace huella {

struct LoadedStudy : ReadStudy {
    bool fromReport = false; ///< it lay in a PDF report, which is no place to save a study in
    FileDigest digest;
};

/// A study from a file, or the one inside a PDF report. The content says which it is, whatever the name.
Result<LoadedStudy> loadStudy(const QString &path);

} // namespace huella
