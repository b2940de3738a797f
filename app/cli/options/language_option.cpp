// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/language_option.h"

#include "app/cli/io/message.h"

namespace huella::cli {

Result<std::optional<Language>> askedLanguage(const Arguments &arguments)
{
    const std::string *code = arguments.value("--lang");
    if (!code)
        return std::nullopt;
    const auto language = languageFromCode(*code);
    if (!language)
        return wrongUse("--lang", Message("cli.lang.unknown", {textArg("value", *code)}));
    return language;
}

} // namespace huella::cli
