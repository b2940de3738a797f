// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/catalogue/pack.h"

#include <algorithm>
#include <stdexcept>
#include <string>

extern "C" const char huella_catalogue_begin[];
extern "C" const char huella_catalogue_end[];
extern "C" const char huella_models_begin[];
extern "C" const char huella_models_end[];

namespace huella {
namespace {

template <class T> const T *byId(const std::vector<T> &records, Text id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const T &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

template <class T> const T &mustHave(const std::vector<T> &records, Text id)
{
    if (const T *record = byId(records, id))
        return *record;
    throw std::logic_error("the catalogue has no " + std::string(id));
}

const Catalogue *other = nullptr;

} // namespace

OtherCatalogue::OtherCatalogue(const Catalogue &catalogue) { other = &catalogue; }
OtherCatalogue::~OtherCatalogue() { other = nullptr; }
const Catalogue *OtherCatalogue::current() { return other; }

const Catalogue &Catalogue::builtIn()
{
    if (other)
        return *other;
    static const Catalogue catalogue =
        unpack({huella_catalogue_begin, size_t(huella_catalogue_end - huella_catalogue_begin)});
    return catalogue;
}

const ModelCatalogue &ModelCatalogue::builtIn()
{
    static const ModelCatalogue models =
        unpackModels({huella_models_begin, size_t(huella_models_end - huella_models_begin)});
    return models;
}

const Source *Catalogue::source(Text id) const { return byId(sources, id); }
const Band &Catalogue::band(Text id) const { return mustHave(bands, id); }
const Coefficient &Catalogue::coefficient(Text id) const { return mustHave(coefficients, id); }
const Equivalence &Catalogue::equivalence(Text id) const { return mustHave(equivalences, id); }

} // namespace huella
