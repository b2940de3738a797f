// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/origin.h"

namespace huella {

std::string_view toString(OriginKind kind)
{
    switch (kind) {
    case OriginKind::given: return "given";
    case OriginKind::catalogue: return "catalogue";
    case OriginKind::derived: return "derived";
    case OriginKind::assumed: return "default";
    }
    return {};
}

std::string_view toString(Basis basis)
{
    switch (basis) {
    case Basis::none: return {};
    case Basis::lifeCycle: return "life-cycle";
    case Basis::direct: return "direct";
    case Basis::unstated: return "unstated";
    case Basis::mixed: return "mixed";
    }
    return {};
}

} // namespace huella
