// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/fold.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <unordered_set>

namespace huella {
namespace {

struct Position {
    int line = 1;
    int column = 1;
};

/// Where in the text its byte `offset` stands; columns count characters.
Position positionOf(std::string_view text, size_t offset)
{
    const auto upTo = text.substr(0, offset + 1);
    const auto lastBreak = text.substr(0, offset).rfind('\n');
    const auto line = lastBreak == std::string_view::npos ? upTo : upTo.substr(lastBreak + 1);
    const auto startsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    return {1 + int(std::count(text.begin(), text.begin() + std::ptrdiff_t(upTo.size() - line.size()), '\n')),
            int(std::count_if(line.begin(), line.end(), startsCharacter))};
}

/// A position in the text that tells how far the parser has read, which its callbacks do not say.
class TrackedPosition {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    TrackedPosition(const char *at, const char *&read) : at_(at), read_(&read) {}
    const char &operator*() const { return *at_; }
    TrackedPosition &operator++()
    {
        *read_ = ++at_;
        return *this;
    }
    bool operator==(const TrackedPosition &other) const { return at_ == other.at_; }

private:
    const char *at_;
    const char **read_;
};

/// The names of one object's fields. Most objects have few, and looking through a short list is fastest.
class FieldNames {
public:
    bool add(const std::string &name)
    {
        if (few_.size() < 32) {
            if (std::find(few_.begin(), few_.end(), name) != few_.end())
                return false;
            few_.push_back(name);
            return true;
        }
        if (many_.empty())
            many_.insert(few_.begin(), few_.end());
        return many_.insert(name).second;
    }

private:
    std::vector<std::string> few_;
    std::unordered_set<std::string> many_;
};

/// Builds the value while the text is walked once, and stops at the first mistake, too deep a nesting or a field given
/// twice. nlohmann's own builder looks through an object for every field that it adds: 100,000 fields cost it 12 seconds.
class Builder : public nlohmann::json_sax<Json> {
public:
    enum class Fault { none, syntax, tooDeep, tooMany, tooLarge, doubled };
    Fault fault = Fault::none;
    size_t offset = 0; ///< bytes read when the syntax went wrong
    std::string doubledField;
    Json value;

