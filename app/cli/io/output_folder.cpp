// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/io/output_folder.h"

#include "core/base/whole_files.h"

namespace huella::cli {

Result<Status> deliverFolder(const std::string &folder, const std::vector<FolderFile> &files)
{
    WholeFiles whole(folder);
    for (const FolderFile &each : files)
        if (auto added = whole.add(each.name, each.text); !added)
            return tl::unexpected(added.error());
    return whole.finish().map([] { return Status::done; });
}

} // namespace huella::cli
