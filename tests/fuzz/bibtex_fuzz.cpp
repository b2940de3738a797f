// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// BibTeX and the head of a picture, as anybody may hand them over.

#include "tests/fuzz/fuzz.h"

#include "core/report/document/bibtex_reader.h"
#include "core/study/model/picture.h"
#include "core/wording/wording.h"

using namespace huella;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const Wording &words = Wording::of(Language::en);
    if (const auto read = readBibtex(text, "x"); !read)
        fuzz::require(words.has(read.error().message.key), "a refusal has words");
    else
        for (const OwnReference &each : *read)
            fuzz::require(!each.key.empty() && normalReference(each) == each, "a work is in its one form");
    if (const auto picture = pictureFrom(std::string(text)); !picture)
        fuzz::require(words.has(picture.error().message.key), "a refusal has words");
    else
        fuzz::require((*picture)->width > 0 && (*picture)->height > 0, "a picture has a size");
    return 0;
}
