// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/compare/scenario_way.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace huella {

class NumberField;

/// More or fewer times or hours, fewer runs, the electricity of another year.
class TimesWay : public ScenarioWay {
    Q_OBJECT

public:
    TimesWay(ScenarioDraft &draft, QWidget *parent);
    std::optional<std::vector<Variation>> changes() const override;
    bool leavesOthersOut() const override;
    void runsChanged() override;
    void begin() override;

private:
    NumberField *addFactor(QGridLayout *form, const char *name, const char *label);
    void addYears(QGridLayout *form);
    /// Runs that take place once and cannot take place less often.
    size_t onceOnly() const;

    NumberField *times_, *hours_;
    QComboBox *year_;
    QCheckBox *leaveOut_;
    QLabel *once_;
};

} // namespace huella
