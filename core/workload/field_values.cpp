// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/field_values.h"

namespace huella {

bool isAlike(const Workload &a, const Workload &b, Field field)
{
    if (const auto *text = textOf(a, field))
        return *text == *textOf(b, field);
    if (const auto *number = numberOf(a, field))
        return *number == *numberOf(b, field);
    return a.platform == b.platform;
}

bool isGiven(const Workload &workload, Field field)
{
    if (const auto *text = textOf(workload, field))
        return text->has_value();
    if (const auto *number = numberOf(workload, field))
        return number->has_value();
    return workload.platform.has_value();
}

void copyField(Workload &to, const Workload &from, Field field)
{
    if (auto *text = textOf(to, field))
        *text = *textOf(from, field);
    else if (auto *number = numberOf(to, field))
        *number = *numberOf(from, field);
    else
        to.platform = from.platform;
}

} // namespace huella
