// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace huella {

class FormRow;
class NumberField;
class RepeatFields;
class TrainingFields;

/// What the project knows about a run: its years, note, and how often it comes back.
class ProjectSection : public QWidget {
    Q_OBJECT

public:
    explicit ProjectSection(Context &context, QWidget *parent = nullptr);
    void refresh(const Run &run);
    void retranslate();

private:
    void build();
    template <class Edit> void apply(EditKind kind, const char *field, Edit edit);
    void setYears();
    QString timesText(const Run &run) const;

    Context &context_;
    bool refreshing_ = false;
    FormRow *yearRow_, *noteRow_;
    NumberField *year_, *until_;
    QLineEdit *note_;
    RepeatFields *repeat_;
    TrainingFields *training_;
    QLabel *times_;
};

} // namespace huella
