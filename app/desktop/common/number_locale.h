// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella {

/// Qt's applications take over the user's locale, and with it C's functions and whatever library calls them would read "1.5" as 1
/// in Spanish. Huella itself asks none of them; this is for the others. To be called right after the application is made.
void keepNumbersPlain();

} // namespace huella
