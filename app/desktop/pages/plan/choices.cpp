// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/choices.h"

#include "app/desktop/common/text.h"
#include "core/base/fold.h"
#include "core/run_table/run_cells.h"
#include "core/wording/field_labels.h"
#include "core/workload/fields.h"
#include "core/workload/fill.h"

#include <algorithm>

namespace huella {
namespace {

std::string idOf(const Dataset &dataset, Field field, const std::string &typed, const std::string &provider)
{
    switch (field) {
    case Field::cpu: {
        const auto found = dataset.processor(typed);
        return found->count > 1 ? typed : std::string(found->record->name); // how many stays as it was said
    }
    case Field::gpu: return std::string(dataset.accelerator(typed)->record->name);
    case Field::zone: {
        const auto found = dataset.place(typed);
        return found->via || found->byPartCode
                   ? typed
                   : std::string(found->record->code); // a city stays what was said: the figure is its grid's
    }
    case Field::provider: return std::string(dataset.provider(typed)->record->id);
    default: return std::string(dataset.region(provider, typed)->record->region);
    }
}

/// A typed name leads where it leads in a file or on the command line.
ChoiceList::Read readerOf(std::function<const Dataset &()> dataset, Field field, std::string provider = {})
{
    return [dataset = std::move(dataset), field,
            provider = std::move(provider)](const std::string &typed) -> tl::expected<std::string, Message> {
        Resolver resolver(dataset());
        WorkloadView said;
        if (field == Field::region && !provider.empty())
            said.provider = provider;
        *textOf(said, field) = typed;
        for (const Error &error : unknownNames(said, resolver))
            if (error.place == fieldInfo(field).column)
                return tl::unexpected(namingFields(error.message));
        return idOf(dataset(), field, typed, provider);
    };
}

/// A model is also found without its maker.
std::string modelNames(Text name)
{
    std::string names = foldText(name);
    if (const auto maker = names.find(' '); maker != std::string::npos)
        names += std::string(nameGap) + names.substr(maker + 1);
    return names;
}

template <class T> std::vector<Choice> hardwareChoices(std::span<const T> records)
{
    std::vector<Choice> choices;
    for (const T &record : records)
        if (record.offered)
            choices.push_back({std::string(record.name), toQString(record.name), modelNames(record.name)});
    return choices;
}

std::vector<Choice> placeChoices(const Dataset &dataset, bool spanish)
{
    std::vector<Choice> choices;
    for (const Place &place : dataset.places()) {
        const Text name = place.name(spanish);
        choices.push_back({std::string(place.code), toQString(typedPlace(dataset, place, spanish)),
                           foldText(name).append(nameGap) + foldText(place.name(!spanish)).append(nameGap)
                               + foldText(place.code) + " "
                               + dataset.searchTextOf(place)}); // its cities find it, but are not its name
    }
    const auto countriesFirst = [](const Choice &a, const Choice &b) {
        const bool regionA = a.id.find('-') != std::string::npos;
        const bool regionB = b.id.find('-') != std::string::npos;
        return regionA != regionB ? regionB : a.folded < b.folded; // which begins with the name that is shown
    };
    std::sort(choices.begin(), choices.end(), countriesFirst);
    return choices;
}

} // namespace

std::string choicesKey(const Dataset &dataset, Language language)
{
    return std::string(dataset.info().id) + "/" + std::to_string(Dataset::ownChipsRound()) + "/"
           + std::string(codeOf(language));
}

Choices choicesOf(std::function<const Dataset &()> dataset, Language language)
{
    const bool spanish = language == Language::es;
    const auto itself = [](const std::string &name) { return toQString(name); };
    return {{[dataset] { return hardwareChoices(dataset().processors()); }, itself, readerOf(dataset, Field::cpu)},
            {[dataset] { return hardwareChoices(dataset().accelerators()); }, itself, readerOf(dataset, Field::gpu)},
            {[dataset, spanish] { return placeChoices(dataset(), spanish); },
             [dataset, spanish](const std::string &code) { return toQString(typedPlace(dataset(), code, spanish)); },
             readerOf(dataset, Field::zone), ChoiceList::Part::ofBeginning}};
}

ChoiceList providerChoices(std::function<const Dataset &()> dataset)
{
    std::vector<Choice> choices;
    for (const Provider &provider : dataset().providers())
        if (provider.id != "generic")
            choices.push_back({std::string(provider.id), toQString(provider.name),
                               foldText(provider.name).append(nameGap) + foldText(provider.id)});
    return ChoiceList(std::move(choices), readerOf(std::move(dataset), Field::provider));
}

ChoiceList regionChoices(std::function<const Dataset &()> dataset, const std::string &provider)
{
    std::vector<Choice> choices;
    for (const Facility *facility : dataset().regions(provider)) {
        QString shown = toQString(facility->region);
        if (!facility->name.empty() && facility->name != facility->region)
            shown += QStringLiteral(" · ") + toQString(facility->name);
        choices.push_back({std::string(facility->region), shown,
                           foldText(facility->region).append(nameGap) + foldText(facility->name)});
    }
    return ChoiceList(std::move(choices), readerOf(std::move(dataset), Field::region, provider));
}

} // namespace huella
