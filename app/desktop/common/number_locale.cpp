// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/number_locale.h"

#include <clocale>

namespace huella {

void keepNumbersPlain() { std::setlocale(LC_NUMERIC, "C"); }

} // namespace huella
