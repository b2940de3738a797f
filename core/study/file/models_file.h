// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/file/object_reader.h"
#include "core/study/model/report.h"

namespace huella {

/// What a figure or table of measured models shows, as a block of a report keeps it in "models"; null where the block has none.
LeaderViewPointer readModels(ObjectReader &block);
Json writeModels(const LeaderView &view);

} // namespace huella
