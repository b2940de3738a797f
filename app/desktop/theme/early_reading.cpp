// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/early_reading.h"

#include "core/catalogue/dataset.h"
#include "core/wording/wording.h"

#include <fontconfig/fontconfig.h>

#include <locale.h> // NOLINT(modernize-deprecated-headers): the locale of one thread is POSIX's

namespace huella {

EarlyReading::EarlyReading(Language language)
    : thread_([language] {
          // a locale of its own, since the application changes the program's meanwhile
          const locale_t plain = newlocale(LC_ALL_MASK, "C", nullptr);
          const locale_t before = uselocale(plain);
          FcInit();
          Dataset::builtIn();
          Wording::of(language);
          uselocale(before);
          freelocale(plain);
      })
{
}

EarlyReading::~EarlyReading() { thread_.join(); }

} // namespace huella
