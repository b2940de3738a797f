// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/desktop_forms.h"

#include <algorithm>

namespace huella::cli {
namespace {

constexpr std::string_view desktopProgram = "huella ";

/// Up to the next `mark`, which is taken away as well.
std::string_view takeTo(std::string_view &text, std::string_view mark)
{
    const auto end = text.find(mark);
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + mark.size());
    return taken;
}

/// A word of a call without what stands around it: "--pdfa" of "[--pdfa]".
std::string_view bare(std::string_view word)
{
    const auto first = word.find_first_not_of('[');
    return first == std::string_view::npos ? std::string_view()
                                           : word.substr(first, word.find_first_of("],", first) - first);
}

bool closes(std::string_view word) { return word.ends_with(']') || word.ends_with(','); }

} // namespace

std::vector<DesktopForm> desktopForms(const Wording &words)
{
    const std::string help = words("desktop.help");
    std::vector<DesktopForm> forms;
    for (std::string_view rest = help; !rest.empty();) {
        std::string_view paragraph = takeTo(rest, "\n\n");
        if (!paragraph.starts_with(desktopProgram)) // a sentence about something else
            continue;
        const std::string_view call = takeTo(paragraph, "\n");
        paragraph.remove_prefix(std::min(paragraph.find_first_not_of(' '), paragraph.size()));
        forms.push_back({std::string(call), std::string(paragraph)});
    }
    return forms;
}

std::vector<FormOption> optionsOf(std::string_view call)
{
    std::vector<FormOption> options;
    bool valueFollows = false;
    while (!call.empty()) {
        const std::string_view word = takeTo(call, " "), inside = bare(word);
        const bool isOption = inside.starts_with('-');
        if (isOption)
            options.push_back({std::string(inside), {}});
        else if (valueFollows && !word.starts_with('['))
            options.back().value = inside;
        valueFollows = isOption && !closes(word);
    }
    return options;
}

} // namespace huella::cli
