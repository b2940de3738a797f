// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/bibtex_reader.h"

#include <algorithm>

namespace huella {
namespace {

/// What an accent command of TeX puts on the letters behind it, pair by pair.
struct TexAccent {
    char command;
    std::string_view letters; ///< each with the accent, in the order of `bare`
    std::string_view bare;
};
constexpr TexAccent texAccents[] = {{'\'', "áéíóúýÁÉÍÓÚÝćńśźĆŃŚŹĺŕ", "aeiouyAEIOUYcnszCNSZlr"},
                                    {'`', "àèìòùÀÈÌÒÙ", "aeiouAEIOU"},
                                    {'"', "äëïöüÿÄËÏÖÜ", "aeiouyAEIOU"},
                                    {'^', "âêîôûÂÊÎÔÛĉĝĥĵŝ", "aeiouAEIOUcghjs"},
                                    {'~', "ñÑãõÃÕĩũ", "nNaoAOiu"},
                                    {'c', "çÇşŞţŢ", "cCsStT"},
                                    {'v', "čČďĎěĚňŇřŘšŠžŽ", "cCdDeEnNrRsSzZ"},
                                    {'H', "őŐűŰ", "oOuU"},
                                    {'u', "ăĂğĞ", "aAgG"},
                                    {'r', "åÅůŮ", "aAuU"},
                                    {'=', "āĀēĒīĪōŌūŪ", "aAeEiIoOuU"},
                                    {'.', "żŻėĖİ", "zZeEI"},
                                    {'k', "ąĄęĘ", "aAeE"}};

constexpr std::pair<std::string_view, std::string_view> texNames[] = {{"ss", "ß"},
                                                                      {"ae", "æ"},
                                                                      {"AE", "Æ"},
                                                                      {"oe", "œ"},
                                                                      {"OE", "Œ"},
                                                                      {"aa", "å"},
                                                                      {"AA", "Å"},
                                                                      {"o", "ø"},
                                                                      {"O", "Ø"},
                                                                      {"l", "ł"},
                                                                      {"L", "Ł"},
                                                                      {"i", "i"},
                                                                      {"j", "j"},
                                                                      {"dh", "ð"},
                                                                      {"th", "þ"},
                                                                      {"textendash", "–"},
                                                                      {"textemdash", "—"},
                                                                      {"textquoteright", "’"},
                                                                      {"textquoteleft", "‘"},
                                                                      {"copyright", "©"},
                                                                      {"textregistered", "®"}};

/// The letter at this place of a text whose letters take two bytes each.
std::string accented(const TexAccent &accent, char letter)
{
    const auto place = accent.bare.find(letter);
    return place == std::string_view::npos ? std::string(1, letter) : std::string(accent.letters.substr(place * 2, 2));
}

bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class TexText {
public:
    explicit TexText(std::string_view text) : rest_(text) {}

    std::string run()
    {
        while (!rest_.empty()) {
            const char c = rest_.front();
            rest_.remove_prefix(1);
            if (c == '\\')
                command();
            else if (c == '~')
                out_ += ' ';
            else if (c == '-' && rest_.starts_with('-'))
                dashes();
            else if (c != '{' && c != '}' && c != '$')
                out_ += c;
        }
        return std::move(out_);
    }

private:
    void dashes()
    {
        const bool three = rest_.starts_with("--");
        rest_.remove_prefix(three ? 2 : 1);
        out_ += three ? "—" : "–";
    }

    void command()
    {
        if (rest_.empty())
            return;
        const char first = rest_.front();
        size_t end = 1;
        while (isAsciiLetter(first) && end < rest_.size() && isAsciiLetter(rest_[end]))
            ++end;
        const std::string_view name = rest_.substr(0, end);
        const auto *accent = end > 1 ? std::end(texAccents)
                                     : std::find_if(std::begin(texAccents), std::end(texAccents),
                                                    [first](const TexAccent &each) { return each.command == first; });
        rest_.remove_prefix(end);
        if (accent != std::end(texAccents))
            return putAccent(*accent);
        if (!isAsciiLetter(first)) {
            out_ += first == ' ' || first == '\\' ? ' ' : first; // "\&", "\%", "\_", and a new line
            return;
        }
        const auto *known = std::find_if(std::begin(texNames), std::end(texNames),
                                         [name](const auto &each) { return each.first == name; });
        if (known != std::end(texNames))
            out_ += known->second;
        if (rest_.starts_with(' ')) // it ends the command; what other commands do to their words is left out
            rest_.remove_prefix(1);
    }

    void putAccent(const TexAccent &accent)
    {
        const auto letter = rest_.find_first_not_of(" {\\");
        if (letter == std::string_view::npos || letter > 3 || !isAsciiLetter(rest_[letter]))
            return;
        out_ += accented(accent, rest_[letter]);
        rest_.remove_prefix(letter + 1);
    }

    std::string_view rest_;
    std::string out_;
};

} // namespace

std::string withoutTex(std::string_view text)
{
    std::string out;
    for (const char c : TexText(text).run()) { // line ends and indents are one space
        const char plain = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
        if (plain != ' ' || (!out.empty() && out.back() != ' '))
            out += plain;
    }
    if (out.ends_with(' '))
        out.pop_back();
    return out;
}

} // namespace huella
