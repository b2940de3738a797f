// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/plan_file.h"

#include "core/study/file/run_file.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double mostFactor = 1e6; // of what is drawn

/// A field that a plan may work out; else nothing.
const FieldInfo *plannedField(const std::string &column)
{
    const FieldInfo *field = fieldByColumn(column);
    return field && field->kind == FieldInfo::Kind::number ? field : nullptr;
}

void readDerived(ObjectReader &in, RunPlan::Kind kind, Derivation &made)
{
    const Json derived = in.object("derived");
    for (const auto &[column, value] : derived.items()) {
        const FieldInfo *field = plannedField(column);
        if (!field || !value.is_number())
            in.wrong("derived." + column, value.is_number() ? "error.study.plan_field" : "error.study.number_expected");
        else
            made.values.push_back({field->id, value.get<double>(), derivedRule(kind, field->id)});
    }
}

bool isBand(const std::string &id)
{
    const auto &bands = Catalogue::builtIn().bands;
    return id.empty() || std::any_of(bands.begin(), bands.end(), [&id](const Band &band) { return band.id == id; });
}

void readDrawn(ObjectReader &in, Derivation &made)
{
    const Json list = in.list("drawn");
    for (size_t i = 0; i < list.size(); ++i) {
        const std::string name = "drawn[" + std::to_string(i) + "]";
        if (!list[i].is_object()) {
            in.wrong(name, "error.study.object_expected");
            continue;
        }
        ObjectReader each(list[i], in.place() + "." + name);
        Derivation::Drawn drawn;
        drawn.key = each.string("key");
        const FieldInfo *field = plannedField(each.string("field"));
        if (!field || (field->id != Field::hours && field->id != Field::gpuTdpW))
            each.wrong("field", "error.study.plan_field");
        else
            drawn.field = field->id;
        drawn.low = each.number("low").value_or(1);
        drawn.high = each.number("high").value_or(1);
        if (!(drawn.low > 1 / mostFactor && drawn.low <= 1 && drawn.high >= 1 && drawn.high < mostFactor))
            each.wrong("low", "error.study.plan_range");
        drawn.band = each.string("band");
        if (!isBand(drawn.band))
            drawn.band.clear(); // a later version's: the factors stand by themselves
        if (!in.error)
            in.error = each.error;
        made.drawn.push_back(std::move(drawn));
    }
}

} // namespace

void readPlan(ObjectReader &run, Run &target)
{
    Json object = run.object("plan");
    if (object.empty())
        return;
    ObjectReader in(std::move(object), run.place() + ".plan");
    RunPlan plan;
    const std::string kind = in.string("kind");
    if (const auto known = planKindFromText(kind))
        plan.kind = *known;
    else
        in.wrong("kind", Message("error.study.word", {textArg("value", kind)}));
    plan.inputs = in.object("inputs");
    auto made = std::make_shared<Derivation>();
    readDerived(in, plan.kind, *made);
    readDrawn(in, *made);
    plan.derivation = std::move(made);
    plan.unknown = in.takeLeft();
    target.plan = std::move(plan);
    if (!run.error)
        run.error = in.error;
}

Json writePlan(const RunPlan &plan)
{
    Json out = Json::object();
    out["kind"] = toString(plan.kind);
    out["inputs"] = static_cast<const Json &>(plan.inputs);
    out["derived"] = Json::object();
    out["drawn"] = Json::array();
    if (plan.derivation) {
        for (const Derivation::Value &value : plan.derivation->values)
            out["derived"][std::string(fieldInfo(value.field).column)] = jsonNumber(value.value);
        for (const Derivation::Drawn &drawn : plan.derivation->drawn) {
            Json each = Json::object();
            each["key"] = drawn.key;
            each["field"] = fieldInfo(drawn.field).column;
            each["low"] = drawn.low;
            each["high"] = drawn.high;
            if (!drawn.band.empty())
                each["band"] = drawn.band;
            out["drawn"].push_back(std::move(each));
        }
    }
    appendUnknown(out, plan.unknown);
    return out;
}

} // namespace huella
