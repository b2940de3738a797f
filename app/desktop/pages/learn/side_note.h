// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"

#include <QLabel>

namespace huella {

/// Words at the right of a row, and quieter ones behind them, all on one line that is elided where there is no room. Its text is all
/// of both, for who hears it or points at it.
class SideNote : public QLabel {
    Q_OBJECT

public:
    SideNote(const char *name, QWidget *parent);
    void setWords(const QString &first, const QString &quieter);
    void setTheme(const Theme &theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme theme_ = Theme::light();
    QString first_, quieter_;
};

} // namespace huella
