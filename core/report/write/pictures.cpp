// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/writers.h"

#include <set>

namespace huella {

std::vector<PicturePointer> picturesBeside(const Document &document)
{
    std::vector<PicturePointer> pictures;
    std::set<std::string> names;
    for (const Block &block : document.blocks)
        if (const auto *figure = std::get_if<FigureBlock>(&block); figure && figure->picture)
            if (names.insert(fileNameOf(*figure->picture)).second)
                pictures.push_back(figure->picture);
    return pictures;
}

} // namespace huella
