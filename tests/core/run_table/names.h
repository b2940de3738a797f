// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run_table/run_cells.h"
#include "core/workload/fill.h"

namespace huella {

/// Reads names as files do: those of the catalogue, and nothing of a half-typed one.
inline NameReader catalogueNames()
{
    return [](Field field, const std::string &typed) -> tl::expected<std::string, Message> {
        Resolver resolver(Dataset::builtIn());
        WorkloadView said;
        *textOf(said, field) = typed;
        for (const Error &error : unknownNames(said, resolver))
            return tl::unexpected(error.message);
        const auto place = field == Field::zone ? Dataset::builtIn().place(typed) : Lookup<Place>();
        if (field == Field::zone)
            return std::string(place->record->code);
        return field == Field::cpu ? std::string(Dataset::builtIn().processor(typed)->record->name)
                                   : std::string(Dataset::builtIn().accelerator(typed)->record->name);
    };
}

} // namespace huella
