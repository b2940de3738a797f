// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/compare/scenario_way.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace huella {

class Announcer;
class PlaceTable;

/// One search over countries, zones, islands and regions of clouds. The focus stays in the line, the arrows move the choice; what is
/// typed chooses nothing.
class PlaceWay : public ScenarioWay {
    Q_OBJECT

public:
    PlaceWay(ScenarioDraft &draft, QWidget *parent);
    std::optional<std::vector<Variation>> changes() const override;
    bool isApart() const override;
    void runsChanged() override;
    void begin() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildTable();
    void search();
    int chosen() const;
    void choose(int row);
    bool moveBy(int key);
    void said();

    QLineEdit *typed_;
    QLabel *count_, *note_;
    PlaceTable *table_;
    QTableView *view_;
    Announcer *announcer_;
};

} // namespace huella
