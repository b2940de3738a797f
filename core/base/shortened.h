// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace huella {

/// A text from outside as a sentence may repeat it: at most so many bytes of it, and never half a letter.
inline std::string shortened(std::string_view text, size_t most = 60)
{
    if (text.size() <= most)
        return std::string(text);
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return std::string(text.substr(0, most)) + "…";
}

} // namespace huella
