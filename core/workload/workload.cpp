// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/workload.h"

#include "core/workload/fields.h"

#include <array>

namespace huella {
namespace {
constexpr std::array<std::string_view, 3> platformNames{"personal", "server", "cloud"};
}

std::string_view toString(Platform platform) { return platformNames[size_t(platform)]; }

std::optional<Platform> platformFromText(std::string_view text)
{
    for (size_t i = 0; i < platformNames.size(); ++i)
        if (platformNames[i] == text)
            return Platform(i);
    return {};
}

WorkloadView viewOf(const Workload &workload)
{
    WorkloadView view;
    view.platform = workload.platform;
    for (const FieldInfo &field : allFields()) {
        if (const auto *text = textOf(workload, field.id); text && *text)
            *textOf(view, field.id) = **text;
        if (const auto *number = numberOf(workload, field.id))
            *numberOf(view, field.id) = *number;
    }
    return view;
}

} // namespace huella
