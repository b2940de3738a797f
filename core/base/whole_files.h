// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whole_file.h"

#include <vector>

namespace huella {

/// Several files of one folder that take their places together. All are written beside their places before the first takes its
/// own, so that what was there stays as it was where one of them cannot be written; then the folders that were made go too. Where
/// one cannot take its place after all, new files go again; those that took the place of others already stay.
class WholeFiles {
public:
    enum class Above { stands, made }; ///< the folder's own folder: it has to be there, or is made as well
    explicit WholeFiles(std::string folder, Above above = Above::made);
    WholeFiles(WholeFiles &&) = default;
    WholeFiles &operator=(WholeFiles &&) = delete;
    WholeFiles(const WholeFiles &) = delete;
    WholeFiles &operator=(const WholeFiles &) = delete;
    ~WholeFiles();

    /// Makes the folder where there is none. Says whether something of another kind stands in a file's place.
    Result<void> prepare(const std::vector<std::string> &names);
    /// A file of this name, which may begin with folders of its own: "es/plan.html".
    Result<void> add(const std::string &name, std::string_view bytes);
    Result<void> finish();

private:
    struct Folder {
        std::string path;
        Unfinished unfinished;
    };
    Result<void> makeFolder(const std::string &path, bool andAbove);
    std::string pathOf(const std::string &name) const;
    void takeBack(size_t placed);

    std::string folder_;
    Above above_;
    std::vector<WholeFile> files_;
    std::vector<Folder> made_;
};

} // namespace huella
