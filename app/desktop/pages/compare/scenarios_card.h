// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"
#include "core/charts/figures_compare.h"

namespace huella {

/// The scenarios beside each other, the baseline first: their order, a new one, and what can be done with each.
class ScenariosCard : public ChartCard {
    Q_OBJECT

public:
    explicit ScenariosCard(Context &context, QWidget *parent = nullptr);
    void refresh();

private:
    void buildTools();
    void chooseOrder(ScenarioOrder order);
    std::vector<ChartAction> actionsOf(const std::string &id);

    Context &context_;
    ScenarioOrder order_ = ScenarioOrder::study;
    QToolButton *sort_, *add_;
    QMenu *orders_;
};

} // namespace huella
