// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/refusals.h"

namespace huella {

Message refusedText(const std::string &field, const std::string &why)
{
    return Message("error.field.refused", {textArg("field", field), textArg("why", why)});
}

bool saysWhatToDo(const Message &error)
{
    return error.key.starts_with("error.name.") || error.key == "error.field.refused";
}

bool saysHowMany(const Message &error) { return error.key.starts_with("error.name.counted."); }

} // namespace huella
