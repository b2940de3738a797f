// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A template of a report, and the marks within a line of it: what is read is written so that it reads back the same.

#include "tests/fuzz/fuzz.h"

#include "core/report/templates/template.h"
#include "core/wording/wording.h"

using namespace huella;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const auto read = readTemplate(text, "x", Language::en);
    if (!read)
        fuzz::require(Wording::of(Language::en).has(read.error().message.key), "a refusal has words");
    else
        fuzz::require(readTemplate(writeTemplate(*read), "x", Language::en).has_value(), "what was written is read");
    const TextRuns runs = readRuns(text.substr(0, text.find('\n')));
    fuzz::require(readRuns(writeRuns(runs)) == runs, "marks come back");
    return 0;
}
