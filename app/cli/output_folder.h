// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace huella::cli {

/// A file of a result that is a folder; its name may begin with folders of its own: "es/plan.html".
struct FolderFile {
    std::string name, text;
};
/// Writes all of them into a folder, which is made where there is none. Each file appears when it is whole; if one cannot be
/// written, those that were not there before are taken away again, and so are the folders that were made.
Result<void> deliverFolder(const std::string &folder, const std::vector<FolderFile> &files);

} // namespace huella::cli
