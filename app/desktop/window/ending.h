// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/file_commands.h"

#include <QSocketNotifier>

class QSessionManager;

namespace huella {

/// The program is ended from outside: by a signal (SIGTERM, SIGINT, SIGHUP), or with the session. What is unsaved is kept for
/// recovery, or asked about where somebody can be.
class Ending : public QObject {
    Q_OBJECT

public:
    explicit Ending(FileCommands &files, QObject *parent = nullptr);
    ~Ending() override;

private:
    void signalled();
    void endSession(QSessionManager &session);
    FileCommands &files_;
    QSocketNotifier heard_;
};

} // namespace huella
