// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/picture.h"

#include <QImage>

namespace huella {

/// The dots of a picture on white; null where its bytes are none. It may come from anybody: what would take too much memory is none.
QImage imageOf(const Picture &picture);

} // namespace huella
