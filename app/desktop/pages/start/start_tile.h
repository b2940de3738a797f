// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/start/start_icon.h"
#include "app/desktop/theme/theme.h"

#include <QAbstractButton>

namespace huella {

/// A way to start: all of it is the button. Its name is title, description and what stands at its foot.
class StartTile : public QAbstractButton {
    Q_OBJECT

public:
    StartTile(StartIcon icon, QWidget *parent);
    void setWords(const QString &title, const QString &about, const QString &foot);
    void setTheme(const Theme &theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int heightOf(const QString &text, const QFont &font, int width) const;
    StartIcon icon_;
    QString title_, about_, foot_;
    Theme theme_;
};

} // namespace huella
