// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/choices.h"

#include "app/desktop/text.h"
#include "core/base/fold.h"

#include <algorithm>
#include <map>

namespace huella {
namespace {

template <class T> std::vector<Choice> hardwareChoices(std::span<const T> records)
{
    std::vector<Choice> choices;
    for (const T &record : records)
        if (record.offered)
            choices.push_back({std::string(record.name), qs(record.name), foldText(record.name)});
    return choices;
}

/// "Georgia" is a country and a state: names that are not alone carry their code.
QString placeShown(const Place &place, bool alone, bool spanish)
{
    const QString name = qs(place.name(spanish));
    return alone ? name : QStringLiteral("%1 (%2)").arg(name, qs(place.code));
}

QString placeShown(const Dataset &dataset, const std::string &code, bool spanish)
{
    const auto found = dataset.place(code);
    if (!found)
        return qs(code);
    const auto same = [&](const Place &place) { return place.name(spanish) == found->record->name(spanish); };
    return placeShown(*found->record, std::ranges::count_if(dataset.places(), same) < 2, spanish);
}

std::vector<Choice> placeChoices(const Dataset &dataset, bool spanish)
{
    std::map<Text, int> named;
    for (const Place &place : dataset.places())
        ++named[place.name(spanish)];
    std::vector<Choice> choices;
    for (const Place &place : dataset.places()) {
        const Text name = place.name(spanish);
        choices.push_back({std::string(place.code), placeShown(place, named[name] < 2, spanish),
                           foldText(name) + " " + foldText(place.name(!spanish)) + " " + foldText(place.code)});
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

Choices choicesOf(std::function<const Dataset &()> dataset, Language language)
{
    const bool spanish = language == Language::es;
    const auto itself = [](const std::string &name) { return qs(name); };
    return {{[dataset] { return hardwareChoices(dataset().processors()); }, itself},
            {[dataset] { return hardwareChoices(dataset().accelerators()); }, itself},
            {[dataset, spanish] { return placeChoices(dataset(), spanish); },
             [dataset, spanish](const std::string &code) { return placeShown(dataset(), code, spanish); }}};
}

std::vector<Choice> providerChoices(const Dataset &dataset)
{
    std::vector<Choice> choices;
    for (const Provider &provider : dataset.providers())
        if (provider.id != "generic")
            choices.push_back({std::string(provider.id), qs(provider.name), foldText(provider.name) + " " + foldText(provider.id)});
    return choices;
}

std::vector<Choice> regionChoices(const Dataset &dataset, Text provider)
{
    std::vector<Choice> choices;
    for (const Facility *facility : dataset.regions(provider)) {
        QString shown = qs(facility->region);
        if (!facility->name.empty() && facility->name != facility->region)
            shown += QStringLiteral(" · ") + qs(facility->name);
        choices.push_back({std::string(facility->region), shown, foldText(facility->region) + " " + foldText(facility->name)});
    }
    return choices;
}

} // namespace huella
