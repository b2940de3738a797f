// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/evaluate/totals.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QTableWidget;
class QToolButton;

namespace huella {

class Card;
class ChartCard;
class HeadlineView;
class InventoryView;
class NumberField;

/// A scenario as a whole: what it comes to, summed up by what one asks, the budget, and the inventory of its runs.
class ScenarioView : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioView(Context &context, QWidget *parent = nullptr);
    void refresh();
    /// Puts the cursor into the budget of the study or of a year.
    void focusBudget(bool ofYear);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildSums();
    void buildBudget();
    void refreshHeadline(const ScenarioResult &scenario);
    void refreshSums(const ScenarioResult &scenario);
    void refreshBudget(const ScenarioResult &baseline);
    void setBudget();
    void refreshRemark();
    void forgetTyping();
    void waitForBudget();

    Context &context_;
    Card *answer_, *budget_;
    HeadlineView *headline_;
    ChartCard *sums_;
    QButtonGroup *by_;
    QLabel *byLabel_, *studyLabel_, *yearLabel_, *left_, *remark_;
    int placeShown_ = -1;
    NumberField *studyKg_, *yearKg_;
    InventoryView *inventory_;
};

} // namespace huella
