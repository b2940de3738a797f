// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/no_match.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/catalogue/spelling.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

constexpr int usualSlices = 7;       // of a card that MIG divides, where its record says nothing else
constexpr size_t longestShown = 120; // letters

/// The name as a sentence holds it: whole, or its beginning.
MessageArg shownName(std::string_view name) { return textArg("name", shortened(name, longestShown)); }

/// How to do without the name.
MessageArg byHand(Field field)
{
    return wordsArg("hand", Message("error.name.hand." + std::string(fieldInfo(field).column)));
}

/// The field that a sentence sends to, as the command line calls it; who shows the sentence elsewhere has another word for it.
MessageArg optionOf(Field field) { return textArg("option", fieldInfo(field).option); }

/// The records that share a name, with what each is called.
std::vector<Suggestion> named(Field field, const std::vector<Text> &ids, const Dataset &dataset)
{
    std::vector<Suggestion> list;
    for (Text id : ids) {
        const auto place = field == Field::zone ? dataset.place(id) : Lookup<Place>(tl::unexpected(NoMatch{}));
        const auto provider =
            field == Field::region ? dataset.provider(id) : Lookup<Provider>(tl::unexpected(NoMatch{}));
        if (place)
            list.push_back({place->record->code, place->record->nameEn, place->record->nameEs});
        else if (provider)
            list.push_back({provider->record->id, provider->record->name, provider->record->name});
        else
            list.push_back({id, {}, {}});
    }
    return list;
}

std::vector<Suggestion> nearest(Field field, std::string_view name, std::string_view provider, const Dataset &dataset)
{
    switch (field) {
    case Field::cpu: return dataset.suggestProcessors(name);
    case Field::gpu: return dataset.suggestAccelerators(name);
    case Field::zone: return dataset.suggestPlaces(name);
    case Field::region: return dataset.suggestRegions(provider, name);
    case Field::provider: return dataset.suggestProviders();
    default: return {};
    }
}

/// "AMD EPYC Processor", "Intel(R) Xeon(R) CPU @ 2.20GHz": a family alone. "Xeon" alone is only short, and has suggestions.
bool isFamilyOnly(std::string_view name, const std::vector<std::string> &parts)
{
    static constexpr std::array<std::string_view, 6> families{"amd", "intel", "epyc", "xeon", "opteron", "core"};
    const auto isFamily = [](const std::string &word) {
        return std::find(families.begin(), families.end(), word) != families.end();
    };
    const auto hasDigit = [](const std::string &word) { return word.find_first_of("0123456789") != std::string::npos; };
    if (name.find('@') != std::string_view::npos)
        return std::none_of(parts.begin(), parts.end(), hasDigit);
    const std::string written = foldText(name);
    return (written.ends_with(" processor") || written.ends_with(" cpu"))
           && std::all_of(parts.begin(), parts.end(), isFamily);
}

/// A processor's name as a cloud or a virtual machine shows it: a word of theirs, or a family without a model.
bool isMasked(std::string_view name, const Catalogue &catalogue)
{
    const auto parts = modelWords(name, LoneClock::dropped);
    if (isFamilyOnly(name, parts))
        return true;
    const auto holds = [&](const MaskedName &masked) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const std::string &word) { return word.starts_with(masked.word); });
    };
    return std::any_of(catalogue.maskedNames.begin(), catalogue.maskedNames.end(), holds);
}

std::optional<Message> sliceMessage(std::string_view name, const Dataset &dataset)
{
    const auto slice = cardSlice(name);
    if (!slice)
        return {};
    const auto card = dataset.accelerator(slice->card);
    if (!card)
        return {};
    const int all = card->record->slices.value_or(usualSlices);
    if (slice->slices < 1 || slice->slices > all)
        return {};
    return Message("error.name.slice",
                   {shownName(name), textArg("card", card->record->name), numberArg("slices", slice->slices),
                    numberArg("all", all), numberArg("share", std::round(1e6 * slice->slices / all) / 1e6),
                    optionOf(Field::gpus)});
}

/// Where the number of such devices goes.
MessageArg countOption(Field field) { return optionOf(field == Field::cpu ? Field::cores : Field::gpus); }

/// "2x A100": the device alone, and how many in the field that counts them.
Message countMessage(Field field, std::string_view name, const CountedModel &counted, std::string_view device)
{
    return Message("error.name.counted." + std::string(fieldInfo(field).column),
                   {shownName(name), textArg("device", device), numberArg("count", counted.count), countOption(field)});
}

std::optional<Message> countMessage(Field field, std::string_view name, const Dataset &dataset, Nearby nearby)
{
    const auto counted = countedModel(name);
    if (!counted || (field != Field::cpu && field != Field::gpu))
        return {};
    NoMatch none;
    if (field == Field::cpu) {
        const auto processor = dataset.processor(counted->model);
        if (processor) // two counts in one name: of a model that is known, one is understood
            return {};
        none = processor.error();
    } else {
        const auto card = dataset.accelerator(counted->model);
        if (card)
            return countMessage(field, name, *counted, card->record->name);
        none = card.error();
    }
    if (nearby == Nearby::leftOut || !counted->plain)
        return {};
    const auto near =
        none.ambiguous ? named(field, none.candidates, dataset) : nearest(field, counted->model, {}, dataset);
    if (near.empty())
        return {};
    return Message(
        "error.name.counted." + std::string(fieldInfo(field).column) + "_near",
        {shownName(name), wordsOf("candidates", near), numberArg("count", counted->count), countOption(field)});
}

} // namespace

Message noMatchMessage(Field field, std::string_view name, std::string_view provider, const NoMatch &none,
                       const Dataset &dataset, Nearby nearby)
{
    if (none.ambiguous)
        return Message("error.name.ambiguous",
                       {shownName(name), wordsOf("candidates", named(field, none.candidates, dataset))});
    if (none.absent) {
        Message message("error.name.absent", {wordsOf("candidates", named(field, none.candidates, dataset)),
                                              optionOf(Field::intensityGPerKwh)});
        addName(message.args, "name", none.absent->nameEn, none.absent->nameEs);
        return message;
    }
    if (field == Field::gpu)
        if (auto slice = sliceMessage(name, dataset))
            return std::move(*slice);
    if (auto several = countMessage(field, name, dataset, nearby))
        return std::move(*several);
    if (field == Field::cpu && isMasked(name, dataset.catalogue()))
        return Message("error.name.masked", {shownName(name), byHand(field)});
    if (nearby == Nearby::leftOut)
        return Message("error.name.unlisted", {shownName(name), byHand(field)});
    const auto near = nearest(field, name, provider, dataset);
    if (near.empty())
        return Message("error.name.nothing_near", {shownName(name), byHand(field)});
    return Message("error.name.unknown", {shownName(name), wordsOf("candidates", near), byHand(field)});
}

} // namespace huella
