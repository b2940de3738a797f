// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace huella {

/// Ends the typing in a window, as if the field had been left: what stands in a search field is taken or said to be unknown, a
/// number is settled, a name that is typed in a list becomes its row's. Before something is done with what the window shows.
void settleTyping(const QWidget *window);

} // namespace huella
