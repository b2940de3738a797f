// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/run_file.h"

#include "core/study/file/plan_file.h"
#include "core/workload/fields.h"

#include <cmath>
#include <set>

namespace huella {
namespace {

void readField(ObjectReader &in, Workload &workload, const FieldInfo &field)
{
    const char *name = field.column.data(); // a literal, so it ends in a zero
    if (auto *slot = textOf(workload, field.id)) {
        if (auto text = in.string(name); !text.empty())
            *slot = std::move(text);
    } else if (auto *amount = numberOf(workload, field.id)) {
        *amount = in.number(name);
        if (*amount)
            if (auto problem = checkNumber(field, **amount))
                in.wrong(name, *problem);
    } else if (const auto text = in.string(name); !text.empty()) {
        workload.platform = platformFromText(text);
        if (!workload.platform)
            in.wrong(name, Message("error.platform", {textArg("value", text)}));
    }
}

/// An amount that a run's plan is made of: finite and not negative.
double amountOf(ObjectReader &in, const char *name, double otherwise, bool positive)
{
    const auto value = in.number(name);
    if (value && (*value < 0 || (positive && *value == 0) || *value > largestAmount))
        in.wrong(name, Message(positive ? "error.study.amount_above" : "error.study.amount",
                               {numberArg("limit", largestAmount)}));
    return value.value_or(otherwise);
}

template <class E>
void readWord(ObjectReader &in, const char *name, E &target, std::optional<E> (*fromText)(std::string_view))
{
    const std::string word = in.string(name);
    if (word.empty())
        return;
    if (const auto value = fromText(word))
        target = *value;
    else
        in.wrong(name, Message("error.study.word", {textArg("value", word)}));
}

void readRepeat(ObjectReader &run, Run &target)
{
    Json object = run.object("repeat");
    if (object.empty())
        return;
    ObjectReader in(std::move(object), run.place() + ".repeat");
    Recurrence repeat;
    repeat.count = amountOf(in, "times", repeat.count, true);
    readWord(in, "every", repeat.every, everyFromText);
    repeat.duration = amountOf(in, "for", repeat.duration, true);
    readWord(in, "unit", repeat.lasting, lastingFromText);
    readWord(in, "calendar", repeat.calendar, calendarFromText);
    repeat.unknown = in.takeLeft();
    target.repeat = std::move(repeat);
    if (!run.error)
        run.error = in.error;
}

void readTraining(ObjectReader &run, Run &target)
{
    Json object = run.object("training");
    if (object.empty())
        return;
    ObjectReader in(std::move(object), run.place() + ".training");
    Training training;
    training.development = amountOf(in, "development", 0, false);
    training.retrainings = amountOf(in, "retrainings", 0, false);
    training.retrainingShare = amountOf(in, "retraining_share", 0, false);
    training.unknown = in.takeLeft();
    target.training = std::move(training);
    if (!run.error)
        run.error = in.error;
}

Json writeRepeat(const Recurrence &repeat)
{
    Json out = Json::object();
    out["times"] = jsonNumber(repeat.count);
    out["every"] = toString(repeat.every);
    out["for"] = jsonNumber(repeat.duration);
    out["unit"] = toString(repeat.lasting);
    out["calendar"] = toString(repeat.calendar);
    appendUnknown(out, repeat.unknown);
    return out;
}

Json writeTraining(const Training &training)
{
    Json out = Json::object();
    out["development"] = jsonNumber(training.development);
    out["retrainings"] = jsonNumber(training.retrainings);
    out["retraining_share"] = jsonNumber(training.retrainingShare);
    appendUnknown(out, training.unknown);
    return out;
}

} // namespace

Json jsonNumber(double value)
{
    if (value == std::floor(value) && std::abs(value) < 9007199254740992.0)
        return Json(std::int64_t(value));
    return Json(value);
}

void appendUnknown(Json &object, const Json &unknown)
{
    std::set<std::string> known;
    for (const auto &[name, value] : object.items())
        known.insert(name);
    for (const auto &[name, value] : unknown.items())
        if (known.contains(name))
            object[name] = value;
        else
            appendField(object, name, value);
}

Message unknownDataset(std::string_view name)
{
    std::string list;
    for (const auto &info : Dataset::all())
        list += (list.empty() ? "" : ", ") + std::string(info.id);
    return Message("error.dataset.unknown", {textArg("name", name), textArg("candidates", list)});
}

Run readRun(ObjectReader &in)
{
    Run run;
    run.id = in.string("id");
    run.name = in.string("name");
    run.kind = in.string("kind");
    run.lineage = in.string("lineage");
    if (run.lineage.empty())
        run.lineage = run.id;
    run.year = in.whole("year", firstYear, lastYear, "error.study.year");
    run.until = in.whole("until", firstYear, lastYear, "error.study.year");
    if (run.until && !run.year)
        in.wrong("until", Message("error.study.until_alone", {yearArg("until", *run.until)}));
    if (run.until && run.year && *run.until < *run.year)
        in.wrong("until", Message("error.study.until", {yearArg("until", *run.until), yearArg("year", *run.year)}));
    run.note = in.string("note");
    readRepeat(in, run);
    readTraining(in, run);
    readPlan(in, run);
    for (const FieldInfo &field : allFields())
        readField(in, run.workload, field);
    run.unknown = in.takeLeft();
    return run;
}

Json writeRun(const Run &run)
{
    Json out = Json::object();
    out["id"] = run.id;
    out["name"] = run.name;
    if (!run.kind.empty())
        out["kind"] = run.kind;
    if (run.lineage != run.id)
        out["lineage"] = run.lineage;
    if (run.year)
        out["year"] = *run.year;
    if (run.until)
        out["until"] = *run.until;
    if (!run.note.empty())
        out["note"] = run.note;
    if (run.repeat)
        out["repeat"] = writeRepeat(*run.repeat);
    if (run.training)
        out["training"] = writeTraining(*run.training);
    if (run.plan)
        out["plan"] = writePlan(*run.plan);
    for (const FieldInfo &field : allFields()) {
        if (const auto *text = textOf(run.workload, field.id); text && *text)
            out[field.column] = **text;
        if (const auto *number = numberOf(run.workload, field.id); number && *number)
            out[field.column] = jsonNumber(**number);
        if (field.id == Field::platform && run.workload.platform)
            out[field.column] = toString(*run.workload.platform);
    }
    appendUnknown(out, run.unknown);
    return out;
}

} // namespace huella
