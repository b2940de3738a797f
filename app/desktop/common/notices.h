// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace huella {

/// What was done and needs no answer: a report was written, a table was copied. The foot of a window shows it for a while.
class Notices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// `path`: the file or folder that was written, which can be opened from there.
    void say(const QString &text, const QString &path = {}) { emit said(text, path); }

signals:
    void said(const QString &text, const QString &path);
};

} // namespace huella
