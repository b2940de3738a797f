// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/fields.h"

#include <stdexcept>
#include <string>

namespace huella {

/// A workload from the columns of batch: "cpu=AMD EPYC 7742; cores=12; hours=1.5". What is not there was not given.
inline Workload workloadOf(std::string_view text)
{
    Workload workload;
    while (!text.empty()) {
        const auto end = text.find("; ");
        const std::string_view part = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 2);
        const auto mark = part.find('=');
        const FieldInfo *field = fieldByColumn(part.substr(0, mark));
        if (!field || mark == std::string_view::npos)
            throw std::logic_error("no such column: " + std::string(part));
        const std::string value(part.substr(mark + 1));
        if (auto *slot = textOf(workload, field->id))
            *slot = value;
        else if (auto *number = numberOf(workload, field->id))
            *number = parsePlainNumber(value).value();
        else
            workload.platform = platformFromText(value).value();
    }
    return workload;
}

} // namespace huella
