// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QCheckBox;

namespace huella {

class FormRow;
class NumberField;

/// Whether a run is a training that was tried before and is done again.
class TrainingFields : public QWidget {
    Q_OBJECT

public:
    explicit TrainingFields(Context &context, QWidget *parent = nullptr);
    void showTraining(const std::optional<Training> &training);
    std::optional<Training> training() const;
    void retranslate();

signals:
    void edited();

private:
    Context &context_;
    QCheckBox *training_;
    QWidget *fields_;
    FormRow *developmentRow_, *retrainRow_;
    NumberField *development_, *retrainings_, *share_;
};

} // namespace huella
