// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/early_reading.h"

#include "core/catalogue/dataset.h"
#include "core/wording/wording.h"

#include <fontconfig/fontconfig.h>

#include <clocale>

namespace huella {

EarlyReading::EarlyReading(Language language)
{
    std::setlocale(LC_ALL, ""); // as the application does, which then changes nothing under the thread's hands
    thread_ = std::thread([language] {
        FcInit();
        Dataset::builtIn();
        Wording::of(language);
    });
}

EarlyReading::~EarlyReading() { thread_.join(); }

} // namespace huella
