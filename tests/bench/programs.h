// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace huella::bench {

/// A folder that goes away with the program.
class Folder {
public:
    Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder();
    std::string file(const char *name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

/// Runs a program with its output thrown away; peak memory in MiB, 0 when it fails.
double peakOf(const std::vector<std::string> &command);

} // namespace huella::bench
