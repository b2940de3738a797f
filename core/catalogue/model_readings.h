// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace huella {

/// One way to understand a name of hardware that stands in no list as it was typed.
struct ModelReading {
    std::string folded;     ///< foldModel of the name that is meant
    std::string_view maker; ///< as records name it, where the text names one: "Tesla A100" is nobody else's; empty: any
};

enum class Hardware { processor, accelerator };

/// What a name may be short for, or longer than: "3090" an RTX 3090, "M60" a Tesla M60, "Gold 6148" a Xeon, "RTX 3090 24GB" an RTX 3090,
/// "EPYC 7763 (Milan)" an EPYC 7763.
struct ModelReadings {
    std::vector<ModelReading> without; ///< what tells no models apart left out: maker, brackets, memory, generation
    std::vector<ModelReading> within;  ///< the same behind a family that people leave out ("rtx", "xeongold")
    std::vector<ModelReading> begun;   ///< what may be only the beginning: "H800" of "H800 SXM5"
    std::optional<double> memoryGb;    ///< that the text says: another card has another power
};
ModelReadings modelReadings(std::string_view name, Hardware kind);

/// True where the model's name, folded, begins with that text and goes on with a word of its own.
bool goesOnAfter(std::string_view model, std::string_view folded);

} // namespace huella
