// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace huella {

class Actions;

/// Cut, Copy, Paste and Select all for whatever has the focus: each does what its keys do there, so that a field, the report or a
/// table needs to know of keys only. They are on where they do something.
class EditActions : public QObject {
    Q_OBJECT

public:
    EditActions(const Actions &actions, QWidget *window);
    /// What is selected and what is in the clipboard say nothing when they change: asked for before the actions are shown.
    void refresh();

private:
    void focusMoved(QWidget *now);
    void press(QKeySequence::StandardKey key);

    const Actions &actions_;
    QWidget *window_;
    QPointer<QWidget> target_; ///< that had the focus before a menu took it
};

} // namespace huella
