// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/record_json.h"

#include <cmath>

namespace huella {

const Json *RecordReader::find(const char *name, Json::value_t kind)
{
    const auto found = object_.find(name);
    if (found == object_.end())
        return nullptr;
    ++known_;
    const bool fits = kind == Json::value_t::number_float ? found->is_number() : found->type() == kind;
    if (fits)
        return &*found;
    if (!error_)
        error_ = Error{ErrorKind::input, place_ + "." + name, Message("error.json.wrong_kind")};
    return nullptr;
}

void RecordReader::operator()(const char *name, Text &text)
{
    if (const Json *found = find(name, Json::value_t::string))
        text = store_.keep(found->get<std::string>());
}

void RecordReader::operator()(const char *name, Real &number)
{
    if (const Json *found = find(name, Json::value_t::number_float))
        number = found->get<double>();
}

void RecordReader::operator()(const char *name, double &number)
{
    if (const Json *found = find(name, Json::value_t::number_float))
        number = found->get<double>();
}

void RecordReader::operator()(const char *name, Whole &number)
{
    double value = 0;
    if (!object_.contains(name))
        return;
    (*this)(name, value);
    if (std::abs(value) < 1e9)
        number = int(value);
}

void RecordReader::operator()(const char *name, int &number)
{
    Whole value;
    (*this)(name, value);
    number = value.value_or(number);
}

void RecordReader::operator()(const char *name, bool &flag)
{
    if (const Json *found = find(name, Json::value_t::boolean))
        flag = found->get<bool>();
}

void RecordReader::operator()(const char *name, std::vector<Text> &texts)
{
    const Json *found = find(name, Json::value_t::array);
    if (!found)
        return;
    for (const Json &item : *found)
        if (item.is_string())
            texts.push_back(store_.keep(item.get<std::string>()));
}

void RecordWriter::operator()(const char *name, Text &text)
{
    if (!text.empty())
        object[name] = std::string(text);
}

void RecordWriter::operator()(const char *name, Real &number)
{
    if (number)
        object[name] = *number;
}

void RecordWriter::operator()(const char *name, Whole &number)
{
    if (number)
        object[name] = *number;
}

void RecordWriter::operator()(const char *name, bool &flag)
{
    if (flag)
        object[name] = true;
}

void RecordWriter::operator()(const char *name, std::vector<Text> &texts)
{
    if (texts.empty())
        return;
    Json list = Json::array();
    for (Text text : texts)
        list.push_back(std::string(text));
    object[name] = std::move(list);
}

} // namespace huella
