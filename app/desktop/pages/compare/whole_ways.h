// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/compare/scenario_way.h"

class QListWidget;

namespace huella {

/// The same runs calculated from another dataset.
class DataWay : public ScenarioWay {
    Q_OBJECT

public:
    DataWay(ScenarioDraft &draft, QWidget *parent);
    std::optional<std::vector<Variation>> changes() const override;
    bool isForRuns() const override { return false; }
    void begin() override;

private:
    const DatasetInfo *chosen() const;
    QListWidget *list_;
};

/// A copy as it is, to be changed on Plan.
class CopyWay : public ScenarioWay {
    Q_OBJECT

public:
    CopyWay(ScenarioDraft &draft, QWidget *parent);
    std::optional<std::vector<Variation>> changes() const override { return std::vector<Variation>(); }
    bool isForRuns() const override { return false; }
    void begin() override;
};

} // namespace huella
