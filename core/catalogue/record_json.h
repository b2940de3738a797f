// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/catalogue/text_store.h"

namespace huella {

/// Fills a record's fields from a JSON object; a field of the wrong kind is named in the error.
class RecordReader {
public:
    RecordReader(const Json &object, TextStore &store, std::string place) : object_(object), store_(store), place_(std::move(place)) {}

    void operator()(const char *name, Text &text);
    void operator()(const char *name, Real &number);
    void operator()(const char *name, Whole &number);
    void operator()(const char *name, double &number);
    void operator()(const char *name, int &number);
    void operator()(const char *name, bool &flag);
    void operator()(const char *name, std::vector<Text> &texts);

    const std::optional<Error> &error() const { return error_; }
    /// How many of the object's fields were asked for; fewer than it has means that one is unknown.
    size_t known() const { return known_; }

private:
    const Json *find(const char *name, Json::value_t kind);
    const Json &object_;
    TextStore &store_;
    std::string place_;
    std::optional<Error> error_;
    size_t known_ = 0;
};

class RecordWriter {
public:
    Json object = Json::object();

    void operator()(const char *name, Text &text);
    void operator()(const char *name, Real &number);
    void operator()(const char *name, Whole &number);
    void operator()(const char *name, double &number) { object[name] = number; }
    void operator()(const char *name, int &number) { object[name] = number; }
    void operator()(const char *name, bool &flag);
    void operator()(const char *name, std::vector<Text> &texts);
};

template <class T> Result<T> readRecord(const Json &object, TextStore &store, const std::string &place)
{
    if (!object.is_object())
        return badInput(place, Message("error.json.object_expected"));
    RecordReader reader(object, store, place);
    T record;
    describe(reader, record);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return record;
}

template <class T> Json writeRecord(T record)
{
    RecordWriter writer;
    describe(writer, record);
    return std::move(writer.object);
}

} // namespace huella
