// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace huella {

/// A person's ORCID as it is written, "0000-0002-1825-0097", from what somebody typed or pasted: its address, or its digits without
/// hyphens. None where it has another form or its last digit does not check the others (ISO/IEC 7064, MOD 11-2).
std::optional<std::string> orcidOf(std::string_view typed);

} // namespace huella
