// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/models_file.h"

#include "core/planning/leader_view.h"

namespace huella {
namespace {

constexpr int mostYear = 9999, mostBatch = 10'000'000, mostGpus = 1'000'000;

/// A word of those that are known; an empty one says nothing.
template <class Value> std::optional<Value> readWord(ObjectReader &in, const char *name,
                                                     std::optional<Value> (*read)(std::string_view),
                                                     std::span<const std::string_view> known)
{
    const std::string word = in.string(name);
    const std::optional<Value> value = read(word);
    std::string list;
    for (const std::string_view each : known)
        list += (list.empty() ? "" : ", ") + std::string(each);
    if (!word.empty() && !value)
        in.wrong(name, Message("error.record.word", {textArg("value", word), textArg("known", list)}));
    return value;
}

std::optional<ModelTask> readTask(ObjectReader &in) { return readWord(in, "task", modelTaskFromText, modelTasks()); }

int readWhole(ObjectReader &in, const char *name, int most)
{
    return in.whole(name, 1, most, "error.study.number_expected").value_or(0);
}

LeaderPick readPick(ObjectReader &models)
{
    ObjectReader in(models.object("picked"), models.place() + ".picked");
    LeaderPick pick;
    pick.model = in.string("model");
    pick.task = readTask(in);
    pick.family = in.string("gpu");
    pick.precision = in.string("precision");
    pick.year = readWhole(in, "year", mostYear);
    pick.gpus = readWhole(in, "gpus", mostGpus);
    pick.batch = readWhole(in, "batch", mostBatch);
    if (!models.error)
        models.error = in.error;
    return pick;
}

void put(Json &out, const char *name, const std::string &text)
{
    if (!text.empty())
        out[name] = text;
}
void put(Json &out, const char *name, int number)
{
    if (number > 0)
        out[name] = number;
}
void put(Json &out, const char *name, bool flag)
{
    if (flag)
        out[name] = true;
}

Json writePick(const LeaderPick &pick)
{
    Json out = Json::object();
    put(out, "model", pick.model);
    if (pick.task)
        out["task"] = toString(*pick.task);
    put(out, "gpu", pick.family);
    put(out, "precision", pick.precision);
    put(out, "year", pick.year);
    put(out, "gpus", pick.gpus);
    put(out, "batch", pick.batch);
    return out;
}

} // namespace

LeaderViewPointer readModels(ObjectReader &block)
{
    if (!block.has("models"))
        return {};
    ObjectReader in(block.object("models"), block.place() + ".models");
    auto view = std::make_shared<LeaderView>();
    LeaderFilter &filter = view->filter;
    filter.task = readTask(in);
    filter.family = in.string("gpu");
    filter.year = readWhole(in, "year", mostYear);
    filter.precision = in.string("precision");
    filter.text = in.string("search");
    if (const int batch = readWhole(in, "batch", mostBatch))
        filter.batch = batch;
    filter.bestOnly = in.boolean("best_only");
    view->sort = readWord(in, "sort", leaderColumnFromText, leaderColumnNames()).value_or(LeaderColumn::jPerResponse);
    view->descending = in.boolean("descending");
    view->perToken = in.boolean("per_token");
    view->picked = readPick(in);
    if (!block.error)
        block.error = in.error;
    return view;
}

Json writeModels(const LeaderView &view)
{
    const LeaderFilter &filter = view.filter;
    Json out = Json::object();
    if (filter.task)
        out["task"] = toString(*filter.task);
    put(out, "gpu", filter.family);
    put(out, "year", filter.year);
    put(out, "precision", filter.precision);
    put(out, "batch", filter.batch.value_or(0));
    put(out, "search", filter.text);
    put(out, "best_only", filter.bestOnly);
    if (view.sort != LeaderColumn::jPerResponse)
        out["sort"] = toString(view.sort);
    put(out, "descending", view.descending);
    put(out, "per_token", view.perToken);
    if (!view.picked.model.empty())
        out["picked"] = writePick(view.picked);
    return out;
}

} // namespace huella
