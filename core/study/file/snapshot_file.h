// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/study/snapshot/catalogue_snapshot.h"

namespace huella {

/// The part "catalogue" of a study file.
Json writePins(const CatalogueSnapshot &pins);

/// Reads it as strictly as the catalogue's own files are read: what could not be calculated with is refused with its path. What
/// a later version wrote, lists, ids and fields, is kept. `dataset` and `edition` are the study's.
Result<std::shared_ptr<const CatalogueSnapshot>> readPins(Json catalogue, const std::string &place,
                                                          const DatasetInfo &dataset, std::string_view edition);

/// Whether a version that kept no copies of bands, equivalents and compared places wrote these.
bool keepsOnlyRuns(const CatalogueSnapshot &pins);

} // namespace huella
