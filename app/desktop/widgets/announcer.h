// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huella {

/// Says something to a screen reader without moving the focus. (Qt has an event for that from 6.8 on. Before it, a notification
/// that appears is what screen readers speak of their own accord: a widget of one pixel is one, and shows itself anew.)
class Announcer : public QWidget {
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);
    void say(const QString &text);
};

} // namespace huella
