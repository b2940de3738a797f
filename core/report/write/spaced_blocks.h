// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace huella {

/// What a format of plain lines has written so far: a line stays free between two blocks, but for the items of a list.
struct SpacedBlocks {
    std::string out;
    bool inList = false;

    /// Before a block; `list`: it is an item.
    void gap(bool list)
    {
        if (!out.empty() && !(inList && list))
            out += "\n";
        inList = list;
    }
};

} // namespace huella
