// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_table/run_cells.h"

#include "core/charts/figures.h"
#include "core/study/edits/edits.h"
#include "core/wording/explain.h"
#include "core/wording/sentences.h"

// What stands in the cells of a table of runs.

namespace huella {
namespace {

constexpr std::string_view times = " × ";

std::string yearsOf(const Run &run, const Wording &words)
{
    if (!run.year)
        return {};
    const std::string first = std::to_string(*run.year);
    return run.until ? rangeInTable(first, std::to_string(*run.until), words) : first;
}

std::string kindOf(const std::string &kind, const Wording &words)
{
    const std::string key = "runs.kind." + kind;
    return kind.empty() ? std::string() : words.has(key) ? words(key) : kind;
}

/// "Xeon E5-2683 v4" where that leads to the same model as with its maker in front.
template <class Found> std::string withoutMaker(const std::string &name, const Found &found)
{
    const auto maker = name.find(' ');
    const auto whole = found(name);
    if (maker == std::string::npos || !whole)
        return name;
    std::string model = name.substr(maker + 1);
    const auto part = found(model);
    return part && part->record == whole->record && part->count == whole->count ? model : name;
}

std::string typedField(const Workload &workload, Field field, const Numbers &numbers)
{
    const FieldValue value = fieldValue(workload, field);
    if (const auto *number = std::get_if<double>(&value))
        return numbers.editable(*number);
    const auto *text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

ShownCell given(std::string text) { return {std::move(text)}; }

class Shown {
public:
    Shown(const RunResult &result, const Wording &words)
        : run_(*result.run), data_(*result.dataset), words_(words), in_(result.estimate())
    {
    }

    ShownCell number(RunColumn column) const
    {
        const auto &value = *numberOf(run_.workload, *fieldOf(column));
        if (value)
            return given(words_.numbers().exact(*value));
        if (!in_)
            return {};
        const Inputs &in = in_->inputs;
        switch (column) {
        case RunColumn::cores:
            return in.countsCpu() ? standIn(words_.numbers().exact(in.cores.value), in.cores.origin) : ShownCell();
        case RunColumn::memory:
            return in.countsMachines() ? ShownCell()
                                       : standIn(words_.numbers().exact(in.memory.value.value()), in.memory.origin);
        case RunColumn::pue: return standIn(words_.numbers().exact(in.pue.value), in.pue.origin);
        default: return {};
        }
    }

    /// A run that recurs is carried out as many times more often.
    ShownCell howOften() const
    {
        const double more = run_.times();
        const auto &once = run_.workload.runs;
        const Numbers &numbers = words_.numbers();
        if (more != 1)
            return given((once ? numbers.exact(*once) + std::string(times) : std::string())
                         + numbers.significant(more, 4));
        return once ? given(numbers.exact(*once)) : ShownCell{numbers.exact(1), true};
    }

    ShownCell processor() const
    {
        const auto &cpu = run_.workload.cpu;
        if (!cpu)
            return {"—", false};
        return given(withoutMaker(*cpu, [this](const std::string &name) { return data_.processor(name); }));
    }

    ShownCell accelerator() const
    {
        const Workload &w = run_.workload;
        if (!w.gpu && !w.gpus)
            return {"—", false};
        const double count = w.gpus ? *w.gpus : in_ ? in_->inputs.gpus.value : 1;
        const std::string name =
            w.gpu ? withoutMaker(*w.gpu, [this](const std::string &model) { return data_.accelerator(model); })
                  : words_("field.gpu");
        return given(words_.numbers().exact(count) + std::string(times) + name);
    }

    ShownCell place() const
    {
        const Workload &w = run_.workload;
        if (w.zone)
            return given(typedPlace(data_, *w.zone, words_.language() == Language::es));
        if (w.intensityGPerKwh)
            return given(words_("report.place.own"));
        if (in_ && in_->inputs.place && in_->inputs.intensity.origin.kind != OriginKind::assumed)
            return standIn(placeName(*in_->inputs.place, words_), in_->inputs.intensity.origin);
        return {words_("plan.empty.zone"), true};
    }

private:
    ShownCell standIn(std::string text, const Origin &origin) const
    {
        return {std::move(text), true, originText(origin, data_, words_)};
    }

    const Run &run_;
    const Dataset &data_;
    const Wording &words_;
    const Estimate *in_;
};

} // namespace

std::string typedPlace(const Dataset &dataset, const Place &place, bool spanish)
{
    const std::string name(place.name(spanish));
    const auto meant = dataset.place(name);
    return meant && meant->record->code == place.code ? name : name + " (" + std::string(place.code) + ")";
}

std::string typedPlace(const Dataset &dataset, const std::string &code, bool spanish)
{
    const auto found = dataset.place(code);
    return !found || found->via || found->byPartCode ? code : typedPlace(dataset, *found->record, spanish);
}

ShownCell shownCell(const RunResult &result, RunColumn column, const Wording &words)
{
    const Shown shown(result, words);
    const Run &run = *result.run;
    switch (column) {
    case RunColumn::name: return given(run.name.empty() ? words("report.run.unnamed") : run.name);
    case RunColumn::kind: return given(kindOf(run.kind, words));
    case RunColumn::years: return given(yearsOf(run, words));
    case RunColumn::times: return shown.howOften();
    case RunColumn::cpu: return shown.processor();
    case RunColumn::gpu: return shown.accelerator();
    case RunColumn::place: return shown.place();
    case RunColumn::hours:
    case RunColumn::cores:
    case RunColumn::memory:
    case RunColumn::pue: return shown.number(column);
    default: return given(typedCell(run, column, *result.dataset, words));
    }
}

std::string typedCell(const Run &run, RunColumn column, const Dataset &dataset, const Wording &words)
{
    const Workload &w = run.workload;
    switch (column) {
    case RunColumn::name: return run.name;
    case RunColumn::kind: return kindOf(run.kind, words);
    case RunColumn::years: return yearsOf(run, words);
    case RunColumn::note: return run.note;
    case RunColumn::place: return w.zone ? typedPlace(dataset, *w.zone, words.language() == Language::es) : "";
    case RunColumn::gpu: {
        const std::string count = typedField(w, Field::gpus, words.numbers()), name = w.gpu.value_or("");
        return count.empty() || name.empty() ? name + count : count + std::string(times) + name;
    }
    default: return typedField(w, *fieldOf(column), words.numbers());
    }
}

} // namespace huella
