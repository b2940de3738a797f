// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/pack.h"

#include <cstring>
#include <stdexcept>
#include <unordered_map>

namespace huella {
namespace {

class Writer {
public:
    void operator()(const char *, Text &text) { writeText(text); }
    void operator()(const char *, Real &number)
    {
        write(std::uint8_t(number.has_value()));
        if (number)
            write(*number);
    }
    void operator()(const char *, Whole &number) { write(std::int32_t(number.value_or(absent))); }
    void operator()(const char *, double &number) { write(number); }
    void operator()(const char *, int &number) { write(std::int32_t(number)); }
    void operator()(const char *, bool &flag) { write(std::uint8_t(flag)); }
    void operator()(const char *, std::vector<Text> &texts)
    {
        write(std::uint32_t(texts.size()));
        for (Text text : texts)
            writeText(text);
    }
    template <class T> void operator()(const char *, const char *, std::vector<T> &records)
    {
        write(std::uint32_t(records.size()));
        for (T &record : records)
            describe(*this, record);
    }
    void writeText(Text text)
    {
        auto [known, isNew] = places_.try_emplace(std::string(text), std::uint32_t(pool_.size()));
        if (isNew)
            pool_ += text;
        write(known->second);
        write(std::uint32_t(text.size()));
    }
    template <class T> void write(T value)
    {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        body_.append(bytes, sizeof value);
    }
    void writeIndex(const NameIndex &index)
    {
        write(std::uint32_t(index.size()));
        for (const auto &[name, record] : index) {
            writeText(name);
            write(record);
        }
    }
    std::string finish() const
    {
        const auto size = std::uint32_t(pool_.size());
        std::string out(reinterpret_cast<const char *>(&size), sizeof size);
        return out + pool_ + body_;
    }
    static constexpr int absent = -1;

private:
    std::string pool_, body_;
    std::unordered_map<std::string, std::uint32_t> places_;
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : body_(bytes)
    {
        const auto size = read<std::uint32_t>();
        if (size > body_.size())
            throw std::runtime_error("the packed catalogue is cut short");
        pool_ = body_.substr(0, size);
        body_.remove_prefix(size);
    }
    void operator()(const char *, Text &text) { text = readText(); }
    void operator()(const char *, Real &number)
    {
        if (read<std::uint8_t>())
            number = read<double>();
    }
    void operator()(const char *, Whole &number)
    {
        const auto value = read<std::int32_t>();
        if (value != Writer::absent)
            number = value;
    }
    void operator()(const char *, double &number) { number = read<double>(); }
    void operator()(const char *, int &number) { number = read<std::int32_t>(); }
    void operator()(const char *, bool &flag) { flag = read<std::uint8_t>() != 0; }
    void operator()(const char *, std::vector<Text> &texts)
    {
        texts.resize(read<std::uint32_t>());
        for (Text &text : texts)
            text = readText();
    }
    template <class T> void operator()(const char *, const char *, std::vector<T> &records)
    {
        records.resize(read<std::uint32_t>());
        for (T &record : records)
            describe(*this, record);
    }
    Text readText()
    {
        const auto offset = read<std::uint32_t>();
        const auto size = read<std::uint32_t>();
        return pool_.substr(offset, size);
    }
    template <class T> T read()
    {
        if (body_.size() < sizeof(T))
            throw std::runtime_error("the packed catalogue is cut short");
        T value;
        std::memcpy(&value, body_.data(), sizeof value);
        body_.remove_prefix(sizeof value);
        return value;
    }
    NameIndex readIndex()
    {
        NameIndex index(read<std::uint32_t>());
        for (auto &[name, record] : index) {
            name = readText();
            record = read<std::uint32_t>();
        }
        return index;
    }

private:
    std::string_view pool_, body_;
};

} // namespace

std::string pack(Catalogue &catalogue)
{
    Writer writer;
    writer.writeText(catalogue.edition);
    describeLists(writer, catalogue);
    writer.writeIndex(catalogue.processorNames);
    writer.writeIndex(catalogue.acceleratorNames);
    writer.writeIndex(catalogue.namedPlaceNames);
    return writer.finish();
}

Catalogue unpack(std::string_view bytes)
{
    Reader reader(bytes);
    Catalogue catalogue;
    catalogue.edition = reader.readText();
    describeLists(reader, catalogue);
    catalogue.processorNames = reader.readIndex();
    catalogue.acceleratorNames = reader.readIndex();
    catalogue.namedPlaceNames = reader.readIndex();
    return catalogue;
}

std::string pack(ModelCatalogue &models)
{
    Writer writer;
    describeLists(writer, models);
    return writer.finish();
}

ModelCatalogue unpackModels(std::string_view bytes)
{
    Reader reader(bytes);
    ModelCatalogue models;
    describeLists(reader, models);
    return models;
}

} // namespace huella
