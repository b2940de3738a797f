// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/record_json.h"

namespace huella {

const Json *RecordReader::find(const char *name, Json::value_t kind)
{
    asked_.insert(name);
    const auto found = object_.find(name);
    if (found == object_.end())
        return nullptr;
    const bool fits = kind == Json::value_t::number_float ? found->is_number() : found->type() == kind;
    if (fits)
        return &*found;
    wrong(name, Message("error.json.wrong_kind"));
    return nullptr;
}

void RecordReader::wrong(const std::string &name, Message message)
{
    if (!error_)
        error_ = Error{ErrorKind::input, place_ + "." + name, std::move(message)};
}

Json RecordReader::unknown() const
{
    Json left = Json::object();
    for (const auto &[name, value] : object_.items())
        if (!asked_.contains(name))
            appendField(left, name, value);
    return left;
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
    Real value;
    (*this)(name, value);
    if (!value)
        wrong(name, Message("error.record.needed"));
    number = value.value_or(number);
}

std::optional<int> RecordReader::whole(const char *name)
{
    const Json *found = find(name, Json::value_t::number_float);
    if (!found)
        return {};
    const auto value = wholeNumber(found->get<double>());
    if (!value)
        wrong(name, Message("error.record.whole"));
    return value;
}

void RecordReader::operator()(const char *name, Whole &number) { number = whole(name); }

void RecordReader::operator()(const char *name, int &number)
{
    const auto value = whole(name);
    if (!value)
        wrong(name, Message("error.record.needed"));
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
    for (size_t i = 0; i < found->size(); ++i) {
        if (!(*found)[i].is_string())
            return wrong(name + ("[" + std::to_string(i) + "]"), Message("error.json.wrong_kind"));
        texts.push_back(store_.keep((*found)[i].get<std::string>()));
    }
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
