// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_json.h"

#include "core/catalogue/names.h"
#include "core/catalogue/spelling.h"

#include <fstream>
#include <map>
#include <sstream>

namespace huella {
namespace {

class Loader {
public:
    Loader(std::string folder, TextStore &store) : folder_(std::move(folder)), store_(store) {}

    template <class T> void operator()(const char *file, const char *list, std::vector<T> &records)
    {
        if (error)
            return;
        const Json *document = open(file);
        if (!document)
            return;
        const std::string place = std::string(file) + ".json " + list;
        if (!document->contains(list)) {
            error = Error{ErrorKind::input, place, Message("error.catalogue.no_list")};
            return;
        }
        size_t number = 0;
        for (const Json &item : (*document)[list])
            add(records, item, place + "[" + std::to_string(number++) + "]");
    }
    const Json *open(const std::string &file)
    {
        if (auto known = documents_.find(file); known != documents_.end())
            return &known->second;
        std::ifstream in(folder_ + "/" + file + ".json", std::ios::binary);
        std::stringstream bytes;
        bytes << in.rdbuf();
        auto parsed = parseJson(bytes.str(), file + ".json");
        if (!parsed) {
            error = parsed.error();
            return nullptr;
        }
        return &documents_.emplace(file, std::move(*parsed)).first->second;
    }
    std::optional<Error> error;

private:
    template <class T> void add(std::vector<T> &records, const Json &item, const std::string &place)
    {
        if (error)
            return;
        auto read = readWholeRecord<T>(item, store_, place);
        if (!read)
            error = read.error();
        else if (!read->unknown.empty())
            error = Error{ErrorKind::input, place, Message("error.catalogue.unknown_field")};
        else
            records.push_back(std::move(read->record));
    }
    std::string folder_;
    TextStore &store_;
    std::map<std::string, Json> documents_;
};

template <class T> NameIndex modelsOf(const std::vector<T> &records, TextStore &store)
{
    NameIndex index;
    for (std::uint32_t i = 0; i < records.size(); ++i) {
        addName(index, store.keep(foldModel(records[i].name)), i);
        for (Text alias : records[i].aliases)
            addName(index, store.keep(foldModel(alias)), i);
    }
    sortNames(index);
    return index;
}

NameIndex placesOf(const std::vector<NamedPlace> &records, TextStore &store)
{
    NameIndex index;
    for (std::uint32_t i = 0; i < records.size(); ++i) {
        for (Text name : {records[i].nameEn, records[i].nameEs})
            addName(index, store.keep(foldPlace(name)), i);
        for (Text alias : records[i].aliases)
            addName(index, store.keep(foldPlace(alias)), i);
    }
    sortNames(index);
    return index;
}

} // namespace

Result<std::unique_ptr<LoadedCatalogue>> loadCatalogue(const std::string &folder)
{
    auto loaded = std::make_unique<LoadedCatalogue>();
    Loader loader(folder, loaded->store);
    describeLists(loader, loaded->catalogue);
    describeLists(loader, loaded->models);
    loader("parts", "parts", loaded->catalogue.namedPlaces); // a file apart for its licence, found as the others are
    if (loader.error)
        return tl::unexpected(*loader.error);
    const Json *sources = loader.open("sources");
    loaded->catalogue.edition = loaded->store.keep((*sources)["about"].value("edition", std::string()));
    if (loaded->catalogue.edition.size() != 7)
        return badInput("sources.json about.edition", Message("error.catalogue.no_edition"));
    loaded->catalogue.processorNames = modelsOf(loaded->catalogue.processors, loaded->store);
    loaded->catalogue.acceleratorNames = modelsOf(loaded->catalogue.accelerators, loaded->store);
    loaded->catalogue.namedPlaceNames = placesOf(loaded->catalogue.namedPlaces, loaded->store);
    return loaded;
}

} // namespace huella
