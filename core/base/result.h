// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <tl/expected.hpp>

namespace huella {

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, std::string place, Message message)
{
    return tl::unexpected(Error{kind, std::move(place), std::move(message)});
}
inline tl::unexpected<Error> badInput(std::string place, Message message)
{
    return fail(ErrorKind::input, std::move(place), std::move(message));
}

} // namespace huella
