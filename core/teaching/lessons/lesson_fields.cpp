// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_fields.h"

#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/template_reader.h"

namespace huella {
namespace {

bool noCondition(std::string_view) { return false; } // a lesson is the same for everybody

} // namespace

std::string LessonFields::needed(ObjectReader &in, const char *name)
{
    std::string text = in.string(name);
    if (text.empty())
        in.wrong(name, Message("error.lesson.text_missing"));
    return text;
}

TeachingFormula LessonFields::formula(ObjectReader &in, const char *name)
{
    std::string written = in.string(name);
    auto read = TeachingFormula::read(written);
    if (read)
        return std::move(*read);
    in.wrong(name, read.error().message);
    return {};
}

Measure LessonFields::measure(ObjectReader &in, const std::string &chart)
{
    const std::string name = in.string("measure");
    if (name.empty())
        return Measure::emissions;
    const auto known = measureFromName(name);
    if (chart.empty())
        in.wrong("measure", Message("error.lesson.measure_alone"));
    else if (!known || !canBeIn(chart, *known))
        in.wrong("measure", Message("error.template.measure", {textArg("value", name), textArg("recipe", chart),
                                                               textArg("measures", measureList())}));
    return known.value_or(Measure::emissions);
}

double LessonFields::tolerance(ObjectReader &in, double otherwise)
{
    if (!in.left().contains("tolerance"))
        return otherwise;
    double share = -1;
    if (in.left()["tolerance"].is_string()) {
        const auto read = TeachingFormula::read(in.string("tolerance"));
        const auto value = read ? read->value([](const QuantityName &) { return std::nullopt; }) : std::nullopt;
        share = value && value->dimension == Dimension() ? value->value : -1;
    } else {
        share = in.number("tolerance").value_or(-1);
    }
    if (!(share >= 0.0001 && share <= 0.5))
        in.wrong("tolerance", Message("error.lesson.tolerance"));
    return share;
}

std::vector<TemplateBlock> LessonFields::blocks(ObjectReader &in, const char *name)
{
    std::string written = in.string(name);
    if (written.empty())
        return {};
    written.insert(0, "---\n"); // a text of blocks has a head, which is empty here
    auto read = readBlockText(written, file_, {{}, "error.template.head", isRecipe, noCondition});
    if (read)
        return std::move(read->blocks);
    in.wrong(name, read.error().message);
    if (!error_)
        error_ = Error{ErrorKind::input, file_ + ":" + std::to_string(lineWithin(in.place(), name, read.error().place)),
                       read.error().message};
    return {};
}

int LessonFields::lineWithin(const std::string &place, const char *name, const std::string &blockPlace) const
{
    const std::string path = (place.empty() ? "" : place + ".") + name + "." + std::string(codeOf(language_));
    const auto found = yaml_.lines.find(path);
    return (found == yaml_.lines.end() ? 0 : found->second) + std::stoi(blockPlace.substr(blockPlace.rfind(':') + 1))
           - 1;
}

bool LessonFields::isObject(const Json &json, const std::string &place)
{
    if (!json.is_object())
        wrong(place, Message("error.study.object_expected"));
    return json.is_object();
}

void LessonFields::close(ObjectReader &in)
{
    if (in.error)
        wrong(in.error->place, in.error->message);
    else if (!in.left().empty())
        wrong((in.place().empty() ? "" : in.place() + ".") + in.left().items().begin().key(),
              Message("error.lesson.unknown_field"));
}

void LessonFields::wrong(const std::string &path, Message message)
{
    if (!error_)
        error_ = Error{ErrorKind::input, yaml_.place(file_, path) + ": " + path, std::move(message)};
}

} // namespace huella
