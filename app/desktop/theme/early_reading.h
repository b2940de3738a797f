// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/numbers.h"

#include <thread>

namespace huella {

/// Reads what every window needs, the system's list of fonts, the catalogue and the words of a language, while the program
/// connects to its display: a second core then does what the window would wait for. To be made before the application, and
/// over before the first font is asked for.
class EarlyReading {
public:
    explicit EarlyReading(Language language);
    EarlyReading(const EarlyReading &) = delete;
    ~EarlyReading(); ///< waits for it

private:
    std::thread thread_;
};

} // namespace huella
