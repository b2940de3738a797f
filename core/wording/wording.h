// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/wording/numbers.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace huella {

/// The sentences of one language (resources/wording/*.json), for the desktop, the command line and reports alike.
class Wording {
public:
    static const Wording &of(Language language);

    Language language() const { return numbers_.language(); }
    const Numbers &numbers() const { return numbers_; }

    bool has(std::string_view key) const { return phrases_.contains(key); }
    /// The sentence with its placeholders filled; {name} takes an argument name_en or name_es where there is no name. A key that does not exist comes back in brackets, so that it is seen.
    std::string operator()(const Message &message) const;
    std::string operator()(std::string_view key) const;
    std::string operator()(std::string_view key, std::vector<MessageArg> args) const
    {
        return (*this)(Message(std::string(key), std::move(args)));
    }

    struct Phrase {
        std::string one, other;
        std::string count; ///< name of the number that decides between them; empty: there is no plural
    };
    const std::map<std::string, Phrase, std::less<>> &phrases() const { return phrases_; }
    /// Names in braces of a phrase, for the test that holds both languages to the same ones.
    static std::set<std::string> placeholders(const Phrase &phrase);

    Wording(Language language, std::string_view json);

private:
    std::string textOf(const MessageValue &value) const;
    Numbers numbers_;
    std::map<std::string, Phrase, std::less<>> phrases_;
};

} // namespace huella
