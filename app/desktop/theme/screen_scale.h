// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScreen;

namespace huella {

/// Draws all that is on the screens this many times as large as the system has it, at once: fonts, spaces, charts. Windows keep
/// the room that they take on the screen.
void scaleScreens(double factor);
/// The same for a screen that was plugged in.
void scaleScreen(QScreen *screen, double factor);
/// The least that the system itself scales a screen by. Qt paints nothing smaller than one dot for one pixel, so that only
/// what the system enlarges can be made smaller.
double leastSystemScale();

} // namespace huella
