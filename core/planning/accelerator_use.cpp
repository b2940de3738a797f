// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/accelerator_use.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/planning/known_models.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

constexpr std::array<std::string_view, 5> precisions{"bf16", "fp16", "tf32", "fp32", "fp8"};
constexpr double newerPeak = 200; // TFLOP/s at 16 bits: from the A100 on

/// One or two letters and two to four digits: a100, h200, v100, t4 is too short and stays as it is, mi300x has a letter behind.
bool isFamily(std::string_view word)
{
    size_t letters = 0;
    while (letters < word.size() && isLetter(word[letters]))
        ++letters;
    size_t digits = letters;
    while (digits < word.size() && isDigit(word[digits]))
        ++digits;
    const bool ends = digits == word.size() || (digits + 1 == word.size() && isLetter(word[digits]));
    return letters >= 1 && letters <= 2 && digits > letters && digits - letters <= 4 && ends;
}

} // namespace

std::string_view toString(Arithmetic precision) { return precisions[size_t(precision)]; }

std::optional<Arithmetic> precisionFromText(std::string_view text)
{
    for (size_t i = 0; i < precisions.size(); ++i)
        if (precisions[i] == text)
            return Arithmetic(i);
    return {};
}

Real peakOf(const Accelerator &accelerator, Arithmetic precision)
{
    switch (precision) {
    case Arithmetic::bf16:
    case Arithmetic::fp16: return accelerator.fp16Tflops;
    case Arithmetic::fp32: return accelerator.fp32Tflops;
    case Arithmetic::tf32:
    case Arithmetic::fp8: break; // no source at hand has them
    }
    return {};
}

Text utilisationClass(double accelerators, double peakTflops)
{
    if (accelerators <= 1)
        return "mfu.one-gpu";
    return peakTflops >= newerPeak ? "mfu.llm-a100-h100" : "mfu.v100-tpu3";
}

const Coefficient *measuredSystem(const Accelerator &accelerator, const Dataset &dataset)
{
    static constexpr std::array<std::pair<Text, Text>, 4> measured{{{"google-tpu-v2", "training_system_w_tpu_v2"},
                                                                    {"google-tpu-v3", "training_system_w_tpu_v3"},
                                                                    {"p100", "training_system_w_p100"},
                                                                    {"v100", "training_system_w_v100"}}};
    const std::string family = familyOf(accelerator.name);
    for (const auto &[name, id] : measured)
        if (name == accelerator.id || name == family)
            return &dataset.coefficient(id);
    return nullptr;
}

Real measuredCardPower(const Accelerator &accelerator, double parameters)
{
    const std::string family = familyOf(accelerator.name);
    double nearest = 0;
    std::vector<double> watts;
    for (const ModelEnergy &row : ModelCatalogue::builtIn().measured) {
        const double size = row.powerW && row.jPerToken ? activeOf(row) : 0;
        if (size <= 0 || family.empty() || familyOf(row.gpu) != family)
            continue;
        const double distance = std::abs(std::log(size * 1e9 / parameters));
        if (watts.empty() || distance < nearest - 1e-9) {
            watts.clear();
            nearest = distance;
        }
        if (distance <= nearest + 1e-9)
            watts.push_back(*row.powerW);
    }
    if (watts.empty())
        return {};
    std::sort(watts.begin(), watts.end());
    return watts[watts.size() / 2];
}

std::string familyOf(std::string_view name)
{
    for (const std::string &word : foldedWords(name, [](char c) { return isLetter(c) || isDigit(c); }))
        if (isFamily(word))
            return word;
    return {};
}

} // namespace huella
