// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/numbers.h"

#include <thread>

namespace huella {

/// Reads what every window needs, the system's list of fonts, the catalogue and the words of a language, while the program
/// connects to its display and reads its study: a second core then does what the window would wait for. To be made before the
/// application. Whoever asks for the catalogue or the words meanwhile waits for them.
class EarlyReading {
public:
    explicit EarlyReading(Language language);
    EarlyReading(const EarlyReading &) = delete;
    ~EarlyReading(); ///< waits for all of it
    /// Waits for the system's list of fonts: to be called when the application is there, before the first font is asked for.
    void takeFonts();
    /// Has Qt make its own list of fonts from it, beside what follows. When our own have been added.
    void listFonts();

private:
    std::jthread fonts_, data_;
};

} // namespace huella
