// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/compare/scenario_draft.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <stop_token>

class QLabel;

namespace huella {

/// What the scenario that is being made would come to, against the baseline: the figure at once, its interval as soon as it was
/// simulated in the background.
class DraftEstimate : public QWidget {
    Q_OBJECT

public:
    DraftEstimate(ScenarioDraft &draft, QWidget *parent);
    ~DraftEstimate() override;
    /// `apart`: it may not be compared with the baseline.
    void show(const ScenarioPlan &plan, bool apart);
    /// Nothing to estimate yet: what is still to be done.
    void ask(const QString &what);

private:
    void simulate();
    void write(const Range &range);
    QString baseline() const;

    ScenarioDraft &draft_;
    QLabel *total_, *against_;
    ScenarioPlan plan_;
    CentralTotal central_;
    bool apart_ = false;
    QTimer pause_; ///< while one goes through the list
    QThreadPool background_;
    std::stop_source stop_;
    int serial_ = 0;
};

} // namespace huella
