// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace huella {

/// Names that a format could take for its marks.
inline const std::vector<std::string> &hostileNames()
{
    static const std::vector<std::string> names{"<script>alert(1)</script>",
                                                "\\input{/etc/passwd}",
                                                "$x_1$ & 50 % #~^_{}",
                                                "=cmd()",
                                                "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
                                                "\U0001F600 ñ |a|b|",
                                                std::string(10000, 'W')};
    return names;
}

} // namespace huella
