// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/in_the_window.h"

#include "core/wording/field_labels.h"

namespace huella {

Message inTheWindow(Message message)
{
    static constexpr std::string_view byOption = "error.name.hand.";
    for (MessageArg &arg : message.args)
        if (auto *parts = std::get_if<std::vector<Message>>(&arg.value))
            for (Message &part : *parts)
                if (part.key.starts_with(byOption))
                    part.key.replace(0, byOption.size(), "window.by_hand.");
    return namingFields(std::move(message));
}

Message refusedText(const std::string &field, const std::string &why)
{
    return Message("error.field.refused", {text("field", field), text("why", why)});
}

bool saysWhatToDo(const Message &error)
{
    return error.key.starts_with("error.name.") || error.key == "error.field.refused";
}

bool saysHowMany(const Message &error) { return error.key.starts_with("error.name.counted."); }

} // namespace huella
