// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_folder.h"

#include "app/cli/message.h"
#include "app/cli/output.h"

#include <filesystem>

namespace huella::cli {
namespace {

namespace fs = std::filesystem;

/// What was made so far, to be taken away unless all of it was.
class Made {
public:
    Made() = default;
    Made(const Made &) = delete;
    Made &operator=(const Made &) = delete;
    ~Made()
    {
        std::error_code ignored;
        for (auto path = paths_.rbegin(); path != paths_.rend(); ++path)
            fs::remove(*path, ignored);
    }

    Result<void> folder(const fs::path &path)
    {
        if (path.empty() || fs::is_directory(path))
            return {};
        if (auto above = folder(path.parent_path()); !above)
            return above;
        std::error_code error;
        if (!fs::create_directory(path, error))
            return fileError(path.string(), error ? error.value() : ENOTDIR);
        paths_.push_back(path);
        return {};
    }

    Result<void> file(const fs::path &path, const std::string &text)
    {
        const bool existed = fs::exists(path);
        const std::string name = path.string();
        auto written = deliver(text, &name);
        if (written && !existed)
            paths_.push_back(path);
        return written;
    }

    void keep() { paths_.clear(); }

private:
    std::vector<fs::path> paths_;
};

} // namespace

Result<void> deliverFolder(const std::string &folder, const std::vector<FolderFile> &files)
{
    Made made;
    for (const FolderFile &each : files) {
        const fs::path path = fs::path(folder) / each.name;
        if (auto ready = made.folder(path.parent_path()); !ready)
            return ready;
        if (auto written = made.file(path, each.text); !written)
            return written;
    }
    made.keep();
    return {};
}

} // namespace huella::cli
