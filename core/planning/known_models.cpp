// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/known_models.h"

#include "core/base/fold.h"
#include "core/base/letters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

namespace huella {
namespace {

constexpr std::array<std::string_view, 8> tasks{"chat",       "reasoning", "code",  "image-chat",
                                                "video-chat", "image",     "video", "image-to-video"};
constexpr std::array<std::pair<Text, ModelTask>, 14> namesOfTasks{
    {{"llm-chat", ModelTask::chat},
     {"lm-arena-chat", ModelTask::chat},
     {"gpqa", ModelTask::reasoning},
     {"llm-code", ModelTask::code},
     {"sourcegraph-fim", ModelTask::code},
     {"mllm-chat", ModelTask::imageChat},
     {"image-chat", ModelTask::imageChat},
     {"video-chat", ModelTask::videoChat},
     {"diffusion-text-to-image", ModelTask::image},
     {"text-to-image", ModelTask::image},
     {"diffusion-text-to-video", ModelTask::video},
     {"text-to-video", ModelTask::video},
     {"diffusion-image-to-video", ModelTask::imageToVideo},
     {"image-to-video", ModelTask::imageToVideo}}};
constexpr size_t mostNamed = 8;

/// The number behind a word of a setting: 192 of "bs192;tp1;pp1" for "bs".
std::optional<int> settingOf(Text config, Text word)
{
    for (size_t at = 0; at < config.size();) {
        const size_t end = std::min(config.find(';', at), config.size());
        const Text part = config.substr(at, end - at);
        int value = 0;
        if (part.starts_with(word)) {
            const Text digits = part.substr(word.size());
            if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec == std::errc())
                return value;
        }
        at = end + 1;
    }
    return {};
}

bool isOfWord(char c) { return isLetter(c) || isDigit(c); }

std::string_view withoutMaker(std::string_view model) { return model.substr(model.find('/') + 1); }

Message namesNoModel(std::string_view name, const std::vector<Text> &candidates)
{
    std::string list;
    for (size_t i = 0; i < std::min(candidates.size(), mostNamed); ++i)
        list += (i ? ", " : "") + std::string(candidates[i]);
    return candidates.empty()
               ? Message("error.plan.model", {textArg("name", shortened(name))})
               : Message("error.plan.models", {textArg("name", shortened(name)), textArg("candidates", list)});
}

} // namespace

std::string_view toString(ModelTask task) { return tasks[size_t(task)]; }

std::optional<ModelTask> modelTaskFromText(std::string_view text)
{
    const auto found = std::find(tasks.begin(), tasks.end(), text);
    return found == tasks.end() ? std::nullopt : std::optional(ModelTask(found - tasks.begin()));
}

std::span<const std::string_view> modelTasks() { return tasks; }

ModelTask taskOf(const ModelEnergy &row)
{
    for (const auto &[name, task] : namesOfTasks)
        if (name == row.task)
            return task;
    return ModelTask::chat;
}

std::string_view unitOf(ModelTask task)
{
    switch (task) {
    case ModelTask::image: return "image";
    case ModelTask::video:
    case ModelTask::imageToVideo: return "video";
    default: return "response";
    }
}

int batchOf(const ModelEnergy &row) { return settingOf(row.config, "bs").value_or(1); }
std::optional<int> framesOf(const ModelEnergy &row) { return settingOf(row.config, "frames"); }
double activeOf(const ModelEnergy &row)
{
    if (row.activeParamsB)
        return *row.activeParamsB;
    for (const ModelSize &size : ModelCatalogue::builtIn().sizes) // the first edition has all parameters alone
        if (size.model == row.model)
            return size.activeParamsB;
    return row.paramsB.value_or(0);
}

namespace {

struct FoldedName {
    std::string all, own; ///< own: without its maker
    std::vector<std::string> words;
};

FoldedName foldedName(std::string_view name)
{
    FoldedName folded{hyphenated(name), hyphenated(withoutMaker(name)), {}};
    folded.words = foldedWords(folded.all, isOfWord);
    return folded;
}

/// Every plan is held against all models: those of the catalogue are folded once.
const FoldedName &foldedModel(std::string_view model)
{
    thread_local std::unordered_map<std::string, FoldedName> known;
    auto found = known.find(std::string(model));
    if (found == known.end())
        found = known.emplace(std::string(model), foldedName(model)).first;
    return found->second;
}

int fitOf(const FoldedName &asked, const FoldedName &model)
{
    if (asked.all.empty())
        return 0;
    if (asked.all == model.all || asked.all == model.own)
        return 3;
    if (("-" + model.all + "-").find("-" + asked.all + "-") != std::string::npos)
        return 2;
    size_t next = 0;
    for (const std::string &word : model.words)
        if (next < asked.words.size() && word == asked.words[next])
            ++next;
    return next == asked.words.size() ? 1 : 0;
}

} // namespace

int fitOf(std::string_view name, std::string_view model) { return fitOf(foldedName(name), foldedModel(model)); }

std::vector<Text> modelsNamed(std::string_view name, std::span<const ModelEnergy *const> rows)
{
    const FoldedName asked = foldedName(name);
    std::vector<Text> found;
    int best = 1;
    Text last;
    for (const ModelEnergy *row : rows) {
        if (row->model == last)
            continue; // rows of a model follow each other
        last = row->model;
        const int fit = fitOf(asked, foldedModel(row->model));
        if (fit > best)
            found.clear();
        best = std::max(best, fit);
        if (fit == best && std::find(found.begin(), found.end(), row->model) == found.end())
            found.push_back(row->model);
    }
    return found;
}

tl::expected<KnownSize, Message> knownSize(std::string_view name)
{
    const ModelCatalogue &all = ModelCatalogue::builtIn();
    const FoldedName asked = foldedName(name);
    std::vector<std::pair<int, KnownSize>> fitting;
    const auto add = [&](Text model, const KnownSize &size) {
        if (const int fit = fitOf(asked, foldedModel(model)); fit > 0)
            fitting.push_back({fit, size});
    };
    for (const ModelSize &size : all.sizes)
        add(size.model, {size.model, size.source, size.paramsB, size.activeParamsB});
    Text last;
    for (const ModelEnergy &row : all.measured)
        if (row.paramsB && row.model != last) { // rows of a model follow each other
            last = row.model;
            add(row.model, {row.model, row.source, *row.paramsB, activeOf(row)});
        }
    if (fitting.empty())
        return tl::unexpected(namesNoModel(name, {}));
    const int best = std::max_element(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) {
                         return a.first < b.first;
                     })->first;
    std::vector<Text> candidates;
    const KnownSize *chosen = nullptr;
    bool differ = false;
    for (const auto &[fit, size] : fitting) {
        if (fit != best)
            continue;
        differ = differ || (chosen && chosen->activeB != size.activeB);
        chosen = chosen ? chosen : &size; // a published architecture stands before what a measurement says
        if (std::find(candidates.begin(), candidates.end(), size.model) == candidates.end())
            candidates.push_back(size.model);
    }
    if (differ && candidates.size() > 1)
        return tl::unexpected(namesNoModel(name, candidates));
    return *chosen;
}

} // namespace huella
