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
    /// `name`: of its first field; what the second is named begins with it, too, where that is not the run time itself.
    TimeRow(Context &context, QWidget *parent, const char *name = "hours");
    /// 1.5 h stays 1.5 h while it is being typed.
    void showTime(std::optional<double> hours);
    /// What a plan worked out stands in where no time is given, as one reads it: "64 h 29 min". There are no minutes beside it.
    void showDefault(const QString &time);
    void retranslate();

signals:
    void edited(std::optional<double> hours);

private:
    TimeRow(Context &context, NumberField *hours, QWidget *parent, const char *name);
    std::optional<double> typed() const;

    Context &context_;
    NumberField *hours_, *minutes_;
    bool wholeTime_ = false; ///< a time that was worked out stands there
};

} // namespace huella
