// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A PDF from anywhere, read without the limits that surround the reader in the program.

#include "tests/fuzz/fuzz.h"

#include "app/desktop/formats/pdf/embedded_study.h"

using namespace huella;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const EmbeddedStudy found = findEmbeddedStudy(fuzz::textOf(data, size), 1u << 20);
    fuzz::require(found.bytes.empty() || found.refusal.empty(), "a study or a reason");
    return 0;
}
