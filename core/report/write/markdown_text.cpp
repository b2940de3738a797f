// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/markdown_text.h"

#include "core/wording/letters.h"

namespace huella {
namespace {

bool isPlain(char32_t c) { return c < 0x80 && (isDigit(char(c)) || isLetter(char(c))); }

/// A letter or digit of any alphabet; signs beyond ASCII do not matter to the rule for '_' where they stand on one side only.
bool isWord(char32_t c) { return isPlain(c) || c >= 0xc0; }

char32_t firstIn(std::string_view rest, char32_t none) { return rest.empty() ? none : codePoint(takeLetter(rest)); }

/// Whether an entity may begin here: "&amp;", "&#38;", or one that goes on behind the text.
bool beginsEntity(std::string_view rest, char32_t after)
{
    size_t end = 0;
    if (rest.starts_with('#'))
        ++end;
    while (end < rest.size() && isPlain(char32_t(static_cast<unsigned char>(rest[end]))))
        ++end;
    if (end < rest.size())
        return end > 0 && rest[end] == ';';
    return end > 0 || isPlain(after) || after == '#' || after == ';';
}

/// Whether a picture of a face may begin here, as GitHub has them: ":smile:".
bool beginsName(std::string_view rest)
{
    const size_t end = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_+-");
    return end != std::string_view::npos && end > 0 && rest[end] == ':';
}

/// Whether a link, a note, a box to tick or the address of one may begin with a bracket: "[a](b)", "[^1]", "[x]", "[a]: b". What
/// closes it may stand behind the text.
bool beginsLink(std::string_view rest, char32_t after)
{
    const bool box = rest.starts_with(" ]") || rest.starts_with("x]") || rest.starts_with("X]");
    if (rest.starts_with('^') || box || rest.find(']') == std::string_view::npos)
        return true;
    for (size_t at = rest.find(']'); at != std::string_view::npos; at = rest.find(']', at + 1)) {
        const char32_t next = firstIn(rest.substr(at + 1), after);
        if (next == '(' || next == '[' || next == ':' || next == '{')
            return true;
    }
    return false;
}

/// Whether the sign is a mark to somebody. `rest` is what follows it.
bool isMark(char sign, std::string_view rest, char32_t before, const MarkdownPlace &place)
{
    const char32_t next = firstIn(rest, place.after);
    switch (sign) {
    case '\\':
    case '`':
    case '~':
    case '$': return true;
    case '[': return place.inLink || beginsLink(rest, place.after);
    case ']': return place.inLink;
    case '|': return place.inTable;
    case '*': return place.hasMarks || before != ' ' || next != ' ';
    case '_': return place.hasMarks || !((isPlain(before) && isPlain(next)) || (before == ' ' && next == ' '));
    case '!': return next == '[';
    case '<': return isPlain(next) || next == '/' || next == '!' || next == '?';
    case '&': return beginsEntity(rest, place.after);
    case '@': return isWord(next);
    case ':': return rest.starts_with("//") || beginsName(rest);
    default: return false;
    }
}

bool endsMark(const std::string &line, size_t at) { return at >= line.size() || line[at] == ' '; }

} // namespace

std::string markdownText(std::string_view text, const MarkdownPlace &place)
{
    const std::string clean = plainLine(text);
    std::string out;
    char32_t before = place.before;
    for (std::string_view rest = clean; !rest.empty();) {
        const std::string_view letter = takeLetter(rest);
        if (letter.size() == 1 && isMark(letter.front(), rest, before, place))
            out += '\\';
        out += letter;
        before = codePoint(letter);
    }
    return out;
}

std::string markdownLineStart(std::string line)
{
    const size_t first = line.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    line.erase(0, first);
    const char sign = line.front();
    const bool list = std::string_view("-+*:").find(sign) != std::string_view::npos && endsMark(line, 1);
    const bool heading = sign == '#' && endsMark(line, line.find_first_not_of('#'));
    if (list || heading || sign == '>' || line.starts_with("--"))
        return "\\" + line;
    const size_t end = line.find_first_not_of("0123456789");
    if (end != std::string::npos && end > 0 && (line[end] == '.' || line[end] == ')') && endsMark(line, end + 1))
        line.insert(end, "\\");
    return line;
}

} // namespace huella
