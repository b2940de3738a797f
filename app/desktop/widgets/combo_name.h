// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace huella {

/// Names a box and the list that it opens, for a screen reader. That list is made when it is first asked for: half a dozen
/// widgets to each box, which no start has to wait for.
void nameCombo(QComboBox *box, const QString &name);

} // namespace huella
