// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace huella {

/// How a run is planned: by hours, or from what is known of a training, a model in use or a pilot. In its place a run that goes with a
/// training says which, and leads there.
class WaySwitch : public QWidget {
    Q_OBJECT

public:
    WaySwitch(Context &context, QWidget *parent);
    void refresh(const Run &run);
    void retranslate();

private:
    void choose(int way);

    Context &context_;
    QWidget *ways_;
    QButtonGroup *buttons_;
    QToolButton *training_; ///< that the run goes with
    bool showing_ = false;
};

} // namespace huella
