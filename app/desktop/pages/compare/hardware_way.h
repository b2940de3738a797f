// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/compare/scenario_way.h"
#include "app/desktop/pages/plan/choices.h"

class QGridLayout;

namespace huella {

class NumberField;
class SearchField;

/// Another processor or accelerator, or another number of them, at the same hours.
class HardwareWay : public ScenarioWay {
    Q_OBJECT

public:
    HardwareWay(ScenarioDraft &draft, QWidget *parent);
    std::optional<std::vector<Variation>> changes() const override;
    void begin() override;

private:
    SearchField *addSearch(QGridLayout *form, const char *column, const ChoiceList &choices);
    NumberField *addNumber(QGridLayout *form, const char *column);
    void addTo(QGridLayout *form, QWidget *field, const char *column);

    Choices choices_;
    SearchField *processor_, *accelerator_;
    NumberField *cores_, *gpus_;
};

} // namespace huella
