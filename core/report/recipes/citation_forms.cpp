// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/citation_forms.h"

#include <utility>

namespace huella::recipes {
namespace {

/// Only forms that were read where the publisher gives them, or as several who cite it have them alike; in the publisher's language.
constexpr std::pair<std::string_view, std::string_view> forms[] = {
    // "How to cite this data", full citation
    {"owid_ember_2026",
     "Ember (2026) – with major processing by Our World in Data. “Lifecycle carbon intensity of electricity "
     "generation” [dataset]. Ember, “Yearly Electricity Data Europe”; Ember, “Yearly Electricity Data” "
     "[original data]."},
    // {COUNTRY NAME} {YEAR} {INTERVAL} Carbon Intensity Data (Version …); here all countries
    {"electricitymaps_2024",
     "Electricity Maps (2025). 2024 Yearly Carbon Intensity Data (Version January 27, 2025). Electricity "
     "Maps. https://www.electricitymaps.com."},
    {"epoch_hw", "Epoch AI, “Data on Machine Learning Hardware”. Published online at epoch.ai."},
    // docs/citation.bib of the leaderboard
    {"ml_energy_leaderboard_2024", "Chung, J.-W., Ma, J. J., Wu, R., Liu, J., Kweon, O. J., Xia, Y., Wu, Z. and "
                                   "Chowdhury, M. (2025). The ML.ENERGY Benchmark: "
                                   "Toward Automated Inference Energy Measurement and Optimization. NeurIPS Datasets "
                                   "and Benchmarks. Data: Leaderboard v2."},
    {"ml_energy_leaderboard_2026", "Chung, J.-W., Ma, J. J., Wu, R., Liu, J., Kweon, O. J., Xia, Y., Wu, Z. and "
                                   "Chowdhury, M. (2025). The ML.ENERGY Benchmark: "
                                   "Toward Automated Inference Energy Measurement and Optimization. NeurIPS Datasets "
                                   "and Benchmarks. Data: Leaderboard v3."},
};

} // namespace

std::string_view citationFormOf(std::string_view source)
{
    for (const auto &[id, form] : forms)
        if (id == source)
            return form;
    return {};
}

} // namespace huella::recipes
