// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/input_rows.h"
#include "app/desktop/pages/plan/inputs_card.h"
#include "app/desktop/pages/plan/more_section.h"
#include "app/desktop/pages/plan/plan_form.h"
#include "app/desktop/widgets/tab_order.h"
#include "core/study/model/planned_run.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

// How a run is planned decides which groups of rows its form has: those of the plan stand between the ordinary ones.

namespace huella {
namespace {

bool countsProcessor(const Workload &workload)
{
    return workload.cpu || workload.cores || workload.cpuUsage || workload.memoryGb || workload.cpuTdpPerCoreW;
}

/// A field of a row, a switch or a heading that folds; not what is inside of one.
bool isStop(const QWidget &widget)
{
    const bool kind = qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
                      || qobject_cast<const QAbstractButton *>(&widget);
    return kind && !widget.isWindow() && (widget.focusPolicy() & Qt::TabFocus)
           && !qobject_cast<const QComboBox *>(widget.parentWidget());
}

} // namespace

PlanForm *InputsCard::formOf(RunPlan::Kind kind)
{
    std::unique_ptr<PlanForm> &form = forms_[size_t(kind)];
    if (form)
        return form.get();
    form = makePlanForm(kind, context_, inside_);
    form->retranslate();
    connect(form.get(), &PlanForm::edited, this, &InputsCard::setPlan);
    connect(&form->rows(), &PlanRows::pendingChanged, this, &InputsCard::waitForFields);
    for (size_t i = 0; i < PlanForm::partCount; ++i)
        if (QWidget *part = form->part(PlanForm::Part(i)))
            listenTo(part);
    alignLabels(*inside_, context_.language.language());
    return form.get();
}

/// The form of the way in which the run is planned. A run that goes with a training is shown by its hours.
void InputsCard::showWay(const Run &run)
{
    PlanForm *form = isPlanned(run) ? formOf(run.plan->kind) : nullptr;
    const bool processor = !form || run.plan->kind == RunPlan::Kind::pilot || countsProcessor(run.workload);
    if (arranged_ && form == form_ && processor == processorShown_)
        return;
    if (form != form_)
        forgetTyping(); // it was about what is asked for no more
    if (form_ && form != form_)
        form_->showParts(false);
    if (form)
        form->showParts(true);
    processorShown_ = processor;
    if (!std::exchange(arranged_, true) && !form)
        return; // as it was made
    form_ = form;
    arrange();
}

void InputsCard::arrange()
{
    using Part = PlanForm::Part;
    const auto own = [this](Part part) { return form_ ? form_->part(part) : nullptr; };
    const bool inference = form_ && form_ == forms_[size_t(RunPlan::Kind::inference)].get();
    const bool pilot = form_ && form_ == forms_[size_t(RunPlan::Kind::pilot)].get();
    std::vector<QWidget *> parts;
    if (!form_ || pilot)
        parts = {own(Part::top), time_, processor_, accelerator_, place_};
    else
        parts = {own(Part::top), accelerator_, own(Part::accelerator), time_,         own(Part::time),
                 processor_,     place_,       own(Part::place),       own(Part::end)};
    parts.push_back(more_);
    std::erase(parts, nullptr);
    for (size_t i = 0; i < parts.size(); ++i)
        if (column_->indexOf(parts[i]) != int(i)) {
            column_->removeWidget(parts[i]);
            column_->insertWidget(int(i), parts[i]);
        }
    time_->setVisible(!inference);
    processor_->setVisible(processorShown_);
    rows_->number(Field::gpuUsage).row->setVisible(!form_ || pilot);
    tabThroughParts(parts);
}

void InputsCard::tabThroughParts(const std::vector<QWidget *> &parts)
{
    std::vector<QWidget *> stops;
    for (const QWidget *part : parts)
        for (QWidget *each : part->findChildren<QWidget *>())
            if (isStop(*each))
                stops.push_back(each);
    tabThrough(stops);
}

void InputsCard::setPlan(const PlanValues &values, const std::string &field)
{
    if (refreshing_)
        return;
    StudyDocument &document = context_.document;
    const std::string &run = document.currentRunId();
    document.apply(EditKind::setPlan, setPlanInputs(document.study(), run, values), run + "/plan/" + field);
}

} // namespace huella
