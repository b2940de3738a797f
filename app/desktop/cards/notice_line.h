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
    /// It is a part of the window's foot, which has a frame, and one line.
    void setInFoot();

signals:
    void shown(bool now);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameButtons();
    bool isNearest() const;
    void showNotice(const QString &text, const QString &path);
    void fitText();
    QLabel *text_;
    QToolButton *open_, *folder_, *close_;
    int step_ = 0; ///< of the edits, when one was last made or undone
    QString path_, whole_;
    bool inFoot_ = false;
    QTimer leaving_;
};

} // namespace huella
