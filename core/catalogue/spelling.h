// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace huella {

/// A clock rate that stands behind "@" is never part of a model; one that stands alone is part of some ("Pentium 4 2.80 GHz").
enum class LoneClock { kept, dropped };

/// The words of a processor's or card's name that tell models apart, folded: without what /proc/cpuinfo, nvidia-smi and lspci
/// write around them (labels, "CPU", "Processor", "64-Core", "@ 2.10GHz", "12th Gen" in front, "with Radeon Graphics", UUIDs).
std::vector<std::string> modelWords(std::string_view name, LoneClock clock = LoneClock::kept);

/// Names of hardware as they are compared: those words without spaces and dashes between them ("xeone52683v4").
std::string foldModel(std::string_view name, LoneClock clock = LoneClock::kept);

/// Names of places as they are compared: without spaces, dashes, apostrophes and points; "and", "&", "y" between words left
/// out; "St." is "Saint"; "Korea, Republic of" is "Republic of Korea". Articles stay: La Palma is not Palma.
std::string foldPlace(std::string_view name);

/// The same for a second and a third try: in any order, without articles, then without words such as "Province of" too.
enum class LeftOut { articles, kinds };
std::string foldPlaceLoosely(std::string_view name, LeftOut leftOut);

/// "Granada (España)" and "Granada, España" as the name and what says which one is meant; "Araba/Álava" as two of one place.
std::optional<std::pair<std::string, std::string>> nameAndQualifier(std::string_view text);

/// A share of a card, as nvidia-smi names it: "NVIDIA A100-SXM4-40GB MIG 1g.5gb" is 1 slice of "NVIDIA A100-SXM4-40GB".
struct CardSlice {
    std::string card;
    int slices = 0;
};
std::optional<CardSlice> cardSlice(std::string_view name);

/// How many there are of a model, said with its name: "2x A100", "4 × H100", "A100 (x8)", Slurm's "gpu:a100:4".
struct CountedModel {
    std::string model;
    int count = 0;      ///< 1 to 9999
    bool plain = false; ///< nothing else can be meant: "2x …" and "…:4" are, "12 Gen …" and "Tegra X2" are not
};
std::optional<CountedModel> countedModel(std::string_view name);

} // namespace huella
