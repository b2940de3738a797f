// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/pdf_fonts.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf asks whether its old pointers are still used here; they are not
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace huella {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> usual{
    {{"<0009>", "<0020>"}, {"<00A0>", "<0020>"}, {"<00AD>", "<002D>"}, {"<02C9>", "<00AF>"}, {"<2126>", "<03A9>"}}};

/// "/QACAAA+Inter-Bold" -> "Inter-Bold"
std::string plainName(const std::string &name)
{
    const auto plus = name.find('+');
    return name.substr(plus == std::string::npos ? 1 : plus + 1);
}

/// A subset's name begins with six capitals that no other subset of the file has; the format wants it in three places.
void nameSubset(QPDFObjectHandle font, const std::string &name, size_t index)
{
    std::string tag = "AAAAAA";
    for (size_t digit = tag.size(); digit-- > 0; index /= 26)
        tag[digit] = char('A' + index % 26);
    const QPDFObjectHandle full = QPDFObjectHandle::newName("/" + tag + "+" + name);
    QPDFObjectHandle glyphs = font.getKey("/DescendantFonts").getArrayItem(0);
    font.replaceKey("/BaseFont", full);
    glyphs.replaceKey("/BaseFont", full);
    glyphs.getKey("/FontDescriptor").replaceKey("/FontName", full);
}

void mendCharacters(QPDFObjectHandle font)
{
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (!map.isStream())
        return;
    const auto bytes = map.getStreamData();
    const std::string mended = usualCharacters({reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()});
    map.replaceStreamData(mended, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

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

void mendFonts(QPDF &pdf)
{
    std::vector<std::pair<std::string, QPDFObjectHandle>> fonts;
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionaryOfType("/Font") && object.getKey("/DescendantFonts").isArray())
            fonts.emplace_back(plainName(object.getKey("/BaseFont").getName()), object);
    std::stable_sort(fonts.begin(), fonts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t i = 0; i < fonts.size(); ++i) {
        nameSubset(fonts[i].second, fonts[i].first, i);
        mendCharacters(fonts[i].second);
    }
}

} // namespace huella
