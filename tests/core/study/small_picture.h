// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/base64.h"
#include "core/study/model/picture.h"

namespace huella {

/// A PNG of a red dot and a blue one.
inline std::string smallPng()
{
    return *fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg==");
}

/// A block of a report with that picture.
inline PicturePointer smallPicture() { return *pictureFrom(smallPng()); }

} // namespace huella
