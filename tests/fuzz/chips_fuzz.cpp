// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of chips that somebody has downloaded.

#include "tests/fuzz/fuzz.h"

#include "core/catalogue/own_chips.h"
#include "core/catalogue/record_limits.h"

using namespace huella;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string table(fuzz::textOf(data, size));
    const auto own = readOwnChips({table, table});
    for (const Processor &chip : own->processors)
        fuzz::require(!faultOf(chip) && chip.wattsPerCore().value_or(0) > 0, "a chip can be calculated with");
    for (const Accelerator &card : own->accelerators)
        fuzz::require(!faultOf(card) && card.tdpW.value_or(0) > 0, "a card can be calculated with");
    return 0;
}
