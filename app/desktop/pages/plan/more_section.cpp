// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/more_section.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/group_head.h"
#include "app/desktop/pages/plan/input_rows.h"
#include "app/desktop/pages/plan/project_section.h"

#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr Field ownFigures[] = {Field::machines,       Field::machineIdleW, Field::machineFullW,
                                Field::cpuTdpPerCoreW, Field::gpuTdpW,      Field::intensityGPerKwh};
constexpr std::string_view projectFields[] = {"year", "until", "note", "repeat", "training"};

} // namespace

MoreSection::MoreSection(Context &context, InputRows &rows, QWidget *parent)
    : QWidget(parent), context_(context), rows_(rows), head_(new FoldHead(this)), body_(new QWidget(this))
{
    column_ = formColumn(body_);
    auto *column = formColumn(this);
    column->addWidget(head_);
    column->addWidget(body_);
    connect(head_, &FoldHead::toggled, this, [this](bool open) {
        context_.settings.moreOpen = open;
        context_.keepSettings();
        setOpen(open);
        if (open)
            emit opened();
    });
    body_->setVisible(false);
    if (context.settings.moreOpen) {
        const QSignalBlocker asBefore(head_);
        head_->setOpen(true);
        setOpen(true);
    }
}

void MoreSection::setOpen(bool open)
{
    if (open && !project_)
        build();
    body_->setVisible(open);
}

void MoreSection::build()
{
    for (const Field field : ownFigures)
        rows_.addNumber(column_, field);
    project_ = new ProjectSection(context_, body_);
    column_->addWidget(project_);
    emit built(body_);
}

void MoreSection::refresh(const Run &run)
{
    if (project_)
        project_->refresh(run);
    head_->setText(context_.say("plan.group.more"), inside(run));
}

/// What is set there; where nothing is, what could be.
QString MoreSection::inside(const Run &run) const
{
    QStringList set;
    const auto add = [&](bool is, const char *key) {
        if (is)
            set << context_.say(key);
    };
    add(run.workload.machines || run.workload.machineIdleW || run.workload.machineFullW, "plan.more.machines");
    add(run.workload.cpuTdpPerCoreW || run.workload.gpuTdpW, "plan.more.power");
    add(run.workload.intensityGPerKwh.has_value(), "plan.more.intensity");
    if (run.year)
        set << QString::number(*run.year) + (run.until ? QStringLiteral("–%1").arg(*run.until) : QString());
    add(!run.note.empty(), "plan.more.note");
    add(run.repeat.has_value(), "plan.more.repeat");
    add(run.training.has_value(), "plan.more.training");
    return set.isEmpty() ? context_.say("plan.more") : set.join(QStringLiteral(" · "));
}

void MoreSection::retranslate()
{
    if (project_)
        project_->retranslate();
    if (const Run *run = context_.document.currentRun())
        refresh(*run);
}

void MoreSection::openFor(const std::string &column)
{
    const FieldInfo *info = fieldByColumn(column);
    const bool own = info && std::find(std::begin(ownFigures), std::end(ownFigures), info->id) != std::end(ownFigures);
    const auto held = [&column](std::string_view field) { return column.starts_with(field); };
    if (own || std::any_of(std::begin(projectFields), std::end(projectFields), held))
        head_->setOpen(true);
}

} // namespace huella
