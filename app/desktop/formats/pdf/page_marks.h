// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/pdf/tags.h"

#include <string>
#include <string_view>
#include <vector>

namespace huella {

/// A page with the operators of marked content in the place of the marks that Tags left in it.
struct MarkedPage {
    std::string contents;
    int marks = 0; ///< that were found
    std::vector<bool>
        ids; ///< of its passages those that are in it: a line that could not be taken apart is one passage
};
MarkedPage replaceMarks(std::string_view contents, const Tags &tags, int page);

} // namespace huella
