// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/record_json.h"

namespace huella {

/// A catalogue read from resources/catalogue/*.json, with the texts its records look at. The programs do not do this at
/// run time: it is for the packer and for tests.
struct LoadedCatalogue {
    TextStore store;
    Catalogue catalogue;
    ModelCatalogue models;
};
Result<std::unique_ptr<LoadedCatalogue>> loadCatalogue(const std::string &folder);

} // namespace huella
