// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/field_labels.h"

#include "core/workload/fields.h"
#include "core/workload/fill.h"

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
    static constexpr std::string_view byOptions = "error.name.hand."; // its options are in the sentence itself
    if (message.key.starts_with(byOptions))
        message.key.replace(0, byOptions.size(), "field.by_hand.");
    for (MessageArg &arg : message.args) {
        if (auto *parts = std::get_if<std::vector<Message>>(&arg.value))
            for (Message &part : *parts)
                part = namingFields(std::move(part));
        const auto *option = arg.name == "option" ? std::get_if<std::string>(&arg.value) : nullptr;
        if (const FieldInfo *field = option ? fieldByOption(*option) : nullptr)
            arg = wordsArg(
                arg.name, Message("window.quoted", {wordsArg("name", Message("field." + std::string(field->column)))}));
    }
    return message;
}

std::string fieldExplanation(std::string_view column, const Dataset &dataset, const Wording &words)
{
    const std::string key = "explain." + std::string(column);
    if (column == "cpu")
        return words(key, {textArg("watts", words.numbers().exact(unknownCoreW, "W"))});
    if (column == "pue")
        return words(key, {numberArg("pue", dataset.unknownSite().pue.value_or(1))});
    return words.has(key) ? words(key) : std::string();
}

} // namespace huella
