// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>

namespace huella {
namespace {

/// Calls `each` for every letter with its code point, -1 for bytes that are none, until it says no.
template <class Each> void forLetters(std::string_view text, Each each)
{
    while (!text.empty()) {
        utf8proc_int32_t code = -1;
        const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                           utf8proc_ssize_t(text.size()), &code);
        const size_t length = read > 0 ? size_t(read) : 1;
        if (!each(text.substr(0, length), code))
            return;
        text.remove_prefix(length);
    }
}

} // namespace

bool turnsDirection(char32_t code) { return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069); }

LetterKind kindOf(char32_t code)
{
    switch (utf8proc_category(utf8proc_int32_t(code))) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return LetterKind::space;
    case UTF8PROC_CATEGORY_CC:
        return code == '\t' || code == '\n' || code == '\r' || code == '\f' ? LetterKind::space : LetterKind::unseen;
    case UTF8PROC_CATEGORY_CF: return LetterKind::unseen;
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO: return LetterKind::sign;
    default: break;
    }
    // a form of the letter before it
    const bool selects = (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
    return selects ? LetterKind::unseen : LetterKind::letter;
}

std::string withoutTurns(std::string_view text)
{
    if (text.find("\xe2\x80") == std::string_view::npos && text.find("\xe2\x81") == std::string_view::npos)
        return std::string(text); // as nearly all are
    std::string out;
    forLetters(text, [&out](std::string_view letter, utf8proc_int32_t code) {
        if (code < 0 || !turnsDirection(char32_t(code)))
            out += letter;
        return true;
    });
    return out;
}

bool hasRightToLeft(std::string_view text)
{
    bool found = false;
    // the first of them is U+0590
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xd6; }))
        forLetters(text, [&found](std::string_view, utf8proc_int32_t code) {
            const auto way = utf8proc_get_property(code)->bidi_class;
            found = way == UTF8PROC_BIDI_CLASS_R || way == UTF8PROC_BIDI_CLASS_AL;
            return !found;
        });
    return found;
}

std::string composed(std::string_view text)
{
    utf8proc_uint8_t *out = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                     utf8proc_ssize_t(text.size()), &out, options);
    std::string result = length < 0 ? std::string(text) : std::string(reinterpret_cast<char *>(out), size_t(length));
    std::free(out);
    return result;
}

} // namespace huella
