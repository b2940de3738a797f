// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_columns.h"

#include "app/cli/message.h"

namespace huella::cli {

std::string errorText(const Error &error, const Wording &words)
{
    return oneLine(error.place + ": " + words(shortened(error.message)));
}

} // namespace huella::cli
