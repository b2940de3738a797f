// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include "core/base/json.h"
#include "core/base/unicode.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

extern "C" const char huella_wording_en_begin[];
extern "C" const char huella_wording_en_end[];
extern "C" const char huella_wording_es_begin[];
extern "C" const char huella_wording_es_end[];

namespace huella {
namespace {

std::string_view between(const char *begin, const char *end) { return {begin, size_t(end - begin)}; }

/// Its objects find a key without looking at all others: there are 1600.
using SortedJson = nlohmann::json;

Wording::Phrase phraseOf(const SortedJson &value)
{
    if (value.is_string())
        return {{}, value.get<std::string>(), {}};
    return {value.at("one").get<std::string>(), value.at("other").get<std::string>(),
            value.at("count").get<std::string>()};
}

/// Calls `fill(name)` for each {name} and puts what it returns in its place.
template <class Fill> std::string replaceNames(std::string_view phrase, Fill fill)
{
    std::string out;
    while (!phrase.empty()) {
        const auto open = phrase.find('{');
        const auto close = phrase.find('}', open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            break;
        out += phrase.substr(0, open);
        out += fill(phrase.substr(open + 1, close - open - 1));
        phrase.remove_prefix(close + 1);
    }
    return out += phrase;
}

/// Emissions in grams take the unit that fits them.
std::string significant(const NumberArg &number, const Numbers &numbers)
{
    const Scale scale = number.unit == massScale(1).unit ? massScale(number.value) : Scale{number.unit, 1};
    return numbers.significant(number.value / scale.size, scale.unit, number.digits);
}

} // namespace

const Wording &Wording::of(Language language)
{
    if (language == Language::es) { // who speaks one does not read the other
        static const Wording spanish(Language::es, between(huella_wording_es_begin, huella_wording_es_end));
        return spanish;
    }
    static const Wording english(Language::en, between(huella_wording_en_begin, huella_wording_en_end));
    return english;
}

Wording::Wording(Language language, std::string_view json) : numbers_(language)
{
    const SortedJson document = SortedJson::parse(json);
    for (const auto &[key, value] : document.items())
        phrases_.emplace_hint(phrases_.end(), key, phraseOf(value));
}

std::string Wording::textOf(const MessageValue &value) const
{
    if (const auto *text = std::get_if<std::string>(&value))
        return withoutTurns(*text); // somebody's name, in the middle of a sentence
    if (const auto *messages = std::get_if<std::vector<Message>>(&value)) {
        std::vector<std::string> parts;
        for (const Message &message : *messages)
            parts.push_back((*this)(message));
        return listed(parts, *this);
    }
    const auto &number = std::get<NumberArg>(value);
    switch (number.style) {
    case NumberArg::Style::percent: return numbers_.percent(number.value, number.digits);
    case NumberArg::Style::year: return std::to_string(int(number.value));
    case NumberArg::Style::significant: return significant(number, numbers_);
    case NumberArg::Style::plain: break;
    }
    return numbers_.exact(number.value, number.unit);
}

std::string Wording::operator()(std::string_view key) const { return (*this)(Message(std::string(key))); }

std::string Wording::operator()(const Message &message) const
{
    const auto found = phrases_.find(message.key);
    if (found == phrases_.end())
        return "[" + message.key + "]";
    const Phrase &phrase = found->second;
    const auto exactly = [&](std::string_view name) {
        return std::find_if(message.args.begin(), message.args.end(),
                            [&](const MessageArg &arg) { return arg.name == name; });
    };
    // a name that differs by language comes in both: "place_en", "place_es"
    const auto argument = [&](std::string_view name) {
        const auto plain = exactly(name);
        return plain != message.args.end() ? plain
                                           : exactly(std::string(name) + (language() == Language::es ? "_es" : "_en"));
    };
    bool one = false;
    if (const auto count = argument(phrase.count); count != message.args.end())
        if (const auto *number = std::get_if<NumberArg>(&count->value))
            one = number->value == 1;
    return replaceNames(one ? phrase.one : phrase.other, [&](std::string_view name) {
        const auto arg = argument(name);
        return arg == message.args.end() ? "{" + std::string(name) + "}" : textOf(arg->value);
    });
}

std::set<std::string> Wording::placeholders(const Phrase &phrase)
{
    std::set<std::string> names;
    for (const std::string &text : {phrase.one, phrase.other})
        replaceNames(text, [&](std::string_view name) {
            names.emplace(name);
            return std::string();
        });
    return names;
}

} // namespace huella
