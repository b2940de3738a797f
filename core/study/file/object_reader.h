// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <optional>

namespace huella {

/// Takes known fields out of a JSON object one by one; what is left over is unknown and is kept.
class ObjectReader {
public:
    ObjectReader(Json object, std::string place) : left_(std::move(object)), place_(std::move(place)) {}

    bool has(const char *name) const { return left_.contains(name); }

    std::string string(const char *name)
    {
        const auto value = take(name);
        if (!value)
            return {};
        if (!value->is_string())
            wrong(name, "error.study.text_expected");
        return value->is_string() ? value->get<std::string>() : std::string();
    }
    std::optional<double> number(const char *name)
    {
        const auto value = take(name);
        if (!value || value->is_null())
            return {};
        if (!value->is_number())
            wrong(name, "error.study.number_expected");
        return value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
    }
    /// A whole number between two bounds; `otherwise` says what would be right.
    std::optional<int> whole(const char *name, int least, int most, const char *otherwise)
    {
        const auto value = number(name);
        const auto fitting = value ? wholeNumber(*value, least, most) : std::nullopt;
        if (value && !fitting)
            wrong(name, otherwise);
        return fitting;
    }
    std::vector<std::string> texts(const char *name)
    {
        std::vector<std::string> texts;
        const Json items = list(name);
        for (size_t i = 0; i < items.size(); ++i) {
            if (items[i].is_string())
                texts.push_back(items[i].get<std::string>());
            else
                wrong(std::string(name) + "[" + std::to_string(i) + "]", "error.study.text_expected");
        }
        return texts;
    }
    bool boolean(const char *name)
    {
        const auto value = take(name);
        if (value && !value->is_boolean())
            wrong(name, "error.study.flag_expected");
        return value && value->is_boolean() && value->get<bool>();
    }
    Json object(const char *name) { return container(name, Json::value_t::object, "error.study.object_expected"); }
    Json list(const char *name) { return container(name, Json::value_t::array, "error.study.list_expected"); }

    void wrong(const std::string &name, Message message)
    {
        if (!error)
            error = Error{ErrorKind::input, place_.empty() ? name : place_ + "." + name, std::move(message)};
    }
    void wrong(const std::string &name, const char *key) { wrong(name, Message(key)); }
    const Json &left() const { return left_; }
    Json takeLeft() { return std::move(left_); }
    const std::string &place() const { return place_; }
    std::optional<Error> error;

private:
    std::optional<Json> take(const char *name)
    {
        const auto found = left_.find(name);
        if (found == left_.end())
            return {};
        Json value = std::move(*found);
        left_.erase(found);
        return value;
    }
    Json container(const char *name, Json::value_t kind, const char *key)
    {
        auto value = take(name);
        if (value && value->type() == kind)
            return std::move(*value);
        if (value)
            wrong(name, key);
        return Json(kind);
    }
    Json left_;
    std::string place_;
};

} // namespace huella
