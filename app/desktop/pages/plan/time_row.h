// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pages/plan/form_row.h"

#include <optional>

namespace huella {

struct Context;

/// How long a run takes: hours and minutes on the screen, hours in the study.
class TimeRow : public FormRow {
    Q_OBJECT

public:
    TimeRow(Context &context, QWidget *parent);
    /// 1.5 h stays 1.5 h while it is being typed.
    void showTime(std::optional<double> hours);
    void retranslate();

signals:
    void edited(std::optional<double> hours);

private:
    TimeRow(Context &context, NumberField *hours, QWidget *parent);
    std::optional<double> typed() const;

    Context &context_;
    NumberField *hours_, *minutes_;
};

} // namespace huella
