// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/catalogue/record_limits.h"
#include "core/catalogue/text_store.h"

#include <set>

namespace huella {

/// Fills a record's fields from a JSON object; a field of the wrong kind is named in the error. A plain number is one that the
/// record cannot do without.
class RecordReader {
public:
    RecordReader(const Json &object, TextStore &store, std::string place)
        : object_(object), store_(store), place_(std::move(place))
    {
    }

    void operator()(const char *name, Text &text);
    void operator()(const char *name, Real &number);
    void operator()(const char *name, Whole &number);
    void operator()(const char *name, double &number);
    void operator()(const char *name, int &number);
    void operator()(const char *name, bool &flag);
    void operator()(const char *name, std::vector<Text> &texts);

    const std::optional<Error> &error() const { return error_; }
    /// The fields that nobody asked for: a later version's, or mistyped.
    Json unknown() const;

private:
    const Json *find(const char *name, Json::value_t kind);
    std::optional<int> whole(const char *name);
    void wrong(const std::string &name, Message message);
    const Json &object_;
    TextStore &store_;
    std::string place_;
    std::optional<Error> error_;
    std::set<std::string_view> asked_;
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

/// A record as far as it can be calculated with (record_limits.h), and what else stood in its object.
template <class T> struct ReadRecord {
    T record;
    Json unknown;
};
template <class T> Result<ReadRecord<T>> readWholeRecord(const Json &object, TextStore &store, const std::string &place)
{
    if (!object.is_object())
        return badInput(place, Message("error.json.object_expected"));
    RecordReader reader(object, store, place);
    T record;
    describe(reader, record);
    if (const auto &error = reader.error())
        return tl::unexpected(*error);
    if (auto fault = faultOf(record))
        return badInput(place + "." + fault->field, std::move(fault->message));
    return ReadRecord<T>{std::move(record), reader.unknown()};
}

template <class T> Json writeRecord(T record)
{
    RecordWriter writer;
    describe(writer, record);
    return std::move(writer.object);
}

} // namespace huella
