// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/fold.h"

#include <algorithm>
#include <optional>

namespace huella {
namespace {

struct Position {
    int line = 1;
    int column = 1;
};

Position positionOf(std::string_view text, size_t offset)
{
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto lastBreak = before.rfind('\n');
    return {1 + int(std::count(before.begin(), before.end(), '\n')),
            1 + int(lastBreak == std::string_view::npos ? before.size() : before.size() - lastBreak - 1)};
}

/// Builds nothing: walks the text once to find the first mistake, too deep a nesting or a key given twice.
class Gate : public nlohmann::json_sax<Json> {
public:
    enum class Trouble { none, syntax, tooDeep, doubled };
    Trouble trouble = Trouble::none;
    size_t offset = 0;
    std::string key_;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override
    {
        keys_.emplace_back();
        return deeper();
    }
    bool end_object() override
    {
        keys_.pop_back();
        --depth_;
        return true;
    }
    bool start_array(std::size_t) override { return deeper(); }
    bool end_array() override
    {
        --depth_;
        return true;
    }
    bool key(string_t &name) override
    {
        auto &known = keys_.back();
        if (std::find(known.begin(), known.end(), name) != known.end()) {
            trouble = Trouble::doubled;
            key_ = name;
            return false;
        }
        if (known.size() < 64) // only fields that we know are few; a long map is not worth the search
            known.push_back(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        trouble = Trouble::syntax;
        offset = position;
        return false;
    }

private:
    bool deeper()
    {
        if (++depth_ <= maxJsonDepth)
            return true;
        trouble = Trouble::tooDeep;
        return false;
    }
    int depth_ = 0;
    std::vector<std::vector<std::string>> keys_;
};

} // namespace

Result<Json> parseJson(std::string_view bytes, std::string_view place, int *replaced)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const std::string clean = cleanUtf8(bytes, replaced);
    Gate gate;
    if (Json::sax_parse(clean, &gate, Json::input_format_t::json, true))
        return Json::parse(clean);
    if (gate.trouble == Gate::Trouble::tooDeep)
        return badInput(std::string(place), Message("error.json.too_deep", {number("limit", maxJsonDepth)}));
    if (gate.trouble == Gate::Trouble::doubled)
        return badInput(std::string(place), Message("error.json.doubled", {text("field", gate.key_)}));
    const bool empty = clean.find_first_not_of(" \t\r\n") == std::string::npos;
    if (empty)
        return badInput(std::string(place), Message("error.json.empty"));
    const Position at = positionOf(clean, gate.offset > 0 ? gate.offset - 1 : 0);
    return badInput(std::string(place) + ":" + std::to_string(at.line),
                    Message("error.json.syntax", {number("column", at.column)}));
}

} // namespace huella
