// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/field_labels.h"

#include "core/workload/fields.h"

#include <algorithm>

namespace huella {
namespace {

const FieldInfo *fieldByOption(std::string_view option)
{
    const auto fields = allFields();
    const auto named =
        std::find_if(fields.begin(), fields.end(), [option](const FieldInfo &field) { return field.option == option; });
    return named == fields.end() ? nullptr : &*named;
}

} // namespace

Message namingFields(Message message)
{
    for (MessageArg &arg : message.args) {
        const auto *option = arg.name == "option" ? std::get_if<std::string>(&arg.value) : nullptr;
        if (const FieldInfo *field = option ? fieldByOption(*option) : nullptr)
            arg = words(arg.name,
                        Message("window.quoted", {words("name", Message("field." + std::string(field->column)))}));
    }
    return message;
}

} // namespace huella
