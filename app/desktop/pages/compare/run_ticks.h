// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/compare/scenario_draft.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace huella {

/// Which runs of a scenario change: all at first.
class RunTicks : public QWidget {
    Q_OBJECT

public:
    RunTicks(const Context &context, const Scenario &scenario, QWidget *parent);
    /// "Runs to move". Off, where the change is the whole scenario's.
    void setUse(const QString &heading, bool on);
    std::set<std::string, std::less<>> unticked() const;
    bool hasAny() const;

signals:
    void changed();

private:
    void tickAll(bool on);
    void showCount();

    const Context &context_;
    QLabel *heading_, *count_;
    QListWidget *list_;
    QToolButton *all_, *none_;
};

} // namespace huella
