// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/picture.h"

#include "core/base/base64.h"

#include <fmt/format.h>

namespace huella {
namespace {

constexpr int mostDotsOfSide = 30'000;

unsigned numberAt(std::string_view bytes, size_t at, size_t count)
{
    unsigned number = 0;
    for (size_t i = 0; i < count && at + i < bytes.size(); ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

struct DotSize {
    unsigned width = 0, height = 0;
};

DotSize sizeOfPng(std::string_view bytes)
{
    if (bytes.size() < 24 || bytes.substr(12, 4) != "IHDR")
        return {};
    return {numberAt(bytes, 16, 4), numberAt(bytes, 20, 4)};
}

/// From segment to segment to the one that begins a frame.
DotSize sizeOfJpeg(std::string_view bytes)
{
    for (size_t at = 2; at + 9 < bytes.size() && numberAt(bytes, at, 1) == 0xff;) {
        const unsigned mark = numberAt(bytes, at + 1, 1);
        if (mark == 0xff) { // a filling byte
            ++at;
            continue;
        }
        if (mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc)
            return {numberAt(bytes, at + 7, 2), numberAt(bytes, at + 5, 2)};
        const unsigned length = numberAt(bytes, at + 2, 2);
        if (length < 2)
            return {};
        at += 2 + length;
    }
    return {};
}

} // namespace

Result<PicturePointer> pictureFrom(std::string bytes, const std::string &place, size_t largest)
{
    using namespace std::string_view_literals;
    const bool png = std::string_view(bytes).starts_with("\x89PNG\r\n\x1a\n"sv),
               jpeg = std::string_view(bytes).starts_with("\xff\xd8\xff"sv);
    if (!png && !jpeg)
        return badInput(place, Message("error.picture.kind"));
    if (bytes.size() > largest)
        return badInput(place, Message("error.picture.large", {numberArg("limit", double(largest >> 20), "MiB")}));
    const DotSize size = png ? sizeOfPng(bytes) : sizeOfJpeg(bytes);
    if (size.width == 0 || size.height == 0)
        return badInput(place, Message("error.picture.broken"));
    if (size.width > mostDotsOfSide || size.height > mostDotsOfSide)
        return badInput(place, Message("error.picture.dots", {numberArg("limit", mostDotsOfSide)}));
    return std::make_shared<const Picture>(
        Picture{png ? Picture::Kind::png : Picture::Kind::jpeg, std::move(bytes), int(size.width), int(size.height)});
}

std::string_view mediaTypeOf(const Picture &picture)
{
    return picture.kind == Picture::Kind::png ? "image/png" : "image/jpeg";
}

std::string dataAddressOf(const Picture &picture)
{
    return fmt::format("data:{};base64,", mediaTypeOf(picture)) + toBase64(picture.bytes);
}

std::string fileNameOf(const Picture &picture)
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const char c : picture.bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return fmt::format("huella-{:016x}.{}", hash, picture.kind == Picture::Kind::png ? "png" : "jpg");
}

} // namespace huella
