// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella {

/// A transformer as its authors describe it.
struct TransformerShape {
    double layers = 0, hidden = 0, vocabulary = 0, sequence = 0;
    bool operator==(const TransformerShape &) const = default;
};

// Narayanan et al. 2021, eq. 2 to 4.
/// Its parameters: 12 l h² (1 + 13/(12 h) + (V + s)/(12 l h)).
double parametersOf(const TransformerShape &shape);
/// FLOP of one token in training: forward and twice that backward, 72 l h² (1 + s/(6 h) + V/(12 l h)); with recomputation of the activations
/// forward once more, but for the output layer: 96 l h² (1 + s/(6 h) + V/(16 l h)).
double flopPerToken(const TransformerShape &shape, bool recomputation);

} // namespace huella
