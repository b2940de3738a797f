// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/unicode_maps.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf asks whether its old pointers are still used here; they are not
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <array>
#include <utility>

namespace huella {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> usual{{{"<0009>", "<0020>"},
                                                                              {"<00A0>", "<0020>"},
                                                                              {"<00AD>", "<002D>"},
                                                                              {"<02C9>", "<00AF>"},
                                                                              {"<2126>", "<03A9>"}}};

} // namespace

std::string usualCharacters(std::string_view characterMap)
{
    std::string mended(characterMap);
    // "<first> <last> <character>" and "<first> <last> [<character> …]": only characters are changed, never glyph numbers
    for (size_t line = 0; line < mended.size();) {
        const size_t end = std::min(mended.find('\n', line), mended.size());
        size_t at = mended.find('<', line);
        for (int skipped = 0; skipped < 2 && at < end; ++skipped)
            at = mended.find('<', at + 1);
        const bool range = mended[line] == '<';
        for (; range && at < end; at = mended.find('<', at + 1))
            for (const auto &[rare, common] : usual)
                if (mended.compare(at, rare.size(), rare) == 0)
                    mended.replace(at, rare.size(), common);
        line = end + 1;
    }
    return mended;
}

void mendCharacterMaps(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto bytes = map.getStreamData();
        const std::string mended = usualCharacters({reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()});
        map.replaceStreamData(mended, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace huella
