// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/compare/scenario_draft.h"

#include <QWidget>

namespace huella {

/// One way to another scenario, as a page of the dialog.
class ScenarioWay : public QWidget {
    Q_OBJECT

public:
    ScenarioWay(ScenarioDraft &draft, QWidget *parent) : QWidget(parent), draft_(draft) {}

    /// What changes; nothing while something is still to be chosen.
    virtual std::optional<std::vector<Variation>> changes() const = 0;
    /// Whether it is for some runs, which are ticked; else for the scenario as a whole.
    virtual bool isForRuns() const { return true; }
    virtual bool leavesOthersOut() const { return false; }
    /// It may not be compared with the baseline, whatever it comes to.
    virtual bool isApart() const { return false; }
    /// Other runs are ticked.
    virtual void runsChanged() {}
    /// The keyboard goes to where one begins.
    virtual void begin() = 0;

signals:
    void changed();
    void wanted(); ///< what is chosen is to be made a scenario

protected:
    ScenarioDraft &draft_;
    const Context &context() const { return draft_.context(); }
};

} // namespace huella
