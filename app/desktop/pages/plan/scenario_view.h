// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QGridLayout;

namespace huella {

class BudgetPanel;
class Card;
class HeadlineView;
class RunsCard;
class SumsCard;

/// A scenario as a whole: what it comes to and what is left of the budget, summed up by what one asks, and the table of its runs.
class ScenarioView : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioView(Context &context, QWidget *parent = nullptr);
    void refresh();
    /// Puts the cursor into the budget of the study or of a year.
    void focusBudget(bool ofYear);
    void focusRuns();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool stacked);
    void refreshHeadline(const ScenarioResult &scenario);
    QString about(const ScenarioResult &scenario) const;

    Context &context_;
    Card *answer_;
    HeadlineView *headline_;
    BudgetPanel *budget_;
    SumsCard *sums_;
    RunsCard *runs_;
    QGridLayout *grid_ = nullptr;
    bool stacked_ = false;
};

} // namespace huella
