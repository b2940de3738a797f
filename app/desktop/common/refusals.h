// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace huella {

/// What a field holds and the study does not take.
Message refusedText(const std::string &field, const std::string &why);
/// Whether an error says itself which field is to be mended, and how.
bool saysWhatToDo(const Message &error);
/// Whether a name is refused since it says how many as well: a row of a list that holds its letters would lose that.
bool saysHowMany(const Message &error);

} // namespace huella
