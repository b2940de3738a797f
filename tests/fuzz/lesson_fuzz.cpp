// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A lesson that somebody wrote by hand: refused with words, or one that a sheet can be made of.

#include "tests/fuzz/fuzz.h"

#include "core/teaching/lessons/lesson.h"
#include "core/wording/wording.h"

using namespace huella;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const Language language : {Language::en, Language::es})
        if (const auto lesson = readLesson(fuzz::textOf(data, size), "x.yaml", language); !lesson)
            fuzz::require(Wording::of(language).has(lesson.error().message.key), "a refusal has words");
    return 0;
}
