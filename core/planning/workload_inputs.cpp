// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/workload_inputs.h"

#include "core/planning/plan_fields.h"

namespace huella {

void writeTyped(Json &out, const Workload &workload)
{
    for (const FieldInfo &field : allFields()) {
        if (const auto *text = textOf(workload, field.id); text && *text)
            out[std::string(field.column)] = **text;
        if (const auto *number = numberOf(workload, field.id); number && *number)
            out[std::string(field.column)] = typedNumber(**number);
        if (field.id == Field::platform && workload.platform)
            out[std::string(field.column)] = toString(*workload.platform);
    }
}

Workload readTyped(const Json &in)
{
    Workload workload;
    for (const FieldInfo &field : allFields()) {
        const auto found = in.find(std::string(field.column));
        if (found == in.end())
            continue;
        if (auto *text = textOf(workload, field.id); text && found->is_string())
            *text = found->get<std::string>();
        if (auto *number = numberOf(workload, field.id);
            number && found->is_number() && !checkNumber(field, found->get<double>()))
            *number = found->get<double>();
        if (field.id == Field::platform && found->is_string())
            workload.platform = platformFromText(found->get<std::string>());
    }
    return workload;
}

} // namespace huella
