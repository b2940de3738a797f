// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"
#include "core/estimate/draws.h"

namespace huella {

/// "10,000 simulations": those behind the interval of the current run, in the chosen measure.
class DrawsCard : public ChartCard {
    Q_OBJECT

public:
    DrawsCard(Context &context, QWidget *parent);
    /// Simulates once more, with the same random numbers: a few ms, which no key should wait for.
    void refresh();

private:
    Context &context_;
    std::optional<Draws> draws_; ///< those of the study, kept for the next edit
};

} // namespace huella
