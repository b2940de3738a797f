// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/measure.h"

#include <QObject>

namespace huella {

/// What a window shows amounts in, on Plan and Compare and in its list of runs. It belongs to the window: no study holds it, and
/// what is exported does not follow it.
class ScreenMeasure : public QObject {
    Q_OBJECT

public:
    explicit ScreenMeasure(Measure measure = Measure::emissions) : measure_(measure) {}
    Measure measure() const { return measure_; }
    bool isEnergy() const { return measure_ == Measure::energy; }
    void choose(Measure measure)
    {
        if (measure == measure_)
            return;
        measure_ = measure;
        emit changed();
    }

signals:
    void changed();

private:
    Measure measure_;
};

} // namespace huella
