// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella {

/// The text with only letters that XML can hold: Qt writes others as they are, and no program would read the file then.
QString xmlText(QString text);

} // namespace huella
