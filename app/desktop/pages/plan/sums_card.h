// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/cards/chart_card.h"
#include "core/study/evaluate/totals.h"

class QButtonGroup;

namespace huella {

/// What a scenario comes to, summed up by what is chosen in the head of the card.
class SumsCard : public ChartCard {
    Q_OBJECT

public:
    explicit SumsCard(Context &context, QWidget *parent = nullptr);
    void refresh(const ScenarioResult &scenario);

signals:
    /// The runs that a bar sums up are to be selected.
    void runsWanted(const std::vector<std::string> &ids);

private:
    void refreshChart(const ScenarioResult &scenario);
    std::vector<ChartAction> actionsOf(const std::string &id);

    Context &context_;
    QWidget *switch_;
    QButtonGroup *by_;
};

} // namespace huella