    bool null() override { return add(nullptr) != nullptr; }
    bool boolean(bool flag) override { return add(flag) != nullptr; }
    bool number_integer(number_integer_t number) override { return add(number) != nullptr; }
    bool number_unsigned(number_unsigned_t number) override { return add(number) != nullptr; }
    bool number_float(number_float_t number, const string_t &) override { return add(number) != nullptr; }
    bool string(string_t &text) override { return add(std::move(text)) != nullptr; }
    bool binary(binary_t &) override { return false; } // JSON has none
    bool start_object(std::size_t) override
    {
        names_.emplace_back();
        return open(Json::object());
    }
    bool end_object() override
    {
        names_.pop_back();
        open_.pop_back();
        return true;
    }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override
    {
        open_.pop_back();
        return true;
    }
    bool key(string_t &name) override
    {
        field_ = name;
        if (names_.back().add(name))
            return true;
        fault = Fault::doubled;
        doubledField = name;
        return false;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        constexpr int numberOverflow = 406;
        fault = error.id == numberOverflow ? Fault::tooLarge : Fault::syntax;
        offset = position;
        return false;
    }
    /// Of the value that is being read: "scenarios[0].runs[2].hours"; of more steps than `most` the outer ones.
    std::string path(size_t most = maxJsonDepth) const
    {
        std::string path;
        for (size_t i = 0; i < open_.size(); ++i) {
            if (i == most)
                return path + "…";
            const bool innermost = i + 1 == open_.size(); // its value is not in it yet
            if (open_[i]->is_array())
                path += "[" + std::to_string(open_[i]->size() - (innermost ? 0 : 1)) + "]";
            else
                path += (path.empty() ? "" : ".")
                        + (innermost ? field_ : open_[i]->get_ref<Json::object_t &>().back().first);
        }
        return path;
    }

private:
    bool open(Json container)
    {
        if (open_.size() == size_t(maxJsonDepth)) {
            fault = Fault::tooDeep;
            return false;
        }
        Json *const added = add(std::move(container));
        open_.push_back(added);
        return added != nullptr;
    }
    Json *add(Json item)
    {
        if (++count_ > maxJsonValues) {
            fault = Fault::tooMany;
            return nullptr;
        }
        if (open_.empty()) {
            value = std::move(item);
            return &value;
        }
        if (open_.back()->is_array()) {
            auto &items = open_.back()->get_ref<Json::array_t &>();
            return &items.emplace_back(std::move(item));
        }
        return &appendField(*open_.back(), std::move(field_), std::move(item)); // `key` has seen to doubles
    }
    int count_ = 0;
    std::vector<Json *> open_;
    std::vector<FieldNames> names_;
    std::string field_;
};

/// NaN and Infinity, as Python writes them and JSON does not have them; `offset` bytes were read when one was refused.
bool isNoNumber(std::string_view text, size_t offset)
{
    const auto inWord = [&](size_t at) {
        return std::string_view("-+NnAaIiFfTtYy").find(text[at]) != std::string_view::npos;
    };
    size_t from = std::min(offset, text.size());
    while (from > 0 && inWord(from - 1))
        --from;
    if (from < text.size() && (text[from] == '-' || text[from] == '+'))
        ++from;
    const std::string word = foldText(text.substr(from, 3));
    return word == "nan" || word == "inf";
}

} // namespace

Json &appendField(Json &object, std::string name, Json value)
{
    auto &fields = object.get_ref<Json::object_t &>(); // a list of pairs
    return fields.emplace_back(std::move(name), std::move(value)).second;
}

std::optional<int> wholeNumber(double value, int least, int most)
{
    if (!(value >= least && value <= most) || value != std::floor(value))
        return {};
    return int(value);
}

Result<Json> parseJson(std::string_view bytes, std::string_view place, int *replaced)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const std::string clean = cleanUtf8(bytes, replaced);
    if (clean.find_first_not_of(" \t\r\n") == std::string::npos)
        return badInput(std::string(place), Message("error.json.empty"));
    const char *const begin = clean.data();
    const char *const end = begin + clean.size();
    const char *read = begin;
    Builder builder;
    if (Json::sax_parse(TrackedPosition(begin, read), TrackedPosition(end, read), &builder, Json::input_format_t::json,
                        true))
        return std::move(builder.value);

    if (builder.fault == Builder::Fault::tooLarge && !builder.path().empty())
        return badInput(std::string(place) + ": " + builder.path(), Message("error.json.number_too_large"));
    constexpr size_t outerSteps = 6; // "scenarios[0].runs[2].cpu[0]…": a whole path of that depth is no help
    const Message tooDeep("error.json.too_deep", {numberArg("limit", maxJsonDepth)});
    if (builder.fault == Builder::Fault::tooDeep && !builder.path().starts_with('['))
        return badInput(std::string(place) + ": " + builder.path(outerSteps), tooDeep);
    if (builder.fault == Builder::Fault::syntax && !builder.path().empty() && isNoNumber(clean, builder.offset))
        return badInput(std::string(place) + ": " + builder.path(), Message("error.json.no_number"));
    const bool syntax = builder.fault == Builder::Fault::syntax || builder.fault == Builder::Fault::tooLarge;
    const size_t last = syntax ? builder.offset : size_t(read - begin); // the mistake is the last byte that was read
    const Position at = positionOf(clean, last > 0 ? last - 1 : 0);
    const auto refuse = [&](Message message) {
        return badInput(std::string(place) + ":" + std::to_string(at.line), std::move(message));
    };
    if (builder.fault == Builder::Fault::tooDeep)
        return refuse(tooDeep);
    if (builder.fault == Builder::Fault::tooMany)
        return refuse(Message("error.json.too_many", {numberArg("limit", maxJsonValues)}));
    if (builder.fault == Builder::Fault::tooLarge)
        return refuse(Message("error.json.number_too_large"));
    if (builder.fault == Builder::Fault::doubled)
        return refuse(Message("error.json.doubled", {textArg("field", builder.doubledField)}));
    return refuse(Message("error.json.syntax", {numberArg("column", at.column)}));
}

} // namespace huella
