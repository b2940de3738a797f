// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/compare/scenario_draft.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace huella {

class DraftEstimate;
class RunTicks;
class ScenarioWay;

/// A scenario in one step from the one at hand: what changes to the left, its name and the runs that change to the right, what it
/// would come to below. Making it is one undo step.
class NewScenarioDialog : public QDialog {
    Q_OBJECT

public:
    NewScenarioDialog(Context &context, QWidget *window);
    ~NewScenarioDialog() override;
    /// Over a window, which waits for it.
    static void open(Context &context, QWidget *window);
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addWays();
    void addTabKeys();
    QWidget *right();
    QWidget *foot();
    ScenarioWay *way() const;
    void chooseWay(int index);
    void refresh();
    void runsChanged();
    std::optional<ScenarioPlan> plan() const;

    Context &context_;
    ScenarioDraft draft_;
    QTabBar *tabs_;
    QStackedWidget *ways_;
    QLineEdit *name_ = nullptr;
    RunTicks *runs_ = nullptr;
    DraftEstimate *estimate_ = nullptr;
    QPushButton *make_ = nullptr;
    bool named_ = false; ///< by somebody
};

} // namespace huella
