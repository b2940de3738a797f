// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/measure.h"

#include <QObject>

namespace huella {

/// The keys after those of the pages: 5, 6 and 7, with Ctrl in the window.
inline Qt::Key keyOf(Measure measure) { return Qt::Key(Qt::Key_5 + int(measure)); }

/// What a window shows amounts in: on Plan and Compare, in its list of runs, and in the own run of Learn and the projector view. It
/// belongs to the window: no study holds it, and no report follows it.
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
