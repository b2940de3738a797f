// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace huella {

class FormRow;
class NumberField;

/// Whether a run comes back: how often, for how long, on which days.
class RepeatFields : public QWidget {
    Q_OBJECT

public:
    explicit RepeatFields(Context &context, QWidget *parent = nullptr);
    void showRepeat(const std::optional<Recurrence> &repeat);
    std::optional<Recurrence> repeat() const;
    void retranslate();

signals:
    void edited();

private:
    void nameLasting(double duration); ///< "1 year", "2 years"

    Context &context_;
    QCheckBox *repeat_;
    QWidget *fields_;
    FormRow *countRow_, *durationRow_, *calendarRow_;
    NumberField *count_, *duration_;
    QComboBox *every_, *lasting_, *calendar_;
};

} // namespace huella
