// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/edits/edits.h"

#include <QString>

namespace huella {

/// What a step is called in the Edit menu, in the language of the moment: "Undo change of inputs".
QString editName(EditKind kind);

} // namespace huella
