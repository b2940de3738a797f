// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>

namespace huella {

/// The study that a report carries: the bytes of its attachment. Refuses what is broken, encrypted or unpacks to more than a
/// study may be; a process of its own reads it, so that no file can take the memory, the time or the life of this one. `place`
/// is the file's name as the user gave it.
Result<std::string> readStudyFromPdf(const QByteArray &pdf, const std::string &place);

} // namespace huella
