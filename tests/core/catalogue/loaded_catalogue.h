// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_json.h"

namespace huella {

inline std::string catalogueFolder() { return HUELLA_SOURCE_DIR "/resources/catalogue"; }

/// resources/catalogue as it is read from JSON, once for a test program.
inline LoadedCatalogue &loadedCatalogue()
{
    static const auto loaded = loadCatalogue(catalogueFolder()).value();
    return *loaded;
}

template <class Visit> struct ListVisitor {
    Visit &visit;
    template <class T> void operator()(const char *file, const char *list, std::vector<T> &records)
    {
        visit(std::string(file), std::string(list), records);
    }
};

/// Calls `visit(file, list, records)` for every list of a catalogue.
template <class Visit> void forEachList(Catalogue &catalogue, Visit visit)
{
    ListVisitor<Visit> visitor{visit};
    describeLists(visitor, catalogue);
}

} // namespace huella
