// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/unfinished.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace huella {

/// A file that is written beside its place and takes it when it is whole and on the disk: what stood there stays until then, and
/// for ever where something fails. Links are followed and stay links. Owner, group and permissions stay as far as the system lets
/// them; set-user-id and set-group-id do not. Of a file with several names (hard links) the one that is written is replaced.
class WholeFile {
public:
    enum class Access { usual, own }; ///< of a file that is new: as the system has it, or for nobody else
    static Result<WholeFile> open(const std::string &path, Access access = Access::usual);
    WholeFile(WholeFile &&other) noexcept;
    WholeFile &operator=(WholeFile &&) = delete;
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;
    ~WholeFile(); ///< what has not taken its place goes

    Result<void> write(std::string_view bytes);
    /// Everything is in the file, and with `onDisk` on the disk. Says what writing did not yet know.
    Result<void> settle(bool onDisk = true);
    /// Takes its place; settles first where that was not done.
    Result<void> takePlace();

    int descriptor() const { return fd_; }
    const std::string &target() const { return target_; } ///< where it goes, links followed
    bool replaces() const { return replaces_; }           ///< something stood there

private:
    explicit WholeFile(std::string place) : place_(std::move(place)) {}
    Result<void> makeBeside(Access access);
    void keepOwnerAndMode();
    void close();

    int fd_ = -1;
    std::string place_; ///< for messages
    std::string target_, temporary_;
    Unfinished unfinished_;
    std::uint64_t written_ = 0;
    bool replaces_ = false, settled_ = false;
};

/// All of it at once. Clears what killed programs left in the folder.
Result<void> writeWhole(const std::string &path, std::string_view bytes,
                        WholeFile::Access access = WholeFile::Access::usual);

/// Takes away what killed programs left beside a file of this path: temporaries that nobody holds any more.
void clearStraysBeside(const std::string &path);

/// The folder of a path: "." for a bare name.
std::string folderOf(const std::string &path);
/// Whether a folder stands there, be it by a link.
bool isFolder(const std::string &path);
/// Writes the folder's entries to the disk, as far as its file system can.
void syncFolder(const std::string &folder);

} // namespace huella
