// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/transformer.h"

namespace huella {

double parametersOf(const TransformerShape &shape)
{
    const auto [l, h, V, s] = shape;
    return 12 * l * h * h * (1 + 13 / (12 * h) + (V + s) / (12 * l * h));
}

double flopPerToken(const TransformerShape &shape, bool recomputation)
{
    const auto [l, h, V, s] = shape;
    const double attention = s / (6 * h);
    return recomputation ? 96 * l * h * h * (1 + attention + V / (16 * l * h))
                         : 72 * l * h * h * (1 + attention + V / (12 * l * h));
}

} // namespace huella
