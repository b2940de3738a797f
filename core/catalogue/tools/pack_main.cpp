// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// huella_pack FOLDER OUT MODELS_OUT: turns resources/catalogue/*.json into the bytes that the programs carry.

#include "core/catalogue/catalogue_json.h"
#include "core/catalogue/pack.h"

#include <fstream>
#include <iostream>

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::cerr << "usage: huella_pack FOLDER OUT MODELS_OUT\n";
        return 2;
    }
    auto loaded = huella::loadCatalogue(argv[1]);
    if (!loaded) {
        std::cerr << "huella_pack: " << loaded.error().place << ": " << loaded.error().message.key << '\n';
        return 2;
    }
    std::ofstream out(argv[2], std::ios::binary), models(argv[3], std::ios::binary);
    out << huella::pack((*loaded)->catalogue);
    models << huella::pack((*loaded)->models);
    return out.flush() && models.flush() ? 0 : 3;
}
