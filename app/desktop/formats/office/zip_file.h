// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace huella {

struct ZipEntry {
    std::string name;
    QByteArray bytes;
    bool packed = true;
};

/// The files as one, in their order. `isoDate` ("2026-11-23") is that of each file inside: the same input gives the same bytes.
Result<QByteArray> zipped(const std::vector<ZipEntry> &entries, const std::string &isoDate);

} // namespace huella
