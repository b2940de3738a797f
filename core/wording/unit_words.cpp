// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/unit_words.h"

namespace huella {

bool isUnitWord(std::string_view word)
{
    constexpr size_t longest = 24; // bytes
    while (!word.empty() && std::string_view(".,;:)").find(word.back()) != std::string_view::npos)
        word.remove_suffix(1); // of the sentence
    const size_t slash = word.find('/');
    return word.size() <= longest && slash != std::string_view::npos && slash > 0 && slash + 1 < word.size()
           && word.find('/', slash + 1) == std::string_view::npos
           && word.find_first_of(".:\\") == std::string_view::npos;
}

} // namespace huella
