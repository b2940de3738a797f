// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/training_fields.h"

#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/widgets/number_field.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace huella {

TrainingFields::TrainingFields(Context &context, QWidget *parent) : QWidget(parent), context_(context)
{
    auto *column = formColumn(this);
    training_ = new QCheckBox(this);
    training_->setObjectName(QStringLiteral("training"));
    training_->setMinimumHeight(formRowHeight);
    column->addWidget(training_);
    fields_ = new QWidget(this);
    auto *rows = formColumn(fields_);
    development_ = formNumber(context_, "development", 0, this);
    rows->addWidget(developmentRow_ = new FormRow(development_, this));
    retrainings_ = formNumber(context_, "retrainings", 0, this);
    share_ = formNumber(context_, "retraining_share", 0, this);
    share_->setFactor(100);
    rows->addWidget(retrainRow_ = new FormRow(retrainings_, this));
    retrainRow_->addField(share_);
    column->addWidget(fields_);
    connect(training_, &QCheckBox::toggled, this, &TrainingFields::edited);
    for (NumberField *field : {development_, retrainings_, share_})
        connect(field, &NumberField::edited, this, &TrainingFields::edited);
}

std::optional<Training> TrainingFields::training() const
{
    if (!training_->isChecked())
        return {};
    return Training{development_->value().value_or(0), retrainings_->value().value_or(0), share_->value().value_or(0)};
}

void TrainingFields::showTraining(const std::optional<Training> &run)
{
    training_->setChecked(run.has_value());
    fields_->setVisible(run.has_value());
    if (run) {
        development_->setValue(run->development);
        retrainings_->setValue(run->retrainings);
        share_->setValue(run->retrainingShare);
    }
}

void TrainingFields::retranslate()
{
    const auto say = [this](const char *key) { return context_.say(key); };
    training_->setText(say("project.training"));
    training_->setWhatsThis(explanationOf(context_, "training"));
    developmentRow_->setLabel(say("project.training.development"));
    developmentRow_->setExplanation(explanationOf(context_, "development"));
    developmentRow_->setUnit(0, QStringLiteral("×"));
    retrainRow_->setLabel(say("project.training.retrainings"));
    retrainRow_->setExplanation(explanationOf(context_, "retrainings"));
    retrainRow_->setUnit(0, QStringLiteral("×"));
    retrainRow_->setUnit(1, QStringLiteral("%"));
    share_->setAccessibleName(say("project.training.share"));
    for (NumberField *field : {development_, retrainings_, share_})
        field->setWords(context_.words());
}

} // namespace huella
