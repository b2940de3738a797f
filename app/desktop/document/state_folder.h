// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella {

/// A folder of the program's own in XDG_STATE_HOME (else ~/.local/state), made for its user alone where it is missing.
QString stateFolder(const QString &name);

} // namespace huella
