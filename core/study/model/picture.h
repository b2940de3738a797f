// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace huella {

/// A picture that somebody put into a report, as its file has it. Reports, undo steps and copies share it.
struct Picture {
    enum class Kind { png, jpeg };
    Kind kind = Kind::png;
    std::string bytes;
    int width = 0, height = 0; ///< dots
    bool operator==(const Picture &) const = default;
};
using PicturePointer = std::shared_ptr<const Picture>;

inline constexpr size_t largestPicture = 8u << 20, largestLogo = 1u << 20; ///< bytes
/// Recipe of the block that shows one.
inline constexpr std::string_view pictureRecipe = "figure.picture";

/// Looks at the head of the bytes alone: that what follows can be shown is seen where it is shown.
Result<PicturePointer> pictureFrom(std::string bytes, const std::string &place = {}, size_t largest = largestPicture);
std::string_view mediaTypeOf(const Picture &picture); ///< "image/png"
/// An address that holds all of it.
std::string dataAddressOf(const Picture &picture);
/// "huella-0123456789abcdef.png": another one for other bytes.
std::string fileNameOf(const Picture &picture);

} // namespace huella
