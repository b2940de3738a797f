// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella {

class WorkingView;

/// Makes workings known to screen readers: a list of lines, each as one would say it, and in each what can be opened or
/// uncovered, as buttons. Once is enough.
void installWorkingAccess();

/// Tells a screen reader that the keyboard has moved, or else that the item where it is has changed.
void announceWorking(WorkingView &view, bool focus);

} // namespace huella
