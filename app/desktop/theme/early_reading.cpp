// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/early_reading.h"

#include "core/catalogue/dataset.h"
#include "core/wording/wording.h"

#include <QFontDatabase>

#include <fontconfig/fontconfig.h>

#include <locale.h> // NOLINT(modernize-deprecated-headers): the locale of one thread is POSIX's

namespace huella {
namespace {

/// With a locale of its own, since the application changes the program's meanwhile.
template <class Work> std::jthread beside(Work work)
{
    return std::jthread([work] {
        const locale_t plain = newlocale(LC_ALL_MASK, "C", nullptr);
        const locale_t before = uselocale(plain);
        work();
        uselocale(before);
        freelocale(plain);
    });
}

} // namespace

EarlyReading::EarlyReading(Language language)
    : fonts_(beside([] { FcInit(); })), data_(beside([language] {
          Dataset::builtIn();
          Wording::of(language);
      }))
{
}

EarlyReading::~EarlyReading() = default;

void EarlyReading::takeFonts() { fonts_.join(); }

void EarlyReading::listFonts()
{
    fonts_ = beside([] { QFontDatabase::families(); }); // under Qt's own lock, which the first font then waits for
}

} // namespace huella
