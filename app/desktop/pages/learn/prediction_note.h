// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"

#include <QLabel>

namespace huella {

/// What was predicted in a step before, and quieter what had been asked there, each on one line that is elided where there is no
/// room. Its text is all of both, for who hears it or points at it.
class PredictionNote : public QLabel {
    Q_OBJECT

public:
    explicit PredictionNote(QWidget *parent);
    void setWords(const QString &predicted, const QString &asked);
    void setTheme(const Theme &theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme theme_ = Theme::light();
    QString predicted_, asked_;
};

} // namespace huella
