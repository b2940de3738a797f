// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"
#include "core/wording/numbers.h"

#include <span>

namespace huella {

/// A study to begin with: what is usual in a field, to be filled in, or the example. Its names are in one language.
struct Beginning {
    std::string id;
    int order = 0;
    std::string name;  ///< of the field: "Genomics"
    std::string about; ///< what is in it, in a line
    Study study;
};

/// The example, which is the sample of the project.
inline constexpr std::string_view exampleId = "example";

/// Reads a file of resources/studies: order, name, about, and the study with every text as {"en": …, "es": …}.
Result<Beginning> readBeginning(std::string_view json, std::string_view place, Language language);

/// All that the program carries, in their order, the example first; read when they are first asked for.
std::span<const Beginning> builtInBeginnings(Language language);
/// Null where there is none of that name.
const Beginning *builtInBeginning(std::string_view id, Language language);

} // namespace huella
