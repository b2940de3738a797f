// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace huella {

/// A line at the foot of a window that says what was done, with a way to open what was written. It goes by itself.
/// Of several windows the one in front says it.
class NoticeLine : public QFrame {
    Q_OBJECT

public:
    explicit NoticeLine(Context &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameButtons();
    bool isNearest() const;
    void showNotice(const QString &text, const QString &path);
    QLabel *text_;
    QToolButton *open_, *close_;
    QString path_;
    QTimer leaving_;
};

} // namespace huella
