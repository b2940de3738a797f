// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planned.h"

namespace huella {

enum class Arithmetic { bf16, fp16, tf32, fp32, fp8 };
std::string_view toString(Arithmetic precision);
std::optional<Arithmetic> precisionFromText(std::string_view text);

/// Dense TFLOP/s of one accelerator at a precision, or nothing where no source has it.
Real peakOf(const Accelerator &accelerator, Arithmetic precision);
/// The band of model FLOPs utilisation that fits: one card alone, older accelerators, or those that large models are trained on.
Text utilisationClass(double accelerators, double peakTflops);

/// Mean power of the whole system for each accelerator while it trained, as it was measured (Patterson et al. 2021); null: none was.
const Coefficient *measuredSystem(const Accelerator &accelerator, const Dataset &dataset);
/// W of one card in the measurements of models of about that many active parameters (ML.ENERGY), their median; nothing: none with it.
Real measuredCardPower(const Accelerator &accelerator, double parameters);

/// "a100" of "NVIDIA A100-SXM4-40GB": what the models of one generation have in common. Empty: the name has none.
std::string familyOf(std::string_view name);

} // namespace huella
