// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/column_words.h"

#include "core/workload/fields.h"

#include <algorithm>

namespace huella::cli {

std::string inColumns(std::string_view sentence)
{
    const auto ofOption = [](char c) { return c == '-' || (c >= 'a' && c <= 'z'); };
    std::string out;
    for (auto at = sentence.find("--"); at != std::string_view::npos; at = sentence.find("--")) {
        out += sentence.substr(0, at);
        sentence.remove_prefix(at);
        const std::string_view option(sentence.begin(), std::find_if_not(sentence.begin(), sentence.end(), ofOption));
        const auto fields = allFields();
        const auto named = std::find_if(fields.begin(), fields.end(),
                                        [option](const FieldInfo &field) { return field.option == option; });
        out += named == fields.end() ? option : named->column;
        sentence.remove_prefix(option.size());
    }
    return out += sentence;
}

} // namespace huella::cli
