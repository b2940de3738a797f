// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace huella {

class FormRow;
class NumberField;

/// What the project knows about a run: its kind, years, note, and how often it comes back.
class ProjectSection : public QWidget {
    Q_OBJECT

public:
    explicit ProjectSection(Context &context, QWidget *parent = nullptr);
    void refresh(const Run &run);
    void nameLasting(double duration); ///< "1 year", "2 years"
    void retranslate();

private:
    void build();
    void buildRepeat(QLayout *column);
    void buildTraining(QLayout *column);
    NumberField *number(const char *name, double min);
    template <class Edit> void apply(EditKind kind, const char *field, Edit edit);
    void setYears();
    void setRepeat();
    void setTraining();
    QString timesText(const Run &run) const;

    Context &context_;
    bool refreshing_ = false;
    FormRow *kindRow_, *yearRow_, *noteRow_, *countRow_, *durationRow_, *calendarRow_, *developmentRow_, *retrainRow_;
    QComboBox *kind_, *every_, *lasting_, *calendar_;
    NumberField *year_, *until_, *count_, *duration_, *development_, *retrainings_, *share_;
    QLineEdit *note_;
    QCheckBox *repeat_, *training_;
    QWidget *repeatFields_, *trainingFields_;
    QLabel *times_;
};

} // namespace huella
