// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QLabel;

namespace huella {

class BudgetGaugeView;
class NumberField;

/// The study's budget: two fields for it, and what is shown of a scenario held against it.
class BudgetPanel : public QWidget {
    Q_OBJECT

public:
    explicit BudgetPanel(Context &context, QWidget *parent = nullptr);
    /// Against the scenario that is shown.
    void refresh(const ScenarioResult &scenario);
    /// Puts the cursor into the budget of the study or of a year.
    void focusField(bool ofYear);

private:
    void setBudget();
    void refreshRemark();
    void forgetTyping();
    void waitForBudget();
    void refreshYears(const ScenarioResult &scenario);

    Context &context_;
    BudgetGaugeView *gauge_;
    QLabel *studyLabel_, *yearLabel_, *years_, *remark_;
    NumberField *studyKg_, *yearKg_;
    int placeShown_ = -1;
};

} // namespace huella
