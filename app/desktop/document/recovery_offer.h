// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/document/recovery_file.h"

namespace huella {

/// What came of asking about unsaved work that was left.
struct RecoveryAnswer {
    std::optional<RecoveredStudy> restored;
    LeftBehind left; ///< the file of what is restored
    int waiting = 0; ///< of which nothing was decided
    bool any = false;
};
/// Asks about one after the other until one is restored: what it is, when it was kept, and what tells it from its file. What cannot
/// be read is kept and said. Nothing that nobody has decided about is deleted, except what its file holds too.
RecoveryAnswer askAboutRecovery(Context &context, QWidget *parent);

/// What a person is told about it.
QString recoveryText(const RecoveredStudy &found, const Context &context);

} // namespace huella
