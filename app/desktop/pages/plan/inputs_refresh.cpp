// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/help_strip.h"
#include "app/desktop/pages/plan/inputs_card.h"
#include "app/desktop/pages/plan/more_section.h"
#include "app/desktop/pages/plan/plan_form.h"
#include "app/desktop/pages/plan/run_head.h"
#include "app/desktop/pages/plan/time_row.h"
#include "app/desktop/pages/plan/way_switch.h"
#include "core/charts/figures.h"
#include "core/study/model/planned_run.h"
#include "core/wording/explain.h"
#include "core/wording/plan_figures.h"

#include <QComboBox>
#include <QScopedValueRollback>

#include <cmath>
#include <utility>

// What the form holds and the document does not, and what it shows of the document: values, what stands in for those that were
// not given, notes and badges.

namespace huella {
namespace {

/// Beside a field and in it there is room for so many; the working has them all: 260.892857 as 260.9.
double inFourDigits(double value)
{
    const double step = std::pow(10.0, std::min(0.0, std::floor(std::log10(std::max(value, 1.0))) - 3));
    return std::round(value / step) * step;
}

} // namespace

void InputsCard::setChoices()
{
    const Dataset &dataset = context_.document.dataset();
    const auto shown = [this]() -> const Dataset & { return context_.document.dataset(); };
    const std::string wanted = choicesKey(dataset, context_.language.language());
    if (wanted != choicesFor_) {
        choicesFor_ = wanted;
        choices_ = choicesOf(shown, context_.language.language());
        providers_ = providerChoices(shown);
        regionsFor_ = "?";
    }
    const Run *run = context_.document.currentRun();
    std::string provider = run ? run->workload.provider.value_or("") : std::string();
    if (const auto found = dataset.provider(provider))
        provider = found->record->id;
    if (provider != regionsFor_) {
        regionsFor_ = provider;
        regions_ = regionChoices(shown, provider);
    }
    rows_->text(Field::cpu).edit->setChoices(&choices_.processors);
    rows_->text(Field::gpu).edit->setChoices(&choices_.accelerators);
    rows_->text(Field::zone).edit->setChoices(&choices_.places);
    rows_->text(Field::provider).edit->setChoices(&providers_);
    rows_->text(Field::region).edit->setChoices(&regions_);
}

std::vector<Waiting> InputsCard::unsettled() const
{
    const std::string &run = context_.document.currentRunId();
    std::vector<Waiting> waiting = unsettledIn(*this, run);
    if (form_)
        for (Waiting &each : form_->rows().refused(run))
            waiting.push_back(std::move(each));
    return waiting;
}

void InputsCard::waitForFields()
{
    if (!refreshing_ && context_.document.currentRun())
        context_.document.setWaiting(unsettled());
}

/// It was about another run.
void InputsCard::forgetTyping()
{
    for (const auto &row : rows_->texts())
        row.edit->forgetTyping();
    for (NumberField *field : findChildren<NumberField *>())
        field->forget();
    for (const auto &form : forms_)
        if (form)
            form->forget();
}

void InputsCard::refresh()
{
    const QScopedValueRollback guard(refreshing_, true);
    const Run *run = context_.document.currentRun();
    setEnabled(run != nullptr);
    const int place = context_.document.place();
    const bool another = std::exchange(placeShown_, place) != place;
    if (another)
        forgetTyping();
    if (!run)
        return;
    setChoices();
    const RunResult *result = context_.document.result().run(run->id);
    const Estimate *estimate = result ? result->estimate() : nullptr;
    const Inputs *inputs = estimate ? &estimate->inputs : nullptr;
    head_->refresh(*run, another);
    ways_->refresh(*run);
    showWay(*run);
    const Workload typed = typedIn(*run);
    refreshTime(*run, typed);
    more_->refresh(*run);
    rows_->show(typed);
    platform_->setCurrentIndex(int(run->workload.platform.value_or(Platform::server)));
    refreshUse(run->workload);
    refreshDefaults(inputs);
    refreshBadges(inputs);
    refreshNotes(inputs);
    refreshIssues(result);
    if (form_)
        form_->refresh(*run, result);
    if (unsettled() != context_.document.waiting()) // another edit ended the waiting, not the typing
        QMetaObject::invokeMethod(this, &InputsCard::waitForFields, Qt::QueuedConnection);
}

/// A run time that a plan worked out stands where it would be typed, and can be.
void InputsCard::refreshTime(const Run &run, const Workload &typed)
{
    const bool derived = run.plan && run.workload.hours && !typed.hours;
    timeRow_->showTime(typed.hours);
    timeRow_->showDefault(derived ? toQString(readableTime(*run.workload.hours, context_.words())) : QString());
    timeRow_->setBadge(derived ? context_.say("plan.derived") : QString(),
                       derived ? context_.say(derivedRule(run.plan->kind, Field::hours)) : QString());
}

/// What belongs to an accelerator or a cloud waits for it where it stands.
void InputsCard::refreshUse(const Workload &w)
{
    const bool accelerated =
        w.gpu || w.gpus || w.gpuTdpW || w.gpuUsage || !rows_->text(Field::gpu).edit->text().isEmpty();
    for (const Field field : {Field::gpus, Field::gpuUsage})
        rows_->number(field).row->setUsable(accelerated);
    const bool cloud = w.platform == Platform::cloud || w.provider || w.region;
    for (const Field field : {Field::provider, Field::region}) {
        const auto &row = rows_->text(field);
        row.row->setUsable(cloud);
        row.edit->setEmptyMeaning(cloud ? context_.say("plan.empty." + std::string(fieldInfo(field).column))
                                        : QString());
    }
}

template <class T> void InputsCard::badge(Field field, const Figure<T> *figure)
{
    const InputRows::NumberRow *there = rows_->findNumber(field);
    if (!there)
        return;
    FormRow *row = there->row;
    if (!figure || figure->origin.kind == OriginKind::given) {
        row->setBadge({});
        return;
    }
    const bool isDefault = figure->origin.kind == OriginKind::assumed;
    const bool derived = figure->origin.kind == OriginKind::derived;
    row->setBadge(context_.say(isDefault ? "plan.default"
                               : derived ? "plan.derived"
                                         : "plan.catalogue"),
                  toQString(originText(figure->origin, context_.document.dataset(), context_.words())));
}

/// What stands in where nothing was given shows in the field itself, quieter, with its badge.
void InputsCard::refreshDefaults(const Inputs *in)
{
    const auto fallback = [&](Field field, std::optional<double> value) {
        if (const InputRows::NumberRow *row = rows_->findNumber(field))
            row->edit->setDefault(value);
    };
    const bool cpu = in && in->countsCpu(), gpu = in && in->countsGpu();
    fallback(Field::cores, cpu ? std::optional(in->cores.value) : std::nullopt);
    fallback(Field::cpuUsage, 1);
    fallback(Field::gpus, gpu ? std::optional(in->gpus.value) : std::nullopt);
    fallback(Field::gpuUsage, gpu ? std::optional(1.0) : std::nullopt);
    fallback(Field::memoryGb, 0);
    fallback(Field::runs, in ? inFourDigits(in->runs.value) : 1); // as often as a run that recurs is carried out
    fallback(Field::pue, in ? std::optional(in->pue.value) : std::nullopt);
    fallback(Field::cpuTdpPerCoreW, cpu ? std::optional(in->corePower.value.value()) : std::nullopt);
    fallback(Field::gpuTdpW, gpu ? std::optional(in->gpuPower.value.value()) : std::nullopt);
    const bool machines = in && in->countsMachines();
    fallback(Field::machines, in ? in->machines.value : 0);
    fallback(Field::machineIdleW, machines ? std::optional(inFourDigits(in->machineIdle.value.value())) : std::nullopt);
    fallback(Field::machineFullW, machines ? std::optional(inFourDigits(in->machineFull.value.value())) : std::nullopt);
    fallback(Field::intensityGPerKwh, in ? std::optional(in->intensity.value.value()) : std::nullopt);
    const Origin *origin = in ? &in->intensity.origin : nullptr;
    const bool ofRegion =
        in && in->site && in->place && origin->kind != OriginKind::given && origin->rule != "rule.place.unknown";
    rows_->text(Field::zone)
        .edit->setEmptyMeaning(ofRegion
                                   ? context_.say(Message("plan.empty.zone_of_region",
                                                          {textArg("place", placeName(*in->place, context_.words()))}))
                                   : context_.say("plan.empty.zone"));
}

void InputsCard::refreshBadges(const Inputs *in)
{
    const bool cpu = in && in->countsCpu(), gpu = in && in->countsGpu();
    const bool machines = in && in->countsMachines();
    badge(Field::cpuUsage, cpu || machines ? &in->cpuUsage : nullptr);
    badge(Field::machines, machines ? &in->machines : nullptr);
    badge(Field::machineIdleW, machines ? &in->machineIdle : nullptr);
    badge(Field::machineFullW, machines ? &in->machineFull : nullptr);
    badge(Field::gpuUsage, gpu ? &in->gpuUsage : nullptr);
    badge(Field::pue, in ? &in->pue : nullptr);
    badge(Field::runs, in ? &in->runs : nullptr);
    badge(Field::cpuTdpPerCoreW, cpu ? &in->corePower : nullptr);
    badge(Field::gpuTdpW, gpu ? &in->gpuPower : nullptr);
    badge(Field::intensityGPerKwh, in ? &in->intensity : nullptr);
}

FormRow *InputsCard::rowOf(const FieldInfo &field)
{
    if (field.id == Field::hours)
        return timeRow_;
    if (field.id == Field::platform)
        return platformRow_;
    if (field.kind == FieldInfo::Kind::text)
        return rows_->text(field.id).row;
    const InputRows::NumberRow *row = rows_->findNumber(field.id);
    return row ? row->row : nullptr;
}

/// What is wrong, unlikely or worth knowing has its mark at its field.
void InputsCard::refreshIssues(const RunResult *result)
{
    for (const FieldInfo &info : allFields())
        if (FormRow *row = rowOf(info))
            showIssue(*row, result, info.column, context_);
}

/// The figures that the catalogue has for what was chosen.
void InputsCard::refreshNotes(const Inputs *in)
{
    const auto &numbers = context_.words().numbers();
    const auto origin = [this](const Origin &from) {
        return toQString(originText(from, context_.document.dataset(), context_.words()));
    };
    const auto each = [&](Power power) { return textArg("watts", numbers.exact(inFourDigits(power.value()), "W")); };
    FormRow *cores = rows_->number(Field::cores).row, *gpus = rows_->number(Field::gpus).row;
    cores->setNote({});
    gpus->setNote({});
    if (in && in->countsCpu()) {
        const bool known = in->processor && in->processor->cores;
        const Message note =
            known ? Message("plan.of_cores", {numberArg("cores", *in->processor->cores), each(in->corePower.value)})
                  : Message("plan.each", {each(in->corePower.value)});
        cores->setNote(context_.say(note), origin(in->corePower.origin));
    }
    if (in && in->countsGpu())
        gpus->setNote(context_.say(Message("plan.each", {each(in->gpuPower.value)})), origin(in->gpuPower.origin));
    rows_->text(Field::zone)
        .row->setNoteInside(in ? toQString(numbers.exact(in->intensity.value.value(), "g/kWh")) : QString(),
                            in ? origin(in->intensity.origin) : QString());
}

} // namespace huella
