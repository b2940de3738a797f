// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"

#include <QWidget>

namespace huella {

/// How far a lesson has come: a dot for each step, filled for those behind, longer for the one that is shown, a ring for those to
/// come, so that it reads without colours. Its accessible name says the same.
class StepDots : public QWidget {
    Q_OBJECT

public:
    explicit StepDots(QWidget *parent);
    void setTheme(const Theme &theme);
    void setSteps(int current, int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme theme_ = Theme::light();
    int current_ = 0, count_ = 0;
};

} // namespace huella
