// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/inputs_card.h"
#include "app/desktop/pages/plan/project_section.h"
#include "app/desktop/pages/plan/time_row.h"
#include "core/charts/figures.h"
#include "core/wording/explain.h"

#include <QComboBox>
#include <QScopedValueRollback>

#include <utility>

// What the form holds and the document does not, and what it shows of the document: values, what stands in for those that were
// not given, notes and badges.

namespace huella {

void InputsCard::setChoices()
{
    const Dataset &dataset = context_.document.dataset();
    const auto shown = [this]() -> const Dataset & { return context_.document.dataset(); };
    const std::string wanted = std::string(dataset.info().id) + "/" + std::string(codeOf(context_.language.language()));
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

std::vector<Waiting> InputsCard::unsettled() const { return unsettledIn(*this, context_.document.currentRunId()); }

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
    if (another || !name_->hasFocus())
        nameBefore_ = run->name;
    setChoices();
    const RunResult *result = context_.document.result().run(run->id);
    const Estimate *estimate = result ? result->estimate() : nullptr;
    const Inputs *inputs = estimate ? &estimate->inputs : nullptr;
    if (name_->text() != toQString(run->name) && (another || !name_->hasFocus() || !name_->text().trimmed().isEmpty()))
        name_->setText(toQString(run->name)); // an empty line is about to be filled
    timeRow_->showTime(run->workload.hours);
    if (project_)
        project_->refresh(*run);
    rows_->show(run->workload);
    const Platform platform = run->workload.platform.value_or(Platform::server);
    platform_->setCurrentIndex(int(platform));
    rows_->text(Field::provider).row->setVisible(platform == Platform::cloud || run->workload.provider);
    rows_->text(Field::region).row->setVisible(platform == Platform::cloud || run->workload.region);
    const Workload &w = run->workload;
    rows_->number(Field::gpuUsage).row->setVisible(w.gpu || w.gpus || w.gpuTdpW || w.gpuUsage);
    refreshDefaults(inputs);
    refreshNotes(*run, inputs);
    refreshIssues(result);
    if (unsettled() != context_.document.waiting()) // another edit ended the waiting, not the typing
        QMetaObject::invokeMethod(this, &InputsCard::waitForFields, Qt::QueuedConnection);
}

template <class T> void InputsCard::badge(FormRow *row, const Figure<T> *figure)
{
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
        rows_->number(field).edit->setDefault(value);
    };
    fallback(Field::cores, in && in->countsCpu() ? std::optional(in->cores.value) : std::nullopt);
    fallback(Field::cpuUsage, 1);
    fallback(Field::gpus, in ? in->gpus.value : 0);
    fallback(Field::gpuUsage, 1);
    fallback(Field::memoryGb, 0);
    fallback(Field::runs, 1);
    fallback(Field::pue, in ? std::optional(in->pue.value) : std::nullopt);
    fallback(Field::cpuTdpPerCoreW, in && in->countsCpu() ? std::optional(in->corePower.value.value()) : std::nullopt);
    fallback(Field::gpuTdpW, in && in->countsGpu() ? std::optional(in->gpuPower.value.value()) : std::nullopt);
    fallback(Field::intensityGPerKwh, in ? std::optional(in->intensity.value.value()) : std::nullopt);
    const Origin *origin = in ? &in->intensity.origin : nullptr;
    const bool ofRegion =
        in && in->site && in->place && origin->kind != OriginKind::given && origin->rule != "rule.place.unknown";
    rows_->text(Field::zone)
        .edit->setEmptyMeaning(ofRegion
                                   ? context_.say(Message("plan.empty.zone_of_region",
                                                          {textArg("place", placeName(*in->place, context_.words()))}))
                                   : context_.say("plan.empty.zone"));
    const bool cpu = in && in->countsCpu();
    const bool gpu = in && in->countsGpu();
    badge(rows_->number(Field::cpuUsage).row, cpu ? &in->cpuUsage : nullptr);
    badge(rows_->number(Field::gpuUsage).row, gpu ? &in->gpuUsage : nullptr);
    badge(rows_->number(Field::pue).row, in ? &in->pue : nullptr);
    badge(rows_->number(Field::runs).row, in ? &in->runs : nullptr);
    badge(rows_->number(Field::cpuTdpPerCoreW).row, cpu ? &in->corePower : nullptr);
    badge(rows_->number(Field::gpuTdpW).row, gpu ? &in->gpuPower : nullptr);
    badge(rows_->number(Field::intensityGPerKwh).row, in ? &in->intensity : nullptr);
}

FormRow *InputsCard::rowOf(const std::string &column)
{
    const FieldInfo *info = fieldByColumn(column);
    if (!info)
        return nullptr;
    if (info->id == Field::hours)
        return timeRow_;
    if (info->id == Field::platform)
        return platformRow_;
    return info->kind == FieldInfo::Kind::text ? rows_->text(info->id).row : rows_->number(info->id).row;
}

/// What is wrong, and what is unlikely about what was given, stands at its field.
void InputsCard::refreshIssues(const RunResult *result)
{
    for (const FieldInfo &info : allFields())
        if (FormRow *row = rowOf(std::string(info.column))) {
            const Issue *issue = result ? issueAt(*result, info.column) : nullptr;
            row->setIssue(issue ? context_.sentence(issue->message) : QString(),
                          issue && issue->severity == Severity::error);
        }
}

void InputsCard::refreshNotes(const Run &, const Inputs *in)
{
    const auto &numbers = context_.words().numbers();
    const auto origin = [this](const Origin &from) {
        return toQString(originText(from, context_.document.dataset(), context_.words()));
    };
    FormRow *cores = rows_->number(Field::cores).row;
    cores->setBadge({});
    cores->setNote({});
    if (in && in->countsCpu()) {
        const std::string watts = numbers.exact(in->corePower.value.value(), "W");
        const bool known = in->processor && in->processor->cores;
        const Message note =
            known ? Message("plan.of_cores", {numberArg("cores", *in->processor->cores), textArg("watts", watts)})
                  : Message("plan.each", {textArg("watts", watts)});
        cores->setNote(context_.say(note), origin(in->corePower.origin));
        if (in->corePower.origin.kind == OriginKind::assumed)
            badge(cores, &in->corePower);
    }
    FormRow *gpu = rows_->text(Field::gpu).row;
    gpu->setNote(in && in->countsGpu() ? toQString(numbers.exact(in->gpuPower.value.value(), "W")) : QString(),
                 in ? origin(in->gpuPower.origin) : QString());
    FormRow *zone = rows_->text(Field::zone).row;
    zone->setNote(in ? toQString(numbers.exact(in->intensity.value.value(), "g/kWh")) : QString(),
                  in ? origin(in->intensity.origin) : QString());
    zone->setBadge({});
    if (in && in->intensity.origin.kind == OriginKind::assumed)
        badge(zone, &in->intensity);
}

} // namespace huella
