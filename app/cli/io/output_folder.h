// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/context.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace huella::cli {

/// A file of a result that is a folder; its name may begin with folders of its own: "es/plan.html".
struct FolderFile {
    std::string name, text;
};
/// Writes all of them into a folder, which is made where there is none. They take their places when all of them are whole; if one
/// cannot be written, what was there stays as it was, and the folders that were made are taken away again.
Result<Status> deliverFolder(const std::string &folder, const std::vector<FolderFile> &files);

} // namespace huella::cli
