// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"

namespace huella {

/// A finished caption of a figure taken apart, for formats that count figures themselves: "Figure ", 3, ". " and the rest.
struct NumberedCaption {
    std::string word, point;
    int number = 0; ///< 0: it has none, and all of it is text
    std::string text;
};
NumberedCaption numberedCaption(const std::string &caption, const Wording &words);

} // namespace huella
